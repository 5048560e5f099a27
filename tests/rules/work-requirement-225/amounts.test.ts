import { describe, expect, it } from 'vitest';
import parameters from '../../../rules/citizen/work-requirement-225/parameters.json' with { type: 'json' };
import rates from '../../../rules/rate-adjustment.json' with { type: 'json' };
import { wordings } from '../../../rules/texts.js';
import { Exact, kroner } from '../../../src/engine/kroner.js';
import { statementWriter } from '../../../src/reasons/writer.js';
import { everything } from '../../reasons/written.js';
import { assess } from './person.js';

/** § 13 g, stk. 1: kroner a month, level of 2016. */
const BASE = { 'reduction-full': '1000', 'reduction-half': '500' } as const;

/** What an amount comes to year by year, each from the rounded one before: § 109 says nothing of rounding, and the amounts read follow only so. */
function chain(from: string): Record<string, string> {
  let amount = new Exact(from);
  const years = rates.flatMap(({ year, aktivloven }) => (aktivloven === undefined ? [] : [{ year, ...aktivloven }]));
  return Object.fromEntries(
    years.map(({ year, percent, deduction }) => {
      amount = amount.times(new Exact(percent).minus(deduction).dividedBy(100).plus(1)).toDecimalPlaces(0, Exact.ROUND_HALF_UP);
      return [year, kroner(amount)];
    }),
  );
}

describe.each(['reduction-full', 'reduction-half'] as const)('%s', (table) => {
  it('follows from year to year, those that were read and those that were computed', () => {
    const held = Object.fromEntries(parameters[table].map(({ from, value }) => [from.slice(0, 4), value]));
    expect(held).toEqual(chain(BASE[table]));
  });

  it('shows the reckoning of each computed row in its note, and says of none that was read that it was computed', () => {
    const years = parameters[table].filter((row) => 'computed' in row);
    expect(years.map(({ from }) => from.slice(0, 4))).toEqual(['2018', '2019', '2023', '2024', '2025']);
    for (const row of years as { from: string; value: string; note: { en: string } }[]) {
      const [, before, factor, product] = /^Computed: (\d+) × ([\d.]+) = ([\d.]+), rounded to /.exec(row.note.en) ?? [];
      expect(new Exact(before as string).times(factor as string).equals(product as string), row.from).toBe(true);
      expect(kroner(new Exact(product as string).toDecimalPlaces(0, Exact.ROUND_HALF_UP))).toBe(row.value);
    }
  });
});

describe('a computed amount', () => {
  const write = statementWriter(wordings);
  const told = (on: string, language: 'da' | 'en') => everything(write(assess({}, { on }), { language }));

  it('says so in the statement, and one that was read does not', () => {
    const [da, en] = [
      'Vi har ikke fundet det officielle tal og har selv beregnet det.',
      'The figure is computed; the official one was not found.',
    ];
    expect(told('2023-05-15', 'da')).toContain(da);
    expect(told('2023-05-15', 'en')).toContain(en);
    expect(told('2022-05-15', 'da')).not.toContain(da);
    expect(told('2022-05-15', 'en')).not.toContain(en);
  });

  it('is marked in the working, unless a caller read another', () => {
    const row = { from: '2023-01-01', to: '2023-12-31', value: '1091.00', cite: { title: 'Satser 2023', provision: 'side 1' } };
    const steps = (supplied?: object) => {
      const judged = assess({}, { on: '2023-05-15', ...(supplied && { supplied: supplied as never }) });
      return judged.outcome === 'fulfilled' && judged.award.working.map(({ value, computed }) => [value, computed]);
    };
    expect(steps()).toEqual([['1090.00', true]]);
    expect(steps({ 'reduction-full': [row] })).toEqual([['1091.00', undefined]]);
  });
});
