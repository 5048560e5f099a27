import { wordings } from '../rules/texts.js';
import { calculationWriter } from './reasons/calculated.js';
import { statementWriter } from './reasons/writer.js';

/**
 * Writes the draft of a statement of reasons from an assessment: the outcome, why, what a caseworker judged, the facts that
 * weighed, the rules applied and how to complain; nothing is said twice. For an open assessment it holds only the questions to ask, for one that is not
 * covered only what we do not know. Guidance on complaints is left out where the award equals `appliedFor` (kr./month).
 *
 * @throws InputError for a language or an amount that cannot be read
 * @see forvaltningsloven §§ 22, 24 and 25
 * @since 0.1.0
 * @example
 * const options = { on: '2019-04-01', municipality: 'lyngby-taarbaek' };
 * const open = activationAllowance.assess({ targetGroup: 'jobafklaring', participates: false }, options);
 * statementOfReasons(open, { language: 'en' }).sections.map(({ id }) => id) // => ['notice', 'outcome', 'conditions', 'rules', 'complaint']
 */
export const statementOfReasons = statementWriter(wordings);

/**
 * Writes what a calculation rests on, from which facts, to what it comes and how; or what it still asks, or does not know.
 *
 * @since 0.2.0
 * @example
 * const lis = reportingCalendar.calculate({ report: 'lis', start: '2021-05-31', until: '2021-12-31' });
 * statementOfCalculation(lis, { language: 'en' }).sections.map(({ id }) => id) // => ['notice', 'outcome', 'facts', 'rules']
 */
export const statementOfCalculation = calculationWriter(wordings);
