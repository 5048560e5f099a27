import { describe, expect, it } from 'vitest';
import type { ActivationAllowanceFacts } from '../../../rules/citizen/activation-allowance/facts.js';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { caught, pathsOf } from './caught.js';

const options = { on: '2019-04-01', municipality: 'lyngby-taarbaek' } as const;
const assess = (facts: unknown) => activationAllowance.assess(facts as ActivationAllowanceFacts, options);
const refused = (facts: unknown) => caught(() => assess(facts));

describe('bad facts', () => {
  it('an empty object is no error: everything is missing', () => {
    expect(assess({}).outcome).toBe('open');
    expect(activationAllowance.facts.problems({})).toEqual([]);
  });

  it('an unknown key is named with the nearest known one', () => {
    const { of, problems, message } = refused({ zoner: 3 });
    expect(of).toBe('facts');
    expect(problems).toEqual([
      { path: 'zoner', code: 'unknown-key', nearest: 'zones', expected: expect.stringContaining('targetGroup, participates') },
    ]);
    expect(message).toBe('The facts cannot be read:\n  zoner: not a known key; did you mean "zones"?');
  });

  it('an unknown key that is near nothing lists the known ones', () => {
    const { problems, message } = refused({ cprNumberOfTheCitizen: 1 });
    expect(problems[0]).not.toHaveProperty('nearest');
    expect(message).toContain('known are targetGroup, participates, offer, participationPeriod');
  });

  const numbers = [-1, 0, 2.5, 1_001, Number.NaN, Number.POSITIVE_INFINITY, '3', null, true, [], {}];
  it.each(numbers)('zones: %s', (zones) => {
    const { problems } = refused({ zones });
    expect(problems).toEqual([
      { path: 'zones', code: 'unexpected', expected: 'a whole number of zones, 1 to 1,000', received: expect.any(String) },
    ]);
  });

  it.each(['walkingKm', 'oneWayKm', 'dailyTravelKm'])('%s: NaN, infinite, negative, beyond the earth, a text', (fact) => {
    for (const km of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0.1, 20_001, '5', null]) {
      const { problems } = refused({ [fact]: km });
      expect(problems).toEqual([
        {
          path: fact,
          code: 'unexpected',
          expected: expect.stringMatching(/^a number of km.*, 0 to 20,000$/),
          received: expect.any(String),
        },
      ]);
    }
    for (const km of [0, 20_000]) expect(activationAllowance.facts.problems({ [fact]: km })).toEqual([]);
  });

  it.each([
    ['daysPerWeek', [0, 8, 1.5], [1, 7]],
    ['daysInMonth', [-1, 32, 1.5], [0, 31]],
    ['hoursPerDay', [0, 24.1, -1], [0.5, 24]],
    ['zones', [0, 1_001], [1, 1_000]],
  ] as const)('%s has both its limits', (fact, outside, inside) => {
    for (const value of outside) expect(pathsOf(refused({ [fact]: value }))).toEqual([fact]);
    for (const value of inside) expect(activationAllowance.facts.problems({ [fact]: value })).toEqual([]);
  });

  it.each(['2019-02-30', '2019-13-01', '2019-04-01T00:00:00Z', '2019-4-1', '01-04-2019', 20190401, ''])('the day %j', (from) => {
    const { problems } = refused({ participationPeriod: { from, to: '9999-12-31' } });
    expect(problems).toEqual([
      {
        path: 'participationPeriod.from',
        code: 'unexpected',
        expected: 'a calendar day as YYYY-MM-DD',
        received: typeof from === 'number' ? String(from) : JSON.stringify(from),
      },
    ]);
  });

  it('a reversed period, a period without an end, a period with more', () => {
    expect(refused({ participationPeriod: { from: '2019-04-02', to: '2019-04-01' } }).problems[0]).toMatchObject({
      path: 'participationPeriod',
      expected: expect.stringContaining('from not after to'),
    });
    expect(pathsOf(refused({ participationPeriod: { from: '2019-04-02' } }))).toEqual(['participationPeriod.to']);
    expect(refused({ participationPeriod: { from: '2019-04-02', to: '2019-04-03', too: 1 } }).problems[0]).toMatchObject({
      path: 'participationPeriod.too',
      code: 'unknown-key',
      nearest: 'to',
    });
  });

  it('amounts are texts with at most two decimals', () => {
    const covers = { from: '2019-04-01', to: '2019-04-30' };
    for (const amount of [550, '550.001', '-1.00', '5,50', '1e3', '', ' 550', 'NaN']) {
      expect(pathsOf(refused({ otherAllowances: { covers, items: [{ month: '2019-04', amount }] } }))).toEqual([
        'otherAllowances.items[0].amount',
      ]);
    }
    expect(
      pathsOf(
        refused({
          otherAllowances: {
            covers,
            items: [
              { month: '2019-00', amount: '5' },
              { month: '2019-13', amount: '5' },
            ],
          },
        }),
      ),
    ).toEqual(['otherAllowances.items[0].month', 'otherAllowances.items[1].month']);
  });

  it('an allowance of a month that its list covers no day of contradicts the list', () => {
    const covers = { from: '2019-04-30', to: '2019-05-31' };
    const items = ['2019-03', '2019-04', '2019-05', '2019-06'].map((month) => ({ month, amount: '5' }));
    expect(pathsOf(refused({ otherAllowances: { covers, items } }))).toEqual(['otherAllowances.items[0]', 'otherAllowances.items[3]']);
  });

  it('a judgement says who judged and why', () => {
    expect(pathsOf(refused({ assessedAmount: '500.00' }))).toEqual(['assessedAmount']);
    expect(pathsOf(refused({ assessedAmount: { value: '500.00', by: ' ', because: '' } }))).toEqual([
      'assessedAmount.by',
      'assessedAmount.because',
    ]);
    expect(pathsOf(refused({ healthPreventsTransport: { value: 'yes', by: 'caseworker' } }))).toEqual([
      'healthPreventsTransport.value',
      'healthPreventsTransport.because',
    ]);
  });

  it('a target group is an id or a number with its act', () => {
    expect(refused({ targetGroup: '2.3' }).problems[0]).toMatchObject({
      path: 'targetGroup',
      received: '"2.3"',
      expected: expect.stringContaining('jobparat-kontanthjaelp'),
    });
    expect(pathsOf(refused({ targetGroup: { number: 'nr. 3', act: 'lab' } }))).toEqual(['targetGroup.act', 'targetGroup.number']);
    expect(pathsOf(refused({ targetGroup: { number: '2.3', act: 'lab-2016', paragraph: 2 } }))).toEqual(['targetGroup.paragraph']);
  });

  it('lists every problem at once, each with its place and what was expected', () => {
    const error = refused({
      zones: -1,
      walkingKm: '5',
      participates: 'ja',
      offer: 'praktik',
      targetgroup: 'dagpenge',
      participationPeriod: { from: '2019-02-30', to: 3 },
    });
    expect(pathsOf(error).sort()).toEqual([
      'offer',
      'participates',
      'participationPeriod.from',
      'participationPeriod.to',
      'targetgroup',
      'walkingKm',
      'zones',
    ]);
    expect(error.message.split('\n')).toHaveLength(8);
    for (const { expected } of error.problems) expect(expected).not.toBe('');
  });

  it.each([null, undefined, 'text', 3, true, [], () => 0, Symbol('s')])('facts that are no object: %s', (facts) => {
    expect(refused(facts).problems).toEqual([
      { path: '', code: 'unexpected', expected: 'an object of facts', received: expect.any(String) },
    ]);
  });
});
