import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculations, schemes } from '../../rules/index.js';
import { wordings } from '../../rules/texts.js';
import { ruleFolders } from '../../scripts/scheme-folders.js';
import { type CasesFile, caseOptions } from '../../src/conformance/case-format.js';
import { writtenOut } from '../../src/conformance/written-out.js';
import type { Options, Readings } from '../../src/index.js';

/** What must stand on the pages of one folder of rules, by the ids of its places. */
export interface Wanted {
  readonly folder: string;
  /** The pages of the folder, without their ending. */
  readonly pages: readonly string[];
  readonly ids: readonly string[];
}

/** Every id that some page must have, read from the files of the rules and from the findings of the worked cases. */
export function wantedIds(): Wanted[] {
  return ruleFolders().map(({ id, path }) => {
    const read = (name: string) => JSON.parse(readFileSync(join(path, name), 'utf8'));
    const { cases } = writtenOut(read('cases.json'));
    const asked = cases.map(({ calculation = id }) => calculation);
    return {
      folder: id,
      pages: [...new Set(asked)],
      ids: [
        ...rowIds(read('parameters.json')),
        ...readingIds(read('readings.json')),
        ...cases.map((worked) => `case-${worked.id}`),
        ...conditionIds(id, cases),
        ...guidelineIds(join(path, 'guidelines')),
        ...presetIds(join(path, 'presets.json')),
      ],
    };
  });
}

/** Ids of every scheme and calculation. */
export function subjectIds(): string[] {
  return [...Object.values(schemes), ...Object.values(calculations)].map(({ id }) => id);
}

function rowIds({ covered: _, notModelled: __, occasional: ___, ...tables }: Record<string, unknown>): string[] {
  return Object.entries(tables as Record<string, unknown[]>).flatMap(([name, rows]) => rows.map((_row, place) => `row-${name}-${place}`));
}

function readingIds(readings: Record<string, { readonly options: object }>): string[] {
  return Object.entries(readings).flatMap(([id, { options }]) => Object.keys(options).map((option) => `reading-${id}-${option}`));
}

function guidelineIds(folder: string): string[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return files.map((name) => `guideline-${name.replace('.json', '')}`);
}

function presetIds(file: string): string[] {
  return existsSync(file) ? Object.keys(JSON.parse(readFileSync(file, 'utf8'))).map((name) => `preset-${name}`) : [];
}

function conditionIds(id: string, cases: CasesFile['cases']): string[] {
  const scheme = Object.values(schemes).find((each) => each.id === id);
  if (scheme === undefined) return [];
  const assess = scheme.assess as (facts: object, options: Options<Readings, never>) => { findings: readonly { condition: string }[] };
  const found = cases
    .filter(({ calculation, error }) => calculation === undefined && error === undefined)
    .flatMap((worked) => assess(worked.facts, caseOptions(worked) as never).findings.map(({ condition }) => condition));
  const worded = Object.keys(wordings[id]?.texts.conditions ?? {}).filter((condition) => !found.some((one) => one.startsWith(condition)));
  return [...new Set([...found, ...worded])].map((condition) => `condition-${condition}`);
}
