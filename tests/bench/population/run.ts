import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../rounds.js';
import { short, table } from '../table.js';
import { buildWays, WAYS } from './build.js';
import { populationOf, SEED, UNKNOWN } from './data.js';
import { each, type Figures, measured, openReadings } from './rounds.js';
import { type Target, targetsAt, targetsOfGrowth, targetsOfOpen } from './targets.js';

const ROUNDS = 2;
const SIZES = [100_000, 1_000_000, 5_900_000];

// tsx population/run.ts [citizens...]: the figures of the sizes given are printed; those of all three are kept in figures.json.
const given = process.argv.slice(2).map(Number);
const sizes = given.length === 0 ? SIZES : given;
const machine = `node ${process.version}, ${cpus().length} x ${cpus()[0]?.model}`;
const count = (value: number) => Math.round(value).toLocaleString('en');

console.log(`${machine}; seed ${SEED}, ${100 * UNKNOWN} % with something unknown, ${ROUNDS} rounds, each way in a process of its own`);
await buildWays();
const folder = mkdtempSync(join(tmpdir(), 'regelvaerk-population-'));
const all: { readonly figures: Figures; readonly targets: readonly Target[] }[] = [];
try {
  for (const citizens of sizes) {
    const figures = measured(await populationOf(citizens, folder), ROUNDS);
    const before = all[0]?.figures;
    const targets = [...targetsAt(figures), ...(before === undefined ? [] : targetsOfGrowth(before, figures))];
    all.push({ figures, targets });
    show(figures, targets, before);
    rmSync(join(folder, String(citizens)), { recursive: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const left = openReadings();
const targetsLeft = targetsOfOpen(left);
const { citizens, measures, distinct } = left;
const took = `${short(median(left.one))} us a citizen in one way, ${short(median(left.open))} in all`;
console.log(`\n${count(citizens)} citizens, every reading left open, ${measures} measures planned, ${distinct} of their own: ${took}`);
showTargets(targetsLeft);
if (sizes === SIZES) {
  const path = new URL('figures.json', import.meta.url);
  writeFileSync(
    path,
    `${JSON.stringify({ machine, seed: SEED, unknown: UNKNOWN, rounds: ROUNDS, sizes: all, left: { figures: left, targets: targetsLeft } }, undefined, 2)}\n`,
  );
}

function show(figures: Figures, targets: readonly Target[], before: Figures | undefined): void {
  const rows = WAYS.map((name) => {
    const { label, memory } = figures.ways[name];
    const time = each(figures, name, 'nanoseconds');
    return [
      label,
      short(each(figures, name, 'worked')),
      short(time),
      count(1e9 / time),
      short((time * figures.citizens) / 1e9),
      count(memory),
    ];
  });
  console.log(`\n${count(figures.citizens)} citizens${before === undefined ? '' : `, growth from ${count(before.citizens)}`}`);
  console.log(table(['', 'ns of work a citizen', 'ns by the clock', 'citizens/s', 'seconds', 'peak MiB'], rows));
  showTargets(targets);
}

function showTargets(targets: readonly Target[]): void {
  const verdicts = targets.map(({ what, most, measured: found }) => [
    what,
    `at most ${most}`,
    short(found),
    found <= most ? 'reached' : 'NOT reached',
  ]);
  console.log(`\n${table(['target', 'bound', 'measured', ''], verdicts)}`);
}

console.log('\nDated events: timed on 100,000 citizens; their seconds are extrapolated.');
console.log('ZEN and json-rules-engine: timed on 20,000 and 5,000 citizens of whom everything is known; their seconds are extrapolated.');
