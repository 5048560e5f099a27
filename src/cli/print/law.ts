import type { AssessmentBase, Gap, RulesUsed } from '../../engine/assessment.js';
import type { Supplied } from '../../engine/supplied.js';
import type { Language } from '../../engine/texts.js';
import { said } from '../help/said.js';
import { citation } from './citation.js';
import { wrap } from './wrap.js';

/** Which law an answer was made under. */
export function lawUsed(knownOn: AssessmentBase<object>['knownOn']): string {
  return knownOn === 'newest' ? 'the newest law in the data' : `the law as known on ${knownOn}`;
}

/** The amounts that the caller supplied, one a line. */
export function printSupplied(supplied: Supplied = {}, language: Language = 'en'): string[] {
  return Object.entries(supplied).flatMap(([name, rows]) =>
    rows.map(({ from, to, value, cite: { title, provision } }) =>
      wrap(said(`Supplied by the caller: ${name} ${value} from ${from} to ${to} (${title}, ${provision})`, language), 0, 2),
    ),
  );
}

/** What no checked rule covers, every gap with what is known around it. */
export function notCovered(gaps: readonly Gap[]): string {
  return `Outcome: not covered; nothing checked for ${gaps.map(gapNamed).join('; ')}.`;
}

function gapNamed({ missing, on, known, cite }: Gap): string {
  const windows = known.map(({ from, to }) => `${from} to ${to ?? '...'}`).join(', ');
  const nearest = cite === undefined ? '' : `; nearest: ${citation(cite)}`;
  return `${missing} on ${on}${windows === '' ? '' : ` (known: ${windows}${nearest})`}`;
}

/** The rules an answer was made with. */
export function printRules(rules: RulesUsed): string {
  return wrap(`Rules: ${rules.package} ${rules.version}, ${rules.digest.slice(0, 12)}. The library assesses; a caseworker decides.`);
}
