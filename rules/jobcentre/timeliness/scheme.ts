import { defineScheme } from '../../define-scheme.js';
import { timelinessAward, timelySchema } from './award.js';
import { timelinessConditions } from './conditions.js';
import { facts } from './facts.js';
import { readTimelinessLaw } from './law.js';
import { parameters } from './parameters.js';
import { timelinessProblems } from './problems.js';
import { readings } from './readings.js';

/**
 * Judges whether the contact with a citizen was in time (rettidig) by the measure that Høje-Taastrup's administration keeps beside
 * Jobcenterindblik: 4 conversations in 12 months, scaled by the months in which the citizen was not exempt from conversations.
 * Every citizen is judged, however new. The day judged is the last day of the period.
 *
 * How a requirement that is no whole number is rounded is open, and asked where it decides. A period of another length than 12
 * months, or exempt throughout, is not covered.
 *
 * @see Høje-Taastrup, minutes of 1 April 2020, item 4 (case 20/5337)
 * @since 0.1.0
 * @example
 * const on = '2019-12-31';
 * const threeMonths = { periodMonths: 12, exemptMonths: 3, conversations: 3 };
 * const inTime = timeliness.assess(threeMonths, { on });
 * inTime.outcome === 'fulfilled' && inTime.award // => { required: { least: 3, most: 3 }, held: 3 }
 * timeliness.assess({ ...threeMonths, conversations: 2 }, { on }).outcome // => 'not-fulfilled'
 * @example
 * const fiveMonths = { periodMonths: 12, exemptMonths: 5, conversations: 2 };
 * timeliness.assess(fiveMonths, { on: '2019-12-31' }).outcome // => 'open'
 * timeliness.assess(fiveMonths, { on: '2019-12-31', readings: { rounding: 'down' } }).outcome // => 'fulfilled'
 */
export const timeliness = defineScheme({
  id: 'timeliness',
  title: { da: 'Rettidighed i kontakten med borgeren', en: 'Timeliness of the contact with a citizen' },
  facts,
  readings,
  checked: parameters.checked,
  law: readTimelinessLaw,
  problems: timelinessProblems,
  conditions: timelinessConditions,
  award: timelinessAward,
  awards: 'measure',
  awardSchema: timelySchema,
});
