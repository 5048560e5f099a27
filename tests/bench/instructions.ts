import { spawnSync } from 'node:child_process';

const CACHEGRIND = ['--tool=cachegrind', '--cache-sim=no', '--cachegrind-out-file=/dev/null', '--smc-check=all-non-file'];

/** Whether instructions can be counted on this machine. */
export function isCountable(): boolean {
  return spawnSync('valgrind', ['--version']).status === 0;
}

/** Millions of instructions that a process of node takes with these arguments; they hardly change with what else the machine does. */
export function instructionsOf(args: readonly string[], input = ''): number {
  const { status, stderr } = spawnSync('valgrind', [...CACHEGRIND, process.execPath, ...args], { input, encoding: 'utf8' });
  const [, count] = /I *refs: *([\d,]+)/.exec(stderr) ?? [];
  if (status !== 0 || count === undefined) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return Number(count.replaceAll(',', '')) / 1e6;
}
