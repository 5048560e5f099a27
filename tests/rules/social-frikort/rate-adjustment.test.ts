import { expect, it } from 'vitest';
import parameters from '../../../rules/citizen/social-frikort/parameters.json' with { type: 'json' };
import rates from '../../../rules/rate-adjustment.json' with { type: 'json' };
import { Exact, roundTo } from '../../../src/engine/kroner.js';

/** The amount of a year, regulated from that of the year before and rounded to the nearest krone (act 616 of 2024, § 8). */
function regulated(before: string, year: number): string {
  const percent = rates.find((rate) => rate.year === year)?.percent ?? '';
  return roundTo(new Exact(before).times(new Exact(percent).dividedBy(100).plus(1)), '1').toFixed(2);
}

it.each(['cap', 'limit'] as const)('every amount of the %s from 2025 is that of the year before, regulated', (table) => {
  const rows = parameters[table].filter(({ from }) => from >= '2024-01-01');
  const computed = rows.slice(1).map(({ from }, index) => regulated(rows[index]?.value ?? '', Number(from.slice(0, 4))));
  expect(rows.slice(1).map(({ value }) => value)).toEqual(computed);
  // 40,000 and 10,000 kr. of 2023 times 1.032.
  expect(rows[0]?.value).toBe(regulated(table === 'cap' ? '40000' : '10000', 2024));
});

it('an amount that was computed says so where it is cited', () => {
  const computed = [...parameters.cap, ...parameters.limit].filter((row) => 'computed' in row);
  expect(computed).toHaveLength(2);
  expect(computed.every(({ cite }) => cite.provision.includes('beregnet'))).toBe(true);
});

it('rounded only at the end the cap of 2026 would be 1 kr. higher, the limit the same', () => {
  const unrounded = (of2024: number) => roundTo(new Exact(of2024).times('1.036').times('1.045'), '1').toFixed(2);
  expect([unrounded(41_280), unrounded(10_320)]).toEqual(['44691.00', '11173.00']);
});
