import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { COUNTED_COLUMNS, type CountedColumn } from '../../rules/jobcentre/jobcenterindblik/counting/columns.js';
import { quoted } from '../../src/population/dialects.js';
import { stateOf } from '../../src/population/judge.js';
import type { Measure } from '../../src/population/measure.js';
import { type Tally, tallyCounter } from '../../src/population/tally.js';
import type { CountedCitizen } from '../population/citizens.js';

/** Citizens of one file of a register. */
const PART = 500_000;
const TYPES: Readonly<Partial<Record<CountedColumn, string>>> = { absentDays: 'INTEGER', conversations: 'INTEGER', offers: 'INTEGER' };

/** A column as it is read, and as it is written: half of what is unknown is NULL, half NaN as pandas writes it. */
const read = COUNTED_COLUMNS.map((name) => `"${name}": '${TYPES[name] ?? 'DOUBLE'}'`);
const written = COUNTED_COLUMNS.map((name) => {
  const column = quoted(name);
  return TYPES[name] === undefined
    ? `CASE WHEN ${column} IS NULL AND id % 2 = 0 THEN 'NaN'::DOUBLE ELSE ${column} END AS ${column}`
    : column;
});

/** Writes a register as a folder of Parquet, and counts it with the function as it goes by: no more than a part is held. */
export async function writeRegister(
  folder: string,
  citizens: Iterable<CountedCitizen>,
  measures: readonly Measure<CountedColumn>[],
): Promise<readonly Tally[]> {
  mkdirSync(folder, { recursive: true });
  const counted = measures.map((measure) => ({ state: stateOf(measure), tally: tallyCounter(measure) }));
  let part: string[] = [];
  let parts = 0;
  const leave = async () => {
    await writePart(part, join(folder, `part-${parts}`));
    parts += 1;
    part = [];
  };
  for (const citizen of citizens) {
    for (const { state, tally } of counted) tally.add([citizen.municipality, citizen.benefit], state(citizen));
    part.push(JSON.stringify(citizen));
    if (part.length === PART) await leave();
  }
  if (part.length > 0) await leave();
  return counted.map(({ tally }) => tally.tally());
}

async function writePart(lines: readonly string[], path: string): Promise<void> {
  const [ndjson, columns] = [`${path}.ndjson`, ["id: 'BIGINT'", "municipality: 'VARCHAR'", "benefit: 'VARCHAR'", ...read]];
  const file = createWriteStream(ndjson);
  for (let at = 0; at < lines.length; at += 1_000) file.write(`${lines.slice(at, at + 1_000).join('\n')}\n`);
  file.end();
  await finished(file);
  const database = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  const from = `read_json('${ndjson}', format = 'newline_delimited', columns = {${columns.join(', ')}})`;
  await database.run(`COPY (SELECT id, municipality, benefit, ${written.join(', ')} FROM ${from}) TO '${path}.parquet' (FORMAT parquet)`);
  database.closeSync();
  rmSync(ndjson);
}
