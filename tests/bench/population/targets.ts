import { median } from '../rounds.js';
import type { WayName } from './build.js';
import type { OpenReadings } from './open-readings.js';
import { each, type Figures, ratio } from './rounds.js';

/** A bound we mean to keep, and what was measured. */
export interface Target {
  readonly what: string;
  readonly most: number;
  readonly measured: number;
}

/** The targets at one size. */
export function targetsAt(figures: Figures): Target[] {
  return [
    { what: 'NDJSON, validated: x a bare JSON.parse loop', most: 0.65, measured: ratio(figures, 'ndjson', 'json-parse') },
    { what: 'columns: x a typed-array loop by hand', most: 2, measured: ratio(figures, 'columns', 'typed-arrays') },
    { what: 'SQL over Parquet: x the aggregate by hand', most: 1.2, measured: ratio(figures, 'sql-parquet', 'sql-parquet-by-hand') },
    { what: 'SQL over a table: x the aggregate by hand', most: 1.2, measured: ratio(figures, 'sql-table', 'sql-table-by-hand') },
  ];
}

/** The targets where every reading on how citizens are counted is left open. */
export function targetsOfOpen({ one, open, report, municipalities }: OpenReadings): Target[] {
  return [
    {
      what: 'readings left open: x counting in one way',
      most: 2,
      measured: median(open.map((each, round) => each / (one[round] as number))),
    },
    { what: `report of ${municipalities} municipalities, seconds`, most: 5, measured: median(report) },
  ];
}

/** The targets from a smaller population to a larger one. */
export function targetsOfGrowth(small: Figures, large: Figures): Target[] {
  const growing: readonly WayName[] = ['ndjson', 'columns', 'sql-parquet'];
  const streaming: readonly WayName[] = ['ndjson', 'sql-parquet'];
  const named = (name: WayName) => large.ways[name].label;
  return [
    ...growing.map((name) => ({
      what: `${named(name)}: work for 10 x the citizens`,
      most: 10.5,
      measured: (10 * each(large, name, 'worked')) / each(small, name, 'worked'),
    })),
    ...streaming.map((name) => ({
      what: `${named(name)}: peak memory, x the smaller`,
      most: 1.2,
      measured: large.ways[name].memory / small.ways[name].memory,
    })),
  ];
}
