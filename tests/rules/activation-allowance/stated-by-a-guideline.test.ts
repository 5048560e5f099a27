import { describe, expect, it } from 'vitest';
import type { AllowanceGuideline } from '../../../rules/citizen/activation-allowance/guidelines/guideline.js';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { monthOf } from '../../../src/engine/period.js';
import { caught } from './caught.js';
import { meetingFacts } from './meeting-facts.js';
import { own } from './own-guideline.js';

const CITE = { title: 'Retningslinjer', provision: 'punkt 7' };
const WHO = { by: 'caseworker', because: 'the documents of the case' };
type Facts = ReturnType<typeof meetingFacts>;

function assess(change: Partial<AllowanceGuideline>, facts: Facts = {}, readings = {}) {
  const guideline: AllowanceGuideline = { ...own, ...change };
  return activationAllowance.assess({ ...meetingFacts(guideline), ...facts }, { on: '2021-02-01', guideline, readings });
}

/** What is found by rules that the guideline states, a line each, with the provision where it is one of its own. */
function found(change: Partial<AllowanceGuideline>, facts: Facts = {}): string[] {
  return assess(change, facts)
    .findings.slice(3, -1)
    .map(({ condition, status, uses, figures = {}, cite: { provision } }) =>
      [condition, status, `[${uses}]`, ...Object.entries(figures).map(([name, value]) => `${name} ${value}`)]
        .join(' ')
        .concat(provision === own.cite.provision ? '' : `: ${provision}`),
    );
}

describe('what a guideline states of claims', () => {
  it('names the day of the claim, and how many months back it may be for', () => {
    const claims = { first: '2021-01-01', last: '2021-12-31', monthsBack: 1 };
    expect(found({ claims })).toEqual([
      'claimed-from met [claimedOn]',
      'claimed-by met [claimedOn]',
      'claimed-in-time met [claimedOn] monthsBack 1',
    ]);
  });
});

describe('a provision of its own', () => {
  const groups = ['jobparat-kontanthjaelp'] as const;

  it('is cited for a least, lifted or not, a most, what must be so, and a condition that no fact of ours names', () => {
    expect(found({ minimums: [{ measure: 'walkingKm', atLeast: 3, cite: CITE }] })).toEqual([
      'walking-distance met [walkingKm] atLeast 3: punkt 7',
    ]);
    const lifted = { measure: 'walkingKm', atLeast: 3, unless: 'healthPreventsTransport', cite: CITE } as const;
    expect(found({ minimums: [lifted] }).map((line) => line.split(': ')[1])).toEqual(['punkt 7', 'punkt 7', 'punkt 7']);
    expect(found({ maximums: [{ measure: 'oneWayKm', atMost: 24, cite: CITE }] })).toEqual([
      'one-way-distance-most met [oneWayKm] atMost 24: punkt 7',
    ]);
    expect(found({ requirements: [{ fact: 'wagesDuringOffer', is: false, groups, cite: CITE }] })).toEqual([
      'requires-wagesDuringOffer met [wagesDuringOffer,targetGroup] is false: punkt 7',
    ]);
  });

  it('is that of the guideline where none is named', () => {
    const minimums = [{ measure: 'walkingKm', atLeast: 3, unless: 'healthPreventsTransport' }] as const;
    const requirements = [{ fact: 'wagesDuringOffer', is: false }] as const;
    for (const line of found({ minimums, requirements })) expect(line).not.toContain(': ');
  });
});

describe('an answer to a condition that the guideline does not have', () => {
  const conditions = [
    { id: 'behov', kind: 'judgement', da: 'Du har behov.', is: true },
    { id: 'bil', kind: 'yes-no', da: 'Du har bil.', is: false },
  ] as const;
  const judged = (condition: string) => ({ condition, value: true, ...WHO });

  it('is a slip of the pen where its id is nearly that of one not answered: the one that is meant is named', () => {
    const told = caught(() =>
      assess({ conditions }, { ownJudgements: [judged('behv')], ownConditions: [{ condition: 'bill', is: false }] }),
    );
    expect(told.problems).toEqual([
      { path: 'ownConditions[0].condition', code: 'contradiction', expected: 'one of bil', received: 'bill', nearest: 'bil' },
      { path: 'ownJudgements[0].condition', code: 'contradiction', expected: 'one of behov', received: 'behv', nearest: 'behov' },
    ]);
  });

  it('may stand where it is another guideline’s: beside the answer asked for, or far from it, where that is still asked', () => {
    expect(assess({ conditions }, { ownJudgements: [judged('behov'), judged('behv')] }).outcome).toBe('fulfilled');
    expect(assess({ conditions }, { ownJudgements: [judged('midler')] })).toMatchObject({
      outcome: 'open',
      questions: [{ kind: 'judgement', fact: 'ownJudgements' }],
    });
    expect(assess({}, { ownJudgements: [judged('behov')] }).outcome).toBe('fulfilled');
  });
});

describe('a condition that a guideline names itself', () => {
  const bil = { id: 'bil', kind: 'yes-no', da: 'Du har en bil.', is: false } as const;
  const behov = { id: 'behov', kind: 'judgement', da: 'Du har behov.', en: 'You are in need.', is: true, cite: CITE } as const;
  const conditions = [bil, behov];
  const answers = (car: boolean, need: boolean): Facts => ({
    ownConditions: [
      { condition: 'andet', is: !car },
      { condition: 'bil', is: car },
    ],
    ownJudgements: [
      { condition: 'andet', value: !need, ...WHO },
      { condition: 'behov', value: need, ...WHO },
    ],
  });

  it('stands in its own words, names where its answer is given, and where it stands', () => {
    expect(found({ conditions }, answers(false, true))).toEqual([
      'own-condition met [ownConditions] own bil says Du har en bil. is false',
      'own-condition-2 met [ownJudgements] own behov says Du har behov. saysInEnglish You are in need. is true: punkt 7',
    ]);
    expect(found({ conditions }, answers(true, false)).map((line) => line.split(' ')[1])).toEqual(['failed', 'failed']);
  });

  it('is asked for as a fact or as a judgement, which says what is judged', () => {
    const answer = assess({ conditions }, { ownConditions: undefined, ownJudgements: undefined });
    expect(answer.outcome === 'open' && answer.questions).toMatchObject([
      { kind: 'fact', fact: 'ownConditions', condition: 'own-condition' },
      { kind: 'judgement', fact: 'ownJudgements', condition: 'own-condition-2' },
    ]);
    expect(answer.findings.find(({ condition }) => condition === 'own-condition-2')?.figures).toMatchObject({ says: 'Du har behov.' });
  });
});

describe('a rate', () => {
  const expenses = { documentedExpense: '300.00', cheapestFare: '0.00', otherFare: '300.00' };

  it('by an expense is refused where there is none, names its fact, and the fare that it is', () => {
    expect(found({ rate: { kind: 'documented', most: '500.00' } }, expenses)).toEqual(['documented-expense met [documentedExpense]']);
    expect(found({ rate: { kind: 'cheapest-fare', most: '500.00' } }, expenses)).toEqual(['cheapest-fare failed [cheapestFare]']);
    expect(found({ rate: { kind: 'other-fare', fare: 'flextrafik', most: '500.00' } }, expenses)).toEqual([
      'other-fare met [otherFare] fare flextrafik',
    ]);
  });

  it('by an expense shows it in kroner a month, and what it can come to at most before that is known', () => {
    const rate = { kind: 'documented', most: '500.00' } as const;
    const answer = assess({ rate }, { documentedExpense: '600.5' });
    expect(answer.outcome === 'fulfilled' && answer.award.working.map(({ step, value, unit }) => [step, value, unit])).toEqual([
      ['documented', '600.50', 'kr./month'],
      ['guideline-maximum', '500.00', 'kr./month'],
    ]);
    const guideline = { ...own, rate };
    const { documentedExpense: _, ...facts } = meetingFacts(own);
    expect(activationAllowance.under({ on: '2021-02-01', guideline }).possible(facts)).toMatchObject({ least: '0.01', most: '500.00' });
  });

  // 5 km a day: 2 kr. x 5 x 10 days from home, and nothing of what lies beyond 8 km.
  it('by kilometres that may count only beyond a limit gives nothing within it', () => {
    const rate = { kind: 'per-km', rate: '2.00', aboveKm: 0, elseAboveKm: 8, upToKm: 24, days: 'per-month' } as const;
    const facts = { dailyTravelKm: 5, daysInMonth: 10 };
    expect(assess({ rate }, facts, { 'kilometres-counted': 'beyond-limit' }).outcome).toBe('not-fulfilled');
    const home = assess({ rate }, facts, { 'kilometres-counted': 'from-home' });
    expect(home.outcome === 'fulfilled' && home.award.amount).toBe('100.00');
  });

  it('by an official rate shows it in kroner a kilometre', () => {
    const rate = { kind: 'per-km', rate: { official: 'lowDrivingRate' }, aboveKm: 0, upToKm: 24, days: 'per-month' } as const;
    const guideline: AllowanceGuideline = { ...own, rate };
    const facts = { ...meetingFacts(guideline, monthOf('2024-04-01')), dailyTravelKm: 10, daysInMonth: 10 };
    const answer = activationAllowance.assess(facts, { on: '2024-04-01', guideline });
    // Order 1312 of 2023 § 1, no. 2: 2.23 kr. in 2024.
    expect(answer.outcome === 'fulfilled' && answer.award.working[0]).toMatchObject({
      step: 'official-rate',
      value: '2.23',
      unit: 'kr./km',
    });
  });

  // The citizen may yet not take part at all; that the offer has no day in the month is known.
  it('gives nothing for a month in which the offer has no day, by days or by the month, whoever takes part', () => {
    const outside = { participates: undefined, participationPeriod: { from: '2021-03-01', to: '2021-03-31' } };
    const byDay = { kind: 'per-km', rate: '2.00', aboveKm: 4, upToKm: 24, days: 'per-month' } as const;
    for (const rate of [byDay, own.rate]) expect(assess({ rate }, outside).outcome).toBe('not-fulfilled');
  });
});

// Under the other readings what was awarded in the rest of the month could take from it.
describe('an amount beside other offers of which only a part of the month is known', () => {
  const otherAllowances = { covers: { from: '2021-02-01', to: '2021-02-10' }, items: [] };
  const each = { 'several-offers': 'each-offer', 'cap-scope': 'per-offer' };

  it('rests on the readings by which each offer is paid in full, and says so', () => {
    const answer = assess({}, { otherAllowances }, each);
    expect([answer.outcome, answer.readings.map(({ reading, by }) => `${reading} ${by}`)]).toEqual([
      'fulfilled',
      ['several-offers caller', 'cap-scope caller'],
    ]);
    const open = assess({}, { otherAllowances });
    expect(open.outcome === 'open' && open.questions).toMatchObject([{ fact: 'otherAllowances', for: monthOf('2021-02-01') }]);
  });
});
