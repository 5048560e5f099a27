import { expect, it } from 'vitest';
import type { SectionId, Statement } from '../../src/reasons/statement.js';
import { statementText } from '../../src/reasons/text.js';
import { APRIL, inside, statementOf } from './written.js';

// What must stand there is read from Lyngby-Taarbæk's minutes of 12 March 2019, item 4 (at least 3 km on foot; three zones are 550 kr.; up to
// 1,000 kr.), and LAB § 83 (LBK 1342 of 2016). Every statement is written inside its test.
const MINUTES =
  'Lyngby-Taarbæk Kommune, Beskæftigelses- og Integrationsudvalget, referat af 12. marts 2019, punkt 4, sagsnr. 15.00.00-G01-15-19';
const ACT =
  'Lov om en aktiv beskæftigelsesindsats, LBK nr. 1342 af 21. november 2016: § 83, stk. 1, §§ 75 a-75 c og § 75 æ, stk. 3; § 83, stk. 1, jf. kapitel 10 og 11';
const GOVERNS = [
  'Vurderingen gælder den 1. april 2019.',
  'Retningslinjen for Lyngby-Taarbæk Kommune er vedtaget af kommunen den 12. marts 2019.',
  'Kilden oplyser ikke, hvornår retningslinjen gælder. Vi har lagt til grund, at den gælder den 1. april 2019.',
];
const NEAR: typeof APRIL = { ...APRIL, walkingKm: 2.9 };

/** What a section tells, with what each sentence is about. */
const aboutIn = (statement: Statement, section: SectionId) => statement.sections.find(({ id }) => id === section)?.about;

it('a refusal names the provision of what failed beside it, and the others among the rules', () => {
  const refusal = statementOf(NEAR);
  const ground = `Der er 2,9 km til fods fra dit hjem til tilbuddet. Det opfylder ikke kravet om mindst 3 km i kommunens retningslinje (${MINUTES}).`;
  expect(inside(refusal, 'outcome')).toEqual([
    'Vurderingen er, at du ikke kan få godtgørelse for april 2019. Det skyldes følgende:',
    ground,
  ]);
  expect(aboutIn(refusal, 'outcome')).toEqual([{ sentence: ground, condition: 'walking-distance' }]);
  expect(inside(refusal, 'rules')).toEqual([...GOVERNS, 'Vurderingen bygger også på disse regler:', ACT]);
});

it('an award names every rule, each act once with all that was read in it', () => {
  const award = statementOf(APRIL);
  expect(inside(award, 'rules')).toEqual([
    ...GOVERNS,
    'Vurderingen bygger på disse regler:',
    ACT,
    MINUTES.replace('2019, punkt', '2019: punkt'),
  ]);
  expect(aboutIn(award, 'rules')?.map(({ cites }) => cites?.map(({ provision }) => provision))).toEqual([
    ['§ 83, stk. 1, §§ 75 a-75 c og § 75 æ, stk. 3', '§ 83', '§ 83, stk. 1, jf. kapitel 10 og 11'],
    ['punkt 4, sagsnr. 15.00.00-G01-15-19'],
  ]);
});

it('an open case asks for each fact, with the condition that asks', () => {
  const { targetGroup: _, walkingKm: __, zones: ___, ...known } = APRIL;
  const open = statementOf(known);
  expect(aboutIn(open, 'questions')).toEqual([
    {
      sentence: 'Hvilken målgruppe er du i (for eksempel jobparat eller aktivitetsparat kontanthjælpsmodtager)?',
      condition: 'target-group',
      fact: 'targetGroup',
    },
    {
      sentence: 'Hvor mange kilometer er der til fods fra dit hjem til tilbuddet?',
      condition: 'walking-distance',
      fact: 'walkingKm',
    },
    {
      sentence: 'Hvor mange zoner rejser du gennem fra dit hjem til tilbuddet, når den zone, du bor i, tælles med?',
      condition: 'rate',
      fact: 'zones',
    },
  ]);
  expect(inside(open, 'outcome')).toEqual([]);
});

it('a letter as plain text has a heading over each section, and a dash before each item', () => {
  const text = statementText(statementOf(NEAR));
  expect(text).toMatch(/^Regler$/m);
  expect(text).toMatch(/^Resultat$/m);
  expect(text.replace(/\n(?![\n-])/g, ' ')).toMatch(/^- Der er 2,9 km til fods fra dit hjem til tilbuddet\./m);
});
