import { HEADINGS } from './phrases.js';
import type { SectionId, StatementSection, Told } from './statement.js';
import { type Telling, tell } from './telling.js';

/** A section, or none where there is nothing to say. */
export type Maybe = readonly StatementSection[];

/** A sentence, with the key of what it tells where it tells anything of the case. */
export type Line = string | Told;

/** Makes a section; one without a sentence is left out. */
export function section(id: SectionId, c: Telling, paragraphs: readonly Line[], items: readonly Line[] = []): Maybe {
  const all = [...paragraphs, ...items];
  if (all.length === 0) return [];
  const about = all.filter((line) => typeof line !== 'string');
  const listed = { ...(items.length > 0 && { items: items.map(sentenceOf) }), ...(about.length > 0 && { about }) };
  return [{ id, heading: tell(HEADINGS[id], c), paragraphs: paragraphs.map(sentenceOf), ...listed }];
}

function sentenceOf(line: Line): string {
  return typeof line === 'string' ? line : line.sentence;
}

/** Every line of some sections. */
export function linesOf(sections: Maybe): readonly string[] {
  return sections.flatMap(({ paragraphs, items = [] }) => [...paragraphs, ...items]);
}
