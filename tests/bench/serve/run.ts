import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { casesOf, SEED } from '../cases.js';
import { OPTIONS } from '../contenders/options.js';
import { median } from '../rounds.js';
import { short, table } from '../table.js';
import { type Load, load } from './load.js';

// The service under a steady load on loopback, beside other engines in the same framework. The answers differ in what they give.
const [rate, seconds] = [argument('--rate', 200), argument('--seconds', 600)];
const CASES = 500;
/** All are asked in turn this often, so that what else the machine does meets them alike; the memory is read after each turn. */
const TURNS = 10;

/** Seconds of a load that is not measured. */
const WARM = 5;
/** Of Linux, a second. */
const TICKS = 100;

/** What a turn came to, the memory after it and the seconds of the processors that it took. */
interface Turn extends Load {
  readonly memory: number;
  readonly processor: number;
}
type Figure = keyof Turn;

const CONTENDERS = [
  { label: 'regelvaerk serve', path: '/assess/activation-allowance', argv: [resolve('../../dist/cli.js'), 'serve', '--port', '0'] },
  { label: 'json-rules-engine', path: '/', argv: ['--import', 'tsx', 'serve/peer.ts', 'json-rules-engine'] },
  { label: 'GoRules ZEN', path: '/', argv: ['--import', 'tsx', 'serve/peer.ts', 'zen'] },
];

const bodies = casesOf(SEED, CASES).map((facts) => JSON.stringify({ facts, options: OPTIONS }));
const served = await Promise.all(
  CONTENDERS.map(async ({ label, path, argv }) => {
    const child = spawn(process.execPath, argv, { stdio: ['ignore', 'ignore', 'pipe'] });
    process.once('exit', () => child.kill());
    return { label, child, url: (await addressOf(child)) + path, turns: [] as Turn[] };
  }),
);
for (const { url } of served) await load(url, bodies, { rate, seconds: WARM });
for (let turn = 0; turn < TURNS; turn += 1) {
  for (const { url, child, turns } of served) {
    const before = processorSeconds(child);
    const came = await load(url, bodies, { rate, seconds: seconds / TURNS });
    turns.push({ ...came, memory: mebibytes(child), processor: processorSeconds(child) - before });
  }
}

const [ours] = served;
const rows = served.map(({ label, turns }) => {
  const middle = (of: Figure) => median(turns.map((turn) => turn[of]));
  const beside = (of: Figure) => short(median(turns.map((turn, place) => turn[of] / (ours?.turns[place] as Turn)[of])));
  const memory = turns.map((turn) => Math.round(turn.memory));
  return [
    label,
    short(middle('p50')),
    short(middle('p99')),
    short((sumOf(turns, 'processor') * 1_000) / sumOf(turns, 'answered')),
    ...[beside('p50'), beside('p99'), String(sumOf(turns, 'failed'))],
    memory.join(' – '),
  ];
});
process.stdout.write(
  `${rate} requests a second for ${seconds} s each, in ${TURNS} turns; processes waiting on ${cpus().length} cores in the last 1, 5 and 15 minutes: ${loadavg().map(short).join(', ')}\n`,
);
process.stdout.write(`Milliseconds, medians of the turns; the same over ours in the same turn; MiB after each turn\n`);
process.stdout.write(`${table(['service', 'p50', 'p99', 'processor', 'p50 / ours', 'p99 / ours', 'failed', 'memory'], rows)}\n`);
process.exit(0);

function sumOf(turns: readonly Turn[], of: Figure): number {
  return turns.reduce((sum, turn) => sum + turn[of], 0);
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, lost) => {
    child.stderr?.on('data', (said) => {
      const [address] = /http:\/\/\S+/.exec(String(said)) ?? [];
      if (address !== undefined) found(address);
    });
    child.once('exit', () => lost(new Error('it ended before it listened')));
  });
}

function mebibytes({ pid }: ChildProcess): number {
  const [, kibibytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kibibytes) / 1_024;
}

/** Seconds that a process has had of the processors. */
function processorSeconds({ pid }: ChildProcess): number {
  const [user = 0, system = 0] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? [];
  return (user + system) / TICKS;
}

function argument(name: string, otherwise: number): number {
  const place = process.argv.indexOf(name);
  return place === -1 ? otherwise : Number(process.argv[place + 1]);
}
