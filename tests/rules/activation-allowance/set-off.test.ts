import { describe, expect, it } from 'vitest';
import type { ActivationAllowanceFacts } from '../../../rules/citizen/activation-allowance/facts.js';
import type { AllowanceGuideline } from '../../../rules/citizen/activation-allowance/guidelines/guideline.js';
import type { SetOff } from '../../../rules/citizen/activation-allowance/guidelines/set-off.js';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { caught, pathsOf } from './caught.js';
import { meetingFacts } from './meeting-facts.js';
import { own } from './own-guideline.js';

const MONTH = meetingFacts(own);
const OFF = { daysInMonth: 20, absentDays: 2, sanctionedDays: 3, travelReimbursement: '100.00' };
const ALL: SetOff = { absence: 'days', sanction: 'days', travelReimbursement: 'amount' };

type Rate = AllowanceGuideline['rate'];
const FLAT: Rate = { kind: 'flat', amount: '900.00' };

const assessed = (value: string) => ({ value, by: 'caseworker', because: 'the receipts' });

function assess(
  setOff: SetOff,
  facts: ActivationAllowanceFacts = OFF,
  rate: Rate = FLAT,
  readings: { 'set-off-from'?: 'ceiling' | 'rate' } = {},
) {
  const guideline = { ...own, rate, setOff };
  return activationAllowance.assess({ ...MONTH, ...facts }, { on: '2021-02-01', guideline, readings });
}

function toldOf(...given: Parameters<typeof assess>): string[] {
  const answer = assess(...given);
  if (answer.outcome !== 'fulfilled') return [answer.outcome];
  return [answer.award.amount, ...answer.award.working.map(({ step, value, unit }) => `${step} ${value} ${unit}`)];
}

describe('what a guideline sets off', () => {
  it('is shown step by step: 900 x 15/20 = 675, less 100 = 575', () => {
    expect(toldOf(ALL)).toEqual(['575.00', 'flat-rate 900.00 kr./month', 'days-kept 15/20 days', 'travel-reimbursement 100.00 kr./month']);
  });

  it.each([
    ['absence alone: 900 x 18/20 = 810', { absence: 'days' }, ['810.00', 'days-kept 18/20 days']],
    ['a sanction alone: 900 x 17/20 = 765', { sanction: 'days' }, ['765.00', 'days-kept 17/20 days']],
    ['what was awarded besides: 900 - 100 = 800', { travelReimbursement: 'amount' }, ['800.00', 'travel-reimbursement 100.00 kr./month']],
    ['nothing where it sets off nothing', {}, ['900.00']],
  ] as const)('is %s', (_, setOff, [amount, ...steps]) => {
    expect(toldOf(setOff)).toEqual([amount, 'flat-rate 900.00 kr./month', ...steps]);
  });

  it('asks for the days of the month only where there are days to set off', () => {
    const { daysInMonth: _, ...off } = OFF;
    const asked = (facts: ActivationAllowanceFacts) => {
      const answer = assess(ALL, { ...facts, daysInMonth: undefined });
      return answer.outcome === 'open' ? answer.questions.map((question) => 'fact' in question && question.fact) : answer.outcome;
    };
    expect(asked(off)).toEqual(['daysInMonth']);
    expect(asked({ ...off, absentDays: 0, sanctionedDays: 0 })).toBe('fulfilled');
  });

  it('takes all that is due: nothing is left, and nothing is due', () => {
    expect(toldOf(ALL, { ...OFF, travelReimbursement: '675.00' })).toEqual(['not-fulfilled']);
    expect(toldOf(ALL, { ...OFF, travelReimbursement: '674.99' })[0]).toBe('0.01');
  });

  // 3 kr. x 20 km x 20 days = 1200, above the ceiling of 1000 kr. (LAB § 176); with 18 of 20 days 900 of the one, 1080 of the other.
  it('comes off the ceiling or off the rate: that is asked only where the rate exceeds the ceiling', () => {
    const off = { ...OFF, sanctionedDays: 0, travelReimbursement: '0.00' };
    const byKm = (dailyTravelKm: number) => {
      const rate = { kind: 'per-km', rate: '3.00', aboveKm: 4, upToKm: 24, days: 'per-month' } as const;
      return assess(ALL, { ...off, dailyTravelKm }, rate);
    };
    const above = byKm(24);
    expect(above.outcome === 'open' && above.questions).toMatchObject([{ reading: 'set-off-from', options: ['ceiling', 'rate'] }]);
    const below = byKm(20);
    // 3 kr. x 16 km x 20 days = 960; 18 of 20 days of it are 864.
    expect([below.outcome, below.outcome === 'fulfilled' && below.award.amount, below.readings]).toEqual(['fulfilled', '864.00', []]);
  });

  // Expenses of 1,245.50 kr. with a most of 1,000 kr., 5 of 20 days off and 100 kr. set off. Most first: 1,000 x 15/20 - 100 = 650.
  // Set off first: 1,245.50 x 15/20 = 934.125, rounded to 934.13, less 100 = 834.13, which is below the most.
  describe.each([
    ['documented', { rate: { kind: 'documented', most: '1000.00' }, facts: { documentedExpense: '1245.50' } }],
    ['cheapest-fare', { rate: { kind: 'cheapest-fare', most: '1000.00' }, facts: { cheapestFare: '1245.50' } }],
    ['other-fare', { rate: { kind: 'other-fare', fare: 'et ungdomskort', most: '1000.00' }, facts: { otherFare: '1245.50' } }],
    ['assessed', { rate: { kind: 'assessed', most: '1000.00' }, facts: { assessedAmount: assessed('1245.50') } }],
    [
      'km-bands',
      {
        rate: { kind: 'km-bands', daysPerWeek: 5, decimals: 0, bands: [{ from: 0, to: 24, most: '1000.00' }] },
        facts: { assessedAmount: assessed('1245.50'), daysPerWeek: 5, dailyTravelKm: 20 },
      },
    ],
  ] as const)('of %s comes off the maximum of the guideline or off the expense', (_, { rate, facts }) => {
    it.each([
      ['ceiling', '650.00', ['guideline-maximum 1000.00 kr./month', 'days-kept 15/20 days', 'travel-reimbursement 100.00 kr./month']],
      ['rate', '834.13', ['days-kept 15/20 days', 'rounded-to-oere 934.13 kr./month', 'travel-reimbursement 100.00 kr./month']],
    ] as const)('by the reading %s', (option, amount, steps) => {
      expect(toldOf(ALL, { ...OFF, ...facts }, rate, { 'set-off-from': option }).toSpliced(1, 1)).toEqual([amount, ...steps]);
    });

    it('which is asked where none is chosen', () => {
      const answer = assess(ALL, { ...OFF, ...facts }, rate);
      expect(answer.outcome === 'open' && answer.questions).toMatchObject([{ reading: 'set-off-from', options: ['ceiling', 'rate'] }]);
    });
  });

  // The least that can be set off: with 1 of 20 days, 1,245.50 x 19/20 = 1,183.23 is still above 1,000, so that 1,000 x 19/20 = 950 or 1,000.
  it('comes off before the maximum, which then still holds for what is left', () => {
    const one = { daysInMonth: 20, absentDays: 1, documentedExpense: '1245.50' };
    const rate = { kind: 'documented', most: '1000.00' } as const;
    expect(toldOf({ absence: 'days' }, one, rate, { 'set-off-from': 'ceiling' })[0]).toBe('950.00');
    expect(toldOf({ absence: 'days' }, one, rate, { 'set-off-from': 'rate' })).toEqual([
      '1000.00',
      'documented 1245.50 kr./month',
      'days-kept 19/20 days',
      'rounded-to-oere 1183.23 kr./month',
      'guideline-maximum 1000.00 kr./month',
    ]);
  });

  it.each([
    ['an expense of no more than the maximum', { documentedExpense: '1000.00' }, OFF, '650.00'],
    ['nothing to set off', { documentedExpense: '1245.50' }, { absentDays: 0, sanctionedDays: 0, travelReimbursement: '0.00' }, '1000.00'],
  ] as const)('is not asked of %s', (_, expense, off, amount) => {
    const answer = assess(ALL, { ...off, ...expense }, { kind: 'documented', most: '1000.00' });
    expect([answer.outcome === 'fulfilled' && answer.award.amount, answer.readings]).toEqual([amount, []]);
  });

  it.each([
    [ALL, 'absentDays,sanctionedDays,travelReimbursement,participationPeriod,otherAllowances,dailyTravelKm,daysInMonth'],
    [{ absence: 'days' }, 'absentDays,participationPeriod,otherAllowances,dailyTravelKm,daysInMonth'],
    [{ sanction: 'days' }, 'sanctionedDays,participationPeriod,otherAllowances,dailyTravelKm,daysInMonth'],
    [{ travelReimbursement: 'amount' }, 'travelReimbursement,participationPeriod,otherAllowances,dailyTravelKm'],
  ] as const)('%o is reckoned from facts that the award names', (setOff, uses) => {
    expect(assess(setOff).findings.at(-1)?.uses.join()).toBe(uses);
  });

  it('that was not read is a condition of its own, which names its fact', () => {
    const unread = { absence: 'not-read', sanction: 'not-read', travelReimbursement: 'not-read' } as const;
    expect(
      assess(unread)
        .findings.filter(({ condition }) => condition.startsWith('set-off'))
        .map(({ condition, status, uses }) => [condition, status, uses]),
    ).toEqual([
      ['set-off-absence', 'not-covered', ['absentDays']],
      ['set-off-sanction', 'not-covered', ['sanctionedDays']],
      ['set-off-travel', 'not-covered', ['travelReimbursement']],
    ]);
  });

  it('is no more than the days that were planned, be they none', () => {
    expect(pathsOf(caught(() => assess(ALL, { ...OFF, daysInMonth: 0, absentDays: 1, sanctionedDays: 0 })))).toEqual(['absentDays']);
    expect(assess(ALL, { ...OFF, daysInMonth: 5 }).outcome).toBe('not-fulfilled');
  });
});
