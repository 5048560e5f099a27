import { describe, expect, it } from 'vitest';
import { check } from './written-cases.js';

const facts = (text: string) => check(`Vi giver afslag.\n\n${text}`)[2]?.status;

// § 24 asks for the facts of the case that were given essential weight; a rule is none, and a pointer to facts names none.
describe('facts', () => {
  it.for([
    'Det fremgår af Lyngby-Taarbæks retningslinjer, at der skal være mindst 3 km.',
    'Det fremgår af reglerne, at du skal deltage.',
    'Efter kommunens retningslinjer skal der være mindst 3 km til fods.',
    'Det følger af kommunens praksis, at der skal være mere end 3 km.',
    'It appears from the guidelines that there must be at least 3 km.',
    'Vi har lagt vægt på, at der efter retningslinjerne skal være mindst 3 km.',
    'Vi har lagt vægt på de oplysninger, du har givet.',
    'Vi har lagt vægt på de oplysninger, som du selv har givet.',
    'Vi har lagt vægt på de oplysninger, vi har fået fra dig.',
    'Vi har lagt vægt på sagens oplysninger.',
    'We have given weight to the information you have given us.',
    'We have given weight to the information in your application.',
    'Vi har lagt vægt på de oplysninger, du har givet. Du kan ikke få godtgørelse.',
    'Vi har lagt vægt på dine oplysninger. Det fremgår af retningslinjerne, at der skal være mindst 3 km.',
  ])('%s states none', (text) => {
    expect(facts(text)).not.toBe('met');
  });

  it('none is stated for certain by the information you gave', () => {
    expect(facts('Vi har lagt vægt på de oplysninger, du har givet.')).toBe('lacking');
    expect(facts('Kravet er 3 km. Vi har lagt vægt på de oplysninger, du har givet.')).toBe('cannot-tell');
  });

  it.for([
    'Det fremgår af din ansøgning, at du bor 2,9 km fra tilbuddet.',
    'Vi har lagt vægt på de oplysninger, du har givet om, at der er 2,9 km til fods.',
    'Vi har lagt vægt på de oplysninger, du har givet: Der er 2,9 km til fods.',
    'Vi har lagt vægt på følgende oplysninger. Der er 2,9 km til fods.',
    'Det fremgår af reglerne, at der skal være mindst 3 km. Vi har lagt vægt på, at der er 2,9 km.',
    'Vi har lagt vægt på, at der skal være mindst 3 km, og at du bor 2,9 km derfra.',
  ])('%s states one', (text) => {
    expect(facts(text)).toBe('met');
  });
});
