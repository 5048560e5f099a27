import {
  choice,
  contradiction,
  defineCalculation,
  Exact,
  type Kind,
  optional,
  type Problem,
  record,
  text,
  type ValuesOf,
} from '../../define.js';
import { facts, type GapFacts } from './gap-facts.js';
import parameters from './parameters.json' with { type: 'json' };
import { percentOf } from './percent.js';
import register from './register.json' with { type: 'json' };

/** An exact decimal number of something, which may be negative. */
const exact = (unit: string): Kind<string> => ({ ...text('an exact decimal number'), words: { as: 'count', unit } });

/** Exact decimals, equal where nothing is rounded. */
const range = (unit: string) => ({ ...record({ least: exact(unit), most: exact(unit) }), words: { as: 'span', unit } as const });

const value = {
  /** Actual less expected share in percentage points; negative where the actual one is the lower. */
  gapPoints: exact('percentage-points'),
  /** How the actual share lies to the expected one; whether equal shares meet the target is a reading, and not said here. */
  actual: choice(['higher', 'equal', 'lower']),
  /** The gap in full-time persons; negative for persons fewer than expected. Only where the base was given. */
  persons: optional(range('full-time-persons')),
  /** The same in whole persons, a half away from 0. */
  wholePersons: optional(range('full-time-persons')),
  /** The persons whom the shares are of, to two decimals; only from printed persons. Without `most` where the gap may be none. */
  base: optional({
    ...record({ least: exact('persons'), most: optional(exact('persons')) }),
    words: { as: 'span', unit: 'persons' } as const,
  }),
};

/** The gap between actual and expected share. */
export type ResultTargetGap = ValuesOf<typeof value>;

/**
 * Works out the gap between the actual and the expected share on public support, in percentage points and, where the persons
 * whom the shares are of are given, in full-time persons. Where a number of persons is printed instead, it bounds those whom the
 * shares are of, by its own rounding and by that of the shares. Without either nothing of persons is guessed.
 *
 * That the persons are the gap's part of the base is inferred: the minutes print the two side by side, and no base.
 *
 * @throws InputError for facts that cannot be read or contradict each other
 * @see Høje-Taastrup, minutes of 1 April 2020, item 4
 * @since 0.1.0
 * @example
 * const shares = { expectedShare: 9.36, actualShare: 9.7, decimals: 2 };
 * const gap = resultTargetGap.calculate({ ...shares, printedPersons: { persons: 110, roundedTo: 1 } });
 * gap.outcome === 'calculated' && gap.value // => { gapPoints: '0.34', actual: 'higher', base: { least: '31285.71', most: '33484.85' } }
 * @example
 * const below = resultTargetGap.calculate({ expectedShare: 10, actualShare: 9.5, decimals: 'exact', base: 20000 });
 * below.outcome === 'calculated' && below.value.persons // => { least: '-100', most: '-100' }
 */
export const resultTargetGap = defineCalculation({
  id: 'result-target-gap',
  folder: 'jobcenterindblik',
  title: { da: 'Afstand til resultatmålet', en: 'Gap to the result target' },
  register,
  parameters,
  facts,
  needs: ['actualShare', 'expectedShare'],
  value,
  problems: (given) => [...roundingProblems(given), ...personProblems(given)],
  of: ({ actualShare, expectedShare, base, printedPersons }, { need, show }) => {
    const actual = show('actual-share', percentOf(actualShare), '%', MINUTES);
    const gap = actual.minus(show('expected-share', percentOf(expectedShare), '%', MINUTES));
    const gapPoints = show('points', gap, 'procentpoint', MINUTES).toFixed();
    const points = { gapPoints, actual: sideOf(gap) };
    if (base !== undefined) return { ...points, ...personsOf(gap, marginOf(need('decimals')), base) };
    return printedPersons === undefined ? points : { ...points, base: baseOf(gap, marginOf(need('decimals')), printedPersons) };
  },
});

const MINUTES = { source: 'hoeje-taastrup-2020-04-01', provision: 'punkt 4, sagsnr. 20/5337, målopfyldelse' };

/** On which side of the expected share the actual one lies. */
function sideOf(gap: Exact): ResultTargetGap['actual'] {
  if (gap.isZero()) return 'equal';
  return gap.isPositive() ? 'higher' : 'lower';
}

/** How far two shares rounded to so many decimals can move the gap between them: half a last decimal each. */
function marginOf(decimals: number | 'exact'): Exact {
  return decimals === 'exact' ? new Exact(0) : new Exact(10).pow(-decimals);
}

/** The gap in persons of a base, and in whole ones: a half is rounded away from 0, and nothing to 0 without a sign. */
function personsOf(gap: Exact, margin: Exact, base: number): Pick<ResultTargetGap, 'persons' | 'wholePersons'> {
  const [least, most] = [gap.minus(margin), gap.plus(margin)].map((points) => points.times(base).dividedBy(100)) as [Exact, Exact];
  const written = (decimals?: number) => ({ least: rounded(least, decimals).toFixed(), most: rounded(most, decimals).toFixed() });
  return { persons: written(), wholePersons: written(0) };
}

function rounded(persons: Exact, decimals: number | undefined): Exact {
  return decimals === undefined ? persons : persons.toDecimalPlaces(decimals);
}

/** The bases that a printed number of persons leaves possible, by its own rounding and by that of the shares. */
function baseOf(gap: Exact, margin: Exact, { persons, roundedTo }: NonNullable<GapFacts['printedPersons']>): ResultTargetGap['base'] {
  const [points, printed, half] = [gap.abs(), Math.abs(persons), new Exact(roundedTo).dividedBy(2)];
  const of = (some: Exact, share: Exact) => some.times(100).dividedBy(share).toFixed(2);
  const least = of(Exact.max(0, half.negated().plus(printed)), points.plus(margin));
  return points.greaterThan(margin) ? { least, most: of(half.plus(printed), points.minus(margin)) } : { least };
}

/** Shares have no more decimals than they are rounded to. */
function roundingProblems({ expectedShare, actualShare, decimals }: GapFacts): Problem[] {
  return Object.entries({ expectedShare, actualShare }).flatMap(([path, share]) =>
    share === undefined || typeof decimals !== 'number' || percentOf(share).decimalPlaces() <= decimals
      ? []
      : [contradiction(path, `at most ${decimals} decimals, as the shares are rounded`, percentOf(share).toFixed())],
  );
}

/** Printed persons stand without a base, and lie on the side of the expected share on which the actual one lies. */
function personProblems({ expectedShare, actualShare, base, printedPersons }: GapFacts): Problem[] {
  if (printedPersons === undefined) return [];
  const both = base === undefined ? [] : [contradiction('printedPersons', 'either base or printedPersons', 'both')];
  if (expectedShare === undefined || actualShare === undefined) return both;
  const side = percentOf(actualShare).comparedTo(percentOf(expectedShare));
  if (side * printedPersons.persons >= 0) return both;
  const [than, which] = side > 0 ? ['below', 'higher'] : ['above', 'lower'];
  const expected = `a number not ${than} 0, for the actual share is the ${which}`;
  return [...both, contradiction('printedPersons.persons', expected, String(printedPersons.persons))];
}
