import { existsSync, readFileSync } from 'node:fs';
import { GENERATED } from '../generated.js';
import { definedIn, type RuleFolder } from '../scheme-folders.js';

const LISTS = GENERATED.filter(({ path }) => path.endsWith('.ts'));

/** The lists in which a folder, or a scheme or a calculation of it, does not stand. */
export async function unlisted(folder: RuleFolder): Promise<string[]> {
  const ids = [...new Set([folder.id, ...definedIn([folder]).map(({ id }) => id)])];
  const names = new RegExp(`(?<![\\w-])(?:${ids.join('|')})(?![\\w-])`);
  const lists = await Promise.all(
    LISTS.map(async ({ path, text }) => {
      const stands = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
      const lines = (await text()).split('\n');
      return lines.some((line) => names.test(line) && !stands.includes(line)) ? [path] : [];
    }),
  );
  return lists.flat().map((path) => `${path} does not list ${folder.path} as it is: \`npm run update\` does`);
}
