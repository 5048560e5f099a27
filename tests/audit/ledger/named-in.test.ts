import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { namedIn } from '../../../src/audit/ledger/named-in.js';
import { auditPayments } from '../../../src/audit/payments/audit.js';
import { facts, line } from './lines.js';

/** What has a citizen as an object has, and is none. */
const FUNCTION = Object.assign(() => undefined, { citizen: 'C-1' });

describe('a line that cannot be read', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'C-1'],
    ['a function', FUNCTION],
    ['an empty object', {}],
    ['a list', []],
    ['a citizen that is a number', { citizen: 17 }],
    ['a month without a citizen', { period: { from: '2019-04-01' } }],
  ])('names nobody in %s', (_, input) => {
    expect(namedIn(input)).toBeUndefined();
  });

  it.each([
    ['no period', {}],
    ['a period that is null', { period: null }],
    ['a period that is a text', { period: '2019-04-01' }],
    ['a period without a first day', { period: {} }],
    ['a first day that is a number', { period: { from: 20190401 } }],
    ['a first day in a list', { period: { from: ['2019-04-01'] } }],
    ['a first day that is none', { period: { from: 'april' } }],
    ['a month without a day', { period: { from: '2019-04' } }],
    ['days before the month', { period: { from: '1-2019-04-01' } }],
  ])('names its citizen, and no month, in %s', (_, more) => {
    expect(namedIn({ citizen: 'C-1', ...more })).toStrictEqual({ citizen: 'C-1' });
  });

  it('names its month where the first day begins with one, though there is no such day', () => {
    expect(namedIn({ citizen: 'C-1', period: { from: '2019-04-31' } })).toStrictEqual({ citizen: 'C-1', month: '2019-04' });
  });

  it('leaves every month of its citizen open where it names none, and of nobody else', () => {
    const may = { from: '2019-05-01', to: '2019-05-31' };
    const inMay = line('2', '550.00', {
      period: may,
      facts: facts(3, { participationPeriod: may, otherAllowances: { covers: may, items: [] } }),
    });
    const lines = [line('1', '550.00'), inMay, line('3', '550.00', { citizen: 'C-2' }), { citizen: 'C-1' }, null, 'C-2', { citizen: 2 }];
    const { months, rejected } = auditPayments(activationAllowance, lines as ReturnType<typeof line>[]);
    expect(months.map((month) => [month.citizen, month.month, month.now.verdict, month.rejected])).toEqual([
      ['C-1', '2019-04', 'open', 1],
      ['C-1', '2019-05', 'open', 1],
      ['C-2', '2019-04', 'compliant', undefined],
    ]);
    expect(rejected.map(({ index }) => index)).toEqual([3, 4, 5, 6]);
  });
});
