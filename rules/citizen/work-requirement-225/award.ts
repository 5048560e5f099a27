import * as z from 'zod';
import { citationSchema, stepSchema } from '../../../src/engine/assessment-schema.js';
import { type Citation, resolve } from '../../../src/engine/citation.js';
import type { AwardRule, BuildAward } from '../../../src/engine/condition.js';
import { addDays, type Day, lastOfMonth } from '../../../src/engine/day.js';
import type { Kroner } from '../../../src/engine/kroner.js';
import { gap, isUnsettled } from '../../../src/engine/reading.js';
import type { Step } from '../../../src/engine/step.js';
import { SOURCES } from '../../define-scheme.js';
import { step } from '../../step.js';
import type { WorkRequirementFacts } from './facts.js';
import type { WorkRequirementLaw } from './law.js';
import type { WorkRequirementReadings } from './readings.js';

/** What is said of a reduction, a new one or one that was decided. */
interface Reduction {
  /** Kroner a month by which the help may be reduced. */
  readonly amount: Kroner;
  readonly unit: 'kr./month';
  readonly decidedBy: 'kommunalbestyrelsen';
  /** How the amount came about; how the hours were counted stands in the finding on them. */
  readonly working: readonly Step[];
}

/** A reduction that may be decided: every condition is met, and nobody has decided anything yet. */
export interface ReductionThatMayBeDecided extends Reduction {
  readonly kind: 'may-be-decided';
  /** The first day of the month after the one judged. */
  readonly takesEffect: Day;
  /** The citizen must be warned first. */
  readonly warning: { readonly required: true; readonly cite: Citation };
}

/** A reduction that was decided earlier and may continue: the hours since then are too few to end it. */
export interface ReductionThatMayContinue extends Reduction {
  readonly kind: 'may-continue';
}

/** The award of the scheme. */
export type ReductionAward = ReductionThatMayBeDecided | ReductionThatMayContinue;

type Facts = WorkRequirementFacts;

/** The award: the amount by what the help is set by, of the month in which a new reduction can first take effect or, of one that continues, of the day judged. */
export function reductionAward(
  law: WorkRequirementLaw,
  { award }: BuildAward<Facts, WorkRequirementReadings>,
): AwardRule<Facts, WorkRequirementReadings, ReductionAward> {
  const warning = { required: true, cite: resolve(law.warning.cite, SOURCES) } as const;
  const amounts = { parent: law.full, 'non-parent': law.full, lower: law.half, 'su-level': undefined };
  return award(
    'reduction',
    ['rateBase', 'reduced'],
    ({ rateBase, reduced, maritalStatus }, { on }) => {
      if (maritalStatus === 'married') return gap('couples');
      const from = reduced ? on : addDays(lastOfMonth(on), 1);
      const { to: lastInForce } = law.act.days;
      if (lastInForce !== undefined && from > lastInForce) return null;
      const row = amounts[rateBase]?.on(from) ?? null;
      if (row === null || isUnsettled(row)) return row;
      const { value: amount, cite } = row;
      const working = [step('reduction', amount, 'kr./month', cite)];
      const reduction = { amount, unit: 'kr./month', decidedBy: 'kommunalbestyrelsen', working } as const;
      return reduced
        ? ({ kind: 'may-continue', ...reduction } as const)
        : ({ kind: 'may-be-decided', ...reduction, takesEffect: from, warning } as const);
    },
    { source: 'aktivloven', provision: '§ 13 g' },
    { onlyIfMet: ['known-consequence'], mayUse: ['maritalStatus'] },
  );
}

/** The schema of the award, for the shipped JSON Schema. */
export function awardSchema(): z.ZodType<ReductionAward> {
  const reduction = {
    amount: z.string().describe('kroner a month, two decimals'),
    unit: z.literal('kr./month'),
    decidedBy: z.literal('kommunalbestyrelsen'),
    working: z.array(stepSchema()),
  };
  return z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('may-be-decided'),
      ...reduction,
      takesEffect: z.string().describe('YYYY-MM-DD'),
      warning: z.strictObject({ required: z.literal(true), cite: citationSchema() }),
    }),
    z.strictObject({ kind: z.literal('may-continue'), ...reduction }),
  ]) as z.ZodType<ReductionAward>;
}
