import * as z from 'zod';
import { Exact } from '../../../../src/engine/kroner.js';

/** Exact decimals, equal where nothing is rounded. */
export interface Range {
  readonly least: string;
  readonly most: string;
}

/** The gap between actual and expected share. Whether equal shares meet the target is a reading: it is not said here. */
export interface ResultTargetGap {
  /** Actual less expected share in percentage points; negative where the actual one is the lower. */
  readonly gapPoints: string;
  /** How the actual share lies to the expected one. */
  readonly actual: 'higher' | 'equal' | 'lower';
  /** The gap in full-time persons; negative for persons fewer than expected. Only where the base was given. */
  readonly persons?: Range | undefined;
  /** The same in whole persons, a half away from 0. */
  readonly wholePersons?: Range | undefined;
  /** The persons whom the shares are of, to two decimals; only from printed persons. Without `most` where the gap may be none. */
  readonly base?: { readonly least: string; readonly most?: string | undefined } | undefined;
}

const SIDES = { '-1': 'lower', '0': 'equal', '1': 'higher' } as const;

/** On which side of the expected share the actual one lies. */
export function sideOf(gap: Exact): ResultTargetGap['actual'] {
  return SIDES[String(gap.comparedTo(0)) as keyof typeof SIDES];
}

/** How far two shares rounded to so many decimals can move the gap between them: half a last decimal each. */
export function marginOf(decimals: number | 'exact'): Exact {
  return decimals === 'exact' ? new Exact(0) : new Exact(10).pow(-decimals);
}

/** The gap in persons of a base. */
export function personsOf(gap: Exact, margin: Exact, base: number): { persons: Range; wholePersons: Range } {
  const all = [gap.minus(margin), gap.plus(margin)].map((points) => points.times(base).dividedBy(100));
  const [least, most] = all as [Exact, Exact];
  return {
    persons: { least: least.toFixed(), most: most.toFixed() },
    wholePersons: { least: whole(least), most: whole(most) },
  };
}

/** A half is rounded away from 0, and nothing to 0 without a sign. */
function whole(persons: Exact): string {
  return persons.toDecimalPlaces(0).toFixed();
}

/** The bases that a printed number of persons leaves possible, by its own rounding and by that of the shares. */
export function baseOf(gap: Exact, margin: Exact, persons: number, roundedTo: number): NonNullable<ResultTargetGap['base']> {
  const [points, printed, half] = [gap.abs(), Math.abs(persons), new Exact(roundedTo).dividedBy(2)];
  const of = (some: Exact, share: Exact) => some.times(100).dividedBy(share).toFixed(2);
  const least = of(Exact.max(0, half.negated().plus(printed)), points.plus(margin));
  return points.greaterThan(margin) ? { least, most: of(half.plus(printed), points.minus(margin)) } : { least };
}

/** The schema of the value, for the shipped JSON Schema. */
export function gapSchema(): z.ZodType<ResultTargetGap> {
  const range = z.strictObject({ least: z.string(), most: z.string() });
  return z.strictObject({
    gapPoints: z.string(),
    actual: z.enum(['higher', 'equal', 'lower']),
    persons: range.optional(),
    wholePersons: range.optional(),
    base: z.strictObject({ least: z.string(), most: z.string().optional() }).optional(),
  });
}
