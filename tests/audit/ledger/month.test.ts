import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { pandemicRelief } from '../../../rules/citizen/pandemic-relief/scheme.js';
import type { WorkRequirementFacts } from '../../../rules/citizen/work-requirement-225/facts.js';
import { workRequirement225 } from '../../../rules/citizen/work-requirement-225/scheme.js';
import { auditPayments } from '../../../src/audit/payments/audit.js';
import type { Payment } from '../../../src/audit/payments/payment.js';
import { Exact } from '../../../src/engine/kroner.js';
import { APRIL, EACH_OFFER, facts, line, told, toldUnder } from './lines.js';

/** By the guideline of 12 March 2019 three zones are 550 kr. a month and four are 700 kr.; every sum below is reckoned from that. */
describe('a month of a citizen', () => {
  it('paid twice is once too much, on the second line', () => {
    expect(told(line('1', '550.00'), line('1', '550.00'))).toEqual({
      lines: ['compliant 0.00', 'overpaid 550.00'],
      months: ['overpaid 550.00'],
      rejected: [],
    });
  });

  it('paid in parts is right where the parts are what was due', () => {
    expect(told(line('1', '300.00'), line('2', '249.99'), line('3', '0.01')).months).toEqual(['compliant 0.00']);
    expect(told(line('1', '300.00'), line('2', '249.98'))).toMatchObject({
      lines: ['compliant 0.00', 'underpaid -0.02'],
      months: ['underpaid -0.02'],
    });
  });

  it('reversed and paid anew is judged by what stands', () => {
    const reversed = [
      line('1', '700.00'),
      line('1-r', '-700.00', { decidedOn: '2019-04-05' }),
      line('2', '550.00', { decidedOn: '2019-04-05' }),
    ];
    expect(told(...reversed)).toEqual({
      lines: ['compliant 0.00', 'compliant 0.00', 'compliant 0.00'],
      months: ['compliant 0.00'],
      rejected: [],
    });
    const { audited } = auditPayments(activationAllowance, reversed);
    expect(audited.map(({ amount, stands }) => [amount, stands])).toEqual([
      ['700.00', '0.00'],
      ['-700.00', '0.00'],
      ['550.00', undefined],
    ]);
  });

  it('is not judged by the facts of what was reversed, wherever the reversal stands', () => {
    const four = { facts: facts(4) };
    const wrong = line('1', '700.00', four);
    const back = line('1-r', '-700.00', { ...four, decidedOn: '2019-04-05' });
    const right = line('2', '550.00', { decidedOn: '2019-04-05' });
    for (const lines of [
      [wrong, back, right],
      [wrong, right, back],
      [right, back, wrong],
    ])
      expect(told(...lines).months).toEqual(['compliant 0.00']);
  });

  it('corrected by a part is judged by the facts of the correction', () => {
    const correction = line('2', '-150.00', { decidedOn: '2019-05-02' });
    expect(told(line('1', '700.00', { facts: facts(4) }), correction).months).toEqual(['compliant 0.00']);
    expect(told(line('1', '700.00', { facts: facts(4) }), { ...correction, amount: '-100.00' })).toMatchObject({
      lines: ['overpaid 50.00', 'compliant 0.00'],
      months: ['overpaid 50.00'],
    });
  });

  it('paid later is right where it makes up for what lacked', () => {
    expect(told(line('1', '400.00'), line('2', '150.00', { decidedOn: '2019-07-01' })).months).toEqual(['compliant 0.00']);
  });

  it('refused and then paid is right; refused alone is told once, however often', () => {
    const refusal = line('1', '0.00', { status: 'refused' });
    expect(told(refusal, line('2', '550.00', { decidedOn: '2019-07-01' })).months).toEqual(['compliant 0.00']);
    expect(told(refusal, { ...refusal, id: '2' })).toMatchObject({
      lines: ['should-have-been-paid 0.00', 'should-have-been-paid -550.00'],
      months: ['should-have-been-paid -550.00'],
    });
  });

  it('of which more is taken back than its lines pay is open: nobody is paid a negative month', () => {
    const open = { lines: ['open undefined', 'open undefined'], months: ['open undefined'] };
    expect(told(line('1', '550.00'), line('2', '-600.00'))).toMatchObject(open);
    const notDue = { facts: facts(3, { participates: false }) };
    expect(told(line('1', '100.00', notDue), line('2', '-150.00', notDue))).toMatchObject(open);
    expect(told(line('1', '100.00', notDue), line('2', '-100.00', notDue)).months).toEqual(['compliant 0.00']);
    // All of 550 kr. taken back, and they were due: that is too little, and nothing is missing.
    expect(told(line('1', '550.00'), line('2', '-550.00')).months).toEqual(['underpaid -550.00']);
  });

  it('of a correction alone is open, and adds nothing to what was too little: its payment stands in another extract', () => {
    const { audited, now, monthTotals } = auditPayments(activationAllowance, [line('1', '-150.00', { decidedOn: '2019-07-01' })]);
    expect(audited[0]?.now).toMatchObject({ verdict: 'open', causes: [{ condition: 'payment-not-among-lines', status: 'unknown' }] });
    expect(audited[0]?.now.difference).toBeUndefined();
    expect([now.tooLittle, now.unsettled, monthTotals.now.tooLittle]).toEqual(['0.00', 1, '0.00']);
  });

  it('of back pay alone tells beside the law’s cause that an earlier payment may be missing; with the payment it does not', () => {
    const causes = (...lines: ReturnType<typeof line>[]) =>
      auditPayments(activationAllowance, lines).audited.map(({ now }) => now.causes.map(({ condition }) => condition));
    const late = (amount: string, decidedOn: string) => line('2', amount, { decidedOn });
    expect(causes(late('150.00', '2019-05-01'))).toEqual([['rate', 'decided-after-month']]);
    expect(causes(late('150.00', '2019-04-30'))).toEqual([['rate']]);
    expect(causes(late('550.00', '2019-05-01'))).toEqual([[]]);
    expect(causes(late('700.00', '2019-05-01'))).toEqual([['rate']]);
    expect(causes(line('1', '300.00'), late('150.00', '2019-05-01'))).toEqual([[], ['rate']]);
  });

  // § 83, stk. 1: up to 1,000 kr. a month. Whether several offers are paid, and whether the ceiling is for each, no source settles.
  it('of several offers is asked where no reading is chosen, though each line says that there is nothing else', () => {
    const other = { facts: facts(4, { offer: 'vejledning-og-opkvalificering' }) };
    const { audited, months } = auditPayments(activationAllowance, [line('1', '550.00'), line('2', '700.00', other)]);
    expect(audited.map(({ now }) => now.verdict)).toEqual(['compliant', 'open']);
    expect(months.map(({ now }) => now.verdict)).toEqual(['open']);
    const { questions = [] } = audited[1]?.now ?? {};
    expect(questions.map((question) => question.kind === 'reading' && question.reading)).toEqual(['several-offers', 'cap-scope']);
  });

  it('of several offers comes to one amount, or to the ceiling, as chosen', () => {
    const other = { facts: facts(4, { offer: 'vejledning-og-opkvalificering' }) };
    const lines = [line('1', '550.00'), line('2', '700.00', other)] as const;
    // 700 less 550 for the other offer is 150 kr.; within 1,000 kr. for the citizen 450 kr. are left.
    expect(toldUnder({ 'several-offers': 'one-amount' }, ...lines).lines).toEqual(['compliant 0.00', 'overpaid 550.00']);
    const perCitizen = { 'several-offers': 'each-offer', 'cap-scope': 'per-citizen' } as const;
    expect(toldUnder(perCitizen, ...lines)).toMatchObject({ lines: ['compliant 0.00', 'overpaid 250.00'], months: ['overpaid 250.00'] });
    // What the facts list already is not counted again: 450 kr. beside 550 kr. are 1,000 kr.
    const told = {
      facts: facts(4, { ...other.facts, otherAllowances: { covers: APRIL, items: [{ month: '2019-04', amount: '550.00' }] } }),
    };
    expect(toldUnder(perCitizen, line('1', '550.00'), line('2', '450.00', told)).months).toEqual(['compliant 0.00']);
    // Of 600 kr. for the first only 550 were due, and only these count: the month is 50 and 250 kr. too much.
    expect(toldUnder(perCitizen, line('1', '600.00'), line('2', '700.00', other)).months).toEqual(['overpaid 300.00']);
  });

  it('in two halves is one amount, and the second whole one is too much', () => {
    const [first, second] = [
      { from: '2019-04-01', to: '2019-04-15' },
      { from: '2019-04-16', to: '2019-04-30' },
    ];
    const halves = (amount: string) => told(line('1', amount, { period: first }), line('2', amount, { period: second }));
    expect(halves('275.00')).toMatchObject({ lines: ['compliant 0.00', 'compliant 0.00'], months: ['compliant 0.00'] });
    expect(halves('550.00')).toMatchObject({ lines: ['compliant 0.00', 'overpaid 550.00'], months: ['overpaid 550.00'] });
    const elsewhere = line('2', '550.00', { period: second, facts: facts(2) });
    expect(told(line('1', '550.00', { period: first }), elsewhere).months).toEqual(['open undefined']);
  });

  // § 13 g, stk. 1: help is reduced by one amount a month, 1,069 kr. in 2022 (1,000 kr. of 2016, regulated).
  it('in which help is reduced holds one reduction, whatever days its lines name', () => {
    const years = { from: '2019-01-01', to: '2022-12-31' };
    const none = { covers: years, items: [] };
    const facts: WorkRequirementFacts = {
      ...{ benefit: 'kontanthjaelp', maritalStatus: 'unmarried', rateBase: 'non-parent', reduced: false, hours: none, pauses: none },
      ...{ helpPeriods: { covers: years, items: [years] }, warnedOn: '2022-01-03', heardOn: '2022-08-01' },
      exempt: { value: false, by: 'jobcentret', because: 'Kan arbejde på almindelige vilkår.' },
    };
    const reduction = (
      id: string,
      amount: string,
      from: string,
      to: string,
      more: WorkRequirementFacts = {},
    ): Payment<WorkRequirementFacts> => {
      const decided = { status: 'reduced', decidedOn: '2022-09-20', on: '2022-09-20', municipality: 'lejre' } as const;
      return { id, citizen: 'C-1', amount, period: { from, to }, ...decided, facts: { ...facts, ...more } };
    };
    const months = (...lines: readonly ReturnType<typeof reduction>[]) =>
      auditPayments(workRequirement225, lines).months.map(({ now }) => now);
    const [first, second] = [
      ['2022-10-01', '2022-10-15'],
      ['2022-10-16', '2022-10-31'],
    ] as const;
    expect(months(reduction('1', '534.50', ...first), reduction('2', '534.50', ...second))).toMatchObject([
      { verdict: 'compliant', due: '1069.00' },
    ]);
    expect(months(reduction('1', '1069.00', ...first), reduction('2', '1069.00', ...second))).toMatchObject([
      { difference: '-1069.00', due: '1069.00' },
    ]);
    expect(months(reduction('1', '534.50', ...first), reduction('2', '267.50', ...second, { rateBase: 'lower' }))).toEqual([
      { verdict: 'open' },
    ]);
  });

  it('of several offers is the sum of what was due for each, where each gives an amount of its own', () => {
    const other = { facts: facts(4, { offer: 'vejledning-og-opkvalificering' }) };
    const told = (...lines: readonly ReturnType<typeof line>[]) => toldUnder(EACH_OFFER, ...lines);
    const both = told(line('1', '550.00'), line('2', '700.00', other));
    expect(both.lines).toEqual(['compliant 0.00', 'compliant 0.00']);
    expect(both.months).toEqual(['compliant 0.00']);
    expect(told(line('1', '550.00'), line('2', '750.00', other), line('3', '550.00'))).toMatchObject({
      lines: ['compliant 0.00', 'overpaid 50.00', 'overpaid 550.00'],
      months: ['overpaid 600.00'],
    });
  });

  it('of several offers that came out differently is what the kroner come to, and open where one of them is', () => {
    const other = { facts: facts(4, { offer: 'vejledning-og-opkvalificering' }) };
    const told = (...lines: readonly ReturnType<typeof line>[]) => toldUnder(EACH_OFFER, ...lines);
    // 550 and 700 kr. are due, 1,250 together: 1,300 is 50 too much, 1,150 is 100 too little, 600 and 650 come to what is due.
    expect(told(line('1', '550.00'), line('2', '750.00', other)).months).toEqual(['overpaid 50.00']);
    expect(told(line('1', '550.00'), line('2', '600.00', other)).months).toEqual(['underpaid -100.00']);
    expect(told(line('1', '600.00'), line('2', '650.00', other))).toMatchObject({
      lines: ['overpaid 50.00', 'underpaid -50.00'],
      months: ['compliant 0.00'],
    });
    const part = line('3', '-10.00', { period: { from: '2019-04-15', to: '2019-04-30' }, decidedOn: '2019-05-01' });
    const { months } = auditPayments(activationAllowance, [line('1', '550.00'), part, line('2', '700.00', other)], {
      readings: EACH_OFFER,
    });
    expect(months[0]?.now).toEqual({ verdict: 'open' });
  });

  it('that is paid twice tells by which line it was paid first, and names the rate only for what was never due', () => {
    const causes = (...lines: ReturnType<typeof line>[]) =>
      auditPayments(activationAllowance, lines).audited.map(({ now }) =>
        now.causes.map(({ condition, settledBy }) => [condition, settledBy]),
      );
    expect(causes(line('1', '550.00'), line('2', '550.00'))).toEqual([[], [['already-paid', ['1']]]]);
    expect(causes(line('1', '550.00'), line('2', '700.00'))).toEqual([
      [],
      [
        ['already-paid', ['1']],
        ['rate', undefined],
      ],
    ]);
    expect(causes(line('1', '700.00'))).toEqual([[['rate', undefined]]]);
    expect(causes(line('1', '300.00'), line('2', '200.00'), line('3', '100.00'))).toEqual([[], [], [['already-paid', ['1', '2']]]]);
  });

  it('about whose days a later line is in part is open', () => {
    const part = line('2', '-267.00', { period: { from: '2019-04-15', to: '2019-04-30' }, decidedOn: '2019-05-01' });
    const { audited, months } = auditPayments(activationAllowance, [line('1', '550.00'), part]);
    expect(months[0]?.now).toEqual({ verdict: 'open' });
    expect(audited.map(({ now }) => now.causes.map(({ condition }) => condition))).toEqual([['overlapping-days'], ['overlapping-days']]);
  });

  it('is open where one of its lines could not be read, and other months are not', () => {
    const may = { from: '2019-05-01', to: '2019-05-31' };
    const inMay = line('3', '550.00', {
      period: may,
      facts: facts(3, { participationPeriod: may, otherAllowances: { covers: may, items: [] } }),
    });
    const broken = { ...line('2', '-550.00'), amount: 'x' };
    expect(told(line('1', '550.00'), broken, inMay)).toEqual({
      lines: ['open undefined', 'compliant 0.00'],
      months: ['open undefined', 'compliant 0.00'],
      rejected: ['amount'],
    });
    const nowhere = { ...broken, period: 'x' };
    expect(told(line('1', '550.00'), nowhere as never, inMay).months).toEqual(['open undefined', 'open undefined']);
    expect(auditPayments(activationAllowance, [line('1', '550.00'), broken]).months[0]?.rejected).toBe(1);
  });

  it('is the citizen’s own: another citizen, or another month, is another', () => {
    expect(told(line('1', '550.00'), line('2', '550.00', { citizen: 'C-2' })).months).toEqual(['compliant 0.00', 'compliant 0.00']);
  });

  it('is not told of lines without a citizen, and a line that stands twice is rejected', () => {
    const { citizen: _, ...nobody } = line('1', '550.00');
    const { months, monthTotals } = auditPayments(activationAllowance, [nobody]);
    expect([months, monthTotals.alone, monthTotals.now.months]).toEqual([[], 1, 0]);
    const mixed = auditPayments(activationAllowance, [nobody, line('2', '550.00')]);
    expect([mixed.months.length, mixed.monthTotals.alone, mixed.monthTotals.now.months]).toEqual([1, 1, 1]);
    expect(told(nobody, { ...nobody, id: '2' }, nobody)).toEqual({
      lines: ['compliant 0.00', 'compliant 0.00'],
      months: [],
      rejected: ['id'],
    });
    expect(told({ ...nobody, amount: '-550.00' }).rejected).toEqual(['citizen']);
  });

  it('of a right that was granted twice is granted', () => {
    const april = { from: '2020-04-01', to: '2020-04-30' };
    const granted = {
      id: 1,
      citizen: 'C',
      status: 'granted',
      amount: '0.00',
      period: april,
      decidedOn: '2020-04-01',
      facts: { relief: 'dagpenge' },
    } as const;
    const { months, audited } = auditPayments(pandemicRelief, [granted, { ...granted, id: 2 }]);
    expect(months.map(({ now }) => now)).toEqual([{ verdict: 'compliant' }]);
    expect(audited.map(({ now }) => now.verdict)).toEqual(['compliant', 'compliant']);
  });

  it('comes to the sum of its lines, whatever lines it has: no øre is told twice', () => {
    const oere = fc.integer({ min: -90_000, max: 90_000 }).map((amount) => (amount / 100).toFixed(2));
    const day = fc.constantFrom('2019-03-28', '2019-04-05', '2019-05-02');
    const lines = fc.array(fc.record({ amount: oere, decidedOn: day, zones: fc.constantFrom(3, 4) }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lines, (some) => {
        const payments = some.map(({ amount, decidedOn, zones }, id) => line(String(id), amount, { decidedOn, facts: facts(zones) }));
        const { audited, months, now, monthTotals } = auditPayments(activationAllowance, payments);
        const sum = (all: readonly string[]) => all.reduce((total, one) => total.plus(one), new Exact(0)).toFixed(2);
        if (Number(sum(some.map(({ amount }) => amount))) < 0) {
          expect([months[0]?.now, now.tooMuch, now.tooLittle]).toEqual([{ verdict: 'open' }, '0.00', '0.00']);
          return;
        }
        const month = months[0]?.now;
        expect(sum(audited.map((one) => one.now.difference ?? 'x'))).toBe(month?.difference);
        expect(sum(audited.map((one) => one.now.due ?? 'x'))).toBe(month?.due);
        expect(['550.00', '700.00']).toContain(month?.due);
        expect(sum([...some.map(({ amount }) => amount), `-${month?.due}`])).toBe(month?.difference);
        expect([now.tooMuch, now.tooLittle]).toEqual([monthTotals.now.tooMuch, monthTotals.now.tooLittle]);
      }),
    );
  });
});

describe('the period of a line', () => {
  it('may be a part of the month: each part is due for itself', () => {
    const halves = [
      { from: '2019-04-01', to: '2019-04-14' },
      { from: '2019-04-15', to: '2019-04-30' },
    ];
    const { months } = auditPayments(
      activationAllowance,
      halves.map((period, id) => line(String(id), '0.00', { period, facts: facts(3, { participationPeriod: APRIL }) })),
    );
    expect(months).toHaveLength(1);
    expect(months[0]?.lines).toEqual([0, 1]);
  });
});
