import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { cutsIn, listsIn, sideOf, sidesOf } from '../../src/population/cells.js';
import type { Measure } from '../../src/population/measure.js';
import { anyMeasure, COLUMNS, criterion, type Someone, slowStateOf, someone } from './measures.js';

const measure = (...asked: Measure['asked']): Measure => ({ id: 'm', by: [], counted: [], asked });

// 4 and more are on one side, 3.999 and less on the other; above 9 begins a third.
const talks = {
  any: [
    { column: 'talks', is: '>=', than: 4 },
    { column: 'talks', is: '>', than: 9 },
  ],
} as const;

test.for<[a: number | null | undefined, b: number | null | undefined, together: boolean]>([
  [3, 4, false],
  [4, 5, true],
  [2, 3, true],
  [3.999, 0, true],
  [4, 9, true],
  [9, 9.5, false],
  [10, 12, true],
  [undefined, 3, false],
  [undefined, 4, false],
  [undefined, 5, false],
  [undefined, null, true],
  [undefined, Number.NaN, true],
])('from 4 and above 9, %s and %s are on one side: %s', ([a, b, together]) => {
  const cuts = cutsIn([measure(criterion('talks', talks))], 'talks');
  expect(sideOf(a, cuts) === sideOf(b, cuts)).toBe(together);
  expect(sidesOf(cuts)).toBe(4);
});

it('puts together the names that no list tells apart', () => {
  const among = (...names: string[]) => criterion(names.join(), { text: 'benefit', among: names });
  const lists = listsIn([measure(among('a', 'b')), measure(among('b', 'c'))]);
  const cells = ['a', 'b', 'c', 'd', 'e'].map((benefit) => lists({ benefit }));
  expect(cells.map((cell) => cells.indexOf(cell))).toEqual([0, 1, 2, 3, 3]);
});

it('puts nobody together who is in another state under any of the measures', () => {
  fc.assert(
    fc.property(fc.array(anyMeasure, { maxLength: 4 }), fc.array(someone, { minLength: 2, maxLength: 60 }), (measures, citizens) => {
      const sides = (counts: Someone['counts']) => COLUMNS.map((column) => sideOf(counts[column], cutsIn(measures, column))).join();
      const lists = listsIn(measures);
      const met = new Map<string, Someone>();
      for (const citizen of citizens) {
        const { by, counts } = citizen;
        const cell = `${sides(counts)} ${lists({ place: by[0], benefit: by[1] })}`;
        const first = met.get(cell) ?? citizen;
        met.set(cell, first);
        for (const each of measures) expect(slowStateOf(each, counts)).toBe(slowStateOf(each, first.counts));
      }
    }),
  );
});
