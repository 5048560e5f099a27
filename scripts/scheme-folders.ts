import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of rules; its name is the id of its scheme, or of its topic where it holds calculations only. */
export interface RuleFolder {
  readonly id: string;
  readonly path: string;
}

/** Every folder `rules/<wing>/<scheme>` that holds rule data, in order of id. */
export function ruleFolders(rules = 'rules'): RuleFolder[] {
  const wings = readdirSync(rules, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return wings
    .flatMap((wing) => readdirSync(join(rules, wing.name)).map((id) => ({ id, path: join(rules, wing.name, id) })))
    .filter(({ path }) => existsSync(join(path, 'parameters.json')))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Those that hold a scheme. */
export function schemeFolders(): RuleFolder[] {
  return ruleFolders().filter(({ path }) => existsSync(join(path, 'scheme.ts')));
}
