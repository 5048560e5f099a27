import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of a scheme; its name is the scheme's id. */
export interface SchemeFolder {
  readonly id: string;
  readonly path: string;
}

/** Every folder `rules/<wing>/<scheme>` that holds a scheme. */
export function schemeFolders(rules = 'rules'): SchemeFolder[] {
  const folders = readdirSync(rules, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .flatMap((wing) => readdirSync(join(rules, wing.name)).map((id) => ({ id, path: join(rules, wing.name, id) })))
    .filter(({ path }) => existsSync(join(path, 'scheme.ts')))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
