import { describe, expect, it } from 'vitest';
import type { AllowanceGuideline } from '../../rules/citizen/activation-allowance/guidelines/guideline.js';
import { meetingFacts } from '../rules/activation-allowance/meeting-facts.js';
import { own } from '../rules/activation-allowance/own-guideline.js';
import { inside, statementOf } from './written.js';

type Facts = Parameters<typeof statementOf>[0];
type Section = Parameters<typeof inside>[1];

/** What the section says in Danish and in English of one who meets the guideline, but for what is changed. */
function said(change: Partial<AllowanceGuideline>, facts: Facts, section: Section, on = '2021-02-01') {
  const guideline: AllowanceGuideline = { ...own, ...change };
  const given = { ...meetingFacts(guideline), ...facts };
  const [da, en] = (['da', 'en'] as const).map((language) => inside(statementOf(given, { on, guideline }, { language }), section));
  return { da, en };
}

describe('a condition that a guideline names itself is told in its own words', () => {
  const car = { id: 'bil', kind: 'yes-no', da: 'Du har en bil.', en: 'You have a car.', is: false } as const;
  const need = { id: 'behov', kind: 'judgement', da: 'Du har behov for at køre.', is: true } as const;
  const conditions = [car, need];

  it('where it is met: that it is not so, where the answer must be no; in Danish, where no English words are given', () => {
    const { da, en } = said({ conditions }, {}, 'conditions');
    expect(da?.slice(-2)).toEqual([
      'Dette er ikke tilfældet: »Du har en bil.« Det opfylder kravet i kommunens retningslinje.',
      'Du har behov for at køre. Det opfylder kravet i kommunens retningslinje.',
    ]);
    expect(en?.slice(-2)).toEqual([
      "This is not the case: “You have a car.” That meets the requirement of the municipality's guideline.",
      "Du har behov for at køre. That meets the requirement of the municipality's guideline.",
    ]);
  });

  it('where it is not met', () => {
    const judged = [{ condition: 'behov', value: false, by: 'jobcentret', because: 'Der er kort til busstoppestedet.' }];
    const { da, en } = said({ conditions }, { ownConditions: [{ condition: 'bil', is: true }], ownJudgements: judged }, 'outcome');
    expect(da?.slice(1)).toEqual([
      'Du har en bil. Efter kommunens retningslinje kan du derfor ikke få godtgørelse (Retningslinjer, punkt 3).',
      'Dette er ikke tilfældet: »Du har behov for at køre.« Efter kommunens retningslinje kan du derfor ikke få godtgørelse (Retningslinjer, punkt 3).',
    ]);
    expect(en?.slice(1)).toEqual([
      "You have a car. Under the municipality's guideline no allowance can therefore be paid (Retningslinjer, punkt 3).",
      "This is not the case: “Du har behov for at køre.” Under the municipality's guideline no allowance can therefore be paid (Retningslinjer, punkt 3).",
    ]);
  });

  // Forvaltningsloven § 24, stk. 1: what weighed in the discretion is stated, of each judgement by itself.
  it('each judgement is told with who judged it and why', () => {
    const means = { id: 'midler', kind: 'judgement', da: 'Du har ikke midler til rejsen.', is: true } as const;
    const judged = [
      { condition: 'behov', value: true, by: 'jobkonsulenten', because: 'Der kører ingen bus.' },
      { condition: 'midler', value: true, by: 'ydelseskontoret', because: 'Rådighedsbeløbet er brugt' },
    ];
    const { da, en } = said({ conditions: [need, means] }, { ownJudgements: judged }, 'considerations');
    expect(da).toEqual([
      'Vurderingen af retningslinjens betingelse »Du har behov for at køre« er: ja. Vurderet af: jobkonsulenten. Begrundelsen er: Der kører ingen bus.',
      'Vurderingen af retningslinjens betingelse »Du har ikke midler til rejsen« er: ja. Vurderet af: ydelseskontoret. Begrundelsen er: Rådighedsbeløbet er brugt.',
    ]);
    expect(en?.[1]).toBe(
      "Judgement of the guideline's condition “Du har ikke midler til rejsen”: yes. Judged by: ydelseskontoret. Reasons: Rådighedsbeløbet er brugt.",
    );
  });

  it('with the full stop that the guideline left out', () => {
    const open = [
      { ...car, da: 'Du har en bil', en: undefined, is: true },
      { ...need, da: 'Du har behov (fx for en bil)' },
    ] as const;
    expect(said({ conditions: open }, { ownConditions: [{ condition: 'bil', is: true }] }, 'conditions').da?.slice(-2)).toEqual([
      'Du har en bil. Det opfylder kravet i kommunens retningslinje.',
      'Du har behov (fx for en bil). Det opfylder kravet i kommunens retningslinje.',
    ]);
    const answers = said({ conditions: open }, { ownConditions: [{ condition: 'bil', is: false }] }, 'outcome');
    expect(answers.da?.[1]).toMatch(/^Dette er ikke tilfældet: »Du har en bil\.« Efter/);
  });

  it('where it is asked', () => {
    const { da, en } = said({ conditions }, { ownConditions: undefined, ownJudgements: undefined }, 'questions');
    expect(da).toEqual([
      'Er det rigtigt, at følgende er tilfældet: »Du har en bil.«?',
      'Kommunen skal vurdere: Er det rigtigt, at følgende er tilfældet: »Du har behov for at køre.«?',
    ]);
    expect(en).toEqual([
      'Is it right that the following is the case: “You have a car.”?',
      'For the municipality to assess: Is it right that the following is the case: “Du har behov for at køre.”?',
    ]);
  });
});

describe('another fare is called what the guideline calls it', () => {
  const rate = { kind: 'other-fare', fare: 'et månedskort', most: '600.00' } as const;

  it('where it is paid, where it comes to nothing, and where it is asked', () => {
    const paid = said({ rate }, { otherFare: '500.00' }, 'conditions');
    expect(paid.da).toContain('Kommunen betaler et månedskort: 500,00 kr. i februar 2021.');
    expect(paid.en).toContain('The municipality pays what the guideline calls “et månedskort”: DKK 500.00 in February 2021.');
    const nothing = said({ rate }, { otherFare: '0.00' }, 'outcome');
    expect(nothing.da?.at(-1)).toBe(
      'Kommunen betaler et månedskort: 0,00 kr. i februar 2021. Derfor er der ikke noget at udbetale (Retningslinjer, punkt 3).',
    );
    expect(nothing.en?.at(-1)).toBe(
      'The municipality pays what the guideline calls “et månedskort”: DKK 0.00 in February 2021. There is therefore nothing to pay (Retningslinjer, punkt 3).',
    );
    const asked = said({ rate }, { otherFare: undefined }, 'questions');
    expect(asked.da).toEqual(['Hvad koster rejserne i februar 2021 efter den takst, retningslinjen nævner (et månedskort)?']);
    expect(asked.en).toEqual(['What do the journeys cost in February 2021 by the fare that the guideline names (“et månedskort”)?']);
  });
});

// The registered orders give the rates of 2023 to 2026.
it('an official rate that is not known for the month is said to be what is lacking', () => {
  for (const official of ['lowDrivingRate', 'commutingRate', 'farCommutingRate'] as const) {
    const rate = { kind: 'per-km', rate: { official }, aboveKm: 0, upToKm: 24, days: 'per-month' } as const;
    const { da, en } = said({ rate }, {}, 'gap');
    expect(da?.[0]).toBe('Vi kender ikke den officielle sats pr. km, som kommunens retningslinje henviser til, for februar 2021.');
    expect(en?.[0]).toBe("We do not know the official rate per km to which the municipality's guideline refers, for February 2021.");
  }
});
