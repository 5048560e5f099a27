import type { Applicability } from '../condition.js';
import type { Judgement } from '../judgement.js';
import type { Kind, Kinds } from './kind.js';
import type { Ruling } from './tables.js';

/** A fact, or what is judged of it. */
export type Plain<V> = V extends Judgement<infer T> ? T : V;

/** Cases told by their facts: each is the value, or one of the values, that stands there, or one of those that a row holds. */
export type Cases<F> = { readonly [K in keyof F]?: OneOf<Plain<Exclude<F[K], undefined>>> };
type OneOf<V> = V | readonly V[] | Pick<Ruling<readonly string[]>, 'value'>;

/** Each fact as an applicability of its own, in the order in which they stand: a later one is asked only where the earlier hold. */
export function casesOf<F>(cases: Cases<F>, kinds: Kinds): readonly Applicability<F>[] {
  return (Object.entries(cases) as [keyof F & string, unknown][]).map(([fact, wanted]) => {
    const isWanted = oneOf(wanted);
    const plain = valueCompared(kinds[fact]);
    return { needs: [fact], is: (facts) => isWanted(plain(facts[fact])) };
  });
}

function oneOf(wanted: unknown): (value: unknown) => boolean {
  if (Array.isArray(wanted)) return (value) => wanted.includes(value);
  if (typeof wanted === 'object' && wanted !== null) return (value) => (wanted as Ruling<readonly unknown[]>).value.includes(value);
  return (value) => value === wanted;
}

/** A fact, or what was judged of it. */
export function plainly(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'because' in value ? (value as Judgement<unknown>).value : value;
}

/** How a fact of a kind is compared: what was judged of it, or the id of what may be given in several ways. */
export function valueCompared(kind: Kind<unknown> | undefined): (value: unknown) => unknown {
  const idOf = kind?.words.as === 'choice' ? kind.words.idOf : undefined;
  if (idOf === undefined) return plainly;
  return (value) => (value === undefined ? undefined : idOf(plainly(value) as never));
}
