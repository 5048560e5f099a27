import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { auditPayments } from '../../../src/audit/payments/audit.js';
import { shiftCounter } from '../../../src/audit/payments/shifts.js';
import { type Totals, totalsCounter } from '../../../src/audit/payments/totals.js';
import { VERDICTS, type Verdict, type VerdictKind } from '../../../src/audit/payments/verdict.js';
import type { Question } from '../../../src/engine/assessment.js';
import { ALLOWANCE_PLANTS } from './caseload.js';
import { caseload } from './planted.js';

const line = (month: string, group?: string) => ({
  id: 1,
  scheme: 's',
  period: { from: `${month}-01`, to: `${month}-28` },
  on: `${month}-01`,
  decidedOn: `${month}-01`,
  status: 'paid' as const,
  amount: '0.00',
  ...(group !== undefined && { group }),
});

const verdict = (kind: VerdictKind, difference: string | undefined, ...conditions: string[]): Verdict => ({
  verdict: kind,
  ...(difference !== undefined && { difference }),
  causes: conditions.map((condition) => ({
    key: `${kind}: ${condition}`,
    condition,
    provision: { title: 'Act', provision: condition === 'c' ? '§ 2' : '§ 1' },
    status: 'failed' as const,
  })),
  readings: [],
});

/** Accounts in short. */
const short = ({
  payments,
  wrong,
  unsettled,
  tooMuch,
  tooLittle,
}: Pick<Totals, 'payments' | 'wrong' | 'unsettled' | 'tooMuch' | 'tooLittle'>) =>
  `${payments} ${wrong} ${unsettled} ${tooMuch} ${tooLittle}`;

function added(): Totals {
  const { add, totals } = totalsCounter();
  add(line('2020-02', 'b'), verdict('overpaid', '0.10', 'a'));
  add(line('2020-01', 'a'), verdict('overpaid', '0.20', 'a'));
  add(line('2020-01', 'b'), verdict('not-entitled', '100.00', 'a', 'b', 'c'));
  add(line('2020-02'), verdict('underpaid', '-33.33', 'c'));
  add(line('2020-02', 'a'), verdict('compliant', '0.00'));
  add(line('2020-03', 'a'), verdict('open', undefined, 'a'));
  return totals();
}

describe('totals', () => {
  it('are exact, and tell too much from too little', () => {
    expect(short(added())).toBe('6 4 1 100.30 33.33');
  });

  it('stand by verdict, in the order of the verdicts', () => {
    for (const of of added().byVerdict)
      expect(Object.keys(of)).toEqual(['verdict', 'payments', 'wrong', 'unsettled', 'tooMuch', 'tooLittle']);
    expect(added().byVerdict.map((of) => `${of.verdict}: ${short(of)}`)).toEqual([
      'compliant: 1 0 0 0.00 0.00',
      'overpaid: 2 2 0 0.30 0.00',
      'underpaid: 1 1 0 0.00 33.33',
      'not-entitled: 1 1 0 100.00 0.00',
      'open: 1 0 1 0.00 0.00',
    ]);
  });

  it('stand by cause, a payment under each of its causes, the wrong and the most payments first', () => {
    expect(added().byCause.map((of) => `${of.key} (${of.verdict}, ${of.condition}, ${of.provision?.provision}): ${short(of)}`)).toEqual([
      'overpaid: a (overpaid, a, § 1): 2 2 0 0.30 0.00',
      'not-entitled: a (not-entitled, a, § 1): 1 1 0 100.00 0.00',
      'not-entitled: b (not-entitled, b, § 1): 1 1 0 100.00 0.00',
      'not-entitled: c (not-entitled, c, § 2): 1 1 0 100.00 0.00',
      'underpaid: c (underpaid, c, § 2): 1 1 0 0.00 33.33',
      'open: a (open, a, § 1): 1 0 1 0.00 0.00',
    ]);
  });

  it('put what is wrong before what is unsettled, however often', () => {
    const { add, totals } = totalsCounter();
    add(line('2020-01'), verdict('open', undefined, 'a'));
    add(line('2020-01'), verdict('open', undefined, 'a'));
    add(line('2020-01'), verdict('open', undefined, 'b'));
    add(line('2020-01'), verdict('underpaid', '-1.00', 'c'));
    expect(totals().byCause.map(({ key }) => key)).toEqual(['underpaid: c', 'open: a', 'open: b']);
    expect(totals().byProvision.map(({ provision }) => provision.provision)).toEqual(['§ 2', '§ 1']);
  });

  it('stand by what no rule covers, and by its provision only where one is known', () => {
    const { add, totals } = totalsCounter();
    const gap = { key: 'not-covered: guideline', condition: 'guideline', status: 'not-covered' } as const;
    add(line('2020-01'), { verdict: 'not-covered', causes: [gap], readings: [] });
    add(line('2020-02'), { verdict: 'not-covered', causes: [gap], readings: [] });
    add(line('2020-02'), verdict('not-covered', undefined, 'c'));
    const [first, second] = totals().byCause;
    expect(first).toEqual({
      key: 'not-covered: guideline',
      verdict: 'not-covered',
      condition: 'guideline',
      payments: 2,
      wrong: 0,
      unsettled: 2,
      tooMuch: '0.00',
      tooLittle: '0.00',
    });
    expect(second?.key).toBe('not-covered: c');
    expect(totals().byProvision.map((of) => `${of.provision.provision}: ${short(of)}`)).toEqual(['§ 2: 1 0 1 0.00 0.00']);
  });

  it('stand by what is asked, a payment once under each question, the most payments first', () => {
    const { add, totals } = totalsCounter();
    const fact = (name: string, condition: string) => ({ kind: 'fact', fact: name, condition }) as const;
    const reading = { kind: 'reading', reading: 'zones', condition: 'rate' } as Question;
    const open = (...questions: readonly Question[]): Verdict => ({ verdict: 'open', causes: [], questions, readings: [] });
    add(line('2020-01'), open(fact('offer', 'right')));
    add(line('2020-01'), open(fact('zones', 'rate'), fact('zones', 'ceiling'), reading));
    add(line('2020-02'), open({ kind: 'judgement', fact: 'health', condition: 'right' }, fact('zones', 'rate')));
    add(line('2020-02'), verdict('compliant', '0.00'));
    const asked = (all: Totals) => all.byQuestion.map((of) => `${of.kind} ${of.name}: ${short(of)}`);
    expect(asked(totals())).toEqual([
      'fact zones: 2 0 2 0.00 0.00',
      'fact offer: 1 0 1 0.00 0.00',
      'judgement health: 1 0 1 0.00 0.00',
      'reading zones: 1 0 1 0.00 0.00',
    ]);
    const { merge, totals: whole } = totalsCounter();
    for (const part of [totals(), totals()]) merge(part);
    expect(asked(whole())).toEqual([
      'fact zones: 4 0 4 0.00 0.00',
      'fact offer: 2 0 2 0.00 0.00',
      'judgement health: 2 0 2 0.00 0.00',
      'reading zones: 2 0 2 0.00 0.00',
    ]);
  });

  it('stand by provision, a payment once under each', () => {
    expect(added().byProvision.map((of) => `${of.provision.provision}: ${short(of)}`)).toEqual([
      '§ 1: 4 3 1 100.30 0.00',
      '§ 2: 2 2 0 100.00 33.33',
    ]);
  });

  it('stand by month and by target group, in order', () => {
    expect(added().byMonth.map((of) => `${of.month}: ${short(of)}`)).toEqual([
      '2020-01: 2 2 0 100.20 0.00',
      '2020-02: 3 2 0 0.10 33.33',
      '2020-03: 1 0 1 0.00 0.00',
    ]);
    expect(added().byGroup.map((of) => `${of.group}: ${short(of)}`)).toEqual([
      'undefined: 1 1 0 0.00 33.33',
      'a: 3 1 1 0.20 0.00',
      'b: 2 2 0 100.10 0.00',
    ]);
    expect(added().byGroup[0]).not.toHaveProperty('group');
  });

  it('of nothing are nothing', () => {
    const empty = { payments: 0, wrong: 0, unsettled: 0, tooMuch: '0.00', tooLittle: '0.00' };
    expect(totalsCounter().totals()).toEqual({
      ...empty,
      byVerdict: [],
      byCause: [],
      byProvision: [],
      byMonth: [],
      byQuestion: [],
      byGroup: [],
      rejected: 0,
    });
  });

  it('leave no line that is not right without a cause', () => {
    const { now, then, audited } = auditPayments(
      activationAllowance,
      caseload(ALLOWANCE_PLANTS, { seed: 3, each: 3 }).map(({ payment }) => payment),
    );
    for (const line of audited.flatMap((one) => [one.then, one.now]))
      expect(line.causes.length > 0, JSON.stringify(line)).toBe(line.verdict !== 'compliant');
    for (const { byCause } of [then, now]) expect(byCause.some(({ verdict: kind }) => kind === 'not-covered')).toBe(true);
  });

  it('of a planted caseload are the sums of what was planted', () => {
    const planted = caseload(ALLOWANCE_PLANTS, { seed: 42, each: 7 });
    const { then, now } = auditPayments(
      activationAllowance,
      planted.map(({ payment }) => payment),
    );
    for (const [law, totals] of [
      ['then', then],
      ['now', now],
    ] as const) {
      const oere = planted.map((one) => Math.round(100 * Number(one[law].difference ?? 0)));
      const sum = (all: readonly number[]) => (all.reduce((total, one) => total + one, 0) / 100).toFixed(2);
      expect(totals.payments).toBe(planted.length);
      expect(totals.tooMuch).toBe(sum(oere.filter((one) => one > 0)));
      expect(totals.tooLittle).toBe(sum(oere.filter((one) => one < 0).map((one) => -one)));
      expect(Object.fromEntries(totals.byVerdict.map(({ verdict: kind, payments }) => [kind, payments]))).toEqual(
        Object.fromEntries(
          VERDICTS.map((kind) => [kind, planted.filter((one) => one[law].verdict === kind).length]).filter(([, count]) => count !== 0),
        ),
      );
      const partitions = [totals.byVerdict, totals.byMonth, totals.byGroup];
      for (const parts of partitions) expect(parts.reduce((total, { payments }) => total + payments, 0)).toBe(planted.length);
    }
  });
});

describe('verdicts that later law changed', () => {
  it('are counted, and those that stayed are not', () => {
    const { add, shifts } = shiftCounter();
    const [right, wrong, open] = [verdict('compliant', '0.00'), verdict('overpaid', '1.00'), verdict('open', undefined)];
    add(open, right);
    add(right, wrong);
    add(wrong, wrong);
    add(right, wrong);
    expect(shifts().map(({ then, now, payments }) => `${then} ${now} ${payments}`)).toEqual(['compliant overpaid 2', 'open compliant 1']);
  });
});
