import type { Citation } from '../../../engine/citation.js';
import { plain } from '../match-sentences.js';
import { pattern } from './vocabulary/pattern.js';
import { patterns } from './vocabulary/patterns.js';

/** The paragraphs that a text refers to: `83` and `13 f` of `§ 83, stk. 1` and `§§ 13 f og 13 g`, not what an act is read together with. An `i` is taken as a word. */
export function paragraphsIn(text: string): string[] {
  const own = text.split(/,? jf\. |, (?:som )?(?:ændret|forlænget) /u)[0] as string;
  return patterns.references
    .all(own)
    .flatMap(([reference]) =>
      [...reference.matchAll(/(stk\.|nr\.)?\s*(\d+)(?:\s?([a-hj-zæøå])(?!\p{L}))?/giu)].flatMap(([, below, number, letter]) =>
        below === undefined ? [plain(`${number} ${letter ?? ''}`)] : [],
      ),
    );
}

/** Whether a text calls the act of a citation by a name of its own: `lov om …`, `…loven`, its number or its initials. */
export function namesAct(text: string, cite: Citation): boolean {
  return namesOf(cite).some((name) => pattern(() => [name]).test(text));
}

/** The names of an act as phrases. */
function namesOf({ title, provision }: Citation): string[] {
  const [, subject = ''] = /\bom ([\p{L} ]+)/u.exec(title) ?? [];
  const words = subject.split(' ');
  const last = words.at(-1) as string;
  const called = [...`${title} ${provision}`.matchAll(/(\p{L}+lov)(?:en|ens)?(?!\p{L})/giu)].map(([, name]) => `${name}…`);
  const numbered = [...title.matchAll(/nr\. (\d+)/gu)].map(([, number]) => `…nr\\. ${number}(?!\\d)…`);
  const initials = ['l', ...words.filter((word) => word.length > 3).map((word) => word.charAt(0))].join('');
  const derived = subject === '' ? [] : [`…lov om ${subject}…`, `…${last}s?lov…`, ...(initials.length > 2 ? [initials] : [])];
  return [...called, ...numbered, ...derived];
}
