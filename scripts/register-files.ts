import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source, Sources } from '../src/engine/citation.js';
import { digestOf } from './rule-digest.js';
import { type RuleFolder, ruleFolders } from './scheme-folders.js';

/** What a folder of rules needs of the registers: the digest of its rule data, and the sources that it cites. */
export interface FolderRegister {
  readonly digest: string;
  readonly sources: Sources;
}

/** Files that cite nothing the law rests on, and what is written itself. */
const ASIDE = /(^|\/)(cases|case-titles|texts|register)\.json$|\.md$/;

/** The `register.json` of every folder of rules: so that to load one scheme costs the same however many there are. */
export function registerFiles(): { readonly path: string; text(): string }[] {
  return ruleFolders().map((folder) => ({
    path: join(folder.path, 'register.json'),
    text: () => `${JSON.stringify(registerOf(folder), null, 2)}\n`,
  }));
}

function registerOf({ path }: RuleFolder): FolderRegister {
  const all = JSON.parse(readFileSync('rules/sources.json', 'utf8')) as Readonly<Record<string, Source>>;
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|json)$/.test(name) && !ASIDE.test(name));
  const said = new Set(files.flatMap((name) => wordsIn(readFileSync(join(path, name), 'utf8'))));
  return { digest: digestOf(path), sources: Object.fromEntries(Object.entries(all).filter(([id]) => said.has(id))) };
}

/** Every text in quotes: an act is cited by the id of its source, in data and in code. */
function wordsIn(text: string): string[] {
  return [...text.matchAll(/(["'])([a-z0-9-]+)\1/g)].map(([, , word]) => word as string);
}
