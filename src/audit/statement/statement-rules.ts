import type { Citation } from '../../engine/citation.js';
import { isRule } from '../../reasons/rules-applied.js';
import { settled } from '../../reasons/settled-findings.js';
import { placeOf } from '../../reasons/values-in-words.js';
import type { Assessed } from './about.js';
import { caseOf } from './assessed.js';
import { plain } from './match-sentences.js';

/** The provisions that a decision rests on, of sources that lay down rules: those of the settled findings and of every step of their working and the award's. */
export function citedBy(assessed: Assessed): readonly Citation[] {
  return everyCited(assessed).filter((cite) => isRule(cite, assessed));
}

/** The same of all sources. */
export function everyCited(assessed: Assessed): readonly Citation[] {
  const { assessment, wording } = assessed;
  const findings = settled(caseOf(assessed));
  const award = assessment.outcome === 'fulfilled' ? wording.texts.award(assessment.award, { whatIf: false }).working : [];
  const steps = [...findings.flatMap(({ working = [] }) => working), ...award];
  return [...findings, ...steps].map(({ cite }) => cite).filter(({ title }) => title !== assessment.rules.package);
}

/** The provisions that no line names, and how many lines name none of the sources. */
export function unnamed(
  cites: readonly Citation[],
  lines: readonly string[],
  known: readonly Citation[] = cites,
): { readonly missing: readonly string[]; readonly unread: number } {
  const named = (cite: Citation) => lines.some((line) => isOf(cite, line) && hasPlace(plain(line), plain(placeOf(cite))));
  const missing = cites.filter((cite) => !named(cite)).map(({ title, provision }) => `${title}, ${provision}`);
  const unread = lines.filter((line) => !known.some((cite) => isOf(cite, line))).length;
  return { missing: [...new Set(missing)], unread };
}

function isOf({ title }: Citation, line: string): boolean {
  return plain(line).includes(plain(title));
}

/** Whether a line names a place: `§ 13` stands in `§ 13, stk. 1` but not in `§ 13 f` or `§ 130`. */
function hasPlace(line: string, place: string): boolean {
  const parts = line.split(place);
  return parts.slice(1).some((after) => !/^(?:\p{L}|\d| [a-zæøå](?!\p{L}))/u.test(after));
}
