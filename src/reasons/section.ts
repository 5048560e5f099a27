import { HEADINGS } from './phrases.js';
import type { SectionId, StatementSection } from './statement.js';
import { type Telling, tell } from './telling.js';

/** A section, or none where there is nothing to say. */
export type Maybe = readonly StatementSection[];

/** Makes a section; one without a sentence is left out. */
export function section(id: SectionId, c: Telling, paragraphs: readonly string[], items: readonly string[] = []): Maybe {
  if (paragraphs.length === 0 && items.length === 0) return [];
  return [{ id, heading: tell(HEADINGS[id], c), paragraphs, ...(items.length > 0 && { items }) }];
}

/** Every line of some sections. */
export function linesOf(sections: Maybe): readonly string[] {
  return sections.flatMap(({ paragraphs, items = [] }) => [...paragraphs, ...items]);
}
