const WORDS = ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni'] as const;

/** A whole number as a Danish sentence has it: below ten in words. */
export function counted(figure: number): string {
  return WORDS[figure] ?? String(figure);
}

/** What sentences count; what is measured, as kilometres and kroner are, stands in figures. */
const COUNTED =
  'zoner?|timers?|dages?|ugers?|(?:kalender)?måneders?|måned|kalendermåned|(?:halv|kalender)?års?|dag|uge|time|samtaler?|tilbud|kurser|kursus|borgere?|sager?|sag|decimaler?|personer?|virksomheder?|gange?|ydelser?|kommuner?|måder?|måleperioder?|ressourceforløb';
const NEUTER = /^(?:(?:halv|kalender)?års?|tilbud|kursus|kurser|ressourceforløb)$/;

/** A figure below ten before what it counts, alone or in `8 ud af 10 år`; a range of figures and a number of a paragraph stay as they are. */
const FIGURE = new RegExp(
  `(?<![\\p{L}\\d.,:§/-]|\\d (?:og|til|eller) |(?:nr|stk|punkt)\\.? )([0-9]) (?=(?:hele |ordinære |fulde |andre )?(${COUNTED})(?![\\p{L}]))`,
  'gu',
);

/**
 * Writes numbers below ten in words, as a Danish sentence has them.
 * @example
 * spelledOut('1 zone, 1 år, 3 hele måneder, 12 uger og 5 km') // => 'Én zone, ét år, tre hele måneder, 12 uger og 5 km'
 */
export function spelledOut(sentence: string): string {
  return sentence.replace(FIGURE, (_, figure: string, counted: string, at: number) => {
    const word = figure === '1' && NEUTER.test(counted) ? 'ét' : (WORDS[Number(figure)] as string);
    const begins = /(?:^|[?!] |[^.]\p{L}\. )$/u.test(sentence.slice(0, at));
    return `${begins ? word.charAt(0).toUpperCase() + word.slice(1) : word} `;
  });
}
