import type { Assessment } from './assessment.js';
import type { At } from './condition.js';
import { evaluateCase, type Rules } from './evaluate.js';
import { exceeds, type Kroner } from './kroner.js';
import { isPending } from './reading.js';
import { Shown } from './shown.js';

/** One representative value for every cell a fact's values fall into, so that a finite list stands for all of them. */
export type Representatives<F> = { readonly [K in keyof F]?: readonly Exclude<F[K], undefined>[] };

/** The lowest and highest award the law allows, for a case whose awards cannot be enumerated. */
export interface Bounds {
  readonly least: Kroner;
  readonly most: Kroner;
}

/** The awards that unknown facts, judgements and readings still leave within reach. */
export interface Possible<A> {
  /** True where `awards` is complete; false where only the bounds are known, or nothing is covered. */
  readonly exact: boolean;
  /** Every award that can still be reached, each once; empty where only the bounds are known. */
  readonly awards: readonly A[];
  /** The lowest and highest amount; absent for an award that is not money, and where none is within reach. */
  readonly least?: Kroner;
  /** The highest amount, kroner. */
  readonly most?: Kroner;
  /** Whether the case can still end without an award. */
  readonly refusal: boolean;
}

/** Finds the awards still within reach by trying every representative of the facts that the award turns on. */
export function possibleAwards<F, R, A>(
  assessed: Assessment<F, A>,
  rules: Rules<F, R>,
  at: At<R>,
  representatives: Representatives<F>,
  bounds: Bounds | undefined,
): Possible<A> {
  if (assessed.outcome === 'fulfilled') return withRange({ exact: true, awards: [assessed.award], refusal: false });
  if (assessed.outcome !== 'open') return { exact: assessed.outcome !== 'not-covered', awards: [], refusal: true };
  const found = tryRepresentatives<F, R, A>(assessed.facts, rules, at, representatives);
  const awards = unlike(found.awards);
  if (found.exact || bounds === undefined) return withRange({ exact: found.exact, awards, refusal: found.refusal });
  return { exact: false, awards: [], ...bounds, refusal: found.refusal };
}

const MOST_WAYS = 5_000;

function tryRepresentatives<F, R, A>(facts: F, rules: Rules<F, R>, at: At<R>, representatives: Representatives<F>) {
  const turnsOn = rules.awards.flatMap(({ rule, when }) => [...when.flatMap(({ needs }) => needs), ...rule.needs]);
  const unknown = [...new Set(turnsOn)].filter((need) => facts[need] === undefined);
  const tried = completions(facts, unknown, representatives);
  if (tried === undefined) return { exact: false, refusal: true, awards: [] };
  const found = { exact: true, refusal: false, awards: [] as A[] };
  for (const completion of tried) {
    const { outcome, findings, award } = evaluateCase(rules, completion, at);
    // Of alternatives some may fail: what they stand within tells.
    found.refusal ||= findings.slice(0, -1).some(({ status, within }) => !within && status !== 'met' && status !== 'not-needed');
    if (outcome === 'not-fulfilled') found.refusal = true;
    else collect(award, found);
  }
  return found;
}

/** Takes an answer apart into the awards it may come to. */
function collect<A>(given: unknown, found: { exact: boolean; refusal: boolean; awards: A[] }): void {
  const answer = given instanceof Shown ? given.answer : given;
  if (isPending(answer)) {
    if (answer.pending === 'reading') for (const candidate of answer.candidates) collect(candidate, found);
    else {
      found.exact &&= answer.pending === 'gap';
      found.refusal = true;
    }
  } else if (answer === null) found.refusal = true;
  else found.awards.push(answer as A);
}

/** The facts completed in every way that their representatives allow; `undefined` where a fact has none or there are too many ways. */
function completions<F>(facts: F, unknown: readonly (keyof F & string)[], representatives: Representatives<F>): F[] | undefined {
  let ways: F[] = [facts];
  for (const fact of unknown) {
    const values = representatives[fact];
    if (values === undefined || ways.length * values.length > MOST_WAYS) return undefined;
    ways = ways.flatMap((way) => values.map((value) => ({ ...way, [fact]: value })));
  }
  return ways;
}

function unlike<A>(awards: readonly A[]): A[] {
  return [...new Map(awards.map((award) => [JSON.stringify(award), award])).values()];
}

function withRange<A>(possible: Possible<A>): Possible<A> {
  const amounts = possible.awards.flatMap((award) => {
    const { amount } = award as { amount?: Kroner };
    return amount === undefined ? [] : [amount];
  });
  const [first] = amounts;
  if (first === undefined) return possible;
  const least = amounts.reduce((low, amount) => (exceeds(low, amount) ? amount : low), first);
  const most = amounts.reduce((high, amount) => (exceeds(amount, high) ? amount : high), first);
  return { ...possible, least, most };
}
