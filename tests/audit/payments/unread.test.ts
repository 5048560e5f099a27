import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { auditPayments } from '../../../src/audit/payments/audit.js';
import { mergeAudits, summaryCounter } from '../../../src/audit/payments/summary.js';
import { line } from '../ledger/lines.js';

const unread = (...lines: readonly (readonly string[])[]) => {
  const { reject, summary } = summaryCounter();
  for (const paths of lines) reject(paths);
  return summary();
};

describe('lines that could not be read', () => {
  it('are told by what was wrong, the most lines first, then by name', () => {
    const [amount, period] = [{ amount: 'x' }, { period: 'x' as never }];
    const lines = [period, amount, { ...amount, ...period }, amount].map((wrong, id) => ({ ...line(`${id}`, '550.00'), ...wrong }));
    const { unread: fields, now, then } = auditPayments(activationAllowance, lines);
    expect(fields).toEqual([
      { path: 'amount', lines: 3 },
      { path: 'period', lines: 2 },
    ]);
    expect([now.rejected, then.rejected]).toEqual([4, 4]);
    expect(unread(['zones'], ['amount'], ['id']).unread.map(({ path }) => path)).toEqual(['amount', 'id', 'zones']);
  });

  it('count once for a field, whatever places of a list are wrong', () => {
    const items = ['facts.otherAllowances.items[0].month', 'facts.otherAllowances.items[12].month'];
    expect(unread(items, items).unread).toEqual([{ path: 'facts.otherAllowances.items.month', lines: 2 }]);
  });

  it('tell 200 fields apart, and what comes beyond them as the whole line', () => {
    const fields = Array.from({ length: 200 }, (_, place) => [`facts.${1000 + place}`]);
    const found = unread(...fields, ['facts.x'], ['facts.y'], ['facts.1000']).unread;
    expect(found).toHaveLength(201);
    expect(found.slice(0, 3)).toEqual([
      { path: '', lines: 2 },
      { path: 'facts.1000', lines: 2 },
      { path: 'facts.1001', lines: 1 },
    ]);
  });

  it('are added up over the parts of an audit', () => {
    expect(mergeAudits(unread(['amount'], ['id']), unread(['id'])).unread).toEqual([
      { path: 'id', lines: 2 },
      { path: 'amount', lines: 1 },
    ]);
  });
});
