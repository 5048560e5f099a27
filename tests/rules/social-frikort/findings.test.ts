import { describe, expect, it } from 'vitest';
import { socialFrikortAccount } from '../../../rules/citizen/social-frikort/calculation.js';
import { socialFrikort } from '../../../rules/citizen/social-frikort/scheme.js';
import { account, meeting, payment } from './meeting-facts.js';

const ON = '2025-05-01';
const findings = () => socialFrikort.assess(meeting(ON), { on: ON }).findings;

describe('the findings', () => {
  // Act 616 of 2024, § 2, and aktivloven § 11, as the dossier gives them.
  it('name the facts each looks at and where it stands', () => {
    expect(findings().map(({ condition, uses, cite }) => [condition, uses.join(' '), cite.provision])).toEqual([
      ['age', 'bornOn cardSince appliedOn visitedOn', 'hvem kan få et socialt frikort'],
      ['special-social-problems', 'specialSocialProblems', '§ 2'],
      ['support-conditions', 'supportConditions', '§ 2'],
      ['no-education', 'education cardSince appliedOn visitedOn', '§ 2, stk. 2, nr. 2'],
      ['earned-income-or-dispensation', '', '§ 2'],
      ['earned-income', 'income cardSince appliedOn visitedOn', '§ 2'],
      ['dispensation', 'cardSince dispensation', '§ 2'],
      ['residence', 'cardSince appliedOn visitedOn stays eeaStaysCount receives onBenefitSince2019', '§ 11, stk. 3'],
      ['free-card', 'cardSince', '§ 2'],
    ]);
  });

  it('show what they count with its unit', () => {
    expect(findings().flatMap(({ working = [] }) => working.map(({ step, unit }) => `${step}: ${unit}`))).toEqual([
      'adult-from: date',
      'education-year: period',
      'income-year: period',
      'income-earned: kr.',
      'income-limit: kr.',
      'residence-within: period',
      'residence-days: days',
      'residence-needed: days',
    ]);
  });
});

it('works out an account in steps, each with its unit', () => {
  const kept = socialFrikortAccount.calculate(account({ from: '2024-01-01', to: '2024-12-31' }, [payment('2024-05-01', '42000.00')]), {
    readings: { excess: 'only-excess' },
  });
  // The cap of 2024 is 41,280 kr.: 720 of the 42,000 are beyond it, and nothing is left.
  expect(kept.outcome === 'calculated' && kept.working.map(({ step, value, unit }) => [step, value, unit])).toEqual([
    ['cap', '41280.00', 'kr. from 2024-01-01 to 2024-12-31'],
    ['used', '41280.00', 'kr.'],
    ['still-to-earn', '0.00', 'kr.'],
  ]);
});

describe('what was expected of each fact', () => {
  const covers = { from: '2020-01-01', to: '2020-12-31' };
  const wrong = { value: 1, by: 'voksenafdelingen', because: 'Sagens oplysninger.' };
  const told = (problems: readonly { readonly path: string; readonly expected: string }[]) =>
    problems.map(({ path, expected }) => `${path}: ${expected}`);

  it('of the card', () => {
    const bad = {
      cardSince: 1,
      specialSocialProblems: wrong,
      supportConditions: wrong,
      education: { covers, items: [{ from: '2020-01-01', to: '2020-02-01', suEligible: 1 }] },
      stays: { covers, items: [{ from: '2020-01-01', to: '2020-02-01', where: 'x' }] },
      dispensation: wrong,
      eeaStaysCount: wrong,
      receives: 1,
      onBenefitSince2019: 1,
    };
    expect(told(socialFrikort.facts.problems(bad))).toEqual([
      'cardSince: the first day of the card as YYYY-MM-DD, or "no-card"',
      'specialSocialProblems.value: true or false: does the citizen have special social problems',
      'supportConditions.value: true or false: are the conditions for support to adults under serviceloven met',
      'education.items[0].suEligible: true or false: does the education give access to SU',
      'dispensation.value: true or false: is the condition on earned income waived',
      'stays.items[0].where: where the citizen stayed: denmark, greenland, faroe-islands, eea, military-mission, posted-by-the-state, prevented-from-returning, travel, abroad',
      'eeaStaysCount.value: true or false: do the stays in the EU/EEA count as residence',
      'receives: a benefit: kontanthjaelp, uddannelseshjaelp, foertidspension, other, none',
      'onBenefitSince2019: true or false: has the citizen received the benefit since 1 January 2019',
    ]);
  });

  it('of the account', () => {
    const item = { date: '2020-01-01', amount: '1', work: 'x', employer: { kind: 'x', id: '' }, reference: 1 };
    expect(told(socialFrikortAccount.facts.problems({ deactivatedOn: 1, earnings: { covers, items: [item] } }))).toEqual([
      'deactivatedOn: the day of the decision as YYYY-MM-DD, or "not-deactivated"',
      'earnings.items[0].work: a kind of work: ordinary, wage-subsidy, flexjob, freelance, own-business',
      'earnings.items[0].employer.kind: a kind of employer: business, public-authority, private-person',
      'earnings.items[0].employer.id: a CVR number, or what tells the employer apart, not empty and at most 200 characters',
      'earnings.items[0].reference: what tells two payments apart, not empty and at most 200 characters',
    ]);
  });
});
