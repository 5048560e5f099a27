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

// Stock sentences announce facts and state none. The seven of Folketinget, BEU 2023-24, bilag 157, chapter 4 and BEU 2021-22, bilag 228 (reasons that
// are not concrete), and the same in English.
describe('what announces facts', () => {
  const STOCK = [
    'at du ikke opfylder betingelserne',
    'de oplysninger, der er i din sag',
    'dine forhold',
    'de oplysninger, som vi har modtaget fra din sagsbehandler',
    'sagens oplysninger og din situation',
    'en samlet vurdering af din situation',
    'din ansøgning og de bilag, du har sendt',
    'at betingelserne i din sag ikke er opfyldt',
    'at du ikke er berettiget til godtgørelse',
    'at der ikke er grundlag for at give dig godtgørelse',
  ];

  it.for(STOCK)('»Vi har lagt vægt på … %s« states none', (stock) => {
    expect(facts(`Vi har foretaget en konkret vurdering. Vi har lagt vægt på${stock.startsWith('at ') ? ',' : ''} ${stock}.`)).not.toBe(
      'met',
    );
  });

  // Two and more of them state no more than each does: what they are about is named, and nothing is said of it.
  it.for([
    'Begrundelse: Vi har lagt vægt på en samlet vurdering af dine forhold. Betingelserne er ikke opfyldt, herunder oplysningerne om din afstand og din indkomst.',
    'Vi har lagt vægt på oplysningerne om din afstand. Vi har også lagt vægt på din indkomst.',
    'Vi har lagt vægt på oplysningerne om din afstand og din indkomst.',
    'Vi har lagt vægt på de oplysninger, du har givet om din bopæl.',
    'Vi har lagt vægt på din afstand til tilbuddet, din indkomst og din alder.',
    'Vi har lagt vægt på sagens oplysninger, herunder hvor langt du bor fra tilbuddet.',
    'Vi har lagt vægt på følgende forhold: din afstand, din indkomst og din alder.',
    'Vi har lagt vægt på, at oplysningerne om din indkomst er indgået i sagen.',
    'Vi har lagt vægt på sagens oplysninger. Det er de mange forhold og din økonomi.',
    'Vi har lagt vægt på, at din afstand og din indkomst er indgået i vurderingen.',
    'Vi har lagt vægt på dine forhold. Der er navnlig set på din økonomi, især din indkomst.',
    'We gave weight to the information about your distance. It includes your income, in particular your wages.',
    'We gave weight to the following: your distance, your income and your age.',
    'We gave weight to the fact that your income has been taken into account.',
  ])('%s states none, however many stand together', (text) => {
    expect(facts(text)).not.toBe('met');
  });

  it.for([
    'Vi har lagt vægt på oplysningerne om, at du bor alene.',
    'Vi har lagt vægt på oplysningerne om din afstand på 2,9 km.',
    'Vi har lagt vægt på oplysningerne om din afstand: Du bor 2,9 km fra tilbuddet.',
    'Vi har lagt vægt på oplysningerne om din bopæl. Du bor alene.',
    'Vi har lagt vægt på oplysningerne om din indkomst. Din indkomst er for høj.',
    'Vi har lagt vægt på dine forhold, herunder at din indkomst er for høj.',
    'Vi har lagt vægt på følgende: din indkomst er for høj.',
    'Vi har lagt vægt på Deres oplysninger. De bor alene.',
    'We gave weight to the information about your income. Your income is too high.',
    'We gave weight to your circumstances, including the fact that you live alone.',
  ])('%s says what it announces', (text) => {
    expect(facts(text)).toBe('met');
  });

  it.for([
    'We have given weight to the fact that you do not meet the conditions.',
    'We have given weight to the information that is in your case.',
    'We have given weight to your circumstances.',
    'We have given weight to the information we have received from your caseworker.',
    'We have given weight to your situation.',
    'We have given weight to an overall assessment of your situation.',
    'We have given weight to your application and the documents you have sent.',
    'We have given weight to the fact that you are not entitled to the allowance.',
  ])('%s states none', (text) => {
    expect(facts(text)).not.toBe('met');
  });

  it.for([
    'Vi har lagt vægt på, at du ikke opfylder betingelserne, fordi du bor alene.',
    'Vi har lagt vægt på, at du ikke opfylder betingelserne, da der er 2,9 km.',
    'Vi har lagt vægt på at du bor alene.',
    'Vi har lagt vægt på dine forhold: Du bor alene med to børn.',
    'Vi har lagt vægt på dine forhold, herunder at du bor alene.',
    'Vi har lagt vægt på din situation, idet du er flyttet fra kommunen.',
    'We have given weight to your circumstances: you live alone.',
    'We have given weight to the fact that you live alone.',
    'We gave weight to your circumstances because you have moved.',
  ])('%s states one', (text) => {
    expect(facts(text)).toBe('met');
  });
});
