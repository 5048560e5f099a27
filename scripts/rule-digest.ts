import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleFolders } from './scheme-folders.js';

/** What `rules/digest.json` holds. */
export interface RuleDigest {
  readonly package: string;
  readonly version: string;
  readonly schemes: Readonly<Record<string, string>>;
}

/** The rule data of every scheme, hashed, with the package that it stands in. */
export function ruleDigest(): RuleDigest {
  return { ...rulePackage(), schemes: Object.fromEntries(ruleFolders().map(({ id, path }) => [id, digestOf(path)])) };
}

/** The name and the version of the package. */
export function rulePackage(): Pick<RuleDigest, 'package' | 'version'> {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
  return { package: name, version };
}

/** The sha256 of a scheme's rule data (everything but the worked cases and the sentences): of what it says, not of how the files are laid out. */
export function digestOf(folder: string): string {
  const files = dataFiles(folder).map((file) => [file, sorted(JSON.parse(readFileSync(join(folder, file), 'utf8')))]);
  return createHash('sha256').update(JSON.stringify(files)).digest('hex');
}

const SAYS_NO_RULE = ['cases.json', 'case-titles.json', 'register.json', 'texts.json'];

function dataFiles(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((name) => name.endsWith('.json') && !SAYS_NO_RULE.includes(name)).sort();
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).sort();
  return keys.map((key) => [key, sorted((value as Record<string, unknown>)[key])]);
}
