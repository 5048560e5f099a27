import { Client } from 'pg';
import { measureSql, tallyFromRows } from '../src/population/sql.js';
import { countedCitizens, differing, PLANS, tallyOneByOne } from '../tests/population/citizens.js';
import { type Cluster, installedPostgres, startCluster } from '../tests/postgres/cluster.js';
import { loadCitizens } from '../tests/postgres/load.js';

// Runs the SQL of every preset, unchanged, on a PostgreSQL that is made for it and thrown away, and compares with the function.
const MANY = 200_000;
const MOST_SHOWN = 10;

const bin = installedPostgres();
if (bin === undefined) {
  process.stdout.write('Skipped: PostgreSQL is not installed: apt-get install postgresql\n');
  process.exit(0);
}

const cluster = await startCluster(bin);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    cluster.remove();
    process.exit(1);
  });
}
try {
  process.exitCode = (await agrees(cluster)) ? 0 : 1;
} finally {
  cluster.remove();
}

async function agrees(cluster: Cluster): Promise<boolean> {
  const citizens = countedCitizens(MANY, 20200401);
  const client = new Client(cluster.reached);
  await client.connect();
  try {
    await loadCitizens(client, cluster, citizens);
    const { rows } = await client.query<{ version: string }>('SELECT version()');
    process.stdout.write(`${rows[0]?.version}\n`);
    let equal = true;
    for (const [preset, { measures }] of PLANS) {
      const differences = [];
      for (const { measure } of measures) {
        const answer = await client.query(measureSql(measure, 'citizens'));
        differences.push(...differing([tallyFromRows(measure, answer.rows)], [tallyOneByOne(measure, citizens)]));
      }
      const same = differences.length === 0;
      equal &&= same;
      const found = same ? 'the same' : `different:\n${differences.slice(0, MOST_SHOWN).join('\n')}`;
      process.stdout.write(`${preset}: ${measures.length} ways to count ${MANY} citizens, ${found}\n`);
    }
    return equal;
  } finally {
    await client.end();
  }
}
