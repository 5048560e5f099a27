import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkedCase } from '../../src/conformance/case-format.js';
import { canonical } from '../../src/conformance/compare.js';
import { writtenOut } from '../../src/conformance/written-out.js';
import type { Day } from '../../src/engine/day.js';
import type { GuidelineBase } from '../../src/engine/guideline.js';
import { knownFrom, type Row } from '../../src/engine/timeline.js';
import { ruleDataIn } from '../rule-data.js';
import { ruleFolders } from '../scheme-folders.js';

/** Something of a folder as it was: a digest of what decides, one of how it is told or cited, and what is told where it changes. */
export interface Kept {
  readonly is: string;
  readonly said?: string;
  /** The first day it governs, and the last where it sets one itself. */
  readonly from?: Day;
  readonly to?: Day;
  /** The municipality, of a guideline. */
  readonly municipality?: string;
  /** What it was, so that a later version can tell from what to what it changed: a figure with its unit, the answers to a question, an outcome. */
  readonly value?: unknown;
}

/** What a folder of rules held, by kind and key. */
export type FolderSnapshot = Readonly<Record<SnapshotKind, Readonly<Record<string, Kept>>>>;

/** What a version held, by folder. Written when the version is released (`npm run release:record`), and never changed. */
export type Snapshot = Readonly<Record<string, FolderSnapshot>>;

/** The kinds of things that are kept. */
export const KINDS = ['rows', 'guidelines', 'readings', 'texts', 'cases'] as const;

type SnapshotKind = (typeof KINDS)[number];

/** Keeps what the folders of rules hold, as digests, and what is told of it. */
export function snapshotOf(rules = 'rules'): Snapshot {
  return Object.fromEntries(ruleFolders(rules).map(({ id, path }) => [id, snapshotOfFolder(path)]));
}

function snapshotOfFolder(path: string): FolderSnapshot {
  const tables = ruleDataIn(path).tables;
  return {
    rows: Object.fromEntries(tables.flatMap(([name, rows]) => rowsOf(name, rows))),
    guidelines: Object.fromEntries(guidelinesIn(join(path, 'guidelines')).map(guidelineOf)),
    readings: mapped(jsonIn(path, 'readings.json'), readingOf),
    texts: mapped(flat(jsonIn(path, 'texts.json')), (text) => ({ is: digest(text) })),
    cases: Object.fromEntries(writtenOut(jsonIn(path, 'cases.json')).cases.map(caseOf)),
  };
}

/** By table and first day; of several from the same day by their number in the order in which they were enacted. */
function rowsOf(table: string, rows: readonly Row<unknown>[]): [string, Kept][] {
  const ordered = [...rows].sort((a, b) => (knownFrom(a) < knownFrom(b) ? -1 : 1));
  return ordered.map((row, place) => {
    const before = ordered.slice(0, place).filter(({ from }) => from === row.from).length;
    const { from, to, adopted, value, unit, cite } = row;
    const key = [table, from, ...(before === 0 ? [] : [before + 1])].join(' ');
    return [
      key,
      {
        is: digest([to, adopted, value, unit]),
        said: digest(cite),
        from,
        ...(to !== undefined && { to }),
        value: { value, unit, adopted },
      },
    ];
  });
}

type Kind = Readonly<Record<string, unknown>>;

/** What a guideline says of itself beside what decides. */
const TOLD = ['$schema', 'cite', 'remarks', 'verified', 'window'];

function guidelineOf(guideline: Kind): [string, Kept] {
  const { id, from, to, municipality } = guideline as unknown as GuidelineBase;
  const decides = Object.entries(guideline).filter(([key]) => !TOLD.includes(key));
  return [id, { is: digest(decides), said: digest(guideline), from, ...(to !== undefined && { to }), municipality }];
}

function guidelinesIn(folder: string): Kind[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.map((name) => jsonIn(folder, name) as Kind);
}

function readingOf(reading: unknown): Kept {
  const { options, default: usual } = reading as { readonly options: Kind; readonly default?: string };
  const answers = Object.keys(options).sort();
  return { is: digest([answers, usual]), said: digest(reading), value: { options: answers, default: usual } };
}

function caseOf({ id, expect, error, title, from, ...asked }: WorkedCase): [string, Kept] {
  const { working, steps, ...answer } = { working: undefined, steps: undefined, ...expect };
  const { outcome, award } = Object(answer) as { readonly outcome?: string; readonly award?: { readonly amount?: unknown } };
  const amount = typeof award?.amount === 'string' ? award.amount : undefined;
  return [id, { is: digest([answer, error?.of]), said: digest(asked), value: { outcome, amount } }];
}

/** The texts by where they stand, two levels down at most: `conditions.age`. */
function flat(texts: Kind): Record<string, unknown> {
  const { $schema: _, ...groups } = texts;
  return Object.fromEntries(
    Object.entries(groups).flatMap(([group, inside]) =>
      Array.isArray(inside) || typeof inside !== 'object' || inside === null || 'da' in inside
        ? [[group, inside]]
        : Object.entries(inside).map(([key, text]) => [`${group}.${key}`, text]),
    ),
  );
}

function jsonIn(folder: string, name: string): Kind {
  const file = join(folder, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function mapped(all: Kind, keep: (one: unknown) => Kept): Record<string, Kept> {
  return Object.fromEntries(Object.entries(all).map(([key, one]) => [key, keep(one)]));
}

/** Enough of a sha256 to tell two texts of one key apart. */
function digest(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex').slice(0, 10);
}
