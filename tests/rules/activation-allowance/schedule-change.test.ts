import { describe, expect, it, vi } from 'vitest';
import { paymentSchedule } from '../../../rules/citizen/activation-allowance/schedule.js';

/** A later guideline of the same municipality that takes over in the middle of a month. */
vi.mock('../../../rules/citizen/activation-allowance/guidelines/index.js', async (original) => {
  const { builtIn } = await original<typeof import('../../../rules/citizen/activation-allowance/guidelines/index.js')>();
  const first = builtIn.find(({ id }) => id === 'lyngby-taarbaek-2019');
  const second = { ...first, id: 'second', adopted: '2019-06-04', from: '2019-06-16', rate: { kind: 'flat', amount: '900.00' } };
  return { builtIn: [...builtIn, second] };
});

const period = { from: '2019-06-01', to: '2019-07-31' };
const facts = {
  targetGroup: 'jobparat-kontanthjaelp',
  participates: true,
  offer: 'virksomhedspraktik',
  walkingKm: 5,
  zones: 3,
  participationPeriod: period,
  otherAllowances: { covers: period, items: [] },
} as const;
const schedule = paymentSchedule(facts, { municipality: 'lyngby-taarbaek', readings: { 'part-month': 'calendar-days' } });

describe('a guideline that changes inside a month', () => {
  it('lists the month twice and leaves the total out', () => {
    expect(schedule.months.map(({ days, assessment }) => [days.from, days.to, assessment.guideline?.id])).toEqual([
      ['2019-06-01', '2019-06-15', 'lyngby-taarbaek-2019'],
      ['2019-06-16', '2019-06-30', 'second'],
      ['2019-07-01', '2019-07-31', 'second'],
    ]);
    expect(schedule).not.toHaveProperty('total');
  });

  it('is ended by the one that follows: 550 x 15/30 = 275, 900 x 15/30 = 450, then 900', () => {
    expect(schedule.months.map(({ assessment }) => assessment.outcome === 'fulfilled' && assessment.award.amount)).toEqual([
      '275.00',
      '450.00',
      '900.00',
    ]);
  });
});
