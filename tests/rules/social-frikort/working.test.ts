import { describe, expect, it } from 'vitest';
import { socialFrikortAccount } from '../../../rules/citizen/social-frikort/calculation.js';
import { socialFrikort } from '../../../rules/citizen/social-frikort/scheme.js';
import { account, meeting, payment } from './meeting-facts.js';

const ON = '2025-05-01';

describe('what a finding of a card says', () => {
  const { findings } = socialFrikort.assess({ ...meeting(ON), cardSince: '2024-02-01' }, { on: ON });

  it('names the facts it looks at', () => {
    expect(Object.fromEntries(findings.map(({ condition, uses }) => [condition, uses]))).toEqual({
      age: ['bornOn', 'cardSince', 'appliedOn', 'visitedOn'],
      'special-social-problems': ['specialSocialProblems'],
      'support-conditions': ['supportConditions'],
      'no-education': ['education', 'cardSince', 'appliedOn', 'visitedOn'],
      'earned-income-or-dispensation': [],
      'earned-income': ['income', 'cardSince', 'appliedOn', 'visitedOn'],
      dispensation: ['cardSince', 'dispensation'],
      residence: ['cardSince', 'appliedOn', 'visitedOn', 'stays', 'eeaStaysCount', 'receives', 'onBenefitSince2019'],
      'free-card': ['cardSince'],
    });
  });

  it('shows what it counted, in which unit and under which provision', () => {
    const shown = findings.flatMap(({ working = [] }) => working.map(({ step, value, unit, cite }) => [step, value, unit, cite.provision]));
    // Ten years to 30 April 2025 hold the leap days of 2016, 2020 and 2024: 3,653 days; nine those of 2020 and 2024: 3,287.
    expect(shown).toEqual([
      ['adult-from', '1998-01-01', 'date', expect.any(String)],
      ['education-year', '2024-05-01/2025-04-30', 'period', expect.any(String)],
      ['income-year', '2024-05-01/2025-04-30', 'period', expect.any(String)],
      ['income-earned', '0.00', 'kr.', expect.any(String)],
      ['income-limit', '10692.00', 'kr.', '§ 2, stk. 2, nr. 2, og § 8 (beregnet med satsreguleringen på 3,6 pct.)'],
      ['residence-within', '2015-05-01/2025-04-30', 'period', '§ 11, stk. 3'],
      ['residence-days', '3653', 'days', '§ 11, stk. 3'],
      ['residence-needed', '3287', 'days', '§ 11, stk. 3'],
    ]);
  });

  it('shows the benefit where that is what meets the residence', () => {
    const facts = { ...meeting(ON), stays: { covers: meeting(ON).stays.covers, items: [] }, receives: 'kontanthjaelp' as const };
    const met = socialFrikort.assess(facts, { on: ON, readings: { 'already-on-benefit': 'benefit-suffices' } });
    const residence = met.findings.find(({ condition }) => condition === 'residence');
    expect(residence?.working).toMatchObject([
      { step: 'residence-by-benefit', value: '1', unit: 'benefit', cite: { provision: '§ 11, stk. 3' } },
    ]);
  });
});

describe('the working of an account', () => {
  const stepsOf = (of2023: 'within-the-year' | 'two-accounts') => {
    const facts = account({ from: '2023-01-01', to: '2024-06-30' }, [payment('2023-06-30', '100.00')]);
    const answer = socialFrikortAccount.calculate(facts, { readings: { 'cap-2023': of2023 } });
    return answer.outcome === 'calculated' ? answer.working.map(({ step, value, unit }) => [step, value, unit]) : [];
  };

  it('states the caps used and that of the day asked for, then what was used and what is left', () => {
    expect(stepsOf('within-the-year')).toEqual([
      ['cap', '40000.00', 'kr. from 2023-01-01 to 2023-12-31'],
      ['cap-of-first-days', '20000.00', 'kr. from 2023-01-01 to 2023-06-30'],
      ['cap', '41280.00', 'kr. from 2024-01-01 to 2024-12-31'],
      ['used', '100.00', 'kr.'],
      ['still-to-earn', '41280.00', 'kr.'],
    ]);
    expect(stepsOf('two-accounts').slice(0, 2)).toEqual([
      ['cap', '20000.00', 'kr. from 2023-01-01 to 2023-06-30'],
      ['cap', '41280.00', 'kr. from 2024-01-01 to 2024-12-31'],
    ]);
  });

  it('a gap names the days for which a cap was read, joined', () => {
    const answer = socialFrikortAccount.calculate(account({ from: '2026-12-01', to: '2027-01-31' }, []));
    expect(answer.outcome === 'not-covered' && answer.gaps).toEqual([
      { missing: 'cap', on: '2027-01-31', known: [{ from: '2019-01-01', to: '2026-12-31' }] },
    ]);
  });
});
