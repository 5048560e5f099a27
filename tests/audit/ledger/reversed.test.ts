import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { auditPayments } from '../../../src/audit/payments/audit.js';
import { facts, line, told } from './lines.js';

// By the guideline of 12 March 2019 three zones are 550 kr. a month.
const SOON = { decidedOn: '2019-04-05' };
const REVERSAL = { decidedOn: '2019-04-20' };

describe('what a month lacks', () => {
  it('is lacking on the last line that stands, not on one that was reversed nor on its reversal', () => {
    // 700 kr. were given and taken back; of the 400 kr. that stand 150 are lacking.
    expect(told(line('1', '400.00'), line('2', '700.00', SOON), line('3', '-700.00', REVERSAL)).lines).toEqual([
      'underpaid -150.00',
      'compliant 0.00',
      'compliant 0.00',
    ]);
    const after = [line('1', '700.00'), line('2', '-700.00', SOON), line('3', '200.00', REVERSAL), line('4', '300.00', REVERSAL)];
    expect(told(...after).lines).toEqual(['compliant 0.00', 'compliant 0.00', 'compliant 0.00', 'underpaid -50.00']);
  });

  it('is lacking on the last line where all was reversed', () => {
    expect(told(line('1', '550.00'), line('2', '-550.00', SOON)).lines).toEqual(['compliant 0.00', 'underpaid -550.00']);
    const twice = [line('1', '300.00'), line('2', '-300.00'), line('3', '200.00', SOON), line('4', '-200.00', SOON)];
    expect(told(...twice).lines).toEqual(['compliant 0.00', 'compliant 0.00', 'compliant 0.00', 'underpaid -550.00']);
  });
});

describe('a line that is paid again', () => {
  it('names the lines that took what was due, and none that was refused or reversed', () => {
    const lines = [
      line('refused', '0.00', { status: 'refused' }),
      line('wrong', '700.00', { facts: facts(4) }),
      line('reversal', '-700.00', { ...SOON, facts: facts(4) }),
      line('right', '550.00', SOON),
      line('again', '550.00', REVERSAL),
    ];
    const { audited } = auditPayments(activationAllowance, lines);
    expect(audited.map(({ now }) => `${now.verdict} ${now.difference}`)).toEqual([...Array(4).fill('compliant 0.00'), 'overpaid 550.00']);
    expect(audited.at(-1)?.now.causes).toEqual([
      { key: 'overpaid: already-paid', condition: 'already-paid', status: 'failed', settledBy: ['right'] },
    ]);
  });
});
