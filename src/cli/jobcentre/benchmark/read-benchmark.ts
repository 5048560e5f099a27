import type { BenchmarkShares } from '../../../../rules/jobcentre/jobcenterindblik/assess-jobcentre.js';
import { jobcenterindblik } from '../../../../rules/jobcentre/jobcenterindblik/scheme.js';
import { type Problem, show } from '../../../engine/problem.js';
import type { Language } from '../../../engine/texts.js';
import { municipalityNamed, nearestMunicipality } from '../../../register/names.js';
import { isWholeCountry } from '../../input/aside.js';
import { numberCell } from '../../input/csv.js';
import { Misuse } from '../../io/io.js';
import { wrapLines } from '../../print/wrap.js';
import { type BenchmarkRow, benchmarkRows, COLUMNS } from './benchmark-rows.js';

/** The ministry's benchmark by key of the municipality. */
export type Benchmark = Readonly<Record<string, BenchmarkShares>>;

/** A benchmark, and where rows stand that are of no municipality: sources, notes and the whole country. */
export interface BenchmarkRead {
  readonly benchmark: Benchmark;
  readonly leftOut: readonly string[];
}

/** The row of all benefits together, where a file has one for each group. */
const ALL_GROUPS = 'Ydelsesgrupper i alt';

/**
 * Reads the ministry's benchmark, CSV or JSON, by the names that its columns have there.
 * @throws Misuse that tells of every fault and where it stands
 */
export async function readBenchmark(file: string): Promise<BenchmarkRead> {
  const { rows: every, leftOut } = await benchmarkRows(file);
  const isWhole = ({ municipality }: BenchmarkRow) => isWholeCountry(String(municipality ?? ''));
  const all = every.filter((row) => !isWhole(row));
  const rows = all.filter(({ group }) => group === undefined || group === ALL_GROUPS);
  const problems = all.length > 0 && rows.length === 0 ? [unexpected('', `a row of ${ALL_GROUPS}`, 'none')] : [];
  const read = new Map<string, { readonly place: string; readonly shares: BenchmarkShares }>();
  for (const row of rows) {
    const name = String(row.municipality ?? '');
    const key = municipalityNamed(name);
    const shares = { expectedShare: shareOf(row.expectedShare), actualShare: shareOf(row.actualShare) } as BenchmarkShares;
    problems.push(...shareProblems(row.place, shares));
    const before = read.get(key ?? '');
    if (before !== undefined) problems.push(unexpected(row.place, `a municipality that ${before.place} does not have`, show(name)));
    else if (key === undefined) problems.push(unknown(row.place, name));
    else read.set(key, { place: row.place, shares });
  }
  if (problems.length > 0) throw new Misuse(`the benchmark ${file} cannot be read:`, problems);
  const wholes = every.filter(isWhole).map(({ place }) => place);
  return { benchmark: Object.fromEntries([...read].map(([key, { shares }]) => [key, shares])), leftOut: [...leftOut, ...wholes] };
}

/** Tells of rows that were left out, as a line of its own; empty where there are none. */
export function leftOutNotice({ leftOut }: Pick<BenchmarkRead, 'leftOut'>, language: Language): string {
  if (leftOut.length === 0) return '';
  const said = {
    da: 'ikke med af benchmarken, som kilder eller hele landet',
    en: 'left out of the benchmark, as sources or the whole country',
  };
  return `${wrapLines(`${said[language]}: ${leftOut.join(', ')}`)}\n`;
}

/** More decimals are no rounding that anyone prints. */
const PRINTED = /^(?:100|\d{1,2})(?:[.,]\d{1,4})?$/;

/**
 * A share as a text is one that was printed, and rounded to its decimals, which may follow a comma. What is no number, and what lies
 * between 0 and 1 and may be a fraction, is left for the check to refuse.
 */
function shareOf(cell: unknown): unknown {
  if (typeof cell !== 'string') return cell;
  const text = cell.trim();
  const number = numberCell(text, ';');
  if ('expected' in number) return cell;
  const { value } = number;
  return (value === 0 || Number(value) >= 1) && PRINTED.test(text) ? { percent: text.replace(',', '.') } : value;
}

function shareProblems(place: string, shares: BenchmarkShares): Problem[] {
  const empty = (['expectedShare', 'actualShare'] as const).filter((share) => shares[share] === undefined);
  return [
    ...empty.map((share) => unexpected(`${place}, ${COLUMNS[share]}`, 'a share in per cent', 'nothing')),
    ...jobcenterindblik.facts.problems(shares).map((problem) => ({ ...problem, path: `${place}, ${columnOf(problem.path)}` })),
  ];
}

function columnOf(path: string): string {
  return String(COLUMNS[path.split('.')[0] as 'expectedShare' | 'actualShare']);
}

function unknown(place: string, name: string): Problem {
  const nearest = nearestMunicipality(name);
  const problem = unexpected(place, 'one of the 98 municipalities, by key or Danish name', show(name));
  return nearest === undefined ? problem : { ...problem, nearest };
}

function unexpected(path: string, expected: string, received: string): Problem {
  return { path, code: 'unexpected', expected, received };
}
