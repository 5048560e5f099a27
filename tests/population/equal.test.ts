import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CountedColumn } from '../../rules/jobcentre/jobcenterindblik/counting/columns.js';
import { tallyFile } from '../../src/duckdb.js';
import { tallyColumns } from '../../src/population/columns.js';
import type { Measure } from '../../src/population/measure.js';
import type { Tally } from '../../src/population/tally.js';
import { asColumns, asCsv, asNdjson, countedCitizens, differing, neighboursOf, PLACES, PLANS, tallyOneByOne } from './citizens.js';

const MANY = 60_000;
const citizens = countedCitizens(MANY, 20200401);
const columns = asColumns(citizens);
const folder = mkdtempSync(join(tmpdir(), 'population-'));
const fileOf = (format: string) => join(folder, `citizens.${format}`);

beforeAll(async () => {
  writeFileSync(fileOf('ndjson'), asNdjson(citizens));
  writeFileSync(fileOf('csv'), asCsv(citizens));
  const connection = await DuckDBConnection.create();
  await connection.run(
    `COPY (FROM read_json('${fileOf('ndjson')}', format = 'newline_delimited')) TO '${fileOf('parquet')}' (FORMAT parquet)`,
  );
  connection.closeSync();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Presets share ways to count. */
const tallied = new Map<string, Tally>();
const byFunction = (measure: Measure<CountedColumn>) => {
  const tally = tallied.get(measure.id) ?? tallyOneByOne(measure, citizens);
  tallied.set(measure.id, tally);
  return tally;
};

describe.for(PLANS)(`function, column loop and SQL count ${MANY} citizens alike under %s`, { timeout: 60_000 }, ([
  ,
  { measures, ...plan },
]) => {
  const tallies = measures.map(({ measure }) => byFunction(measure));
  const loops = measures.map(({ measure }) => tallyColumns(measure, columns));

  it('in a loop over columns', () => {
    expect(differing(loops, tallies)).toEqual([]);
  });

  it.for(['ndjson', 'csv', 'parquet'])('in SQL on DuckDB over %s', async (format) => {
    const file = await tallyFile({ ...plan, measures }, fileOf(format));
    expect(file).toMatchObject({ tallied: MANY, rejected: 0, rejects: [] });
    expect(differing(file.tallies, tallies)).toEqual([]);
  });

  it('and these citizens are in every state, and stand on every figure: a comparison that differs counts otherwise', () => {
    for (const [place, { measure }] of measures.entries()) {
      const tally = tallies[place] as Tally;
      expect(tally.groups).toHaveLength(PLACES * 12);
      for (let state = 0; state < 27; state++) expect(tally.groups.some(({ states }) => (states[state] as number) > 0)).toBe(true);
      for (const neighbour of neighboursOf(measure)) expect(differing([tallyColumns(neighbour, columns)], [tally])).not.toEqual([]);
    }
  });
});
