import * as z from '../zod.js';
import { type Kind, UNSURE } from './kind.js';

/** A value of a kind of which something holds besides; `what` describes both in English. */
export function such<T>(kind: Kind<T>, holds: (value: T) => boolean, what: string): Kind<T> {
  const plain = (value: unknown) => {
    const copy = kind.plain(value);
    return copy !== UNSURE && holds(copy) ? copy : UNSURE;
  };
  return { ...kind, schema: () => zodOf(kind).refine(holds).describe(what) as unknown as z.ZodType<T>, plain };
}

/** A kind with a description of its own, in English, for those who give it. */
export function described<T>(kind: Kind<T>, what: string): Kind<T> {
  return { ...kind, schema: () => zodOf(kind).describe(what) as unknown as z.ZodType<T> };
}

/** A text of a pattern, which stands for the whole of it; what it is stands with what it is part of, or is `described`. */
export function pattern(of: RegExp): Kind<string> {
  return {
    schema: () => z.string().regex(of),
    plain: (value) => (typeof value === 'string' && of.test(value) ? value : UNSURE),
    words: { as: 'data' },
  };
}

/** The least and the most of a list, and what it is of. */
export interface ListBounds {
  readonly from?: number;
  readonly to?: number;
  readonly what: string;
}

/** Several of a kind as a fact that is known as a whole; a list with the days it is complete for is `listed`. */
export function several<T>(kind: Kind<T>, { from = 0, to = Number.MAX_SAFE_INTEGER, what }: ListBounds): Kind<readonly T[]> {
  const plain = (value: unknown) => {
    if (!Array.isArray(value) || value.length < from || value.length > to) return UNSURE;
    const copies: T[] = [];
    for (let index = 0; index < value.length; index += 1) {
      const copy = kind.plain(value[index]);
      if (copy === UNSURE) return UNSURE;
      copies.push(copy);
    }
    return copies;
  };
  const schema = () => {
    const least = z.array(zodOf(kind)).min(from);
    return (to < Number.MAX_SAFE_INTEGER ? least.max(to) : least).describe(what) as unknown as z.ZodType<readonly T[]>;
  };
  return { schema, plain, words: { as: 'several', of: kind.words } };
}

function zodOf<T>(kind: Kind<T>): z.ZodType<T> {
  return kind.schema() as unknown as z.ZodType<T>;
}
