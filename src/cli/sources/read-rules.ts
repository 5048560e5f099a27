import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceRegister } from '../../engine/citation.js';
import type { RuleFile } from '../../sources/citations.js';
import type { Known } from '../../sources/unverified.js';
import { Misuse } from '../io/io.js';

/** What a folder of rules holds, as far as its sources are verified. */
export interface RuleData {
  readonly sources: SourceRegister;
  /** Every file of rule data but the worked cases, in order of path. */
  readonly files: readonly RuleFile[];
  readonly unverified: readonly Known[];
}

/** Reads the rule data of a folder. They are not in the package: the command is for a copy of the project. */
export function readRules(folder: string): RuleData {
  if (!existsSync(join(folder, 'sources.json'))) {
    throw new Misuse(`${folder} holds no rules: run the command in a copy of the project, or name the folder with --rules`);
  }
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const files = paths.filter((path) => path.includes('/') && path.endsWith('.json') && !path.endsWith('/cases.json')).sort();
  return {
    sources: read('sources.json') as SourceRegister,
    files: files.map((path) => ({ path, data: read(path) })),
    unverified: read('unverified.json') as Known[],
  };
}

/** Answers the text of a source, from a folder of text files: minutes by their ids in the register, acts by their places (`eli/lta/2018/1504`). */
export function textsIn(folder: string): (source: string) => string | undefined {
  if (!existsSync(folder)) throw new Misuse(`${folder} cannot be read: there is no such folder`);
  const texts = new Map<string, string | undefined>();
  return (source) => {
    const file = join(folder, `${source}.txt`);
    if (!texts.has(source)) texts.set(source, existsSync(file) ? readFileSync(file, 'utf8') : undefined);
    return texts.get(source);
  };
}
