import { describe, expect, it } from 'vitest';
import type { ActivationAllowanceFacts } from '../../../rules/citizen/activation-allowance/facts.js';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { type PandemicReliefFacts, pandemicRelief } from '../../../rules/citizen/pandemic-relief/scheme.js';
import { socialFrikort } from '../../../rules/citizen/social-frikort/scheme.js';
import { workRequirement225 } from '../../../rules/citizen/work-requirement-225/scheme.js';
import { jobcenterindblik } from '../../../rules/jobcentre/jobcenterindblik/scheme.js';
import { timeliness } from '../../../rules/jobcentre/timeliness/scheme.js';
import { auditPayment, auditPayments } from '../../../src/audit/payments/audit.js';
import { inFacts, type Payment } from '../../../src/audit/payments/payment.js';
import { InputError, type Problem } from '../../../src/engine/problem.js';

const PAYMENT: Payment<ActivationAllowanceFacts> = {
  id: 'P-1',
  status: 'paid',
  amount: '400.00',
  period: { from: '2019-04-01', to: '2019-04-30' },
  decidedOn: '2019-03-28',
  municipality: 'lyngby-taarbaek',
  facts: { walkingKm: 2 },
};

/** What a payment is refused for. */
function refused(audit: () => unknown): { of: InputError['of']; problems: readonly Problem[] } {
  try {
    audit();
  } catch (cause) {
    if (cause instanceof InputError) return { of: cause.of, problems: cause.problems };
    throw cause;
  }
  throw new Error('not refused');
}

const allowance = (more: object) => refused(() => auditPayment(activationAllowance, { ...PAYMENT, ...more })).problems;

describe('what is wrong', () => {
  const thrown = (cause: Error) => () =>
    inFacts(() => {
      throw cause;
    });
  const problem = (path: string): Problem => ({ path, code: 'unexpected', expected: 'one', received: 'other' });

  it('with facts is told by its place in the payment, and anything else as it is', () => {
    const facts = refused(thrown(new InputError('facts', [problem(''), problem('zones')])));
    expect([facts.of, ...facts.problems.map(({ path }) => path)]).toEqual(['facts', 'facts', 'facts.zones']);
    const options = refused(thrown(new InputError('options', [problem('on')])));
    expect([options.of, ...options.problems.map(({ path }) => path)]).toEqual(['options', 'on']);
    expect(thrown(new TypeError('a fault of ours'))).toThrow(TypeError);
    expect(refused(() => auditPayment(activationAllowance, PAYMENT, { readings: { no: 'such' } } as never)).of).toBe('options');
  });
});

describe('a payment that cannot be read', () => {
  it('lists everything that is wrong with it', () => {
    const broken = {
      id: true,
      facts: 'x',
      amount: '1,00',
      period: { from: '2019-04-30', to: '2019-04-01' },
      decidedOn: 'x',
      status: 'payed',
      extra: 1,
    };
    const { of, problems } = refused(() => auditPayment(activationAllowance, broken as never));
    expect(of).toBe('facts');
    expect(problems.map(({ path }) => path).sort()).toEqual(['amount', 'decidedOn', 'extra', 'facts', 'id', 'period', 'status']);
    expect(problems.find(({ path }) => path === 'id')?.expected).toBe('a text, or a whole number up to 9007199254740991');
    expect(problems.find(({ path }) => path === 'status')?.expected).toBe('one of paid, granted, refused, reduced');
    expect(problems.find(({ path }) => path === 'facts')?.expected).toBe('an object of facts');
  });

  // A host that mends one field at a time would send the file again for each.
  it('is told at once of what is wrong with its facts too, where there are any to look into', () => {
    const paths = (payment: unknown) => refused(() => auditPayment(activationAllowance, payment as never)).problems.map(({ path }) => path);
    expect(paths({ ...PAYMENT, amount: 'x', facts: { walkingKm: -1 } })).toEqual(['amount', 'facts.walkingKm']);
    for (const facts of [null, undefined, 'x', [{ walkingKm: -1 }]])
      expect(paths({ ...PAYMENT, amount: 'x', facts }).sort()).toEqual(['amount', 'facts']);
    for (const payment of [null, undefined, 'x']) expect(paths(payment)).toEqual(['']);
  });

  it('is told what an amount is: of a refusal, nothing', () => {
    const amount = 'an amount in kroner as a text with at most two decimals, such as "550.00", or "-550.00" for what is taken back';
    const wrong = { amount: '1,00', decidedOn: 'x' };
    const expected = (status: string) => allowance({ ...wrong, status }).map((one) => [one.path, one.expected]);
    const day = ['decidedOn', 'a calendar day as YYYY-MM-DD'];
    expect(expected('paid')).toEqual([['amount', amount], day]);
    expect(expected('refused')).toEqual([['amount', '0.00, for what is refused is not paid'], day]);
  });

  it('is told what a payment is', () => {
    const { problems } = refused(() => auditPayment(activationAllowance, 3 as never));
    expect(problems[0]?.expected).toBe('a payment { id, facts, amount, period, decidedOn, status }');
    expect(allowance({ municipality: 3 })[0]?.expected).toBe('the key of a municipality');
  });

  it('names the place of a fact in the payment', () => {
    expect(allowance({ facts: { walkingKm: -1 } }).map(({ path }) => path)).toEqual(['facts.walkingKm']);
    const inClass = Object.assign(Object.create({ inherited: 1 }), {});
    expect(allowance({ facts: inClass }).map(({ path }) => path)).toEqual(['facts']);
  });

  it('names the place of facts that contradict the day', () => {
    const facts = { participates: true, participationPeriod: { from: '2019-05-01', to: '2019-05-31' } };
    expect(allowance({ facts }).map(({ path, code }) => [path, code])).toEqual([['facts.participationPeriod', 'contradiction']]);
  });

  // A citizen written in two ways would be two, and a month paid twice right.
  it('names its citizen without spaces around', () => {
    const expected = 'the citizen as a text without spaces around it, which keeps every digit';
    for (const citizen of ['', ' ', ' C-1', 'C-1 ', 'C-1\n'])
      expect(allowance({ citizen })).toMatchObject([{ path: 'citizen', code: 'unexpected', expected }]);
    for (const citizen of ['C', 'C 1', '010203 0405'])
      expect(auditPayment(activationAllowance, { ...PAYMENT, citizen }).citizen).toBe(citizen);
  });

  it('names its citizen where it takes back', () => {
    expect(allowance({ amount: '-400.00' })).toEqual([
      {
        path: 'citizen',
        code: 'contradiction',
        expected: 'the citizen, for what is taken back is judged together with what it takes from',
        received: 'nothing, and the amount -400.00',
      },
    ]);
  });

  it('is for one calendar month', () => {
    expect(allowance({ period: { from: '2019-04-30', to: '2019-05-01' } })).toEqual([
      { path: 'period', code: 'contradiction', expected: 'days of one calendar month', received: '2019-04-30 to 2019-05-01' },
    ]);
    expect(allowance({ period: { from: '2019-04-01', to: '2020-04-01' } })).toHaveLength(1);
  });

  it('is not judged on a day after its period', () => {
    expect(allowance({ on: '2019-05-01' })).toEqual([
      { path: 'on', code: 'contradiction', expected: 'a day not after the period, which ends on 2019-04-30', received: '2019-05-01' },
    ]);
    expect(auditPayment(activationAllowance, { ...PAYMENT, on: '2019-04-30' }).on).toBe('2019-04-30');
  });

  // A day before its month says nothing of what has happened since: under the guideline of 2019 a payment of 2022 would be in order, and a
  // reduction would go on for whom 225 hours have since given full help back (aktivloven § 13 f, stk. 14).
  it('is judged in its own month, a reduction also in the month before', () => {
    const own = 'a day from 2019-04-01 on: in the month of the period';
    expect(allowance({ on: '2019-03-31' })).toEqual([{ path: 'on', code: 'contradiction', expected: own, received: '2019-03-31' }]);
    expect(auditPayment(activationAllowance, { ...PAYMENT, on: '2019-04-01' }).on).toBe('2019-04-01');
    const december = { from: '2022-12-01', to: '2022-12-31' };
    const line = { id: 'N-1', status: 'reduced', amount: '1069.00', period: december, decidedOn: '2022-10-10', facts: {} } as const;
    const reduced = (on: string) => () => auditPayment(workRequirement225, { ...line, on });
    expect(refused(reduced('2022-10-31')).problems).toEqual([
      {
        path: 'on',
        code: 'contradiction',
        expected: 'a day from 2022-11-01 on: in the month of the period or the one before',
        received: '2022-10-31',
      },
    ]);
    expect(reduced('2022-11-01')().on).toBe('2022-11-01');
  });

  it('judges a right on any day before, for it holds longer than a month', () => {
    const facts: PandemicReliefFacts = { relief: 'dagpenge' };
    const right = { id: 'R-1', status: 'granted', amount: '0.00', decidedOn: '2021-01-04', facts } as const;
    const later = { from: '2021-04-01', to: '2021-04-30' };
    expect(auditPayment(pandemicRelief, { ...right, period: later, on: '2021-01-04' }).on).toBe('2021-01-04');
  });

  it('pays nothing that was refused', () => {
    expect(allowance({ status: 'refused' })).toEqual([
      { path: 'amount', code: 'contradiction', expected: '0.00, for what is refused is not paid', received: '400.00' },
    ]);
  });

  it('is told what a refusal pays beside whatever else cannot be read', () => {
    expect(allowance({ status: 'refused', amount: '400,00', decidedOn: '2019-02-29' })).toEqual([
      { path: 'amount', code: 'unexpected', expected: '0.00, for what is refused is not paid', received: '"400,00"' },
      { path: 'decidedOn', code: 'unexpected', expected: 'a calendar day as YYYY-MM-DD', received: '"2019-02-29"' },
    ]);
  });

  it('has no amount for a right that is no money, which is granted and not paid', () => {
    const right = 'the scheme awards a right that is no money';
    for (const status of ['paid', 'reduced'] as const) {
      expect(refused(() => auditPayment(socialFrikort, { ...PAYMENT, facts: {}, status })).problems).toEqual([
        { path: 'amount', code: 'contradiction', expected: `0.00, for ${right}`, received: '400.00' },
        { path: 'status', code: 'contradiction', expected: `granted or refused, for ${right}`, received: status },
      ]);
    }
    const april2020 = { period: { from: '2020-04-01', to: '2020-04-30' }, decidedOn: '2020-04-01', amount: '0.00' };
    const relieved = (status: 'granted' | 'refused', facts: PandemicReliefFacts = { relief: 'dagpenge' }) =>
      auditPayment(pandemicRelief, { id: 1, status, facts, ...april2020 }).now;
    expect(relieved('granted')).toMatchObject({ verdict: 'compliant', causes: [] });
    expect(relieved('granted')).not.toHaveProperty('difference');
    expect(relieved('refused')).toMatchObject({ verdict: 'should-have-been-paid', causes: [{ condition: 'right' }] });
    expect(relieved('granted', {}).verdict).toBe('open');
  });

  it('is no reduction, and no right, where the scheme awards a payment', () => {
    for (const status of ['reduced', 'granted'] as const) {
      expect(allowance({ status })).toEqual([
        { path: 'status', code: 'contradiction', expected: 'paid or refused, for the scheme awards a payment', received: status },
      ]);
    }
  });

  it('is a reduction, and nothing else, where the scheme awards one', () => {
    const work = (status: Payment<object>['status'], amount: string) =>
      refused(() => auditPayment(workRequirement225, { ...PAYMENT, facts: {}, status, amount })).problems;
    const expected = 'reduced, for the scheme awards a reduction of the help; with the amount 0.00 nothing was withheld';
    for (const status of ['paid', 'granted', 'refused'] as const)
      expect(work(status, '0.00')).toEqual([{ path: 'status', code: 'contradiction', expected, received: status }]);
    expect(work('refused', '1.00')[0]).toMatchObject({ path: 'amount', expected: '0.00, for what is refused is not paid' });
  });

  it('is listed beside those that were audited, and the rest goes on', () => {
    const { audited, rejected } = auditPayments(activationAllowance, [PAYMENT, { ...PAYMENT, amount: 'x' }, { ...PAYMENT, id: 7 }]);
    expect(audited.map(({ id }) => id)).toEqual(['P-1', 7]);
    expect(rejected.map(({ index, problems }) => [index, problems.map(({ path }) => path)])).toEqual([[1, ['amount']]]);
  });

  it('is audited in its place, whether lines beside it name a citizen or not', () => {
    const lines = [
      { ...PAYMENT, id: 1, citizen: 'C-1' },
      { ...PAYMENT, id: 2 },
      { ...PAYMENT, id: 3, citizen: 'C-2' },
      { ...PAYMENT, id: 4 },
    ];
    expect(auditPayments(activationAllowance, lines).audited.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
  });

  it('needs a municipality where one governs', () => {
    const { municipality: _, ...nowhere } = PAYMENT;
    const { of, problems } = refused(() => auditPayment(activationAllowance, nowhere));
    expect([of, problems[0]?.path]).toEqual(['options', 'municipality']);
    expect(auditPayment(activationAllowance, nowhere, { municipality: 'lyngby-taarbaek' }).municipality).toBe('lyngby-taarbaek');
    expect(
      auditPayment(activationAllowance, { ...nowhere, facts: { walkingKm: 2 } }, { guideline: 'lyngby-taarbaek-2019' }).then.verdict,
    ).toBe('not-entitled');
  });

  it('repeats the municipality where none governs, and reads nothing into it', () => {
    const work = { ...PAYMENT, status: 'reduced', facts: {}, municipality: 'lejre' } as const;
    expect(auditPayment(workRequirement225, work).municipality).toBe('lejre');
    const { municipality: _, ...nowhere } = work;
    const told = Object.keys(auditPayment(workRequirement225, nowhere));
    expect(told).toEqual(['id', 'scheme', 'period', 'on', 'decidedOn', 'status', 'amount', 'then', 'now']);
  });

  it('does not hide a fault of the library as one of the payment', () => {
    const broken = { ...activationAllowance, under: () => ({ assess: () => ({ rules: {} }), assessChecked: () => fail() }) };
    const fail = () => {
      throw new TypeError('a fault');
    };
    expect(() => auditPayments(broken as never, [PAYMENT])).toThrow(new TypeError('a fault'));
  });
});

describe('options that cannot be read', () => {
  const options = (given: object) => refused(() => auditPayments(activationAllowance, [], given as never));

  it('are told before any payment is looked at', () => {
    expect(options({ municipality: 'lejre', readings: { zones: 'x' } }).problems.map(({ path }) => path)).toEqual(['readings.zones']);
    for (const given of [{ readings: { zones: 'x' } }, { groupBy: 'qqq' }]) expect(options(given).of).toBe('options');
    expect(options({ municipality: 'nowhere' }).problems.map(({ path }) => path)).toEqual(['municipality']);
    expect(options({ guideline: 'nobody' }).problems.map(({ path }) => path)).toEqual(['guideline']);
  });

  it('are for a scheme by which something is decided for a citizen', () => {
    for (const scheme of [jobcenterindblik, timeliness]) {
      const { of, problems } = refused(() => auditPayments(scheme as never, []));
      const expected = 'a scheme by which a payment, a reduction or a right is decided for a citizen';
      expect([of, problems]).toEqual(['options', [{ path: 'scheme', code: 'unexpected', expected, received: `"${scheme.id}"` }]]);
    }
  });

  it('hold no day: every payment has its own', () => {
    const expected = 'nothing, for every payment has days of its own';
    expect(options({ on: '2019-04-01', knownOn: '2019-04-01' }).problems).toEqual([
      { path: 'on', code: 'unexpected', expected },
      { path: 'knownOn', code: 'unexpected', expected },
    ]);
  });

  it('group by a fact that there is', () => {
    const [problem] = options({ groupBy: 'targetgroup' }).problems;
    expect(problem).toMatchObject({ path: 'groupBy', code: 'unexpected', received: '"targetgroup"', nearest: 'targetGroup' });
    expect(problem?.expected).toContain('one of the facts targetGroup, participates, offer');
    expect(options({ groupBy: 'qqqqqqqqqqqq' }).problems[0]).not.toHaveProperty('nearest');
  });
});
