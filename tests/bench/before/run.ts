import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBefore, builtFile } from '../build.js';
import { median } from '../rounds.js';
import { short, table } from '../table.js';
import { type Checkout, checkoutAt } from './checkout.js';
import { WORKLOADS } from './workloads.js';

/** Even, so that each side begins as often. */
const ROUNDS = 6;
const SHOWN = 10;

/** What both sides took, by label. */
interface Compared {
  readonly label: string;
  readonly before: readonly number[];
  readonly now: readonly number[];
}

// npm run bench:before -- <path of another checkout, built>: its build against ours, each run in a process of its own, in turn.
const [given] = process.argv.slice(2);
if (given === undefined) throw new Error('Say where the other checkout lies: npm run bench:before -- ../before');
const sides = [resolve(process.env.INIT_CWD ?? '.', given), fileURLToPath(new URL('../../..', import.meta.url))].map(checkoutAt);
const [old, ours] = sides as [Checkout, Checkout];

await buildBefore();
const differing = differences();
console.log(
  differing.length === 0
    ? 'Both give the same answers.\n'
    : `${differing.length} answers differ:\n${differing.slice(0, SHOWN).join('\n')}\n`,
);

const nanoseconds = inTurn(({ library }) =>
  Object.assign({}, ...Object.keys(WORKLOADS).map((name) => childOf('time', library, name) as Record<string, number>)),
);
console.log(printed('ns of work a case', nanoseconds));
const ratio = (side: 'before' | 'now') => {
  const of = (outcome: string) => nanoseconds.find(({ label }) => label === `${WORKLOADS.mix?.label}: ${outcome}`)?.[side] ?? [];
  return short(median(of('open')) / median(of('fulfilled')));
};
console.log(`\nAn open case takes ${ratio('before')} times a granted one before, ${ratio('now')} times now.\n`);

const imports = inTurn(({ library, scheme }) => ({
  'the whole library': childOf('import', library) as number,
  ...(scheme !== undefined && { 'one scheme': childOf('import', scheme) as number }),
}));
console.log(printed('ms of work to import', imports));
process.exit(differing.length === 0 ? 0 : 1);

/** Rounds of both sides, in which old and new begin in turn. */
function inTurn(measured: (side: Checkout) => Record<string, number>): Compared[] {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const found = new Map<Checkout, Record<string, number>>();
    for (const side of round % 2 === 0 ? [old, ours] : [ours, old]) found.set(side, measured(side));
    return { before: found.get(old) ?? {}, now: found.get(ours) ?? {} };
  });
  const labels = [...new Set(rounds.flatMap(({ before, now }) => [...Object.keys(before), ...Object.keys(now)]))];
  return labels.map((label) => ({
    label,
    before: rounds.flatMap(({ before }) => before[label] ?? []),
    now: rounds.flatMap(({ now }) => now[label] ?? []),
  }));
}

/** The medians and, beside their ratio, that of the fastest rounds: where the two differ, the machine was busy with something else. */
function printed(what: string, compared: readonly Compared[]): string {
  const of = (how: (values: readonly number[]) => number, { before, now }: Compared) => how(now) / how(before);
  const fastest = (values: readonly number[]) => Math.min(...values);
  return table(
    [what, 'before', 'now', 'now / before', 'by the fastest'],
    compared.map((each) => {
      const { label, before, now } = each;
      const cell = (values: readonly number[]) => (values.length === 0 ? '–' : short(median(values)));
      const ratios = before.length === 0 || now.length === 0 ? ['–', '–'] : [short(of(median, each)), short(of(fastest, each))];
      return [label, cell(before), cell(now), ...ratios];
    }),
  );
}

function differences(): string[] {
  const [before, now] = sides.map(({ library }) => childOf('answers', library) as Record<string, string[]>);
  return Object.entries(before ?? {}).flatMap(([name, answers]) =>
    answers.flatMap((answer, place) => {
      const other = now?.[name]?.[place];
      return answer === other ? [] : [`${name}, case ${place}\n  before: ${answer}\n  now:    ${other}`];
    }),
  );
}

function childOf(...args: string[]): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, [builtFile('child'), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}
