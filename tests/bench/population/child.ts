import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Population, Way } from './way.js';

/** What a process of its own tells of one way. */
export interface Measured {
  readonly label: string;
  /** Milliseconds of each run by the clock. */
  readonly runs: readonly number[];
  /** Milliseconds of each run that the processors worked for it: on a machine that others share, the clock tells of them too. */
  readonly cpu: readonly number[];
  readonly citizens: number;
  /** The same for the same tally. */
  readonly answer: string;
  /** The most memory the process ever held, MiB. */
  readonly memory: number;
}

/** The first run compiles what the others run. */
const FEWEST = 2;

/** As Linux keeps it for this program alone: what `resourceUsage` tells may be the peak of the process that started it. */
function peakMemory(): number {
  const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kibibytes) / 1024;
}

const [file, given, least] = process.argv.slice(2) as [string, string, string];
const { way } = (await import(pathToFileURL(file).href)) as { way: Way };
const population = JSON.parse(given) as Population;
const run = await way.open({ ...population, citizens: Math.min(population.citizens, way.most ?? Number.POSITIVE_INFINITY) });

const runs: number[] = [];
const cpu: number[] = [];
const answers = new Set<string>();
const begun = performance.now();
do {
  const start = performance.now();
  const before = process.cpuUsage();
  const answer = await run();
  const { user, system } = process.cpuUsage(before);
  runs.push(performance.now() - start);
  cpu.push((user + system) / 1_000);
  answers.add('tally' in answer ? createHash('sha256').update(answer.tally).digest('hex') : `seen ${answer.seen}`);
} while (runs.length < FEWEST || performance.now() - begun < Number(least));
if (answers.size > 1) throw new Error(`${way.label} answers differently from run to run`);

const measured: Measured = {
  label: way.label,
  runs,
  cpu,
  citizens: Math.min(population.citizens, way.most ?? Number.POSITIVE_INFINITY),
  answer: [...answers].join(),
  memory: peakMemory(),
};
console.log(JSON.stringify(measured));
process.exit(0);
