import { describe, expect, it } from 'vitest';
import { counted, spelledOut } from '../../src/reasons/numerals.js';

// Numbers below ten stand in words in a Danish sentence (Retskrivningsordbogen § 50), but for what is measured.
describe('numbers of a Danish sentence', () => {
  it.each([
    ['1 zone og 1 år', 'Én zone og ét år'],
    ['Du har 1 tilbud.', 'Du har ét tilbud.'],
    ['Du har 1 time.', 'Du har én time.'],
    ['Det varer 3 hele måneder.', 'Det varer tre hele måneder.'],
    ['Ja! 2 dage er nok.', 'Ja! To dage er nok.'],
    ['Er det nok? 9 uger er.', 'Er det nok? Ni uger er.'],
    ['Du har søgt. 4 samtaler mangler.', 'Du har søgt. Fire samtaler mangler.'],
    ['Efter bl.a. 4 samtaler.', 'Efter bl.a. fire samtaler.'],
    ['Det er 12 uger, 5 km og 0 dage.', 'Det er 12 uger, 5 km og ingen dage.'],
    ['nr. 4 uger, 2,5 timer og 1-2 dage', 'nr. 4 uger, 2,5 timer og 1-2 dage'],
    ['mellem 2 og 3 dage', 'mellem 2 og 3 dage'],
    ['8 ud af 10 år', '8 ud af 10 år'],
    ['3 zonerne', '3 zonerne'],
  ])('%s: %s', (figures, words) => {
    expect(spelledOut(figures)).toBe(words);
  });

  it('a number by itself', () => {
    expect([0, 1, 9, 10].map(counted)).toEqual(['ingen', 'én', 'ni', '10']);
  });
});
