import type { Contender } from './contender.js';

/** A contender and what it is asked. */
export interface Asked<C> {
  readonly contender: Pick<Contender<unknown, C>, 'prepare' | 'run'>;
  readonly cases: readonly C[];
}

/** A contender while it is measured. */
interface Runner<C> extends Asked<C> {
  /** How often it runs its cases in a round, so that a round is long enough for the clock. */
  readonly repeats: number;
  readonly nanoseconds: number[];
}

const ROUND_MS = 5;
const WARM_UP_MS = 800;
const FEWEST = 100;

/**
 * Nanoseconds of the processors' own time per case for every contender: the medians of rounds in which all take turns, so that a
 * slow moment hits all alike.
 */
export async function measure<C>(asked: readonly Asked<C>[], rounds: number): Promise<number[]> {
  const runners: Runner<C>[] = [];
  for (const each of asked) runners.push(await warmed(each));
  for (let round = 0; round < rounds; round += 1) {
    for (const runner of turned(runners, round)) {
      runner.nanoseconds.push((await timed(runner)) / runner.repeats / runner.cases.length);
    }
  }
  return runners.map(({ nanoseconds }) => median(nanoseconds));
}

/** Warms a contender up and sizes its rounds; a slow one gets fewer of the cases. */
async function warmed<C>({ contender, cases: all }: Asked<C>): Promise<Runner<C>> {
  const prepared = contender.prepare === undefined ? all : all.map(contender.prepare);
  const sample = { contender, cases: prepared.slice(0, FEWEST), repeats: 1 };
  await timed(sample);
  const perCase = (await timed(sample)) / sample.cases.length;
  const cases =
    perCase * all.length < ROUND_MS * 1e7 ? prepared : prepared.slice(0, Math.max(FEWEST, Math.ceil((ROUND_MS * 1e7) / perCase)));
  let fastest = Number.POSITIVE_INFINITY;
  for (let worked = 0; worked < WARM_UP_MS * 1e6; ) {
    const taken = await timed({ contender, cases, repeats: 1 });
    fastest = Math.min(fastest, taken);
    worked += taken;
  }
  return { contender, cases, repeats: Math.max(1, Math.round((ROUND_MS * 1e6) / fastest)), nanoseconds: [] };
}

async function timed<C>({ contender, cases, repeats }: Asked<C> & { readonly repeats: number }): Promise<number> {
  const start = process.cpuUsage();
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const answers = contender.run(cases);
    if (answers instanceof Promise) await answers;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) * 1_000;
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
