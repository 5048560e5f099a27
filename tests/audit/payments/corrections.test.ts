import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { auditPayments } from '../../../src/audit/payments/audit.js';
import { correctionCollector } from '../../../src/audit/payments/corrections.js';
import { facts, line } from '../ledger/lines.js';

// By the guideline of 12 March 2019 three zones are 550 kr. a month; nothing was laid down before it.
const { audited } = auditPayments(activationAllowance, [
  line('right', '550.00', { citizen: 'C-1' }),
  line('more', '700.00', { citizen: 'C-2', decidedOn: '2019-03-11' }),
  line('less', '500.00', { citizen: 'C-3' }),
  line('open', '550.00', { citizen: 'C-4', facts: facts(3, { otherAllowances: undefined }) }),
  line('too near', '550.00', { citizen: 'C-5', facts: facts(3, { walkingKm: 2 }) }),
]);

const collected = (most: number, ...order: readonly number[]) => {
  const { add, corrections } = correctionCollector(most);
  for (const place of order) add(place + 1, audited[place] as (typeof audited)[number]);
  return corrections();
};

describe('the payments to correct', () => {
  it('are those that are wrong, in the order of the file', () => {
    const { payments, listed } = collected(9, 4, 3, 1, 0, 2);
    expect(payments).toBe(3);
    expect(listed.map(({ line: place, id, verdict }) => [place, id, verdict])).toEqual([
      [2, 'more', 'overpaid'],
      [3, 'less', 'underpaid'],
      [5, 'too near', 'not-entitled'],
    ]);
  });

  it('tell their kroner and why, and what they were by the law of the decision where that was something else', () => {
    const [more, less] = collected(9, 1, 2).listed;
    const { causes } = audited[1]?.now ?? {};
    expect(causes?.map(({ condition }) => condition)).toEqual(['rate']);
    expect(more).toStrictEqual({
      ...{ line: 2, id: 'more', month: '2019-04', amount: '700.00', verdict: 'overpaid', causes, due: '550.00', difference: '150.00' },
      // biome-ignore lint/suspicious/noThenProperty: a verdict is no function, so that nothing awaits it
      then: 'not-covered',
    });
    expect(less).not.toHaveProperty('then');
  });

  it('tell no kroner where there are none', () => {
    const right = { verdict: 'should-have-been-paid', causes: [], readings: [] } as const;
    const { add, corrections } = correctionCollector(1);
    // biome-ignore lint/suspicious/noThenProperty: a verdict is no function, so that nothing awaits it
    add(1, { ...(audited[0] as (typeof audited)[number]), then: right, now: right });
    expect(Object.keys(corrections().listed[0] ?? {})).toEqual(['line', 'id', 'month', 'amount', 'verdict', 'causes']);
  });

  it('are all counted, and so many are listed', () => {
    const { payments, listed } = collected(2, 1, 2, 4);
    expect([payments, listed.map(({ id }) => id)]).toEqual([3, ['more', 'less']]);
    expect(collected(0, 1, 2)).toEqual({ payments: 2, listed: [] });
  });
});
