import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { casesOf, SEED } from '../cases.js';
import { OPTIONS } from '../contenders/options.js';
import { short, table } from '../table.js';
import { load } from './load.js';

// The service under a steady load on loopback, beside other engines in the same framework. The answers differ in what they give.
const [rate, seconds] = [argument('--rate', 200), argument('--seconds', 600)];
const CASES = 500;
/** The memory is read this often in a run; first what a process settles at is waited for. */
const PARTS = 6;

const CONTENDERS = [
  { label: 'regelvaerk serve', path: '/assess/activation-allowance', argv: [resolve('../../dist/cli.js'), 'serve', '--port', '0'] },
  { label: 'json-rules-engine', path: '/', argv: ['--import', 'tsx', 'serve/peer.ts', 'json-rules-engine'] },
  { label: 'GoRules ZEN', path: '/', argv: ['--import', 'tsx', 'serve/peer.ts', 'zen'] },
];

const bodies = casesOf(SEED, CASES).map((facts) => JSON.stringify({ facts, options: OPTIONS }));
const rows: string[][] = [];
for (const { label, path, argv } of CONTENDERS) {
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await addressOf(child);
  await load(address + path, bodies, { rate, seconds: 5 });
  const memory: number[] = [];
  const parts: { p50: number; p99: number; failed: number; answered: number }[] = [];
  for (let part = 0; part < PARTS; part += 1) {
    parts.push(await load(address + path, bodies, { rate, seconds: seconds / PARTS }));
    memory.push(mebibytes(child));
  }
  const most = (of: 'p50' | 'p99') => Math.max(...parts.map((part) => part[of]));
  const failed = parts.reduce((sum, part) => sum + part.failed, 0);
  rows.push([label, short(most('p50')), short(most('p99')), String(failed), memory.map(Math.round).join(' – ')]);
  child.kill();
}
process.stdout.write(`${rate} requests a second for ${seconds} s each; the worst of ${PARTS} parts, ms; memory after each part, MiB\n`);
process.stdout.write(`${table(['service', 'p50', 'p99', 'failed', 'memory'], rows)}\n`);

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

function argument(name: string, otherwise: number): number {
  const place = process.argv.indexOf(name);
  return place === -1 ? otherwise : Number(process.argv[place + 1]);
}
