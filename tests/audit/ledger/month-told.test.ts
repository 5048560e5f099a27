import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { auditPayments } from '../../../src/audit/payments/audit.js';
import { EACH_OFFER, facts, line, told, toldUnder } from './lines.js';

// By the guideline of 12 March 2019 three zones are 550 kr. a month and four are 700 kr.
const OTHER = { facts: facts(4, { offer: 'vejledning-og-opkvalificering' }) };
const FIRST = { from: '2019-04-01', to: '2019-04-15' };
const SECOND = { from: '2019-04-16', to: '2019-04-30' };

describe('what is told of a month', () => {
  it('is whose it is, its lines, their sum and what it came to, and of what was rejected nothing where nothing was', () => {
    const second = { period: SECOND };
    const { months } = auditPayments(activationAllowance, [line('1', '300.00', second), line('2', '300.00', second)]);
    const verdict = { verdict: 'overpaid', difference: '50.00', due: '550.00' };
    expect(months).toStrictEqual([
      {
        citizen: 'C-1',
        month: '2019-04',
        scheme: 'activation-allowance',
        lines: [0, 1],
        amount: '600.00',
        // biome-ignore lint/suspicious/noThenProperty: a verdict is no function, so that nothing awaits it
        then: verdict,
        now: verdict,
      },
    ]);
  });

  it('names its lines in the order of the file, whichever offer was decided first', () => {
    const lines = [line('1', '700.00', { ...OTHER, decidedOn: '2019-04-05' }), line('2', '550.00'), line('3', '10.00', OTHER)];
    const { months, audited } = auditPayments(activationAllowance, lines, { readings: EACH_OFFER });
    expect(months[0]?.lines).toEqual([0, 1, 2]);
    expect(audited.map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('is open with its lines where one could not be read, and says no more than that', () => {
    const broken = { ...line('2', '-550.00'), amount: 'x' };
    const { months, audited } = auditPayments(activationAllowance, [line('1', '550.00'), broken]);
    expect(months[0]).toMatchObject({ lines: [0], amount: '550.00', rejected: 1, now: { verdict: 'open' } });
    expect(audited[0]?.now).toEqual({
      verdict: 'open',
      causes: [{ key: 'open: line-not-read', condition: 'line-not-read', status: 'unknown' }],
      readings: [],
    });
  });

  it('is added up by the law of the decision and by the newest, and by verdict', () => {
    // Nothing was laid down before the guideline of 12 March 2019; by it 550 kr. are due, so that 600 are 50 too much.
    const { monthTotals } = auditPayments(activationAllowance, [line('1', '600.00', { decidedOn: '2019-03-11' })]);
    const unsettled = { months: 1, wrong: 0, unsettled: 1, tooMuch: '0.00', tooLittle: '0.00' };
    expect(monthTotals.then).toEqual({ ...unsettled, byVerdict: [{ verdict: 'not-covered', ...unsettled }] });
    const overpaid = { months: 1, wrong: 1, unsettled: 0, tooMuch: '50.00', tooLittle: '0.00' };
    expect(monthTotals.now).toEqual({ ...overpaid, byVerdict: [{ verdict: 'overpaid', ...overpaid }] });
  });
});

describe('a month with several offers', () => {
  it('is judged in the order they were first decided, whenever the rest of them was', () => {
    // One amount for all: the 550 kr. of the first, though paid in two parts, leave 150 kr. of 700 for the second.
    const parts = [line('1', '300.00'), line('3', '250.00', { decidedOn: '2019-05-02' })] as const;
    const second = line('2', '700.00', { ...OTHER, decidedOn: '2019-04-05' });
    expect(toldUnder({ 'several-offers': 'one-amount' }, parts[0], second, parts[1])).toMatchObject({
      lines: ['compliant 0.00', 'overpaid 550.00', 'compliant 0.00'],
      months: ['overpaid 550.00'],
    });
  });

  it('comes to no kroner where one of them is not settled, however the others came out', () => {
    const { walkingKm: _, ...unknown } = OTHER.facts;
    expect(toldUnder(EACH_OFFER, line('1', '600.00'), line('2', '700.00', { facts: unknown }))).toMatchObject({
      lines: ['overpaid 50.00', 'open undefined'],
      months: ['open undefined'],
    });
  });
});

describe('parts of a month', () => {
  it('are one claim by the same facts, whichever part was decided first', () => {
    const [first, second] = [line('1', '275.00', { period: FIRST }), line('2', '275.00', { period: SECOND })];
    expect(told(second, first).months).toEqual(['compliant 0.00']);
    expect(told({ ...first, decidedOn: '2019-04-20' }, second).months).toEqual(['compliant 0.00']);
  });

  it('that share a day are open: nothing tells for which of them it was paid', () => {
    const overlapping = line('2', '275.00', { period: { from: '2019-04-15', to: '2019-04-30' } });
    expect(told(line('1', '275.00', { period: FIRST }), overlapping).months).toEqual(['open undefined']);
  });
});
