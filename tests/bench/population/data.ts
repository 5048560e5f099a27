import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { CountedCitizen } from '../../../examples/jobcenterindblik/counted.js';
import { countedExtract, extract } from '../../../examples/jobcenterindblik/extract.js';
import { BENEFITS, emptyColumns, type Loaded, MUNICIPALITIES } from './columns.js';
import { asParquet } from './duckdb.js';
import { COUNTED_COLUMNS } from './plan.js';
import type { Population } from './way.js';

export const SEED = 20200401;
/** The part of the citizens of whom a column is unknown. */
export const UNKNOWN = 0.02;
const WORTH_WRITING = 1_000_000;
/** Of so many citizens there are dated events: a line of them has a thousand bytes. */
export const DATED = 100_000;

/** Writes a population of counted citizens in every form, once for each size. */
export async function populationOf(citizens: number, under: string): Promise<Population> {
  const folder = join(under, String(citizens));
  if (!existsSync(folder)) await write(citizens, folder);
  const [ndjson, dated] = [join(folder, 'lines.ndjson'), join(folder, 'dated.ndjson')];
  return { citizens, ndjson, dated, parquet: join(folder, 'table.parquet'), columns: join(folder, 'columns') };
}

async function write(citizens: number, folder: string): Promise<void> {
  const making = `${folder}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(join(making, 'columns'), { recursive: true });
  const columns = emptyColumns(citizens);
  const counted = noted(countedExtract({ seed: SEED, citizens, unknown: UNKNOWN }), columns);
  writeLines(counted, join(making, 'lines.ndjson'));
  writeLines(extract({ seed: SEED, citizens: Math.min(citizens, DATED), unknown: UNKNOWN }), join(making, 'dated.ndjson'));
  const { numbers, municipality, benefit } = columns;
  for (const [name, column] of Object.entries({ ...numbers, municipality, benefit })) writeFileSync(join(making, 'columns', name), column);
  await asParquet(join(making, 'lines.ndjson'), join(making, 'table.parquet'));
  renameSync(making, folder);
}

/** Notes every citizen in the columns. */
function* noted(citizens: Iterable<CountedCitizen>, { numbers, municipality, benefit }: Loaded): Generator<CountedCitizen> {
  let place = 0;
  for (const citizen of citizens) {
    for (const name of COUNTED_COLUMNS) numbers[name][place] = citizen[name] ?? Number.NaN;
    municipality[place] = MUNICIPALITIES.indexOf(citizen.municipality);
    benefit[place] = BENEFITS.indexOf(citizen.benefit);
    place += 1;
    yield citizen;
  }
}

function writeLines(citizens: Iterable<object>, path: string): void {
  const file = openSync(path, 'w');
  let text = '';
  for (const citizen of citizens) {
    text += `${JSON.stringify(citizen)}\n`;
    if (text.length < WORTH_WRITING) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, text);
  closeSync(file);
}
