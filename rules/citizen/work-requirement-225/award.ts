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

/** A reduction that may be decided: every condition is met, and nobody has decided anything yet. */
export interface ReductionThatMayBeDecided {
  /** Kroner a month by which the help may be reduced. */
  readonly amount: Kroner;
  readonly unit: 'kr./month';
  /** The first day of the month after the one judged. */
  readonly takesEffect: Day;
  /** The citizen must be warned first. */
  readonly warning: { readonly required: true; readonly cite: Citation };
  readonly decidedBy: 'kommunalbestyrelsen';
  /** How the amount came about; how the hours were counted stands in the finding on them. */
  readonly working: readonly Step[];
}

type Facts = WorkRequirementFacts;

/** The award: the amount of the month in which the reduction can first take effect, by what the help is set by. */
export function reductionAward(
  law: WorkRequirementLaw,
  { award }: BuildAward<Facts, WorkRequirementReadings>,
): AwardRule<Facts, WorkRequirementReadings, ReductionThatMayBeDecided> {
  const warning = { required: true, cite: resolve(law.warning.cite, SOURCES) } as const;
  const amounts = { parent: law.full, 'non-parent': law.full, lower: law.half, 'su-level': undefined };
  return award(
    'reduction',
    ['rateBase'],
    ({ rateBase, maritalStatus }, { on }) => {
      if (maritalStatus === 'married') return gap('couples');
      const takesEffect = addDays(lastOfMonth(on), 1);
      const { to: lastInForce } = law.act.days;
      if (lastInForce !== undefined && takesEffect > lastInForce) return null;
      const row = amounts[rateBase]?.on(takesEffect) ?? null;
      if (row === null || isUnsettled<unknown>(row)) return row;
      const { value: amount, cite } = row;
      const working = [step('reduction', amount, 'kr./month', cite)];
      return { amount, unit: 'kr./month', takesEffect, warning, decidedBy: 'kommunalbestyrelsen', working } as const;
    },
    { source: 'aktivloven', provision: '§ 13 g' },
    { given: ['known-consequence'], mayUse: ['maritalStatus'] },
  );
}

/** The schema of the award, for the shipped JSON Schema. */
export function awardSchema(): z.ZodType<ReductionThatMayBeDecided> {
  return z.strictObject({
    amount: z.string().describe('kroner a month, two decimals'),
    unit: z.literal('kr./month'),
    takesEffect: z.string().describe('YYYY-MM-DD'),
    warning: z.strictObject({ required: z.literal(true), cite: citationSchema() }),
    decidedBy: z.literal('kommunalbestyrelsen'),
    working: z.array(stepSchema()),
  }) as z.ZodType<ReductionThatMayBeDecided>;
}
