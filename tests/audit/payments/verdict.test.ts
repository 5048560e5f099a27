import { describe, expect, it } from 'vitest';
import type { ActivationAllowanceFacts } from '../../../rules/citizen/activation-allowance/facts.js';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { socialFrikort } from '../../../rules/citizen/social-frikort/scheme.js';
import { auditPayment } from '../../../src/audit/payments/audit.js';
import { decisive } from '../../../src/audit/payments/decisive.js';
import { judgePayment } from '../../../src/audit/payments/judge-payment.js';
import type { Payment } from '../../../src/audit/payments/payment.js';
import { reasoned, without } from '../../../src/audit/payments/unreasoned.js';
import { causeOf } from '../../../src/audit/payments/verdict.js';
import { verdictUnder } from '../../../src/audit/payments/verdict-under.js';
import type { Finding } from '../../../src/engine/assessment.js';

const APRIL = { from: '2019-04-01', to: '2019-04-30' };
const DUE: ActivationAllowanceFacts = {
  targetGroup: 'jobparat-kontanthjaelp',
  participates: true,
  offer: 'virksomhedspraktik',
  participationPeriod: APRIL,
  otherAllowances: { covers: APRIL, items: [] },
  walkingKm: 4,
  zones: 3,
};
const PAYMENT: Payment<ActivationAllowanceFacts> = {
  id: 1,
  status: 'paid',
  amount: '600.00',
  period: APRIL,
  decidedOn: '2019-03-28',
  municipality: 'lyngby-taarbaek',
  facts: DUE,
};

describe('a verdict', () => {
  it('shows how the amount due came about, and the provision', () => {
    const { now } = auditPayment(activationAllowance, PAYMENT);
    expect(now).toMatchObject({ verdict: 'overpaid', due: '550.00', difference: '50.00' });
    expect(now.causes).toHaveLength(1);
    expect(now.causes[0]).toMatchObject({
      condition: 'rate',
      status: 'met',
      provision: { provision: 'punkt 4, sagsnr. 15.00.00-G01-15-19' },
    });
    expect(now.causes[0]?.working?.map(({ value }) => value)).toContain('550.00');
    expect(now.causes[0]?.figures).toEqual({ most: '1000.00' });
    expect(now.causes[0]?.key).toBe(
      'overpaid: rate (Lyngby-Taarbæk Kommune, Beskæftigelses- og Integrationsudvalget, referat af 12. marts 2019, punkt 4, sagsnr. 15.00.00-G01-15-19)',
    );
  });

  it('shows no working where the award has none', () => {
    const years = { from: '2014-05-01', to: '2024-04-30' };
    const judged = { value: true, by: 'voksenafdelingen', because: 'Hjemløs.' };
    const facts = {
      cardSince: 'no-card' as const,
      appliedOn: '2024-05-01',
      visitedOn: '2024-05-01',
      bornOn: '1980-01-01',
      specialSocialProblems: judged,
      supportConditions: judged,
      education: { covers: years, items: [] },
      income: { covers: years, items: [] },
      stays: { covers: years, items: [{ ...years, where: 'denmark' as const }] },
    };
    const card = {
      id: 1,
      status: 'refused',
      amount: '0',
      period: { from: '2024-05-01', to: '2024-05-31' },
      decidedOn: '2024-05-01',
      facts,
    } as const;
    const { now } = auditPayment(socialFrikort, card);
    expect(now.verdict).toBe('should-have-been-paid');
    expect(now.causes[0]).not.toHaveProperty('working');
    expect(now).not.toHaveProperty('difference');
    expect(now).not.toHaveProperty('due');
  });

  it('tells what is missing, and the readings that it depends on', () => {
    const beyond = { ...PAYMENT, amount: '700.00', facts: { ...DUE, zones: 5 } };
    const { now } = auditPayment(activationAllowance, beyond);
    expect(now.questions).toMatchObject([{ kind: 'reading', reading: 'zones-beyond-table' }]);
    expect(now).not.toHaveProperty('difference');
    const read = auditPayment(activationAllowance, beyond, { readings: { 'zones-beyond-table': 'top-rate' } });
    expect(read.now).toMatchObject({
      verdict: 'compliant',
      readings: [{ reading: 'zones-beyond-table', option: 'top-rate', by: 'caller' }],
    });
  });

  it('asks only the conditions that are open', () => {
    const { walkingKm: _, ...facts } = DUE;
    const { now } = auditPayment(activationAllowance, { ...PAYMENT, facts });
    expect(now.causes.map(({ condition, status, facts }) => [condition, status, facts])).toEqual([
      ['walking-distance', 'unknown', ['walkingKm']],
    ]);
    expect(now.questions).toEqual([{ kind: 'fact', fact: 'walkingKm', condition: 'walking-distance' }]);
    const { participates: __, ...less } = facts;
    const { now: both } = auditPayment(activationAllowance, { ...PAYMENT, facts: less });
    expect(both.causes.map(({ condition }) => condition)).toEqual(['participation', 'walking-distance']);
  });

  it('on a line that takes back is open, whatever was due; facts that cannot be read are told all the same', () => {
    const open = { verdict: 'open', causes: [{ condition: 'payment-not-among-lines', status: 'unknown' }], readings: [] };
    for (const facts of [DUE, { ...DUE, walkingKm: 2.9 }, {}]) {
      const { then, now } = auditPayment(activationAllowance, { ...PAYMENT, citizen: 'C-1', amount: '-550.00', facts });
      expect([then, now]).toMatchObject([open, open]);
      expect(now).not.toHaveProperty('difference');
    }
    const unread = { ...PAYMENT, citizen: 'C-1', amount: '-550.00', facts: { ...DUE, walkingKm: -1 } };
    expect(() => auditPayment(activationAllowance, unread)).toThrow(/walkingKm/);
  });

  it('tells what no checked rule covers', () => {
    const { now } = auditPayment(activationAllowance, { ...PAYMENT, municipality: 'lejre' });
    expect(now).toMatchObject({ verdict: 'not-covered', gaps: [{ missing: 'guideline', on: '2019-04-01' }] });
    expect(now.causes).toEqual([{ key: 'not-covered: guideline', condition: 'guideline', status: 'not-covered' }]);
    const february = { period: { from: '2019-02-01', to: '2019-02-28' }, decidedOn: '2019-02-01' };
    const { now: before } = auditPayment(activationAllowance, { ...PAYMENT, ...february, facts: {} });
    const provision = { source: 'lyngby-taarbaek-2019-03-12', provision: 'punkt 4, sagsnr. 15.00.00-G01-15-19' };
    expect(before).toMatchObject({ verdict: 'not-covered', causes: [{ condition: 'guideline', status: 'not-covered', provision }] });
  });

  it('tells since when the law gives no such right', () => {
    const card = {
      id: 1,
      status: 'granted',
      amount: '0.00',
      period: { from: '2018-12-01', to: '2018-12-31' },
      decidedOn: '2018-12-01',
      facts: {},
    } as const;
    expect(auditPayment(socialFrikort, card).now).toMatchObject({
      verdict: 'not-in-force',
      notInForce: { until: '2018-12-31' },
      causes: [{ condition: 'in-force', provision: { source: 'lov-689-2018', provision: 'ikrafttrædelse' } }],
    });
    const refused = auditPayment(socialFrikort, { ...card, status: 'refused' }).now;
    expect(refused.verdict).toBe('compliant');
    expect(refused).not.toHaveProperty('notInForce');
  });

  it('rests on a judgement without a reason where that refuses: the condition that failed', () => {
    const years = { from: '2014-05-01', to: '2024-04-30' };
    const facts = {
      cardSince: 'no-card' as const,
      appliedOn: '2024-05-01',
      visitedOn: '2024-05-01',
      bornOn: '1980-01-01',
      specialSocialProblems: { value: true, by: 'voksenafdelingen', because: 'Hjemløs.' },
      supportConditions: { value: false, by: 'voksenafdelingen', because: ' ' },
      education: { covers: years, items: [] },
      income: { covers: years, items: [] },
      stays: { covers: years, items: [{ ...years, where: 'denmark' as const }] },
    };
    const period = { from: '2024-05-01', to: '2024-05-31' };
    const card = { id: 1, status: 'refused', amount: '0', period, decidedOn: '2024-05-01', facts } as const;
    const { now } = auditPayment(socialFrikort, card);
    expect(now.verdict).toBe('judgement-without-reason');
    expect(now.causes.map(({ condition, status }) => `${condition} ${status}`)).toEqual(['support-conditions failed']);
  });

  it('rests on a judgement without a reason only where that settles: not a condition that is open all the same', () => {
    const settled = { ...finding('ability', 'failed'), uses: ['judged'] };
    const open = { ...finding('means', 'unknown'), uses: ['judged', 'income'] };
    const law = {
      assessChecked: (facts: object) =>
        'judged' in facts
          ? { outcome: 'not-fulfilled', findings: [settled, open], readings: [] }
          : { outcome: 'open', questions: [], findings: [], readings: [] },
    };
    const judged = { judged: { value: false, by: 'not stated', because: 'not stated' } };
    const paid = { ...PAYMENT, decided: [] };
    const asking = { readings: {}, chosen: {} };
    const { verdict, causes } = verdictUnder(law as never, judged as never, ['judged'], paid, 'payment', [], asking);
    expect([verdict, ...causes.map(({ condition }) => condition)]).toEqual(['judgement-without-reason', 'ability']);
  });

  it('is by the award where that takes effect on the last day of the period, and by none where it is later', () => {
    const on = (takesEffect: string) => {
      const award = { amount: '600.00', takesEffect };
      const assessment = { outcome: 'fulfilled', award, findings: [finding('rate', 'met')], readings: [] } as never;
      const { verdict, due } = judgePayment(assessment, { ...PAYMENT, decided: [] }, 'payment');
      return [verdict, due];
    };
    expect([on('2019-04-30'), on('2019-05-01')]).toEqual([
      ['compliant', '600.00'],
      ['not-entitled', '0.00'],
    ]);
  });

  it('says until when nothing was in force only where that is known', () => {
    const told = (until?: string) => {
      const assessment = { outcome: 'not-in-force', since: '2020-01-01', until, findings: [], readings: [] } as never;
      return judgePayment(assessment, { ...PAYMENT, decided: [] }, 'payment').notInForce;
    };
    expect([told(), told('2020-12-31')]).toStrictEqual([{ since: '2020-01-01' }, { since: '2020-01-01', until: '2020-12-31' }]);
  });

  it('has a cause that stands within another, where it does', () => {
    const { title } = finding('rate', 'met').cite;
    const alone = { key: `overpaid: rate (${title}, § 1)`, condition: 'rate', provision: finding('rate', 'met').cite, status: 'met' };
    expect(causeOf('overpaid', finding('rate', 'met'))).toStrictEqual(alone);
    expect(causeOf('overpaid', finding('rate', 'met', 'journey'))).toStrictEqual({ ...alone, within: 'journey' });
  });

  it('names the target group where it is known', () => {
    expect(auditPayment(activationAllowance, PAYMENT).group).toBe('jobparat-kontanthjaelp');
    expect(auditPayment(activationAllowance, PAYMENT, { groupBy: 'zones' }).group).toBe('3');
    expect(auditPayment(activationAllowance, PAYMENT, { groupBy: 'participationPeriod' }).group).toBe(JSON.stringify(APRIL));
    expect(auditPayment(activationAllowance, PAYMENT, { groupBy: 'hoursPerDay' })).not.toHaveProperty('group');
    const card = { id: 1, status: 'refused', amount: '0', period: APRIL, decidedOn: '2019-04-01', facts: {} } as const;
    expect(auditPayment(socialFrikort, card)).not.toHaveProperty('group');
  });

  it('holds nothing of the facts', () => {
    const judged = { value: false, by: 'a secret', because: '' };
    const line = auditPayment(activationAllowance, { ...PAYMENT, facts: { ...DUE, healthPreventsTransport: judged } });
    expect(line).not.toHaveProperty('facts');
    expect(JSON.stringify(line)).not.toContain('a secret');
  });
});

const finding = (condition: string, status: Finding['status'], within?: string): Finding => ({
  condition,
  status,
  uses: [],
  cite: { title: 'Act', provision: '§ 1' },
  ...(within !== undefined && { within }),
});

describe('the findings that refuse', () => {
  it('are those that failed, at every depth', () => {
    const all = [
      finding('met', 'met'),
      finding('outer', 'failed'),
      finding('inner', 'failed', 'outer'),
      finding('unknown', 'unknown'),
      finding('alternative', 'met'),
      finding('no-matter', 'failed', 'alternative'),
      finding('deep', 'failed', 'no-matter'),
    ];
    expect(decisive(all).map(({ condition }) => condition)).toEqual(['outer', 'inner']);
  });
});

describe('judgements without a reason', () => {
  const judged = new Set(['judged', 'other']);

  it.each([
    ['an empty reason', { value: true, by: 'a', because: '' }],
    ['blanks', { value: true, by: ' \n', because: 'b' }],
    ['none', { value: true, by: 'a' }],
    ['null', { value: true, by: null, because: 'b' }],
  ])('%s is found and filled in', (_, judgement) => {
    const { facts, unreasoned } = reasoned({ judged: judgement, zones: 3 }, judged);
    expect(unreasoned).toEqual(['judged']);
    expect(facts).toMatchObject({ zones: 3, judged: { value: true } });
    const { by, because } = (facts as { judged: { by: string; because: string } }).judged;
    expect([by, because].filter((text) => text === 'not stated')).toHaveLength(1);
  });

  it('is found among several, and filled in beside those that have one', () => {
    const [whole, lacking] = [
      { condition: 'a', value: true, by: 'a', because: 'b' },
      { condition: 'b', value: true, by: 'a' },
    ];
    expect(reasoned({ other: [whole, lacking, 'x'] }, judged)).toEqual({
      facts: { other: [whole, { ...lacking, because: 'not stated' }, 'x'] },
      unreasoned: ['other'],
    });
    expect(reasoned({ other: [whole] }, judged).unreasoned).toEqual([]);
  });

  it.each([
    ['a reason', { value: true, by: 'a', because: 'b' }],
    ['a number, which is for the scheme to refuse', { value: true, by: 1, because: 'b' }],
    ['a list, which is too', { value: true, by: [], because: 'b' }],
    ['no judgement at all', { by: 'a' }],
    ['a text', 'x'],
    ['nothing', null],
    ['a fact that is not known', undefined],
  ])('%s is left as it is', (_, judgement) => {
    const given = { judged: judgement };
    expect(reasoned(given, judged)).toEqual({ facts: given, unreasoned: [] });
  });

  it('looks at judgements only', () => {
    expect(reasoned({ zones: { value: 1 } }, judged).unreasoned).toEqual([]);
  });

  it('leaves facts out by name', () => {
    expect(without({ a: 1, b: 2, c: 3 }, ['b'])).toEqual({ a: 1, c: 3 });
  });
});
