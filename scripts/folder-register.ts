import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { SOURCES } from '../rules/sources.js';
import { NO_RULES, type Source } from '../src/engine/citation.js';
import type { Register } from '../src/engine/definition.js';
import { digestOf } from './rule-digest.js';

/** What `register.json` of a folder holds: the sources that it, and the folders it takes something from, name; and its digest. */
export function registerOf(folder: string): Register {
  const named = new Set(reachedFrom(folder).flatMap(filesIn).flatMap(wordsIn));
  return { digest: digestOf(folder), sources: sourcesNamed(named) };
}

/** The sources that a file names: what cannot load them all loads these. */
export function sourcesIn(file: string): Register['sources'] {
  return sourcesNamed(new Set(wordsIn(file)));
}

function sourcesNamed(named: ReadonlySet<string>): Register['sources'] {
  const cited = Object.entries(SOURCES).flatMap(([id, { title, url, kind }]) =>
    named.has(id) ? [[id, { title, url, ...noRule(kind) }]] : [],
  );
  return Object.fromEntries(cited) as Register['sources'];
}

function noRule(kind: Source['kind']): { readonly kind?: string } {
  return NO_RULES.some((one) => one === kind) ? { kind } : {};
}

/** The folder, and those from which its files import, near and far. */
function reachedFrom(folder: string): string[] {
  const reached = [folder];
  for (const one of reached) {
    for (const file of filesIn(one).filter((name) => name.endsWith('.ts'))) {
      for (const [, to] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
        const other = relative('.', resolve(dirname(file), to as string))
          .split('/')
          .slice(0, 3)
          .join('/');
        if (/^rules\/\w+\/[\w-]+$/.test(other) && existsSync(other) && !reached.includes(other)) reached.push(other);
      }
    }
  }
  return reached;
}

const SAYS_NO_SOURCE = ['cases.json', 'case-titles.json', 'register.json', 'texts.json'];

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(json|ts)$/.test(name));
  return names.filter((name) => !SAYS_NO_SOURCE.includes(name)).map((name) => join(folder, name));
}

/** Every quoted word of a file that may be the id of a source. */
function wordsIn(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/['"]([a-z0-9][a-z0-9-]*)['"]/g)].map(([, word]) => word as string);
}
