import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { auditPayments } from '../../../src/audit/payments/audit.js';
import { groupedBy, groupOf, optionProblems, toldApartBy } from '../../../src/audit/payments/grouping.js';
import { EACH_OFFER, facts, line } from '../ledger/lines.js';

describe('the fact that payments are grouped by', () => {
  it('is the one asked for, else the target group, else the benefit', () => {
    const scheme = ['zones', 'benefit', 'targetGroup'];
    expect(groupedBy('zones', scheme)).toBe('zones');
    expect(groupedBy(undefined, scheme)).toBe('targetGroup');
    expect(groupedBy(undefined, ['zones', 'benefit'])).toBe('benefit');
    expect(groupedBy(undefined, ['zones'])).toBeUndefined();
  });

  it('names a group by a text', () => {
    expect([groupOf('a'), groupOf(3), groupOf(false), groupOf({ a: 1 }), groupOf(undefined)]).toEqual([
      'a',
      '3',
      'false',
      '{"a":1}',
      undefined,
    ]);
    const { now } = auditPayments(activationAllowance, [line('1', '550.00')], { groupBy: 'zones' });
    expect(now.byGroup.map(({ group, payments }) => [group, payments])).toEqual([['3', 1]]);
  });
});

describe('the fact that claims are told apart by', () => {
  it('is the one asked for, else the offer', () => {
    expect([toldApartBy('zones', ['offer', 'zones']), toldApartBy(undefined, ['offer']), toldApartBy(undefined, ['zones'])]).toEqual([
      'zones',
      'offer',
      undefined,
    ]);
  });

  it('makes several claims of a month, each judged for itself', () => {
    // By the guideline of 12 March 2019 three zones are 550 kr. and four 700 kr.; as one offer the last decided governs, and 550 of 1,250 are too much.
    const lines = [line('1', '550.00'), line('2', '700.00', { facts: facts(4) })];
    const differences = (apartBy?: string) =>
      auditPayments(activationAllowance, lines, { readings: EACH_OFFER, apartBy }).audited.map(({ now }) => now.difference);
    expect(differences('zones')).toEqual(['0.00', '0.00']);
    expect(differences()).toEqual(['0.00', '550.00']);
  });

  it('is one that there is', () => {
    const [problem, ...more] = optionProblems({ apartBy: 'zone', groupBy: 'zones' }, ['zones', 'offer']);
    expect(more).toEqual([]);
    expect(problem).toEqual({
      path: 'apartBy',
      code: 'unexpected',
      expected: 'one of the facts zones, offer',
      received: '"zone"',
      nearest: 'zones',
    });
  });
});
