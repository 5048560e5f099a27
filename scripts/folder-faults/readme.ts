import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleFolder } from '../scheme-folders.js';

/** Half a page; both, so that no line is stuffed to save another. */
const MOST = { lines: 40, characters: 2_600 };

/** A README that is longer than half a page, with how long it is. */
export function longReadme({ path }: RuleFolder): string[] {
  const file = join(path, 'README.md');
  const text = existsSync(file) ? readFileSync(file, 'utf8').trimEnd() : '';
  const [lines, characters] = [text.split('\n').length, text.length];
  if (lines <= MOST.lines && characters <= MOST.characters) return [];
  return [
    `${file} is longer than half a page: ${lines} lines and ${characters} characters, of at most ${MOST.lines} and ${MOST.characters}; what only a jurist needs stands in docs/law-notes.md`,
  ];
}
