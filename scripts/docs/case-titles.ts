import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The Danish titles of the worked cases of a folder, by id; the cases themselves have the English ones. */
export function danishTitlesIn(folder: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(folder, 'case-titles.json'), 'utf8'));
}
