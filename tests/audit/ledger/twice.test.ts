import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { auditPayments } from '../../../src/audit/payments/audit.js';
import { facts, line } from './lines.js';

const { citizen: _, ...NOBODY } = line('P-1', '550.00');
const problems = (...lines: readonly (typeof NOBODY)[]) =>
  auditPayments(activationAllowance, lines).rejected.map(({ index, problems: [first] }) => [index, first]);

describe('a line without a citizen', () => {
  it('that stands twice is rejected with the place where it stood', () => {
    expect(problems({ ...NOBODY, id: 'P-0' }, NOBODY, NOBODY)).toEqual([
      [
        2,
        {
          path: 'id',
          code: 'contradiction',
          expected: 'an id that does not stand in the month already, on payment 1; lines that name their citizen are judged together',
          received: '"P-1"',
        },
      ],
    ]);
  });

  it('stands twice in a month whatever days of it are named, and once in each of two months', () => {
    const later = { ...NOBODY, period: { from: '2019-04-15', to: '2019-04-30' } };
    expect(problems(NOBODY, later)).toMatchObject([[1, { path: 'id', received: '"P-1"' }]]);
    const may = { from: '2019-05-01', to: '2019-05-31' };
    const inMay = { ...NOBODY, period: may, facts: facts(3, { participationPeriod: may, otherAllowances: { covers: may, items: [] } }) };
    expect(problems(NOBODY, inMay)).toEqual([]);
  });
});
