import { describe, expect, it } from 'vitest';
import { COUNTED_COLUMNS, type CountedColumn } from '../../rules/jobcentre/jobcenterindblik/counting/columns.js';
import { type CountingPlan, countingPlan } from '../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { citizenCounter } from '../../src/register/citizen-counter.js';
import { countedCells } from '../../src/register/counted-cells.js';
import { countedCitizen } from '../../src/register/counted-numbers.js';
import { BENEFIT_NAMES, benefitNamed, MUNICIPALITY_NAMES, municipalityNamed } from '../../src/register/names.js';

const DERIVED = { averaging: 'one-window', 'seniority-of': 'any-benefit', interruptions: 'break', 'offer-days': 'any-day' } as const;

/** Under the one, all comparisons of the minutes; under the other hours are reckoned by two orders, 225 and 100 of them. */
const PLANS: Readonly<Record<string, CountingPlan>> = {
  minutes: countingPlan({ on: '2020-04-01', measuredTo: '2019-12-31', readings: DERIVED }),
  orders: countingPlan({ on: '2023-07-01', readings: { ...DERIVED, figures: 'ministry-report', 'across-orders': 'each-part' } }),
};

/** Figures of the order and what lies just beside them; NaN is unknown. */
const VALUES: Readonly<Record<CountedColumn, readonly number[]>> = {
  seniorityMonths: [0, 11.99, 12, 12.01, 99, Number.NaN],
  absentMonths: [0, 5.99, 6, 6.01, 12, Number.NaN],
  absentDays: [0, 182, 183, 365, Number.NaN],
  conversations: [0, 3, 4, 5, Number.NaN],
  offers: [0, 1, 2, Number.NaN],
  ordinaryHours: [0, 99.9, 100, 100.1, 224.9, 225, 225.1, 324.9, 325, 999, Number.NaN],
  hoursApart: [0, 99.9, 100, 224.9, 225, 999, Number.NaN],
};

/** Who is counted and has reached nothing, so that every column can change what is said; of hours apart nothing is told. */
const COUNTED = [14, 0, 0, 0, 0, 0, Number.NaN];
const [municipality, benefit] = [MUNICIPALITY_NAMES.indexOf('lejre'), BENEFIT_NAMES.indexOf('kontanthjaelp')];
const withValue = (column: number, value: number) => Float64Array.from(COUNTED, (counted, place) => (place === column ? value : counted));

/** What all measures of a plan say of one citizen. */
function said(plan: CountingPlan, numbers: Float64Array): string {
  const count = citizenCounter(plan);
  const became = count.add(countedCitizen(1, 'lejre', 'kontanthjaelp', numbers));
  return JSON.stringify([became, count.unsettled(), count.tallies()]);
}

describe('citizens of one cell', () => {
  it.each([
    ['known', COUNTED],
    ['unknown in a column', [Number.NaN, 0, 0, 0, 0, 0, Number.NaN]],
  ])('are counted together as one after the other, with an earlier window of which nothing is known: %s', (_, numbers) => {
    const plan = countingPlan({ on: '2020-04-01', measuredTo: '2019-12-31', readings: { ...DERIVED, averaging: 'mean-of-quarters' } });
    const citizen = countedCitizen(1, 'lejre', 'kontanthjaelp', Float64Array.from(numbers));
    const [together, each] = [citizenCounter(plan), citizenCounter(plan)];
    const became = [together.addAlike(citizen, 3), each.add(citizen), each.add(citizen), each.add(citizen)];
    expect(new Set(became)).toEqual(new Set(['counted']));
    expect([together.unsettled(), together.tallies()]).toEqual([3, each.tallies()]);
    expect(each.unsettled()).toBe(3);
  });

  for (const [name, plan] of Object.entries(PLANS)) {
    it.each(COUNTED_COLUMNS)(`are told the same by every measure, whatever their %s: ${name}`, (column) => {
      const cells = countedCells(plan);
      const place = COUNTED_COLUMNS.indexOf(column);
      const told = new Map<number, string>();
      for (const value of VALUES[column]) {
        const numbers = withValue(place, value);
        const cell = cells.cellOf({ municipality, benefit, numbers });
        const words = said(plan, numbers);
        expect(told.get(cell) ?? words, `${column} ${value}`).toBe(words);
        told.set(cell, words);
      }
    });
  }

  it('are as many as were added, by key of benefit and municipality', () => {
    const cells = countedCells(PLANS.minutes as CountingPlan);
    const named = (place: string, of: string | undefined) => ({
      municipality: MUNICIPALITY_NAMES.indexOf(place),
      benefit: of === undefined ? -1 : BENEFIT_NAMES.indexOf(of),
      numbers: Float64Array.from(COUNTED),
    });
    const all = [named('lejre', 'kontanthjaelp'), named('Lejre', 'Kontanthjælp'), named('Ærø', undefined), named('lejre', 'fleksjob')];
    for (const one of all) cells.add(cells.cellOf(one));
    expect([...cells.citizens()].map(([{ municipality: key, benefit: of }, citizens]) => [key, of, citizens]).sort()).toEqual([
      ['aeroe', undefined, 1],
      ['lejre', 'fleksjob', 1],
      ['lejre', 'kontanthjaelp', 2],
    ]);
  });

  // With two conversations, with four and with an offer, of the first municipality and benefit that are listed and of the last.
  it('are told of by the columns of the first of them, though all are read into the same numbers', () => {
    const cells = countedCells(PLANS.minutes as CountingPlan);
    const numbers = new Float64Array(COUNTED.length);
    for (const [column, value, home, of] of [
      ['conversations', 2, 0, 0],
      ['conversations', 4, 0, 0],
      ['offers', 1, MUNICIPALITY_NAMES.length - 1, BENEFIT_NAMES.length - 1],
      ['conversations', 4, 0, 0],
    ] as const) {
      numbers.set(withValue(COUNTED_COLUMNS.indexOf(column), value));
      cells.add(cells.cellOf({ municipality: home, benefit: of, numbers }));
    }
    const first = [municipalityNamed(MUNICIPALITY_NAMES[0] as string), benefitNamed(BENEFIT_NAMES[0] as string)];
    const last = [municipalityNamed(MUNICIPALITY_NAMES.at(-1) as string), benefitNamed(BENEFIT_NAMES.at(-1) as string)];
    const told = [...cells.citizens()].map(([citizen, citizens]) => [
      citizen.municipality,
      citizen.benefit,
      citizen.seniorityMonths,
      citizen.conversations,
      citizen.offers,
      citizens,
    ]);
    expect(told).toEqual([
      [...first, 14, 2, 0, 1],
      [...first, 14, 4, 0, 2],
      [...last, 14, 0, 1, 1],
    ]);
  });

  it('have no room for more absence than the window has: 365 days of 2019 and 12 months', () => {
    const cells = countedCells(PLANS.minutes as CountingPlan);
    const cellOf = (column: CountedColumn, value: number) =>
      cells.cellOf({ municipality, benefit, numbers: withValue(COUNTED_COLUMNS.indexOf(column), value) });
    expect([cellOf('absentDays', 366), cellOf('absentMonths', 12.01)]).toEqual([-1, -1]);
    expect(Math.min(cellOf('absentDays', 365), cellOf('absentMonths', 12))).toBeGreaterThan(-1);
  });
});
