import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { auditPayments } from '../../../src/audit/payments/audit.js';
import type { Payment } from '../../../src/audit/payments/payment.js';
import { type AuditSummary, mergeAudits } from '../../../src/audit/payments/summary.js';
import { property } from '../../property.js';
import { APRIL, facts, line } from '../ledger/lines.js';

const OCTOBER = { from: '2019-10-01', to: '2019-10-31' };
const PARTS = 4;

/** Lines of six citizens and of nobody: right, too much, too little, taken back, not covered, open, and some that cannot be read. */
const drawn = fc.record({
  citizen: fc.constantFrom('C-1', 'C-2', 'C-3', 'C-4', 'C-5', 'C-6', undefined),
  amount: fc.constantFrom('550.00', '700.00', '0.10', '-550.00', '1.005'),
  period: fc.constantFrom(APRIL, OCTOBER),
  decidedOn: fc.constantFrom('2019-03-01', '2019-03-28'),
  facts: fc.constantFrom(facts(3), facts(4, { targetGroup: 'ressourceforloeb' }), facts(3, { walkingKm: 2 }), { walkingKm: 5 }),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

function summaryOf(lines: readonly Payment<object>[]): AuditSummary {
  const { audited: _, rejected: __, months: ___, ...summary } = auditPayments(activationAllowance, lines as never[]);
  return summary;
}

const lineOf = ({ citizen, ...more }: Drawn, place: number): Payment<object> => {
  const { citizen: _, ...rest } = line(`P-${place}`, more.amount, more);
  return { ...rest, ...(citizen !== undefined && { citizen }) };
};

describe('the audits of parts', () => {
  property(
    [fc.array(drawn, { maxLength: 24 }), fc.infiniteStream(fc.nat(PARTS - 1)), fc.shuffledSubarray([0, 1, 2, 3], { minLength: PARTS })],
    { numRuns: 60 },
  )('merge to the audit of the whole, however the citizens are shared out and in whatever order', (all, chance, order) => {
    const lines = all.map(lineOf);
    const shares = new Map<string, number>();
    const shareOf = ({ citizen, id }: Payment<object>) => {
      const key = citizen ?? String(id);
      const share = shares.get(key) ?? (chance.next().value as number);
      shares.set(key, share);
      return share;
    };
    const parts = Array.from({ length: PARTS }, (): Payment<object>[] => []);
    for (const each of lines) parts[shareOf(each)]?.push(each);
    const [first, ...more] = order.map((place) => summaryOf(parts[place] as Payment<object>[])) as [AuditSummary, ...AuditSummary[]];
    expect(mergeAudits(first, ...more)).toEqual(summaryOf(lines));
    const [a, b = first, ...rest] = more;
    if (a !== undefined) expect(mergeAudits(mergeAudits(first, a), mergeAudits(b, ...rest))).toEqual(summaryOf(lines));
  });

  it('keep the kroner exact, the months and the lines that could not be read', () => {
    // 550 kr. were due: 150 too much in one part, 549.90 too little in the other, whose second line is rejected for its third decimal.
    const one = summaryOf([line('1', '700.00')]);
    const other = summaryOf([line('2', '0.10', { citizen: 'C-2' }), line('3', '1.005', { citizen: 'C-3' })]);
    const { now, monthTotals } = mergeAudits(one, other);
    expect([now.payments, now.wrong, now.tooMuch, now.tooLittle, now.rejected]).toEqual([2, 2, '150.00', '549.90', 1]);
    expect([monthTotals.now.months, monthTotals.now.tooMuch, monthTotals.now.byVerdict.length]).toEqual([2, '150.00', 2]);
    expect(now.byProvision).toHaveLength(one.now.byProvision.length);
  });
});
