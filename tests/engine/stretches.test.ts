import { describe, expect, it } from 'vitest';
import { byFirstDay, daysInAll, partsIn, partsOutside } from '../../src/engine/stretches.js';

const span = (from: number, to: number) => ({ from: day(from), to: day(to) });
const day = (date: number) => `2020-01-${String(date).padStart(2, '0')}`;
const JANUARY = span(1, 31);

describe('the parts of windows that lie in a period', () => {
  it.each([
    ['in order, whatever order they come in', [span(20, 22), span(3, 5)], [span(3, 5), span(20, 22)]],
    ['as one where they share a day', [span(3, 5), span(5, 8)], [span(3, 8)]],
    ['as two where one begins the day after the other', [span(3, 5), span(6, 8)], [span(3, 5), span(6, 8)]],
    ['as the longer where one lies in the other', [span(3, 9), span(5, 8)], [span(3, 9)]],
    ['as the longer where both end alike', [span(3, 9), span(5, 9)], [span(3, 9)]],
    ['as none where they lie outside it', [{ from: '2020-02-01', to: '2020-02-05' }], []],
    [
      'cut to the period',
      [
        { from: '2019-12-20', to: day(2) },
        { from: day(30), to: '2020-02-05' },
      ],
      [span(1, 2), span(30, 31)],
    ],
  ])('%s', (_, windows, parts) => {
    expect(partsIn(JANUARY, windows)).toEqual(parts);
    expect(daysInAll(partsIn(JANUARY, windows))).toBe(
      parts.reduce((sum, { from, to }) => sum + Number(to.slice(8)) - Number(from.slice(8)) + 1, 0),
    );
  });
});

describe('what is left of a period', () => {
  it.each([
    ['all of it outside nothing', [], [JANUARY]],
    ['nothing outside itself', [JANUARY], []],
    ['no day before a window that begins with it', [span(1, 3)], [span(4, 31)]],
    ['no day after a window that ends with it', [span(29, 31)], [span(1, 28)]],
    ['the last day after a window that ends the day before', [span(29, 30)], [span(1, 28), span(31, 31)]],
    ['the first day before a window that begins the day after', [span(2, 31)], [span(1, 1)]],
    ['nothing between two that meet', [span(5, 9), span(10, 12)], [span(1, 4), span(13, 31)]],
  ])('%s', (_, windows, parts) => {
    expect(partsOutside(JANUARY, windows)).toEqual(parts);
  });
});

it('puts the earlier first day first, then the earlier last day, and a window without an end last', () => {
  const all = [{ from: day(2) }, span(2, 9), span(1, 9), span(2, 5)];
  expect(all.sort(byFirstDay)).toEqual([span(1, 9), span(2, 5), span(2, 9), { from: day(2) }]);
  expect(byFirstDay(span(2, 5), span(2, 5))).toBe(0);
  expect(byFirstDay(span(3, 5), span(2, 5))).toBe(1);
});
