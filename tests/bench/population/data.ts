import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { countedExtract } from '../../../examples/jobcenterindblik/extract.js';
import { BENEFITS, emptyColumns, type Loaded, MUNICIPALITIES } from './columns.js';
import { asParquet } from './duckdb.js';
import { COUNTED_COLUMNS } from './plan.js';
import type { Population } from './way.js';

export const SEED = 20200401;
/** The part of the citizens of whom a column is unknown. */
export const UNKNOWN = 0.02;
const WORTH_WRITING = 1_000_000;

/** Writes a population of counted citizens in every form, once for each size. */
export async function populationOf(citizens: number, under: string): Promise<Population> {
  const folder = join(under, String(citizens));
  if (!existsSync(folder)) await write(citizens, folder);
  return { citizens, ndjson: join(folder, 'lines.ndjson'), parquet: join(folder, 'table.parquet'), columns: join(folder, 'columns') };
}

async function write(citizens: number, folder: string): Promise<void> {
  const making = `${folder}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(join(making, 'columns'), { recursive: true });
  const columns = emptyColumns(citizens);
  writeLines(citizens, columns, join(making, 'lines.ndjson'));
  const { numbers, municipality, benefit } = columns;
  for (const [name, column] of Object.entries({ ...numbers, municipality, benefit })) writeFileSync(join(making, 'columns', name), column);
  await asParquet(join(making, 'lines.ndjson'), join(making, 'table.parquet'));
  renameSync(making, folder);
}

/** Writes the lines and notes every citizen in the columns. */
function writeLines(citizens: number, { numbers, municipality, benefit }: Loaded, path: string): void {
  const file = openSync(path, 'w');
  let text = '';
  let place = 0;
  for (const citizen of countedExtract({ seed: SEED, citizens, unknown: UNKNOWN })) {
    for (const name of COUNTED_COLUMNS) numbers[name][place] = citizen[name] ?? Number.NaN;
    municipality[place] = MUNICIPALITIES.indexOf(citizen.municipality);
    benefit[place] = BENEFITS.indexOf(citizen.benefit);
    place += 1;
    text += `${JSON.stringify(citizen)}\n`;
    if (text.length < WORTH_WRITING) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, text);
  closeSync(file);
}
