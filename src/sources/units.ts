/** How Danish minutes print what a figure counts; each alternative is a whole word. */
const PRINTED: Readonly<Record<string, string>> = {
  percent: '%|pct|procent',
  kr: 'kr|kroner',
  millions: 'mio\\. ?kr',
  weeks: 'uger?s?',
  months: 'måned(?:er)?s?|mdr?s?',
  years: 'års?',
  hours: 'timer?s?',
  conversations: 'samtaler?s?',
  offers: 'tilbud',
  km: 'km|kilometer',
  zones: 'zoner?',
};

/** Keys and values of the data that count something without naming it. */
const COUNTED: Readonly<Record<string, string>> = { '%': 'percent', amount: 'kr', walkingKm: 'km' };

/** `8 ud af de sidste 10 år`, `mindst 1 og højst 5 år`: what the first number counts is told after the second. */
const OUT_OF = '\\s+(?:(?:ud\\s+)?af\\s+(?:de\\s+)?(?:\\p{L}+\\s+)?|og\\s+højst\\s+)\\d+';

/** Small numbers as words. */
const WORDS: Readonly<Record<string, string>> = {
  '1': 'et|ét|en|én',
  '2': 'to',
  '3': 'tre',
  '4': 'fire',
  '5': 'fem',
  '6': 'seks',
  '7': 'syv',
  '8': 'otte',
  '9': 'ni',
  '10': 'ti',
  '11': 'elleve',
  '12': 'tolv',
};

const SAID = new RegExp(
  `^(?:${OUT_OF})?(?:\\s+[\\p{L}\\d]+){0,3}?\\s*(?:${Object.entries(PRINTED)
    .map(([unit, words]) => `(?<${unit}>${words})`)
    .join('|')})(?!\\p{L})`,
  'iu',
);

/** The unit that a word of the data names or counts, `kr./month` for one; `undefined` where it is none that we know the Danish words of. */
export function unitNamed(word: string): string | undefined {
  const [first = ''] = word.split(/[ ./]/);
  const unit = COUNTED[first] ?? first;
  return unit in PRINTED ? unit : undefined;
}

/** The unit that is told after a number of a Danish text, at most three words on: in `9 af 10 år` both are years. */
export function unitSaid(after: string): string | undefined {
  return Object.entries(SAID.exec(after)?.groups ?? {}).find(([, word]) => word !== undefined)?.[0];
}

/** The pattern of a number that stands by itself, with or without the point that parts the thousands. */
export function alone(number: string): string {
  return `(?<![\\d/-]|\\d[.,])${number.replaceAll('.', '\\.?')}${number.includes(',') ? '0*' : ''}(?!\\d|[.,/-]\\d)`;
}

/** The pattern of a number, in digits or as a word, and its unit, with at most one word between: `1 beskæftigelsesrettet tilbud`. */
export function counted(number: string, unit: string): string {
  const word = WORDS[number];
  const either = word === undefined ? alone(number) : `(?:${alone(number)}|(?<!\\p{L})(?:${word})(?!\\p{L}))`;
  const told = `(?:${PRINTED[unit]})(?!\\p{L})`;
  return `${either}(?:(?=${OUT_OF}\\s*${told})|\\s*(?:\\p{L}+\\s+)?${told})`;
}

/** The pattern of a number as half of its double: `halvdelen af den 12 md. periode` prints 6 months, and `halvdelen` 50 %. */
export function halved(number: string, unit: string): string {
  if (unit === 'percent' && number === '50') return 'halvdelen';
  return `halvdelen af den? ${counted(String(2 * Number(number)), unit)}`;
}

/** The pattern of a stretch of text in which nothing else is counted in a unit. */
export function without(unit: string): string {
  return `(?:(?!\\d\\s*(?:${PRINTED[unit]})(?!\\p{L}))[^])*?`;
}
