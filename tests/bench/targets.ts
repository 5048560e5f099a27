import type { Name } from './build.js';
import { COMMAND, HAND, NODE, OURS } from './cold-start.js';
import type { MixedTimes } from './mixed.js';

/** A ratio we mean to reach, and what was measured. */
export interface Target {
  readonly what: string;
  readonly bound: string;
  readonly measured: number;
  readonly reached: boolean;
}

const atMost = (what: string, measured: number, most: number, unit: string): Target => ({
  what,
  bound: `at most ${most}${unit}`,
  measured,
  reached: measured <= most,
});
const atLeast = (what: string, measured: number, least: number): Target => ({
  what,
  bound: `at least ${least} x`,
  measured,
  reached: measured >= least,
});

/** The targets, from the nanoseconds of the rounds, those of the mix, the microseconds of an account and the milliseconds of the cold starts. */
export function targetsOf(
  ns: Readonly<Record<Name, number>>,
  mix: MixedTimes & { readonly account: number },
  ms: ReadonlyMap<string, number>,
): Target[] {
  const ours = Math.min(ns.ours, ns['ours-under']);
  const cli = ms.get(COMMAND);
  return [
    atMost('validated: x zod (our very schema) + plain rule', ns.ours / ns['zod-same-plain'], 2, ' x'),
    atMost('validated, under(): x zod (our very schema) + plain', ns['ours-under'] / ns['zod-same-plain'], 2, ' x'),
    atMost('for comparison: x zod (only the seven facts) + plain', ours / ns['zod-plain'], 2, ' x'),
    atLeast('validated: faster than json-rules-engine', ns['json-rules-engine'] / ns.ours, 150),
    atLeast('validated: faster than ZEN at its best', ns.zen / ns.ours, 25),
    atLeast('validated: faster than publicodes', ns.publicodes / ns.ours, 900),
    atMost('pre-validated: x plain JS', ns['ours-checked'] / ns.plain, 5, ' x'),
    atMost('the mix: x zod (our very schema) + plain rule', mix.ours / mix.others['zod-same-plain'], 0.8, ' x'),
    atLeast('the mix: faster than json-rules-engine', mix.others['json-rules-engine'] / mix.ours, 40),
    atLeast('the mix: faster than ZEN at its best', mix.others.zen / mix.ours, 6),
    atLeast('the mix: faster than publicodes', mix.others.publicodes / mix.ours, 450),
    atMost('the mix: an open case, x a granted one', (mix.outcomes.open ?? 0) / (mix.outcomes.fulfilled ?? 0), 5, ' x'),
    atMost('an account of 12 payments', mix.account, 20, ' us'),
    atMost('cold start: x zod + decimal.js by hand', (ms.get(OURS) as number) / (ms.get(HAND) as number), 1.1, ' x'),
    ...(cli === undefined
      ? []
      : [atMost('command line: to its first answer, node itself not counted', cli - (ms.get(NODE) as number), 60, ' ms')]),
  ];
}
