import { amount, choice, citation, day, literal, oneOf, type Ruling, record, shaped, type ValuesOf, working } from '../../define.js';
import { nextFirst } from './forward.js';
import type { AtWork } from './window.js';

/** What is said of a reduction, a new one or one that was decided. */
const SAID = {
  /** Kroner a month by which the help may be reduced. */
  amount: amount(),
  unit: literal('kr./month'),
  decidedBy: literal('kommunalbestyrelsen'),
  /** How the amount came about; how the hours were counted stands in the finding on them. */
  working: working(),
};

/** A reduction that may be decided: every condition is met, and nobody has decided anything yet. */
const NEW = {
  kind: literal('may-be-decided'),
  ...SAID,
  /** The first day of the month after the one judged. */
  takesEffect: day(),
  /** The citizen must have been warned and heard first. */
  warning: record({ required: literal(true), cite: citation() }),
};

/** A reduction that was decided earlier and may continue: the hours since then are too few to end it. */
const CONTINUED = { kind: literal('may-continue'), ...SAID };

/** What the scheme awards. */
export const REDUCTION = shaped(
  'reduction',
  oneOf([record(NEW), record(CONTINUED)]),
  { ...NEW, kind: choice(['may-be-decided', 'may-continue']) },
  true,
);

/** A new reduction that may be decided, or one that was decided and may continue. */
export type ReductionAward = ValuesOf<typeof NEW> | ValuesOf<typeof CONTINUED>;

/** Where the amount stands that what the help is set by leads to; none where § 13 f, stk. 7, lets nothing be taken. */
const TABLES = {
  parent: 'reduction-full',
  'non-parent': 'reduction-full',
  lower: 'reduction-half',
  'su-level': undefined,
  'with-partner': undefined,
} as const;
type RateBase = keyof typeof TABLES;

/** § 13 g, stk. 2: a new reduction takes effect from the month after the one judged, if the act is in force then; the citizen must be warned first. */
export function newReduction(rateBase: RateBase, { act, warning }: Record<'act' | 'warning', Ruling<string>>, at: AtWork) {
  const takesEffect = nextFirst(at.on);
  if (act.days.to !== undefined && takesEffect > act.days.to) return null;
  const reduction = reductionOn(takesEffect, rateBase, at);
  return (
    reduction && {
      kind: 'may-be-decided' as const,
      ...reduction,
      takesEffect,
      warning: { required: true as const, cite: at.cite(warning) },
    }
  );
}

/** § 13 g, stk. 1: a reduction that was decided continues with the amount of the day judged (inferred). */
export function continuedReduction(rateBase: RateBase, at: AtWork) {
  const reduction = reductionOn(at.on, rateBase, at);
  return reduction && { kind: 'may-continue' as const, ...reduction };
}

function reductionOn(day: string, rateBase: RateBase, at: AtWork) {
  const table = TABLES[rateBase];
  if (table === undefined) return null;
  const row = at.row(table, day);
  return { amount: at.show('reduction', row.value, 'kr./month', row), unit: 'kr./month', decidedBy: 'kommunalbestyrelsen' } as const;
}
