import { describe, expect, it } from 'vitest';
import { overCorrected, reckonedTogether } from '../../../rules/citizen/social-frikort/corrections.js';

interface Line {
  readonly date: string;
  readonly amount: string;
  readonly employer?: string;
}

/** What is reckoned together: the day that it belongs to, and the amounts. */
const together = (...lines: readonly Line[]) =>
  reckonedTogether(
    lines,
    ({ employer = '' }) => employer,
    ({ amount }) => [amount],
  ).map(({ date, places }) => [date, ...places.map((place) => lines[place]?.amount)]);

describe('a correction', () => {
  it('is of its own day, where enough was paid on it', () => {
    const paid = [
      { date: '2026-03-10', amount: '1000.00' },
      { date: '2026-03-31', amount: '700.00' },
      { date: '2026-03-31', amount: '-700.00' },
    ];
    expect(together(...paid)).toEqual([
      ['2026-03-10', '1000.00'],
      ['2026-03-31', '700.00', '-700.00'],
    ]);
  });

  it('is of the day before it in the month, the latest first, and then of those before that', () => {
    const paid = [
      { date: '2026-03-03', amount: '400.00' },
      { date: '2026-03-10', amount: '300.00' },
      { date: '2026-03-31', amount: '-500.00' },
    ];
    expect(together(...paid)).toEqual([['2026-03-03', '400.00', '300.00', '-500.00']]);
    expect(together(...paid.slice(0, 2), { date: '2026-03-31', amount: '-300.00' })).toEqual([
      ['2026-03-03', '400.00'],
      ['2026-03-10', '300.00', '-300.00'],
    ]);
  });

  it('is of a day after it where nothing was paid before, in whatever order the lines stand', () => {
    const paid = [
      { date: '2026-03-31', amount: '1000.00' },
      { date: '2026-03-10', amount: '-400.00' },
    ];
    expect(together(...paid)).toEqual([['2026-03-31', '-400.00', '1000.00']]);
  });

  it('is of no other month, and of no other employer', () => {
    const [march, april] = [
      { date: '2026-03-31', amount: '1000.00', employer: 'a' },
      { date: '2026-04-01', amount: '-400.00', employer: 'a' },
    ];
    expect(together(march, april)).toEqual([
      ['2026-03-31', '1000.00'],
      ['2026-04-01', '-400.00'],
    ]);
    expect(together(march, { ...april, date: '2026-03-31', employer: 'b' })).toEqual([
      ['2026-03-31', '1000.00'],
      ['2026-03-31', '-400.00'],
    ]);
  });
});

// https://info.skat.dk/data.aspx?oid=2045884: a lower amount is reported for the month and with the date of what it corrects.
it('a correction in a later month than what it corrects is told to have the earlier date', () => {
  const lines = [
    { date: '2024-06-30', amount: '12000.00' },
    { date: '2024-07-31', amount: '-1000.00' },
  ];
  const groups = reckonedTogether(
    lines,
    () => '',
    ({ amount }) => [amount],
  );
  expect(overCorrected('income', lines, groups, { amount: ({ amount }) => amount })).toEqual([
    {
      path: 'income.items[1].amount',
      code: 'contradiction',
      expected: 'corrections of at most what was paid that month; each has the date of what it corrects',
      received: '-1000.00',
    },
  ]);
  const dated = lines.map((line) => ({ ...line, date: '2024-06-30' }));
  const together = [{ date: '2024-06-30', places: [0, 1] as [number, number] }];
  expect(overCorrected('income', dated, together, { amount: ({ amount }) => amount })).toEqual([]);
});
