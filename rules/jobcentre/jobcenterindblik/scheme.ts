import { defineScheme } from '../../define-scheme.js';
import { supervisionAward, supervisionSchema } from './award.js';
import { supervisionConditions } from './conditions.js';
import { facts } from './facts.js';
import { readTargetsLaw } from './law.js';
import { parameters } from './parameters.js';
import { presets } from './presets.js';
import { jobcentreProblems } from './problems.js';
import { readings } from './readings.js';

/**
 * Assesses whether a jobcentre comes under intensified supervision (skærpet tilsyn): the result target missed, and a focus target
 * missed. The findings say of each target whether it is missed, with the shares it was held against; `not-fulfilled` is the
 * good news. What is counted of the citizens comes from `countingPlan` and `countedShares`, or from printed figures.
 *
 * @throws InputError for facts or options that cannot be read or contradict each other
 * @see Høje-Taastrup, minutes of 1 April 2020, item 4; Lejre, minutes of 4 March 2020, item 2; the executive order of 2019, § 1
 * @since 0.1.0
 * @example
 * const printed = { expectedShare: 9.36, actualShare: 9.7, measuredTo: '2019-12-31', counted: [{ conversations: [{ percent: '86' }], offers: [{ percent: '82' }] }] };
 * const seen = jobcenterindblik.assess(printed, { on: '2020-04-01', preset: 'hoeje-taastrup-2020' });
 * seen.outcome // => 'not-fulfilled'
 * seen.findings.map(({ condition, status }) => `${condition} ${status}`).slice(2, 4) // => ['result-target-missed met', 'focus-targets-missed failed']
 * seen.findings[2]?.cite.title // => 'Høje-Taastrup Kommune, Arbejdsmarkedsudvalget, referat af 1. april 2020'
 */
export const jobcenterindblik = defineScheme({
  id: 'jobcenterindblik',
  title: { da: 'Jobcenterindblik: skærpet tilsyn', en: 'Jobcenterindblik: intensified supervision' },
  facts,
  readings,
  presets,
  checked: parameters.checked,
  law: readTargetsLaw,
  problems: (facts, _, on) => jobcentreProblems(facts, on),
  conditions: supervisionConditions,
  award: supervisionAward,
  awards: 'measure',
  awardSchema: supervisionSchema,
});
