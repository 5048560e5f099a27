import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { COUNTED_COLUMNS } from '../../rules/jobcentre/jobcenterindblik/counting/columns.js';
import { quoted } from '../../src/population/dialects.js';
import { asCsv, type CountedCitizen } from '../population/citizens.js';
import type { Cluster } from './cluster.js';

const WHOLE: ReadonlySet<string> = new Set(['absentDays', 'conversations', 'offers']);

/** Makes the table `citizens` of counted columns, and reads them into it from CSV. */
export async function loadCitizens(client: Client, { folder }: Cluster, citizens: readonly CountedCitizen[]): Promise<void> {
  const file = join(folder, 'citizens.csv');
  writeFileSync(file, asCsv(citizens), { mode: 0o644 });
  const numbers = COUNTED_COLUMNS.map((name) => `${quoted(name)} ${WHOLE.has(name) ? 'integer' : 'double precision'}`);
  await client.query(`CREATE TABLE citizens (id integer, municipality text, benefit text, ${numbers.join(', ')})`);
  await client.query(`COPY citizens FROM '${file}' (FORMAT csv, HEADER)`);
}
