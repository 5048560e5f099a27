import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { builtFile } from './build.js';
import { casesOf, SEED } from './cases.js';
import { median } from './rounds.js';

const TIMES = 9;
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** One way to a first answer in a fresh process; `args` are those of node. */
interface Start {
  readonly label: string;
  readonly args: readonly string[];
  readonly input?: string;
}

export const [FIRST] = casesOf(SEED, 1);

/** Runs code in a fresh process and prints the milliseconds it took; the start of node itself is not counted. */
function clocked(code: string): string[] {
  return ['--input-type=module', '--eval', `const start = performance.now(); ${code}; console.log(performance.now() - start);`];
}

/** Imports a contender and asks it once. */
function asking(name: string): string[] {
  const url = JSON.stringify(pathToFileURL(builtFile(name)).href);
  return clocked(`const { contender } = await import(${url}); await contender.run([${JSON.stringify(FIRST)}])`);
}

export const CLI = here('../../dist/cli.js');
export const ASSESS = ['assess', 'activation-allowance', '-', '--on', '2019-04-01', '--municipality', 'lyngby-taarbaek'];

/** The ways that are compared; the command line only where it is built. */
export function starts(): Start[] {
  return [
    { label: NODE, args: ['--input-type=module', '--eval', ''] },
    { label: 'plain JS', args: asking('plain') },
    { label: 'publicodes', args: asking('publicodes') },
    { label: 'GoRules ZEN', args: asking('zen') },
    { label: 'json-rules-engine', args: asking('json-rules-engine') },
    { label: 'zod alone', args: clocked(`await import(${JSON.stringify(pathToFileURL(builtFile('zod-alone')).href)})`) },
    { label: HAND, args: asking('zod-decimal') },
    { label: OURS, args: asking('ours') },
    ...(existsSync(CLI) ? [{ label: COMMAND, args: [CLI, ...ASSESS], input: JSON.stringify(FIRST) }] : []),
  ];
}

export const HAND = 'zod + decimal.js by hand';
export const OURS = 'regelvaerk, dist/node/index.js';
export const COMMAND = 'regelvaerk, dist/cli.js, node included';
export const NODE = 'node alone, started and ended';

/**
 * Milliseconds from the import to the first answer, each the median of nine fresh processes, all ways taking turns. For node
 * alone and for the command line it is the whole life of the process.
 */
export function coldStarts(ways: readonly Start[]): Map<string, number> {
  const times = new Map(ways.map(({ label }) => [label, [] as number[]]));
  for (let time = 0; time < TIMES; time += 1) {
    for (const way of ways) times.get(way.label)?.push(milliseconds(way));
  }
  return new Map([...times].map(([label, measured]) => [label, median(measured)]));
}

function milliseconds({ label, args, input }: Start): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { input: input ?? '', encoding: 'utf8' });
  const taken = performance.now() - start;
  if (status !== 0) throw new Error(`${label} ended with ${status}: ${stderr}`);
  const clock = Number.parseFloat(stdout);
  return args[0] === CLI || Number.isNaN(clock) ? taken : clock;
}
