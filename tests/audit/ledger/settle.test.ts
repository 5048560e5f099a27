import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/audit/ledger/entry.js';
import { settle } from '../../../src/audit/ledger/settle.js';
import { judgePayment } from '../../../src/audit/payments/judge-payment.js';
import type { Assessment } from '../../../src/engine/assessment.js';

const APRIL = { from: '2024-04-01', to: '2024-04-30' };
const RULE = { condition: 'reduction', status: 'met', cite: { title: 'Act', provision: '§ 13 f' }, uses: [] };

/** A line that withholds an amount where the law lets withhold another. */
function withheld(amount: string, most: string | undefined, place: number): Entry<unknown> {
  const assessment = (most === undefined
    ? { outcome: 'not-fulfilled', findings: [{ ...RULE, status: 'failed' }], readings: [] }
    : { outcome: 'fulfilled', award: { amount: most }, findings: [RULE], readings: [] }) as unknown as Assessment<unknown, unknown>;
  const told = {
    id: place,
    citizen: 'C',
    scheme: 's',
    period: APRIL,
    on: APRIL.from,
    decidedOn: '2024-03-01',
    status: 'reduced',
    amount,
  } as const;
  const verdict = (paid: Parameters<typeof judgePayment>[1]) => judgePayment(assessment, paid, 'reduction');
  // biome-ignore lint/suspicious/noThenProperty: a verdict is no function, so that nothing awaits it
  const judge = (paid: Parameters<typeof judgePayment>[1]) => ({ then: verdict(paid), now: verdict(paid) });
  return {
    place,
    payment: { ...told, facts: {} },
    told,
    apart: '',
    same: '',
    monthly: 'one',
    hindrances: () => [],
    judge,
    alone: () => judge({ ...told, decided: [] }),
  };
}

const settled = (most: string | undefined, ...amounts: string[]) => {
  const { now, lines } = settle(amounts.map((amount, place) => withheld(amount, most, place)));
  return [`${now.verdict} ${now.difference}`, ...lines.map((line) => `${line.now.verdict} ${line.now.difference}`)];
};

describe('what was withheld in several lines', () => {
  it('beyond what may be is too little for the citizen, once', () => {
    expect(settled('500.00', '300.00', '300.00')).toEqual(['underpaid -100.00', 'compliant 0.00', 'underpaid -100.00']);
  });

  it('twice tells which line withheld it first', () => {
    const { lines } = settle(['500.00', '500.00'].map((amount, place) => withheld(amount, '500.00', place)));
    expect(lines[1]?.now.causes).toMatchObject([{ condition: 'already-reduced', settledBy: [0] }]);
  });

  it('short of what may be is too much, on the last line', () => {
    expect(settled('500.00', '300.00', '100.00')).toEqual(['overpaid 100.00', 'compliant 0.00', 'overpaid 100.00']);
  });

  it('and given back where nothing may be withheld is right', () => {
    expect(settled(undefined, '500.00', '-500.00')).toEqual(['compliant 0.00', 'compliant 0.00', 'compliant 0.00']);
    expect(settled(undefined, '500.00', '-200.00')).toEqual([
      'should-have-been-paid -300.00',
      'should-have-been-paid -300.00',
      'compliant 0.00',
    ]);
    expect(settled(undefined, '500.00', '-600.00')).toEqual(['open undefined', 'open undefined', 'open undefined']);
  });

  it('for days apart is open where the award is not for the month: nothing tells what was due for all of them', () => {
    const days = (place: number, amount: string, from: string, to: string): Entry<unknown> => {
      const { monthly: _, told, ...entry } = withheld(amount, '500.00', place);
      return { ...entry, monthly: undefined, told: { ...told, period: { from: `2024-04-${from}`, to: `2024-04-${to}` } } };
    };
    // What stood between them was reversed.
    const claim = [
      days(0, '300.00', '01', '10'),
      days(1, '400.00', '05', '25'),
      days(2, '-400.00', '05', '25'),
      days(3, '200.00', '20', '30'),
    ];
    expect(settle(claim).now).toMatchObject({ verdict: 'open', causes: [{ condition: 'overlapping-days' }] });
  });
});
