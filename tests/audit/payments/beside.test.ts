import { describe, expect, it } from 'vitest';
import { withBeside } from '../../../src/audit/payments/beside.js';
import { EACH_OFFER, facts, line, toldUnder } from '../ledger/lines.js';

const SPRING = { from: '2019-03-01', to: '2019-04-30' };
const listing = (...items: readonly { readonly month: string; readonly amount: string }[]) => ({
  otherAllowances: { covers: SPRING, items },
});

describe('what other lines paid in the month', () => {
  it('is listed as far as the list does not have it', () => {
    const march = { month: '2019-03', amount: '550.00' };
    expect(withBeside(listing(march), '2019-04', '550.00')).toEqual(listing(march, { month: '2019-04', amount: '550.00' }));
    // 550 less the 400 kr. that the list has are 150 kr.
    const part = { month: '2019-04', amount: '400.00' };
    expect(withBeside(listing(part), '2019-04', '550.00')).toEqual(listing(part, { month: '2019-04', amount: '150.00' }));
  });

  it('adds nothing to a list that has it, or more', () => {
    for (const amount of ['550.00', '550.01']) {
      const listed = listing({ month: '2019-04', amount });
      expect(withBeside(listed, '2019-04', '550.00')).toBe(listed);
    }
  });

  it('leaves a list that is not known unknown, and the line open', () => {
    const { otherAllowances: _, ...unknown } = facts(4, { offer: 'vejledning-og-opkvalificering' });
    expect(withBeside(unknown, '2019-04', '550.00')).toBe(unknown);
    const perCitizen = { ...EACH_OFFER, 'cap-scope': 'per-citizen' } as const;
    expect(toldUnder(perCitizen, line('1', '550.00'), line('2', '700.00', { facts: unknown })).lines).toEqual([
      'compliant 0.00',
      'open undefined',
    ]);
  });
});
