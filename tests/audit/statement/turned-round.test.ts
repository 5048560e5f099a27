import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { APRIL, LYNGBY } from '../../reasons/written.js';
import { check, writtenCase } from './written-cases.js';

/** Letters on cases that are known; what each rests on stands in the case beside it. */
const cases = {
  // Lyngby-Taarbæk, 12 March 2019, item 2: in virksomhedspraktik, three zones, 550 kr. a month.
  award: activationAllowance.assess(APRIL, LYNGBY),
  // Aktivloven § 13 f: unmarried, on kontanthjælp for a year, with 225 hours, and not exempted.
  kept: writtenCase('work-requirement-225', 'first-day-after').assessment,
} as const;

const facts = (name: keyof typeof cases, letter: string) =>
  check(letter, { assessment: cases[name] }).find(({ requirement }) => requirement === 'facts');

describe('what a letter turns round', () => {
  it.for([
    // A yes or no, and a condition on it, once.
    [
      'award',
      'Vi bevilger 550 kr. Du deltager ikke i tilbuddet.',
      'Deltagelse: teksten nævner »Du deltager ikke i tilbuddet«; vurderingen bygger på »Du deltager i tilbuddet',
    ],
    ['award', 'Vi bevilger 550 kr., selv om du er ung, og du deltager ikke i tilbuddet.', 'Deltagelse: teksten nævner'],
    // Another option, in our own sentence and in words of somebody's own.
    [
      'award',
      'Vi bevilger 550 kr. Dit tilbud er »nytteindsats«.',
      'Tilbud: teksten nævner »Dit tilbud er ›nytteindsats‹«; vurderingen bygger på »Dit tilbud er ›virksomhedspraktik‹«.',
    ],
    [
      'award',
      'Vi bevilger 550 kr. for april 2019, fordi du deltager i nytteindsats.',
      'Tilbud: teksten nævner nytteindsats; vurderingen bygger på virksomhedspraktik.',
    ],
    [
      'kept',
      'Din hjælp nedsættes ikke. Du får uddannelseshjælp, og du er ugift.',
      'Hjælp: teksten nævner »Du får uddannelseshjælp«; vurderingen bygger på »Du får kontanthjælp«.',
    ],
    // Another period: the offer is that of April 2019.
    [
      'award',
      'Vi bevilger 550 kr. i godtgørelse for tilbuddet fra den 1. marts 2019 til den 31. marts 2019.',
      'Tilbuddets varighed: teksten nævner 1. marts 2019 – 31. marts 2019; vurderingen bygger på',
    ],
    ['award', 'Vi bevilger 550 kr. Du deltager fra 01.03.2019 til 30.04.2019.', 'Tilbuddets varighed'],
    // A condition that says more than one fact does.
    [
      'kept',
      'Din hjælp nedsættes ikke. Du har ikke fået hjælp i sammenlagt et år inden for tre år.',
      'Teksten nævner »Du har ikke fået hjælp i sammenlagt et år inden for tre år«; vurderingen bygger på »Du har fået hjælp i sammenlagt mindst et år inden for tre år«.',
    ],
    // What a caseworker judged.
    [
      'kept',
      'Din hjælp nedsættes ikke. Du er undtaget fra kravet, fordi din arbejdsevne er så begrænset, at du ikke kan få ordinært arbejde nu.',
      'vurderingen bygger på »Du er ikke undtaget fra kravet«.',
    ],
  ] as const)('%s: %s', ([name, letter, told]) => {
    expect(facts(name, letter)).toMatchObject({ status: 'lacking', because: { da: expect.stringContaining(told) } });
  });

  it('is told in English too', () => {
    expect(facts('award', 'We grant DKK 550. You do not take part in the offer.')?.because.en).toMatch(
      /^Participation: the text says »You do not take part in the offer«; the assessment rests on »You take part in the offer/,
    );
  });

  it.for([
    // What holds of others, or under a condition.
    ['award', 'Vi bevilger 550 kr. Hvis du deltager i nytteindsats, gælder andre regler.'],
    ['award', 'Vi bevilger 550 kr. Borgere i nytteindsats får ingen godtgørelse.'],
    // The offer is stated, or another is denied.
    ['award', 'Vi bevilger 550 kr. Du deltager i virksomhedspraktik. Tidligere har du været i nytteindsats.'],
    ['award', 'Vi bevilger 550 kr. Du deltager ikke i nytteindsats.'],
    ['award', 'Vi bevilger 550 kr. Du har tidligere deltaget fra den 1. marts 2019 til den 31. marts 2019.'],
    ['award', 'Vi bevilger 550 kr. Loven gælder fra den 1. januar 2017 til den 31. december 2018.'],
    [
      'award',
      'Vi bevilger 550 kr. Du deltager fra den 1. april 2019 til den 30. april 2019, og du deltog fra den 1. marts 2019 til den 31. marts 2019.',
    ],
    ['kept', 'Din hjælp nedsættes ikke. Hvis du er undtaget, gælder reglen ikke.'],
  ] as const)('%s: but not %s', ([name, letter]) => {
    expect(facts(name, letter)?.status).not.toBe('lacking');
  });
});

it.for([
  ['Efter en konkret vurdering har vi lagt vægt på de lægelige oplysninger.', 'cannot-tell'],
  ['Efter en konkret vurdering har vi lagt vægt på sagens oplysninger.', 'cannot-tell'],
  ['After an individual assessment we gave weight to the medical evidence.', 'cannot-tell'],
  ['Efter en konkret vurdering har vi lagt vægt på, at du bor alene.', 'met'],
  ['Efter en konkret vurdering har vi lagt vægt på de lægelige oplysninger, som viser, at du ikke kan gå.', 'met'],
  // Forvaltningsloven § 24: the main considerations that decided the discretion; what every case has decides nothing.
] as const)('weight on what any case has is no main consideration: %s', ([letter, status]) => {
  expect(check(letter).find(({ requirement }) => requirement === 'considerations')?.status).toBe(status);
});

it('a fact that is not found is named as on a form', () => {
  const { status, because, missing } = facts('award', 'Vi bevilger 550 kr. Vi har lagt vægt på, at du rejser gennem tre zoner.') ?? {};
  expect([status, missing]).toEqual(['cannot-tell', ['participationPeriod', 'otherAllowances']]);
  expect(because?.da).toMatch(/ Ikke fundet: Tilbuddets varighed, Godtgørelse for andre tilbud\.$/);
  expect(because?.en).toMatch(/ Not found: .+\.$/);
});
