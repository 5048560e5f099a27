import { defineScheme } from '../../define-scheme.js';
import { awardSchema, reductionAward } from './award.js';
import { workRequirementConditions } from './conditions.js';
import { facts } from './facts.js';
import { RATE_BASES } from './kinds.js';
import { readWorkRequirementLaw } from './law.js';
import { parameters, suppliable } from './parameters.js';
import { contradictions } from './problems.js';
import { readings } from './readings.js';

/**
 * Assesses the work requirement of 225 hours: whether it may be decided to reduce the help of a person who has received it for
 * a year within three and has fewer than 225 documented hours of ordinary work in the 12 calendar months before the month of
 * the day judged, or whether a reduction that was decided may continue. Sickness and other grounds, and the pandemic windows as enacted by `knownOn`, extend those months.
 *
 * @see aktivlovens §§ 13 f-13 h (act 296 of 22 March 2016); repealed from 2025-07-01 (act 1655 of 30 December 2024)
 * @since 0.1.0
 * @example
 * const years = { from: '2019-01-01', to: '2022-12-31' };
 * const facts = {
 *   benefit: 'kontanthjaelp', maritalStatus: 'unmarried', rateBase: 'non-parent', reduced: false,
 *   helpPeriods: { covers: years, items: [years] },
 *   pauses: { covers: years, items: [] },
 *   hours: { covers: years, items: [{ from: '2022-03-01', to: '2022-03-31', hours: 120, kind: 'ordinary', employer: 'a shop' }] },
 * } as const;
 * const open = workRequirement225.assess(facts, { on: '2022-10-01' });
 * open.outcome === 'open' && open.questions.map(({ kind }) => kind) // => ['judgement']
 * const exempt = { value: false, by: 'caseworker', because: 'no limits to the capacity for work are documented' };
 * const assessment = workRequirement225.assess({ ...facts, exempt }, { on: '2022-10-01' });
 * const { award } = assessment.outcome === 'fulfilled' ? assessment : {};
 * award?.kind === 'may-be-decided' && [award.amount, award.takesEffect] // => ['1069.00', '2022-11-01']
 */
export const workRequirement225 = defineScheme({
  id: 'work-requirement-225',
  title: { da: 'Nedsættelse af hjælpen efter 225-timersreglen', en: 'Reduction of help under the 225-hour rule' },
  facts,
  readings,
  checked: parameters.checked,
  suppliable,
  law: readWorkRequirementLaw,
  problems: contradictions,
  conditions: workRequirementConditions,
  award: reductionAward,
  points: () => ({ rateBase: RATE_BASES, reduced: [true, false] }),
  awards: 'reduction',
  awardSchema,
});
