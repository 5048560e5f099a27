import { wordings } from '../rules/texts.js';
import { findingsWriter } from './form/findings.js';
import { formWriter } from './form/form.js';
import { labelsWriter } from './form/labels.js';

export type { FormElement } from './form/element.js';
export type { FormError } from './form/errors.js';
export { problemInWords } from './form/errors.js';
export { type FindingInWords, findingsWriter, type WriteFindings } from './form/findings.js';
export { type Form, formWriter, type WriteForm } from './form/form.js';
export type { FormField, FormInput, FormOption } from './form/form-input.js';
export { type Labels, labelsWriter, type TellLabels } from './form/labels.js';
export type { FormReading, FormReadingOption } from './form/readings.js';
export type { FormSubject } from './form/subject.js';

/**
 * Makes the form of a case: an element for each fact that was given or can still change the outcome, in the order of the law, with its
 * question, its range, its options and what is wrong with its answer; and the open questions of law that the case turns on.
 *
 * @throws InputError for options, or a language, that cannot be read; facts that cannot be read stand on the form with what is wrong with them
 * @since 0.2.0
 * @example
 * const asked = form(activationAllowance, { on: '2019-04-01', municipality: 'lyngby-taarbaek' }, { targetGroup: 'jobafklaring', zones: 0 }, 'da');
 * asked.elements[0]?.label // => 'Målgruppe'
 * asked.elements.find(({ key }) => key === 'zones')?.errors[0]?.message // => 'Skriv et helt tal fra 1 til 1.000.'
 * asked.elements.find(({ key }) => key === 'participates')?.question.caseworker // => 'Deltager borgeren i tilbuddet?'
 */
export const form = formWriter(wordings);

/**
 * Tells the findings of an assessment in the words of the statement of reasons, each with the condition and the facts it belongs to.
 *
 * @throws InputError for a language that is neither da nor en
 * @since 0.2.0
 * @example
 * const refused = activationAllowance.assess({ participates: false }, { on: '2019-04-01', municipality: 'lyngby-taarbaek' });
 * findingsInWords(refused, 'da').find(({ status }) => status === 'failed')?.label // => 'Deltagelse'
 */
export const findingsInWords = findingsWriter(wordings);

/**
 * Tells what facts, options, conditions and outcomes are called, by their keys, on a day: names can change with the law.
 *
 * @throws InputError for a language that is neither da nor en
 * @since 0.2.0
 * @example
 * const called = labels(activationAllowance, '2019-04-01', 'da');
 * called.options.offer?.virksomhedspraktik // => 'Virksomhedspraktik'
 * called.outcomes.open // => 'Der mangler oplysninger eller afklaring'
 */
export const labels = labelsWriter(wordings);
