import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { socialFrikort } from '../../../rules/citizen/social-frikort/scheme.js';
import type { AboutDecision } from '../../../src/audit/statement/about.js';
import { APRIL, LYNGBY, statementOf } from '../../reasons/written.js';
import { check } from './written-cases.js';

// Three zones: 550 kr. a month (Lyngby-Taarbæk, 12 March 2019, item 4), within the 1,000 kr. of § 83.
const assessment = activationAllowance.assess(APRIL, LYNGBY);
const amount = (text: Parameters<typeof check>[0], about: AboutDecision = { assessment }) =>
  check(text, about).find(({ requirement }) => requirement === 'amount');

describe('the amount that an assessment awards', () => {
  it.each([
    ['Du kan få 550 kr. i april 2019.', 'met'],
    ['Du kan få 550,00 kroner om måneden, højst 1.000 kr.', 'met'],
    ['You will get DKK 550.00 for April.', 'met'],
    ['Du kan få 750,00 kr. i april 2019.', 'lacking'],
    ['Du kan få 5.500 kr. i april 2019.', 'lacking'],
    ['Du kan få godtgørelse i april 2019. Beløbet står i bilaget.', 'cannot-tell'],
    ['Du kan få godtgørelse, højst 1.000 kr.', 'cannot-tell'],
  ])('%s: %s', (letter, status) => {
    expect(amount(letter)?.status).toBe(status);
  });

  it('that differs is told beside that of the text, with the provision of the award', () => {
    expect(amount('Du kan få 750,00 kr. i april og 750,00 kr. i maj.')).toEqual({
      requirement: 'amount',
      status: 'lacking',
      provision: assessment.findings.at(-1)?.cite,
      because: {
        da: 'Teksten nævner 750,00; vurderingen giver 550,00 kr.',
        en: 'The text says 750,00; the assessment gives DKK 550.00.',
      },
    });
  });

  it('may stand beside what was applied for, which is no other amount', () => {
    expect(amount('Du har søgt om 700 kr.', { assessment, appliedFor: '700.00' })?.status).toBe('cannot-tell');
    expect(amount('Du har søgt om 700 kr.')?.status).toBe('lacking');
  });

  it('stands where the outcome does: a statement that changes it there lacks it, whatever its other sections say', () => {
    const statement = statementOf(APRIL);
    expect(amount(statement)?.status).toBe('met');
    const changed = JSON.parse(JSON.stringify(statement).replaceAll('550,00', '750,00')) as typeof statement;
    expect(amount(changed)).toMatchObject({ status: 'lacking', because: { da: expect.stringContaining('750,00') } });
  });

  it('is asked of awards of money that may be decided, and of nothing else', () => {
    const asked = (about: AboutDecision) => amount('Du får svar.', about) !== undefined;
    expect(asked({ assessment })).toBe(true);
    expect(asked({})).toBe(false);
    expect(asked({ assessment: activationAllowance.assess({ ...APRIL, walkingKm: 2.9 }, LYNGBY) })).toBe(false);
    expect(asked({ assessment: activationAllowance.assess({ ...APRIL, zones: 5 }, LYNGBY) })).toBe(false);
    expect(asked({ assessment: socialFrikort.assess({}, { on: '2019-04-01' }) })).toBe(false);
  });
});
