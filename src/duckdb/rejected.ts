import { type Problem, show } from '../engine/problem.js';
import { quoted, quotedText } from '../population/dialects.js';
import { benefitNamed, municipalityNamed, nearestBenefit, nearestMunicipality } from '../register/names.js';
import { isSound, KEYS } from './citizens.js';
import { BY } from './required.js';
import type { RunSql } from './session.js';
import type { Source } from './sources/source.js';
import type { Wanted } from './wanted.js';

/** A line of a file, or a row of a Parquet file, that is in no tally. */
export interface RejectedLine {
  /** Counted from 1, the header of a CSV file among them. */
  readonly line: number;
  /** What is wrong with it, at least one. */
  readonly problems: readonly Problem[];
}

/** Nobody reads more of them; their number is told in full. */
const MOST_TOLD = 1_000;

/** The lines that are in no tally, in order. The file is looked at again only where citizens were found unsound. */
export async function rejectedLines(source: Source, columns: readonly Wanted[], unsound: number, sql: RunSql) {
  const uncut = await source.uncut();
  const rows = unsound === 0 ? [] : await sql(unsoundRows(source, columns));
  const others = unsound === 0 ? [] : [...(await source.empty()), ...uncut.map(({ line }) => line)].sort((a, b) => a - b);
  const rejects: RejectedLine[] = [
    ...uncut.map(({ line, why }) => ({ line, problems: [problem('', source.line, why)] })),
    ...rows.map((row) => ({ line: lineOf(Number(row.record), others), problems: problemsOf(row, source, columns) })),
  ];
  return { rejected: unsound + uncut.length, rejects: rejects.sort((a, b) => a.line - b.line).slice(0, MOST_TOLD) };
}

/** Answers what stands in each column where it cannot be, and NULL where it can; nothing at all where no name stands. */
function unsoundRows(source: Source, columns: readonly Wanted[]): string {
  const names = BY.map((name) => {
    const given = `COALESCE(${quoted(name)}, '')`;
    return `CASE WHEN ${given} IN (${KEYS[name].map((key) => quotedText(key)).join(', ')}) THEN NULL ELSE ${given} END AS ${quoted(name)}`;
  });
  const numbers = columns.map((column) => {
    const name = quoted(column.name);
    return `CASE WHEN ${isSound(column, source)} THEN NULL ELSE CAST(${name} AS VARCHAR) END AS ${name}`;
  });
  const all = `SELECT ROW_NUMBER() OVER () AS record, ${[...names, ...numbers].join(', ')} FROM ${source.citizens}`;
  const some = [...BY, ...columns.map(({ name }) => name)].map((name) => `${quoted(name)} IS NOT NULL`).join(' OR ');
  return `SELECT * FROM (${all}) WHERE ${some} ORDER BY record LIMIT ${MOST_TOLD}`;
}

/** The line on which a citizen stands, between lines that hold none. */
function lineOf(record: number, others: readonly number[]): number {
  return others.reduce((line, other) => (other <= line ? line + 1 : line), record);
}

function problemsOf(row: Readonly<Record<string, unknown>>, { line }: Source, columns: readonly Wanted[]): Problem[] {
  if (BY.every((name) => row[name] === '')) return [problem('', `${line}, with ${BY.join(' and ')}`, 'neither')];
  const { municipality, benefit } = row;
  return [
    ...(municipality === null ? [] : [misnamed('municipality', String(municipality), municipalityNamed, nearestMunicipality)]),
    ...(benefit === null ? [] : [misnamed('benefit', String(benefit), benefitNamed, nearestBenefit)]),
    ...columns.flatMap(({ name, expected }) => (row[name] === null ? [] : [problem(name, expected, String(row[name]))])),
  ];
}

type Find = (name: string) => string | undefined;

/** Engines group by the text as it stands, so only a key will do. */
function misnamed(path: (typeof BY)[number], name: string, named: Find, near: Find): Problem {
  const nearest = named(name) ?? near(name);
  const told = problem(path, `the key of a ${path}`, name === '' ? 'nothing' : show(name));
  return nearest === undefined ? told : { ...told, nearest };
}

function problem(path: string, expected: string, received: string): Problem {
  return { path, code: 'unexpected', expected, received };
}
