import { describe, expect, it } from 'vitest';
import { tallyColumns } from '../../src/population/columns.js';
import { stateOf } from '../../src/population/judge.js';
import type { Measure } from '../../src/population/measure.js';
import { criterion, SO_TRUE, yes } from './measures.js';

// Kleene's strong logic (Introduction to Metamathematics, § 64), its tables with 0 for false, 1 for unknown, 2 for true.
const AND = [
  [0, 0, 0],
  [0, 1, 1],
  [0, 1, 2],
];
const OR = [
  [0, 1, 2],
  [1, 1, 2],
  [2, 2, 2],
];
const TRUTHS = [0, 1, 2];
const pairs = TRUTHS.flatMap((a) => TRUTHS.map((b) => [a, b] as const));

const measureOf = (kind: 'all' | 'any', columns: readonly string[]): Measure => {
  const parts = columns.map(yes);
  return { id: kind, by: [], counted: [], asked: [criterion('asked', kind === 'all' ? { all: parts } : { any: parts })] };
};

/** The digit of the only thing asked; everyone is counted, so the state is 2 * 3 + digit. */
const byFunction = (measure: Measure, counts: Record<string, number | null>) => stateOf(measure)(counts) - 6;
const byColumns = (measure: Measure, counts: Record<string, number | null>) => {
  const numbers = Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, Float64Array.of(value ?? Number.NaN)]));
  const [group] = tallyColumns(measure, { length: 1, numbers, by: [] }).groups;
  return (group?.states.indexOf(1) ?? Number.NaN) - 6;
};
const so = (truth: number) => SO_TRUE[truth] as number | null;

describe.for([
  ['function', byFunction],
  ['column loop', byColumns],
] as const)('in the %s', ([, digitOf]) => {
  it.for(pairs)('%i and %i', ([a, b]) => {
    expect(digitOf(measureOf('all', ['a', 'b']), { a: so(a), b: so(b) })).toBe(AND[a]?.[b]);
  });

  it.for(pairs)('%i or %i', ([a, b]) => {
    expect(digitOf(measureOf('any', ['a', 'b']), { a: so(a), b: so(b) })).toBe(OR[a]?.[b]);
  });

  it.for(pairs.flatMap(([a, b]) => TRUTHS.map((c) => [a, b, c] as const)))('%i, %i and %i of three', ([a, b, c]) => {
    const counts = { a: so(a), b: so(b), c: so(c) };
    expect(digitOf(measureOf('all', ['a', 'b', 'c']), counts)).toBe(AND[AND[a]?.[b] as number]?.[c]);
    expect(digitOf(measureOf('any', ['a', 'b', 'c']), counts)).toBe(OR[OR[a]?.[b] as number]?.[c]);
  });

  it.for(TRUTHS)('%i alone is itself', (a) => {
    expect(digitOf(measureOf('all', ['a']), { a: so(a) })).toBe(a);
    expect(digitOf(measureOf('any', ['a']), { a: so(a) })).toBe(a);
  });

  it('all of nothing is true, any of nothing is not', () => {
    expect(digitOf(measureOf('all', []), {})).toBe(2);
    expect(digitOf(measureOf('any', []), {})).toBe(0);
  });

  it('a test within a test: some of (a and b), c', () => {
    const test = { any: [{ all: [yes('a'), yes('b')] }, yes('c')] };
    const nested: Measure = { id: 'nested', by: [], counted: [], asked: [criterion('asked', test)] };
    expect(digitOf(nested, { a: 1, b: null, c: 0 })).toBe(1);
    expect(digitOf(nested, { a: 0, b: null, c: 0 })).toBe(0);
    expect(digitOf(nested, { a: 1, b: 1, c: null })).toBe(2);
  });
});
