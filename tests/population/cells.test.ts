import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { cellsOf } from '../../src/population/cells.js';
import type { Measure } from '../../src/population/measure.js';
import { anyMeasure, criterion, type Someone, slowStateOf, someone } from './measures.js';

const measure = (...asked: Measure['asked']): Measure => ({ id: 'm', by: [], counted: [], asked });
const talks = criterion('talks', { column: 'talks', is: '>=', than: 4 });

test.for<[a: number | null | undefined, b: number | null | undefined, together: boolean]>([
  [3, 4, false],
  [4, 5, false],
  [2, 3, true],
  [3.999, 0, true],
  [5, 12, true],
  [undefined, 3, false],
  [undefined, 4, false],
  [undefined, 5, false],
  [undefined, null, true],
  [undefined, Number.NaN, true],
])('by the figure 4, %s and %s are in one cell: %s', ([a, b, together]) => {
  const { ofNumbers } = cellsOf([measure(talks)]);
  expect(ofNumbers({ talks: a }) === ofNumbers({ talks: b })).toBe(together);
});

it('is parted by figures that are given besides, and by every column', () => {
  const hours = criterion('hours', { any: [talks.test, { column: 'hours', is: '<', than: 225 }] });
  const { ofNumbers } = cellsOf([measure(hours)], [['hours', [100, 225]]]);
  const cells = [99, 100, 101, 224, 225, 226].map((each) => ofNumbers({ talks: 1, hours: each }));
  expect(cells.map((cell) => cells.indexOf(cell))).toEqual([0, 1, 2, 2, 4, 5]);
  expect(ofNumbers({ talks: 4, hours: 99 })).not.toBe(cells[0]);
});

it('puts together the names that no list tells apart', () => {
  const among = (...names: string[]) => criterion(names.join(), { text: 'benefit', among: names });
  const { ofTexts } = cellsOf([measure(among('a', 'b')), measure(among('b', 'c'))]);
  const cells = ['a', 'b', 'c', 'd', 'e'].map((benefit) => ofTexts({ benefit }));
  expect(cells.map((cell) => cells.indexOf(cell))).toEqual([0, 1, 2, 3, 3]);
});

it('puts nobody together who is in another state under any of the measures', () => {
  fc.assert(
    fc.property(fc.array(anyMeasure, { maxLength: 4 }), fc.array(someone, { minLength: 2, maxLength: 60 }), (measures, citizens) => {
      const { ofNumbers, ofTexts } = cellsOf(measures);
      const met = new Map<string, Someone>();
      for (const citizen of citizens) {
        const { by, counts } = citizen;
        const cell = `${ofNumbers(counts)} ${ofTexts({ place: by[0], benefit: by[1] })}`;
        const first = met.get(cell) ?? citizen;
        met.set(cell, first);
        for (const each of measures) expect(slowStateOf(each, counts)).toBe(slowStateOf(each, first.counts));
      }
    }),
  );
});
