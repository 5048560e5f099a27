import type { Case } from './cases.js';
import type { Contender } from './contender.js';

/** A contender while it is measured. */
interface Runner {
  readonly contender: Contender<unknown>;
  readonly cases: readonly Case[];
  /** How often it runs its cases in a round, so that a round is long enough for the clock. */
  readonly repeats: number;
  readonly nanoseconds: number[];
}

const ROUND_MS = 5;
const WARM_UP_MS = 250;
const FEWEST = 100;

/** Nanoseconds per case for every contender: the medians of rounds in which all take turns, so that a slow moment hits all alike. */
export async function measure(contenders: readonly Contender<unknown>[], cases: readonly Case[], rounds: number): Promise<number[]> {
  const runners: Runner[] = [];
  for (const contender of contenders) runners.push(await warmed(contender, cases));
  for (let round = 0; round < rounds; round += 1) {
    for (const runner of turned(runners, round)) {
      runner.nanoseconds.push((await timed(runner)) / runner.repeats / runner.cases.length);
    }
  }
  return runners.map(({ nanoseconds }) => median(nanoseconds));
}

/** Warms a contender up and sizes its rounds; a slow one gets fewer of the cases. */
async function warmed(contender: Contender<unknown>, all: readonly Case[]): Promise<Runner> {
  const prepared = contender.prepare === undefined ? all : all.map(contender.prepare);
  const sample = { contender, cases: prepared.slice(0, FEWEST), repeats: 1 };
  await timed(sample);
  const perCase = (await timed(sample)) / FEWEST;
  const cases =
    perCase * all.length < ROUND_MS * 1e7 ? prepared : prepared.slice(0, Math.max(FEWEST, Math.ceil((ROUND_MS * 1e7) / perCase)));
  const end = performance.now() + WARM_UP_MS;
  let fastest = Number.POSITIVE_INFINITY;
  do fastest = Math.min(fastest, await timed({ contender, cases, repeats: 1 }));
  while (performance.now() < end);
  return { contender, cases, repeats: Math.max(1, Math.round((ROUND_MS * 1e6) / fastest)), nanoseconds: [] };
}

async function timed({ contender, cases, repeats }: Pick<Runner, 'contender' | 'cases' | 'repeats'>): Promise<number> {
  const start = process.hrtime.bigint();
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const answers = contender.run(cases);
    if (answers instanceof Promise) await answers;
  }
  return Number(process.hrtime.bigint() - start);
}

/** Another contender begins in every round. */
function turned<T>(list: readonly T[], round: number): T[] {
  const first = round % list.length;
  return [...list.slice(first), ...list.slice(0, first)];
}

/** The middle of a list of numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
