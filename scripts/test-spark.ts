import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { countedExtract } from '../examples/jobcenterindblik/extract.js';
import { tallyFromRows } from '../src/population/sql.js';
import type { Tally } from '../src/population/tally.js';
import { countedCitizens, differing, PLANS } from '../tests/population/citizens.js';
import { auditHere, auditOnSpark, buildCommand, writeCaseload } from '../tests/spark/audits.js';
import { ENGINES } from '../tests/spark/engines.js';
import { missingForSpark, sparkEnvironment } from '../tests/spark/environment.js';
import { writeRegister } from '../tests/spark/register.js';

// Runs the SQL of every preset on three workers of Apache Spark and on other engines that Python brings, and compares with the function.
const FEW = 200_000;
/** As many as live in Denmark. */
const MANY = 5_900_000;
const SEED = 20200401;
/** Payments of the caseload that is audited. */
const PAYMENTS = 3_000;
const MOST_SHOWN = 10;
const MEASURES = [...new Map(PLANS.flatMap(([, { measures }]) => measures.map(({ measure }) => [measure.id, measure]))).values()];

const missing = missingForSpark();
if (missing !== undefined) {
  process.stdout.write(`Skipped: ${missing}\n`);
  process.exit(0);
}
const environment = sparkEnvironment();
const folder = mkdtempSync(join(tmpdir(), 'spark-'));
const asked = process.argv.slice(2).map(Number);
let equal = true;
try {
  if (asked.length === 0 || asked.includes(PAYMENTS)) await audited();
  for (const citizens of asked.length > 0 ? asked.filter((count) => count !== PAYMENTS) : [FEW, MANY]) await counted(citizens);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = equal ? 0 : 1;

/** The citizens of the tests, half of whom stand on a figure, or a register like Høje-Taastrup's as large as is asked for. */
function citizensOf(count: number) {
  return count <= FEW ? countedCitizens(count, SEED) : countedExtract({ seed: SEED, citizens: count, unknown: 0.02 });
}

async function counted(citizens: number): Promise<void> {
  const register = join(folder, String(citizens));
  const began = performance.now();
  const tallies = await writeRegister(register, citizensOf(citizens), MEASURES);
  say(`${citizens} citizens written as Parquet, and counted by the function in ${MEASURES.length} ways`, began);
  for (const engine of citizens <= FEW ? (Object.keys(ENGINES) as (keyof typeof ENGINES)[]) : (['spark'] as const)) {
    const started = performance.now();
    const answers = await ENGINES[engine](MEASURES, register, folder, environment);
    say(`${engine}, start and end included`, started);
    const seconds = Object.values(answers).map((answer) => answer.seconds);
    process.stdout.write(`${engine}: a query took ${Math.min(...seconds).toFixed(2)} to ${Math.max(...seconds).toFixed(2)} s\n`);
    const found = MEASURES.map((measure) => tallyFromRows(measure, answers[measure.id]?.rows ?? []));
    for (const [preset, { measures }] of PLANS) {
      const of = (all: readonly Tally[]) => all.filter(({ measure: id }) => measures.some(({ measure }) => measure.id === id));
      compare(`${engine}, ${preset}: ways to count ${citizens} citizens: ${measures.length}`, of(found), of(tallies));
    }
  }
}

/** The same caseload in one thread, in three, and in partitions on Spark: the same lines and rejects, and totals that are equal. */
async function audited(): Promise<void> {
  await buildCommand();
  const parquet = await writeCaseload(folder, PAYMENTS);
  const { parts: _, ...alone } = auditHere(folder, parquet, 1);
  process.stdout.write(`${PAYMENTS} payments audited: ${alone.verdicts.length} verdicts, ${alone.rejects.length} rejects\n`);
  const ways = { threads: () => auditHere(folder, parquet, 3), spark: () => auditOnSpark(folder, parquet, environment) };
  for (const [way, audit] of Object.entries(ways)) {
    const began = performance.now();
    const { parts, ...found } = audit();
    const same = parts > 1 && isDeepStrictEqual(found, alone);
    equal &&= same;
    say(`${way}, in ${parts} parts that were merged: ${same ? 'the same verdicts, rejects and totals' : 'not the same'}`, began);
  }
}

function compare(what: string, found: readonly Tally[], expected: readonly Tally[]): void {
  const differences = differing(found, expected);
  equal &&= differences.length === 0;
  process.stdout.write(
    `${what}: ${differences.length === 0 ? 'the same tally' : `different:\n${differences.slice(0, MOST_SHOWN).join('\n')}`}\n`,
  );
}

function say(what: string, since: number): void {
  process.stdout.write(`${what}: ${((performance.now() - since) / 1_000).toFixed(1)} s\n`);
}
