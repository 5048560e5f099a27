import { describe, expect, it } from 'vitest';
import { type Kind, REFUSED } from '../../../src/engine/authoring/kind.js';
import { problemsOfKind } from '../../../src/engine/authoring/kind-problems.js';
import { amount, correctable, decimal, month, text } from '../../../src/engine/authoring/kinds.js';
import { lasting } from '../../../src/engine/authoring/lasting.js';
import { describe as inOneLine } from '../../../src/engine/problem.js';
import type { ZodType } from '../../../src/engine/zod.js';

// What a kind takes follows from the sentence that says what it expects (`kind-messages.test.ts`); on both sides of each limit. It stands
// beside `kinds-against-zod.test.ts`, where kind and schema read the same pattern and the same limits, so that a fault in those shows in neither.
type Sides = readonly [() => Kind<unknown>, taken: readonly unknown[], refused: readonly unknown[]];

const NUMBERS: Readonly<Record<string, Sides>> = {
  '0 or more, with at most two decimals': [() => decimal('km'), [0, 0.01, 1.25, 1e15], [-0.01, 0.001, 1.255, Number.NaN, '1']],
  'above 1': [() => decimal('km', { above: 1 }), [1.01, 2], [1, 0.99, -2]],
  '-2 to 9, with at most one decimal': [() => decimal('km', { from: -2, to: 9, decimals: 1 }), [-2, -1.9, 8.9, 9], [-2.1, 9.1, 0.25]],
  'with no decimals': [() => decimal('km', { decimals: 0 }), [0, 7], [0.5, 7.1]],
  // A third has as many decimals as a number can hold; 0 or more all the same.
  'of any number of decimals': [
    () => decimal('km', { decimals: Number.POSITIVE_INFINITY }),
    [1 / 3, 0.001, 0],
    [-1 / 3, Number.POSITIVE_INFINITY],
  ],
  // 2^53 is written without decimals, and times a hundred no longer exact.
  'large and whole': [() => decimal('km'), [9_007_199_254_740_992, 90_071_992_547_409.92], []],
};

const TEXTS: Readonly<Record<string, Sides>> = {
  'a month': [
    month,
    ['2020-01', '2020-09', '2020-10', '2020-12'],
    ['2020-00', '2020-13', '2020-1', '202-01', '12020-01', '2020-01-01', 'år20-01', 1],
  ],
  kroner: [
    amount,
    ['0', '550.00', '550.5', '999999999.99'],
    ['', '-1', '550.005', '550.', '.5', '1000000000', 'kr. 5', '5 kr.', '550,00', 550],
  ],
  'kroner or a correction': [correctable, ['-550.00', '550', '-0.5'], ['--1', '-', '-550.005', 'x-5', '-5x']],
};

const passes = (kind: Kind<unknown>, value: unknown) => (kind.schema() as unknown as ZodType).safeParse(value).success;

const stay = () => lasting('a stay', { host: text('who hosts') }, { since: '2000-01-01' });
const STAY = { from: '2020-05-01', to: '2020-05-03', host: 'an inn' };

describe.each(Object.entries({ ...NUMBERS, ...TEXTS }))('%s', (_, [made, taken, refused]) => {
  it.each(taken.map((value) => [value]))('takes %j', (value) => {
    expect(made().accept(value)).toBe(value);
    expect(passes(made(), value)).toBe(true);
  });

  it.each(refused.map((value) => [value]))('refuses %j', (value) => {
    expect(made().accept(value)).toBe(REFUSED);
    expect(passes(made(), value)).toBe(false);
  });
});

describe('an item that lasts, by its sentence: from not after to and not before 2000-01-01', () => {
  it.each([
    ['on one day', { to: STAY.from }],
    ['from the first day', { from: '2000-01-01' }],
  ])('is taken %s', (_, other) => {
    expect(stay().accept({ ...STAY, ...other })).toEqual({ ...STAY, ...other });
    expect(passes(stay(), { ...STAY, ...other })).toBe(true);
  });

  it.each([
    ['reversed', { from: '2020-05-04' }, ['it: expected a stay { from, to, host }, from not after to and not before 2000-01-01']],
    ['too old', { from: '1999-12-31' }, ['it: expected a stay { from, to, host }, from not after to and not before 2000-01-01']],
    ['without a host', { host: '' }, ['it.host: expected who hosts, not empty and at most 2,000 characters']],
    ['on no day', { to: '2020-05-32' }, ['it.to: expected a calendar day as YYYY-MM-DD']],
  ])('is refused %s, once and where it is', (_, wrong, told) => {
    expect(stay().accept({ ...STAY, ...wrong })).toBe(REFUSED);
    expect(passes(stay(), { ...STAY, ...wrong })).toBe(false);
    expect(problemsOfKind(stay(), { ...STAY, ...wrong }, 'it').map((problem) => inOneLine(problem).replace(/; received .*/, ''))).toEqual(
      told,
    );
  });
});
