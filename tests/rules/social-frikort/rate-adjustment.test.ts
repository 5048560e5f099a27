import { describe, expect, it } from 'vitest';
import cases from '../../../rules/citizen/social-frikort/cases.json' with { type: 'json' };
import parameters from '../../../rules/citizen/social-frikort/parameters.json' with { type: 'json' };
import rates from '../../../rules/rate-adjustment.json' with { type: 'json' };
import { writtenOut } from '../../../src/conformance/written-out.js';
import { Exact, roundTo } from '../../../src/engine/kroner.js';
import { socialFrikort, socialFrikortAccount } from '../../../src/index.js';
import { type Statement, statementOfCalculation, statementOfReasons } from '../../../src/reasons.js';

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
  expect(computed).toHaveLength(3);
  expect(computed.every(({ cite }) => cite.provision.includes('beregnet'))).toBe(true);
});

it('rounded only at the end the cap of 2026 would be 1 kr. higher, the limit the same', () => {
  const unrounded = (of2024: number) => roundTo(new Exact(of2024).times('1.036').times('1.045'), '1').toFixed(2);
  expect([unrounded(41_280), unrounded(10_320)]).toEqual(['44691.00', '11173.00']);
});

// 10,692 x 1.045 = 11,173.14; 42,766 x 1.045 = 44,690.47 and 41,280 x 1.036 x 1.045 = 44,690.55; 10,320 x 1.036 = 10,691.52 (act 616 of 2024, § 8).
describe('a statement that turns on a computed amount says so, with how it was worked out', () => {
  const toldIn = ({ sections }: Statement) =>
    sections.flatMap(({ paragraphs }) => paragraphs).filter((paragraph) => paragraph.includes('har selv beregnet beløbet'));
  const card = (id: string) => {
    const { facts, on } = writtenOut(cases).cases.find((one) => one.id === id) as { facts: object; on: string };
    const assessment = socialFrikort.assess(facts, { on });
    return [assessment.outcome, ...toldIn(statementOfReasons(assessment, { language: 'da' }))];
  };
  const place = 'Om tallet i lov nr. 616 af 11. juni 2024 om socialt frikort, ';

  it.each([
    ['limit-2026-over', 'not-fulfilled', '10.692 x 1,045 = 11.173,14.'],
    ['limit-at-2026', 'fulfilled', '10.692 x 1,045 = 11.173,14.'],
    ['2025-01-01', 'fulfilled', '10.320 x 1,036 = 10.691,52,'],
  ])('the limit on earned income: %s', (id, outcome, worked) => {
    const [came, told, ...more] = card(id);
    expect([came, more]).toEqual([outcome, []]);
    expect(told?.startsWith(`${place}§ 2, stk. 2, nr. 2, og § 8`)).toBe(true);
    expect(told).toContain(worked);
  });

  it('none of 2023, which was read', () => expect(card('limit-over-2023-12-31')).toEqual(['not-fulfilled']));

  it('the cap of an account of 2026, both ways', () => {
    const covers = { from: '2026-01-01', to: '2026-12-31' };
    const employer = { kind: 'business', id: '12345678' } as const;
    const items = [{ date: '2026-05-31', amount: '44690.50', work: 'ordinary', reported: true, employer }] as const;
    const facts = { cardSince: '2026-01-01', deactivatedOn: 'not-deactivated', earnings: { covers, items } } as const;
    const account = socialFrikortAccount.calculate(facts, { readings: { excess: 'only-excess' } });
    expect(account.outcome === 'calculated' && account.value.ordinary).toBe('0.50');
    const [told, ...more] = toldIn(statementOfCalculation(account, { language: 'da' }));
    expect(more).toEqual([]);
    expect(told?.startsWith(`${place}§§ 1 og 8`)).toBe(true);
    expect(told).toContain('44.690,47, altså 44.690.');
    expect(told).toContain('44.690,55, altså 44.691.');
  });
});
