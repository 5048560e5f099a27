import { describe, expect, it } from 'vitest';
import { evaluationDue } from '../../../rules/citizen/activation-allowance/evaluation.js';
import type { ActivationAllowanceFacts } from '../../../rules/citizen/activation-allowance/facts.js';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { accepts, own, refused } from './own-guideline.js';

const march = { from: '2021-03-01', to: '2021-03-31' };
/** 2 kr. per km for 20 km a day: 40 kr. a day, so 10 days are 400 kr. The guideline governs from 15 March. */
const perKm = { ...own, from: '2021-03-15', rate: { kind: 'per-km', rate: '2.00', aboveKm: 0, upToKm: 24, days: 'per-month' } } as const;
const facts: ActivationAllowanceFacts = {
  targetGroup: 'jobparat-kontanthjaelp',
  participates: true,
  offer: 'virksomhedspraktik',
  otherAllowances: { covers: march, items: [] },
  dailyTravelKm: 20,
  daysInMonth: 10,
  zones: 3,
};

function assess(guideline: object, more: ActivationAllowanceFacts, on = '2021-03-20', readings = {}) {
  return activationAllowance.assess({ ...facts, ...more }, { on, guideline: guideline as typeof own, readings });
}

function result(...given: Parameters<typeof assess>): string {
  const assessment = assess(...given);
  return assessment.outcome === 'fulfilled' ? assessment.award.amount : assessment.outcome;
}

describe('a rate that counts days, under a guideline that begins on 15 March', () => {
  it('pays the days that all fall under it: 2 kr. x 20 km x 10 days = 400', () => {
    expect(result(perKm, { participationPeriod: { from: '2021-03-15', to: '2021-03-31' } })).toBe('400.00');
    expect(result(perKm, { participationPeriod: { from: '2021-03-15', to: '2021-04-30' } })).toBe('400.00');
    expect(result(perKm, {}, '2021-04-01')).toBe('open');
  });

  it('concludes nothing of days before it', () => {
    expect(result(perKm, { participationPeriod: { from: '2021-03-14', to: '2021-03-31' } })).toBe('not-covered');
    expect(result(perKm, { participationPeriod: march })).toBe('not-covered');
    expect(assess(perKm, { participationPeriod: march })).toMatchObject({
      gaps: [{ missing: 'guideline', known: [{ from: '2021-03-15' }] }],
    });
  });

  it('asks for the period where it begins or ends inside the month, and not elsewhere', () => {
    const open = activationAllowance.assess(facts, { on: '2021-03-20', guideline: perKm });
    expect(open.outcome === 'open' && open.questions).toEqual([{ kind: 'fact', fact: 'participationPeriod', condition: 'rate' }]);
    const april = { otherAllowances: { covers: { from: '2021-04-01', to: '2021-04-30' }, items: [] } };
    expect(result(perKm, april, '2021-04-20')).toBe('400.00');
  });

  it('pays nothing for a month without participation', () => {
    const { participates: _, ...rest } = facts;
    const away = { ...rest, daysInMonth: 1, participationPeriod: { from: '2021-05-01', to: '2021-05-31' } };
    expect(activationAllowance.assess(away, { on: '2021-03-20', guideline: perKm }).outcome).toBe('not-fulfilled');
  });
});

describe('how far a guideline was checked', () => {
  it('does not end it inside the month: 1000 kr. for all of March, though nobody looked after the 20th', () => {
    expect(result({ ...own, checkedUntil: '2021-03-20' }, { participationPeriod: march })).toBe('1000.00');
    expect(result({ ...own, checkedUntil: '2021-03-20', to: '2021-06-30' }, { participationPeriod: march })).toBe('1000.00');
    expect(result({ ...own, checkedUntil: '2021-03-20' }, { participationPeriod: march }, '2021-03-21')).toBe('not-covered');
  });

  it('an end that the guideline states does: 1000 x 20/31 = 645.16', () => {
    const ended = { ...own, to: '2021-03-20' };
    expect(result(ended, { participationPeriod: march })).toBe('open');
    expect(result(ended, { participationPeriod: march }, '2021-03-20', { 'part-month': 'calendar-days' })).toBe('645.16');
    expect(result({ ...ended, checkedUntil: '2021-03-20' }, { participationPeriod: march })).toBe('open');
    expect(assess(ended, { participationPeriod: { from: '2021-03-21', to: '2021-03-31' } })).toMatchObject({
      outcome: 'not-covered',
      gaps: [{ missing: 'guideline', known: [{ from: '2021-02-01', to: '2021-03-20' }] }],
    });
  });

  it('a chosen reading makes the period irrelevant only where the guideline governs the whole month', () => {
    const whole = { 'part-month': 'whole-amount' };
    expect(result(own, {}, '2021-03-20', whole)).toBe('1000.00');
    for (const part of [{ to: '2021-03-20' }, { from: '2021-03-15' }]) {
      expect(assess({ ...own, ...part }, {}, '2021-03-20', whole)).toMatchObject({
        outcome: 'open',
        questions: [{ kind: 'fact', fact: 'participationPeriod', condition: 'rate' }],
        readings: [],
      });
    }
    expect(result(own, {}, '2021-03-20')).toBe('open');
    const taken = activationAllowance.assess(facts, { on: '2021-03-20', guideline: own, readings: { 'part-month': 'whole-amount' } });
    expect(taken.readings).toEqual([{ reading: 'part-month', option: 'whole-amount', by: 'caller' }]);
  });

  it('nor do other allowances matter where every offer is paid in full', () => {
    const each = { 'several-offers': 'each-offer', 'cap-scope': 'per-offer' };
    const unknown = { participationPeriod: march, otherAllowances: undefined };
    expect(result(own, unknown, '2021-03-20', each)).toBe('1000.00');
    const less = [{}, { ...each, 'cap-scope': 'per-citizen' }, { 'several-offers': 'each-offer' }, { 'cap-scope': 'per-offer' }];
    for (const readings of less) {
      expect(assess(own, unknown, '2021-03-20', readings)).toMatchObject({
        outcome: 'open',
        questions: [{ kind: 'fact', fact: 'otherAllowances', condition: 'rate' }],
      });
    }
    const half = { participationPeriod: march, otherAllowances: { covers: { from: '2021-03-01', to: '2021-03-30' }, items: [] } };
    expect([result(own, half), result(own, half, '2021-03-20', each)]).toEqual(['open', '1000.00']);
  });
});

describe('faults across the parts of a guideline', () => {
  it('a source that is not registered, wherever it is cited', () => {
    const cite = { source: 'aabenra', provision: 'x' };
    const minimums = [{ measure: 'walkingKm', atLeast: 1, cite }];
    const requirements = [{ fact: 'wagesDuringOffer', is: false, cite: { source: 'constructor', provision: 'x' } }];
    expect(refused({ cite, minimums, requirements, evaluation: { months: 6, cite } }).problems).toEqual([
      {
        path: 'cite.source',
        code: 'contradiction',
        expected: 'a registered source, or { title, provision, url? }',
        received: 'aabenra',
        nearest: 'aabenraa',
      },
      {
        path: 'evaluation.cite.source',
        code: 'contradiction',
        expected: 'a registered source, or { title, provision, url? }',
        received: 'aabenra',
        nearest: 'aabenraa',
      },
      {
        path: 'minimums[0].cite.source',
        code: 'contradiction',
        expected: 'a registered source, or { title, provision, url? }',
        received: 'aabenra',
        nearest: 'aabenraa',
      },
      {
        path: 'requirements[0].cite.source',
        code: 'contradiction',
        expected: 'a registered source, or { title, provision, url? }',
        received: 'constructor',
      },
    ]);
    expect(accepts({ cite: { source: 'aabenraa', provision: 'x' } }).id).toBe('own');
  });

  it('a fault of form in one part hides none in another', () => {
    const steps = [
      { from: 1, to: 3, amount: '1200.00' },
      { from: 3, to: 4, amount: '1' },
      { from: 7, amount: '2' },
    ];
    const { problems } = refused({ cite: undefined, municipality: 'aarhu', act: 'lab-2016', rate: { kind: 'zones', steps } });
    expect(problems.map(({ path }) => path)).toEqual([
      'cite',
      'municipality',
      'from',
      'rate.steps[0].amount',
      'rate.steps[1].from',
      'rate.steps[2].from',
      'rate.steps[1].amount',
    ]);
    expect(problems[1]).toMatchObject({
      expected: expect.stringMatching(/^a known municipality; the nearest are [a-z-]+, [a-z-]+, [a-z-]+$/),
      received: 'aarhu',
      nearest: 'aarhus',
    });
    expect(refused({ municipality: 'x'.repeat(40) }).problems[0]).not.toHaveProperty('nearest');
    // Without a readable act only the act is at fault; the end before the beginning is still told.
    expect(refused({ from: 'x' }).problems.map(({ path }) => path)).toEqual(['from']);
    const actless = refused({ act: 'lab', from: '2021-02-01', to: '2021-01-31' });
    expect(actless.problems.map(({ path }) => path)).toEqual(['act', 'to']);
    const formless = { municipality: 1, act: 'lab', from: 'x', to: '2021-01-01', rate: { kind: 'flat', amount: '1200.00' } };
    expect(refused(formless).problems.map(({ path }) => path)).toEqual(['municipality', 'from', 'act']);
  });

  it('kilometres beyond what the allowance covers, an act that does not govern, and one fact twice', () => {
    const rate = { kind: 'per-km', rate: '2.00', aboveKm: 0, upToKm: 24.1, days: 'per-month' };
    expect(refused({ rate }).problems).toEqual([
      { path: 'rate.upToKm', code: 'contradiction', expected: 'at most the 24 km a day that the allowance covers', received: '24.1' },
    ]);
    expect(refused({ act: 'lab-2016' }).problems).toEqual([
      { path: 'from', code: 'contradiction', expected: 'a day on which lab-2016 governs', received: '2021-02-01' },
    ]);
    expect(accepts({ act: 'lab-2016', adopted: '2019-12-31', from: '2019-12-31' }).act).toBe('lab-2016');
    const twice = { fact: 'sanctionInMonth', is: true, missing: 'x' };
    expect(refused({ notModelled: [twice, twice] }).problems).toMatchObject([{ path: 'notModelled[1].fact', expected: 'each fact once' }]);
    expect(refused({ minimums: [{ measure: 'walkingKm', higher: { where: 'usesPublicTransport', atLeast: 1 } }] }).problems).toMatchObject([
      { path: 'minimums[0]', received: 'neither' },
    ]);
  });
});

describe('an evaluation', () => {
  it('is not counted from a day that does not exist', () => {
    expect(() => evaluationDue('lyngby-taarbaek-2019', '2019-02-30')).toThrow(
      new RangeError('"2019-02-30" is no calendar day as YYYY-MM-DD'),
    );
    expect(() => evaluationDue('lyngby-taarbaek-2019', 'soon')).toThrow(RangeError);
  });
});
