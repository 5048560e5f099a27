import { load, type Name } from './build.js';
import { type Case, SEED } from './cases.js';
import type { Contender } from './contender.js';
import { type Mixed, mixOf } from './mix.js';
import { measure } from './rounds.js';
import { short, table } from './table.js';

/** Nanoseconds a case of the mix. */
export interface MixedTimes {
  readonly ours: number;
  /** Of the cases that come to each outcome, facts checked in the same call. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly others: Readonly<Record<(typeof OTHERS)[number], number>>;
}

/** They know one guideline, and take what is not known as not so: what they answer to the mix is not compared. */
const OTHERS = ['plain', 'zod-same-plain', 'json-rules-engine', 'zen', 'publicodes'] as const satisfies readonly Name[];

/** Measures the mix, ours by outcome, and prints it. */
export async function measureMix(count: number, rounds: number): Promise<MixedTimes> {
  const mix = mixOf(SEED, count);
  const validated = (await load('ours-mix')) as unknown as Contender<{ readonly outcome: string }, Mixed>;
  const checked = (await load('ours-mix-checked')) as unknown as Contender<unknown, Mixed>;
  const found = (await validated.run(mix)).map(({ outcome }) => outcome);
  const outcomes = [...new Set(found)].sort();
  const parts = [mix, ...outcomes.map((outcome) => mix.filter((_, place) => found[place] === outcome))];
  const ours = await measure(
    parts.flatMap((cases) => [
      { contender: validated, cases },
      { contender: checked, cases },
    ]),
    rounds,
  );
  const rows = ['all', ...outcomes].map((label, place) => {
    const [both, rules] = ours.slice(2 * place, 2 * place + 2) as [number, number];
    return { label, cases: parts[place]?.length ?? 0, both, rules };
  });
  const facts = mix.map(({ facts: known }) => known as Case);
  const contenders = await Promise.all(OTHERS.map(load));
  const others = await measure(
    contenders.map((contender) => ({ contender, cases: facts })),
    rounds,
  );

  console.log(`The mix: ${count} cases under several guidelines, some facts unknown, readings chosen or left open\n`);
  console.log(
    table(
      ['ours, ns', 'cases', 'validated', 'checked before'],
      rows.map(({ label, cases, both, rules }) => [label, String(cases), short(both), short(rules)]),
    ),
  );
  const all = ours[0] as number;
  console.log(
    `\n${table(
      ['others, on the same facts', 'ns', 'ours, validated, x'],
      contenders.map(({ label }, place) => [label, short(others[place] as number), short(all / (others[place] as number))]),
    )}\n`,
  );
  return {
    ours: all,
    outcomes: Object.fromEntries(rows.slice(1).map(({ label, both }) => [label, both])),
    others: Object.fromEntries(OTHERS.map((name, place) => [name, others[place]])) as MixedTimes['others'],
  };
}
