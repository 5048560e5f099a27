import type { Language } from '../../engine/texts.js';
import { placeInDanish } from '../../reasons/expected.js';
import { sentencesBy } from '../../reasons/patterns.js';
import SAID from './said.json' with { type: 'json' };

const inDanish: (english: string) => string | undefined = sentencesBy(SAID, (value, place) =>
  place === '' ? (inDanish(value) ?? placeInDanish(value, place)) : placeInDanish(value, place),
);

/** What the command says by itself, each line of it in the language; a line that has no Danish words stays as it is. */
export function said(english: string, language: Language): string {
  if (language === 'en') return english;
  return english
    .split('\n')
    .map((line) => {
      const text = line.trimStart();
      return line.slice(0, line.length - text.length) + (inDanish(text) ?? text);
    })
    .join('\n');
}
