import { existsSync, readFileSync } from 'node:fs';
import { GENERATED } from '../generated.js';
import { definedIn, type RuleFolder } from '../scheme-folders.js';

/** The lists in which a folder, or a scheme or a calculation of it, does not stand. */
export async function unlisted(folder: RuleFolder): Promise<string[]> {
  const ids = [...new Set([folder.id, ...definedIn([folder]).map(({ id }) => id)])];
  const names = new RegExp(`(?<![\\w-])(?:${ids.join('|')})(?![\\w-])`);
  lacking ??= linesLacking();
  const lists = (await lacking).filter(({ lines }) => lines.some((line) => names.test(line)));
  return lists.map(({ path }) => `${path} does not list ${folder.path} as it is: \`npm run update\` does`);
}

/** Reckoned once for all folders: each list is of them all. */
let lacking: ReturnType<typeof linesLacking> | undefined;

/** The lines that each list would have if it were written anew, and has not. */
function linesLacking(): Promise<readonly { readonly path: string; readonly lines: readonly string[] }[]> {
  return Promise.all(
    GENERATED.filter(({ path }) => path.endsWith('.ts')).map(async ({ path, text }) => {
      const stands = new Set(existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []);
      return { path, lines: (await text()).split('\n').filter((line) => !stands.has(line)) };
    }),
  );
}
