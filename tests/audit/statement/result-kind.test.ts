import { expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import type { AboutDecision } from '../../../src/audit/statement/about.js';
import { APRIL, LYNGBY } from '../../reasons/written.js';
import { check, writtenCase } from './written-cases.js';

const result = (text: string, about: AboutDecision) => check(text, about).find(({ requirement }) => requirement === 'result');

// A question and a sentence that begins with its verb decide nothing.
it.for(['Vi bevilger godtgørelsen?', 'Flytter du, får du 550 kr. i godtgørelse.'])('%s is no result', (text) => {
  const refused = activationAllowance.assess({ ...APRIL, walkingKm: 2.9 }, LYNGBY);
  expect(result(text, { assessment: refused })?.status).toBe('cannot-tell');
});

// Aktivloven § 13 g: what may come to be some day takes no help now.
it('help that is reduced when something happens is not taken', () => {
  const { assessment } = writtenCase('work-requirement-225', 'first-day-after');
  expect(result('Når du bliver gift, nedsætter vi din hjælp med 1.016 kr. om måneden.', { assessment })?.status).toBe('cannot-tell');
});

// Lyngby-Taarbæk, 12 March 2019, item 2: three zones are 550 kr. a month.
it('another amount is told beside that of the award, in both languages', () => {
  const award = activationAllowance.assess(APRIL, LYNGBY);
  expect(result('Vi bevilger godtgørelse med 750 kr.', { assessment: award })?.because).toEqual({
    da: 'Teksten nævner 750 kr.; vurderingen bygger på 550,00 kr.',
    en: 'The text says 750 kr.; the assessment rests on DKK 550.00.',
  });
});
