import { defineScheme } from '../../define-scheme.js';
import { freeCard, freeCardSchema } from './award.js';
import { cardConditions } from './conditions.js';
import { facts } from './facts.js';
import { readFrikortLaw } from './law.js';
import { parameters, suppliable } from './parameters.js';
import { contradictions } from './problems.js';
import { cardReadings } from './readings.js';

/**
 * Assesses whether a citizen with special social problems may have a social free card (socialt frikort): earnings from
 * ordinary, unsubsidised work up to a yearly cap, free of tax and of deductions in benefits. The earnings are kept by
 * `socialFrikortAccount`.
 *
 * @see lov nr. 689 af 8. juni 2018 (trial, 2019-2024) and lov nr. 616 af 11. juni 2024 §§ 1-4 (from 2025-01-01)
 * @since 0.1.0
 * @example
 * const judged = { value: true, by: 'voksenafdelingen', because: 'Hjemløs gennem to år.' };
 * const decade = { from: '2014-05-01', to: '2024-04-30' };
 * const assessment = socialFrikort.assess(
 *   {
 *     cardSince: 'no-card', specialSocialProblems: judged, supportConditions: judged,
 *     education: { covers: decade, items: [] }, income: { covers: decade, items: [{ date: '2023-11-30', amount: '10320.00' }] },
 *     stays: { covers: decade, items: [{ ...decade, where: 'denmark' }] },
 *   },
 *   { on: '2024-05-01' },
 * );
 * assessment.outcome // => 'fulfilled'
 * assessment.outcome === 'fulfilled' && assessment.award.caps.map(({ amount }) => amount) // => ['41280.00']
 * @example
 * socialFrikort.assess({}, { on: '2018-12-31' }).outcome // => 'not-in-force'
 */
export const socialFrikort = defineScheme({
  id: 'social-frikort',
  title: { da: 'Socialt frikort', en: 'Social free card' },
  facts,
  readings: cardReadings,
  checked: parameters.checked,
  suppliable,
  law: readFrikortLaw,
  problems: contradictions,
  conditions: cardConditions,
  award: freeCard,
  awards: 'right',
  awardSchema: freeCardSchema,
});
