import { describe, expect, it } from 'vitest';
import type { ActivationAllowanceFacts } from '../../../rules/citizen/activation-allowance/facts.js';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { guidelineOf } from './limits.js';
import { meetingFacts, wholeMonthOf } from './meeting-facts.js';

type Options = Parameters<typeof activationAllowance.assess>[1];
type Readings = Options['readings'];

/** The working of an award, a line a step. */
function workingOf(id: string, change: ActivationAllowanceFacts, readings: Readings = {}): string[] {
  const guideline = guidelineOf(id);
  const month = wholeMonthOf(guideline);
  const facts = { ...meetingFacts(guideline, month), ...change };
  const assessment = activationAllowance.assess(facts, { on: month.from, guideline: id, readings });
  return assessment.outcome === 'fulfilled'
    ? assessment.award.working.map(({ step, value, unit }) => `${step} ${value} ${unit}`)
    : [assessment.outcome];
}

const judged = (value: string) => ({ assessedAmount: { value, by: 'caseworker', because: 'bills' } });

describe('the working of an award', () => {
  it('zones (Lyngby-Taarbæk, minutes of 12 March 2019, item 4): 400 kr. for 1 to 2 zones', () => {
    expect(workingOf('lyngby-taarbaek-2019', { zones: 2 })).toEqual(['zone-rate 400.00 kr./month']);
  });

  it('beyond the table, where the ceiling is taken to hold: 1000 kr.', () => {
    expect(workingOf('lyngby-taarbaek-2019', { zones: 5 }, { 'zones-beyond-table': 'ceiling' })).toEqual([
      'ceiling-rate 1000.00 kr./month',
    ]);
  });

  it('zones and days (Ungecentrum): 515 kr. for 1 to 2 zones and 2 days a week', () => {
    expect(workingOf('ungecentrum-2023', { zones: 1, daysPerWeek: 2 })).toEqual(['zone-days-rate 515.00 kr./month']);
  });

  it('kilometres by the week (Aabenraa): 3.00 x 12 x 3 x 4.3 = 464.40', () => {
    expect(workingOf('aabenraa', { dailyTravelKm: 12, daysPerWeek: 3 })).toEqual([
      'km-rate 3.00 kr./km',
      'km-counted 12 km/day',
      'days-per-week 3 days/week',
      'weeks-per-month 4.3 weeks/month',
      'km-amount 464.4 kr./month',
    ]);
  });

  it('kilometres by the month (Holbæk): 2.23 x (15.3 - 14) x 7 = 20.293, rounded to 20.29', () => {
    expect(workingOf('holbaek-2024', { dailyTravelKm: 15.3, daysInMonth: 7 })).toEqual([
      'km-rate 2.23 kr./km',
      'km-counted 1.3 km/day',
      'days-in-month 7 days/month',
      'km-amount 20.293 kr./month',
      'rounded-to-oere 20.29 kr./month',
    ]);
  });

  it('an amount in whole øre is not rounded: 2.23 x 1 x 1 = 2.23', () => {
    expect(workingOf('holbaek-2024', { dailyTravelKm: 15, daysInMonth: 1 }).slice(3)).toEqual(['km-amount 2.23 kr./month']);
  });

  it('an assessed expense is cut to the maximum of the guideline (Faxe): 1200 to 1000', () => {
    expect(workingOf('faxe', judged('1200'))).toEqual(['assessed 1200.00 kr./month', 'guideline-maximum 1000.00 kr./month']);
  });

  it('calendar days: 550 x 10/30 = 183.3333..., rounded to 183.33', () => {
    const change = { zones: 3, participationPeriod: { from: '2019-04-01', to: '2019-04-10' }, daysInMonth: 7 };
    expect(workingOf('lyngby-taarbaek-2019', change, { 'part-month': 'calendar-days' })).toEqual([
      'zone-rate 550.00 kr./month',
      'calendar-days 10/30 days',
      'rounded-to-oere 183.33 kr./month',
    ]);
  });

  it('of a stated amount is built once and shared by every case', () => {
    const law = activationAllowance.under({ on: '2019-04-01', municipality: 'lyngby-taarbaek' });
    const [first, second] = [3, 4].map((walkingKm) => {
      const assessment = law.assess({ ...meetingFacts(guidelineOf('lyngby-taarbaek-2019')), walkingKm });
      return assessment.outcome === 'fulfilled' && assessment.award.working;
    });
    expect(first).toHaveLength(1);
    expect(first).toBe(second);
  });
});
