import type { Statement } from '../../src/reasons/statement.js';

/** A sentence; one on a judgement ends in the words of whoever judged. */
const WHOLE = /^[\p{Lu}\d][^ ]*[ ,].*(?:[.?:]|(?:Begrundelse|Reasons): .+)$/su;

/** The lines of a statement that are no whole sentence or heading: a text that is missing leaves one. */
export function brokenLines({ title, sections }: Statement): string[] {
  const headings = [title, ...sections.map(({ heading }) => heading)].filter((heading) => !/^[\p{Lu}\d]\S*\p{L}/u.test(heading));
  const lines = sections.flatMap(({ id, paragraphs, items = [] }) => {
    if (id === 'rules' || id === 'sources') return [];
    return id === 'gap' ? paragraphs : [...paragraphs, ...items];
  });
  return [...headings, ...lines.filter((line) => !WHOLE.test(line))];
}
