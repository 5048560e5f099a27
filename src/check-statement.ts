import { wordings } from '../rules/texts.js';
import { statementChecker } from './audit/statement/statement-checker.js';

/**
 * Finds what a written decision lacks: the rules applied, the main considerations where there was discretion, the facts given
 * essential weight, and to whom, how and until when one may complain. A statement is checked by its sections and against its
 * assessment; a letter as plain text, in Danish or English, by word patterns, which tell `cannot-tell` where a person must read.
 * Held against an assessment, the facts that decided must be found with their values, and other figures in their place are told. Where the
 * day of the hearing or of the decision is known, that one came before the other, and the decision before its effect.
 * It never tells whether what is written is right in law.
 *
 * @throws InputError for a statement, a text or an assessment that cannot be read or do not belong together
 * @see forvaltningsloven §§ 19, 22, 24 and 25
 * @since 0.1.0
 * @example
 * const letter = 'Vi giver afslag efter § 83 i lov om en aktiv beskæftigelsesindsats. Vi har lagt vægt på, at du bor 2,9 km fra tilbuddet.';
 * const lacking = checkStatement(letter).filter(({ status }) => status === 'lacking');
 * lacking.map(({ requirement }) => requirement) // => ['complaint-body', 'complaint-way', 'complaint-deadline']
 */
export const checkStatement = statementChecker(wordings);
