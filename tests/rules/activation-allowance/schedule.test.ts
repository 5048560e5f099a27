import { describe, expect, it } from 'vitest';
import type { ActivationAllowanceFacts } from '../../../rules/citizen/activation-allowance/facts.js';
import { paymentSchedule } from '../../../rules/citizen/activation-allowance/schedule.js';
import { caught, pathsOf } from './caught.js';
import { own } from './own-guideline.js';

const municipality = 'lyngby-taarbaek';
const whole = { 'part-month': 'whole-amount' } as const;
const byDays = { 'part-month': 'calendar-days' } as const;

function citizen(from: string, to: string, change: ActivationAllowanceFacts = {}): ActivationAllowanceFacts {
  return {
    targetGroup: 'jobparat-kontanthjaelp',
    participates: true,
    offer: 'virksomhedspraktik',
    walkingKm: 5,
    zones: 3,
    participationPeriod: { from, to },
    otherAllowances: { covers: { from: '2019-01-01', to: '2020-12-31' }, items: [] },
    ...change,
  };
}

const line = ({ months }: ReturnType<typeof paymentSchedule>) =>
  months.map(({ month, days, assessment }) =>
    [month, days.from.slice(8), days.to.slice(8), assessment.outcome === 'fulfilled' ? assessment.award.amount : assessment.outcome].join(
      ' ',
    ),
  );

describe('payment schedule under the guideline of 12 March 2019', () => {
  it('whole months ask nothing: 550 + 550 + 550 = 1650', () => {
    const schedule = paymentSchedule(citizen('2019-04-01', '2019-06-30'), { municipality });
    expect(line(schedule)).toEqual(['2019-04 01 30 550.00', '2019-05 01 31 550.00', '2019-06 01 30 550.00']);
    expect(schedule.total).toBe('1650.00');
  });

  it('one day is one month: 550 x 1/30 = 18.33', () => {
    const schedule = paymentSchedule(citizen('2019-06-30', '2019-06-30'), { municipality, readings: byDays });
    expect(line(schedule)).toEqual(['2019-06 30 30 18.33']);
    expect(schedule.total).toBe('18.33');
  });

  it('part months by calendar days: 550 x 16/30 = 293.33, 550, 550 x 10/30 = 183.33, together 1026.66', () => {
    const schedule = paymentSchedule(citizen('2019-04-15', '2019-06-10'), { municipality, readings: byDays });
    expect(line(schedule)).toEqual(['2019-04 15 30 293.33', '2019-05 01 31 550.00', '2019-06 01 10 183.33']);
    expect(schedule.total).toBe('1026.66');
  });

  it('part months with the whole amount: 3 x 550 = 1650', () => {
    expect(paymentSchedule(citizen('2019-04-15', '2019-06-10'), { municipality, readings: whole }).total).toBe('1650.00');
  });

  it('without the reading the part months are open, the whole month is not, and there is no total', () => {
    const schedule = paymentSchedule(citizen('2019-04-15', '2019-06-10'), { municipality });
    expect(line(schedule)).toEqual(['2019-04 15 30 open', '2019-05 01 31 550.00', '2019-06 01 10 open']);
    expect(schedule).not.toHaveProperty('total');
  });

  it('March 2019 is listed twice, 1-11 not covered and 12-31 by 20/31 days: 354.84; no total', () => {
    const schedule = paymentSchedule(citizen('2019-03-01', '2019-04-30'), { municipality, readings: byDays });
    expect(line(schedule)).toEqual(['2019-03 01 11 not-covered', '2019-03 12 31 354.84', '2019-04 01 30 550.00']);
    expect(schedule).not.toHaveProperty('total');
  });

  it('participation from the day of adoption: 354.84 + 550 = 904.84', () => {
    const schedule = paymentSchedule(citizen('2019-03-12', '2019-04-30'), { municipality, readings: byDays });
    expect(line(schedule)).toEqual(['2019-03 12 31 354.84', '2019-04 01 30 550.00']);
    expect(schedule.total).toBe('904.84');
  });

  it('over the new year: December by § 83, January by § 176 under the reading', () => {
    const facts = citizen('2019-12-01', '2020-01-31', { dailyTravelKm: 30 });
    const open = paymentSchedule(facts, { municipality });
    expect(line(open)).toEqual(['2019-12 01 31 550.00', '2020-01 01 31 open']);
    expect(open).not.toHaveProperty('total');
    const lives = paymentSchedule(facts, { municipality, readings: { 'guideline-of-former-act': 'lives-on' } });
    expect(lives.total).toBe('1100.00');
    const provisions = lives.months.map(({ assessment }) =>
      assessment.outcome === 'fulfilled' ? assessment.award.journey.mayApplyUnder?.provision : undefined,
    );
    expect(provisions).toEqual(['§ 82', '§ 175']);
    expect(line(paymentSchedule(facts, { municipality, readings: { 'guideline-of-former-act': 'lapsed' } }))).toEqual([
      '2019-12 01 31 550.00',
      '2020-01 01 31 not-covered',
    ]);
  });

  it('as known before act 548, January is still § 83: 2 x 550 = 1100', () => {
    expect(paymentSchedule(citizen('2019-12-01', '2020-01-31'), { municipality, knownOn: '2019-04-30' }).total).toBe('1100.00');
  });

  it('a refused month counts as nothing: 0', () => {
    const schedule = paymentSchedule(citizen('2019-04-01', '2019-05-31', { walkingKm: 2 }), { municipality });
    expect(line(schedule)).toEqual(['2019-04 01 30 not-fulfilled', '2019-05 01 31 not-fulfilled']);
    expect(schedule.total).toBe('0.00');
  });

  it('a month that another guideline cuts in two is counted in neither total', () => {
    const facts = citizen('2024-12-01', '2025-01-31', {
      dailyTravelKm: 24,
      otherAllowances: { covers: { from: '2024-12-01', to: '2025-01-31' }, items: [] },
    });
    const byMonth = { '2024-12': { daysInMonth: 20 } };
    expect(line(paymentSchedule(facts, { municipality: 'holbaek' }, byMonth))).toEqual([
      '2024-12 01 31 446.00',
      '2025-01 01 31 not-covered',
    ]);
    const flat = { guideline: 'lyngby-taarbaek-2019-flat', readings: whole } as const;
    expect(paymentSchedule(citizen('2019-03-11', '2019-03-12'), flat)).not.toHaveProperty('total');
  });

  it('another allowance belongs to its month: 550 - 200 = 350, then 550', () => {
    const otherAllowances = { covers: { from: '2019-04-01', to: '2019-05-31' }, items: [{ month: '2019-04', amount: '200' }] };
    const schedule = paymentSchedule(citizen('2019-04-01', '2019-05-31', { otherAllowances }), {
      municipality,
      readings: { 'several-offers': 'one-amount' },
    });
    expect(line(schedule)).toEqual(['2019-04 01 30 350.00', '2019-05 01 31 550.00']);
    expect(schedule.total).toBe('900.00');
  });

  it('facts about one month hold for that month only: Holbæk 2024, 2.23 x 10 km x 6 days = 133.80, then open', () => {
    const period = { from: '2024-04-25', to: '2024-05-31' };
    const facts = {
      ...citizen(period.from, period.to, { dailyTravelKm: 24 }),
      otherAllowances: { covers: { from: '2024-04-01', to: period.to }, items: [] },
    };
    const byMonth = { '2024-04': { daysInMonth: 6 } };
    expect(line(paymentSchedule({ ...facts, daysInMonth: 20 }, { municipality: 'holbaek' }))).toEqual([
      '2024-04 25 30 open',
      '2024-05 01 31 open',
    ]);
    expect(line(paymentSchedule(facts, { municipality: 'holbaek' }, byMonth))).toEqual(['2024-04 25 30 133.80', '2024-05 01 31 open']);
    const short = { ...facts, participationPeriod: { from: '2024-04-25', to: '2024-04-30' }, daysInMonth: 6 };
    expect(paymentSchedule(short, { municipality: 'holbaek' }).total).toBe('133.80');
  });

  it('what is wrong with facts by month is told with its month, all at once', () => {
    const facts = citizen('2019-04-15', '2019-06-10');
    const problems = (byMonth: unknown) => caught(() => paymentSchedule(facts, { municipality }, byMonth as never)).problems;
    for (const wrong of [null, [], 'april', 4]) {
      expect(problems(wrong)).toMatchObject([{ path: 'byMonth', code: 'unexpected', expected: expect.stringContaining('facts by month') }]);
    }
    expect(caught(() => paymentSchedule(facts, { municipality }, null as never)).of).toBe('facts');
    const given = {
      '2019-03': { daysInMonth: 1 },
      '2019-04': { daysInMonth: 'mange', dayInMonth: 3, walkingKm: 2 },
      '2019-05': null,
      '2019-06': { absentDays: 2 },
    };
    expect(problems(given)).toMatchObject([
      { path: 'byMonth.2019-03', code: 'unexpected', expected: 'a month of participation: 2019-04 to 2019-06', received: '"2019-03"' },
      { path: 'byMonth.2019-04.dayInMonth', code: 'unknown-key', nearest: 'daysInMonth' },
      { path: 'byMonth.2019-04.walkingKm', code: 'unknown-key', expected: expect.stringMatching(/^daysInMonth, assessedAmount, /) },
      { path: 'byMonth.2019-04.daysInMonth', code: 'unexpected' },
      { path: 'byMonth.2019-05', code: 'unexpected', expected: 'an object of facts', received: 'null' },
    ]);
    expect(problems(given)[2]).not.toHaveProperty('nearest');
    expect(problems({ '2019-06': [1] })).toMatchObject([{ path: 'byMonth.2019-06', expected: 'an object of facts' }]);
    const april = citizen('2019-04-15', '2019-04-20');
    const alone = caught(() => paymentSchedule(april, { municipality }, { '2019-05': {} }));
    expect(alone.problems).toMatchObject([{ expected: 'a month of participation: 2019-04' }]);
  });

  it('a guideline that begins on the last day of a month cuts that day off', () => {
    const guideline = { ...own, from: '2021-03-31' };
    const facts = {
      ...citizen('2021-03-01', '2021-04-30'),
      otherAllowances: { covers: { from: '2021-03-01', to: '2021-04-30' }, items: [] },
    };
    // 1000 kr. for 3 zones; one of the 31 days of March is 32.26.
    expect(line(paymentSchedule(facts, { guideline, readings: byDays }))).toEqual([
      '2021-03 01 30 not-covered',
      '2021-03 31 31 32.26',
      '2021-04 01 30 1000.00',
    ]);
  });

  it('months after the last day for which the rules were checked are listed whole, and not covered', () => {
    const schedule = paymentSchedule(citizen('2026-12-31', '2027-02-28', { walkingKm: 2 }), { municipality });
    expect(line(schedule).slice(1)).toEqual(['2027-01 01 31 not-covered', '2027-02 01 28 not-covered']);
  });

  it('a period without an end, or longer than a life of work, is refused', () => {
    const endless = caught(() => paymentSchedule(citizen('2019-04-01', '9999-12-31'), { municipality }));
    expect(endless.of).toBe('facts');
    expect(endless.problems).toEqual([
      {
        path: 'participationPeriod',
        code: 'unexpected',
        expected: 'the period to schedule, at most 100 years',
        received: '2019-04-01 to 9999-12-31',
      },
    ]);
    expect(paymentSchedule(citizen('1919-12-31', '2019-12-31', { walkingKm: 2 }), { municipality }).months).toHaveLength(1203);
  });

  it('is misuse without a period, or with facts or options that cannot be read', () => {
    const { participationPeriod: _, ...facts } = citizen('2019-04-01', '2019-04-30');
    expect(caught(() => paymentSchedule(facts, { municipality })).problems).toEqual([
      { path: 'participationPeriod', code: 'unexpected', expected: 'the period to schedule, at most 100 years', received: 'nothing' },
    ]);
    expect(pathsOf(caught(() => paymentSchedule(citizen('2019-04-02', '2019-04-01'), { municipality })))).toEqual(['participationPeriod']);
    expect(pathsOf(caught(() => paymentSchedule(citizen('2019-04-01', '2019-04-30'), {})))).toEqual(['municipality']);
    expect(pathsOf(caught(() => paymentSchedule(citizen('2019-04-01', '2019-04-30', { daysInMonth: 31 }), { municipality })))).toEqual([
      'daysInMonth',
    ]);
  });
});
