import fc from 'fast-check';
import type { Counts } from '../../src/population/judge.js';
import type { Comparison, Criterion, Measure, Test } from '../../src/population/measure.js';
import type { Truth } from '../../src/population/truth.js';

export const CITE = { title: 'A made act', provision: '§ 1' } as const;

/** A criterion that is named after its place. */
export function criterion(id: string, test: Test): Criterion {
  return { id, test, cite: CITE };
}

/** True of 1, false of 0, unknown of nothing. */
export function yes(column: string): Comparison {
  return { column, is: '>', than: 0 };
}

/** The column that makes `yes` so true. */
export const SO_TRUE: readonly (number | null)[] = [0, null, 1];

export const COLUMNS = ['a', 'b', 'c'] as const;
const comparison = fc.record({
  column: fc.constantFrom(...COLUMNS),
  is: fc.constantFrom('>=', '>', '<=', '<'),
  than: fc.integer({ min: -2, max: 2 }),
});
const naming = fc.record({ text: fc.constant('benefit'), among: fc.subarray(['x', 'y', 'nobody’s']) });
const { test } = fc.letrec<{ test: Test; parts: Test[] }>((tie) => ({
  test: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    comparison,
    naming,
    fc.record({ all: tie('parts') }),
    fc.record({ any: tie('parts') }),
  ),
  parts: fc.array(tie('test'), { maxLength: 3 }),
}));
const criteria = (most: number) =>
  fc.array(test, { maxLength: most }).map((tests) => tests.map((each, place) => criterion(`criterion-${place}`, each)));

/** Measures of every form over three columns. */
export const anyMeasure: fc.Arbitrary<Measure> = fc.record({
  id: fc.constant('any'),
  by: fc.constant(['place', 'benefit']),
  counted: criteria(3),
  asked: criteria(3),
});

/** A citizen with whole and half numbers about the figures compared with, and some unknown. */
export interface Someone {
  readonly by: readonly [string, string];
  readonly counts: Counts;
}

const value = fc.option(
  fc.integer({ min: -6, max: 6 }).map((halves) => halves / 2),
  { freq: 4 },
);
export const someone: fc.Arbitrary<Someone> = fc
  .record({
    by: fc.tuple(fc.constantFrom('aarhus', 'lejre'), fc.constantFrom('x', 'y', 'z')),
    numbers: fc.record({ a: value, b: value, c: value }, { requiredKeys: [] }),
  })
  .map(({ by, numbers }) => ({ by, counts: { ...numbers, place: by[0], benefit: by[1] } as unknown as Counts }));

/** The truth of a test by the words of the definition, slowly: nothing of what is tested is used. */
export function truthOf(tested: Test, counts: Counts): Truth {
  if ('column' in tested) {
    const given = counts[tested.column];
    if (given === null || given === undefined) return 1;
    const apart = given - tested.than;
    const holds = { '>=': apart >= 0, '>': apart > 0, '<=': apart <= 0, '<': apart < 0 }[tested.is];
    return holds ? 2 : 0;
  }
  if ('text' in tested) {
    const given: unknown = counts[tested.text];
    return given === undefined ? 1 : tested.among.some((name) => name === given) ? 2 : 0;
  }
  const parts = ('all' in tested ? tested.all : tested.any).map((part) => truthOf(part, counts));
  if ('all' in tested) return parts.includes(0) ? 0 : parts.includes(1) ? 1 : 2;
  return parts.includes(2) ? 2 : parts.includes(1) ? 1 : 0;
}

/** The state of a citizen by the words of the definition. */
export function slowStateOf({ counted, asked }: Measure, counts: Counts): number {
  const digits = [truthOf({ all: counted.map((each) => each.test) }, counts), ...asked.map((each) => truthOf(each.test, counts))];
  return Number.parseInt(digits.join(''), 3);
}
