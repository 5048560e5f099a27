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

const SAID = new RegExp(
  `^(?:\\s+[\\p{L}\\d]+){0,3}?\\s*(?:${Object.entries(PRINTED)
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
  return `(?<![\\d/-]|\\d[.,])${number.replaceAll('.', '\\.?')}(?!\\d|[.,/-]\\d)`;
}

/** The pattern of a number and its unit, with at most one word between: `1 beskæftigelsesrettet tilbud`. */
export function counted(number: string, unit: string): string {
  return `${alone(number)}\\s*(?:\\p{L}+\\s+)?(?:${PRINTED[unit]})(?!\\p{L})`;
}

/** The pattern of a number as half of its double: `halvdelen af den 12 md. periode` prints 6 months. */
export function halved(number: string, unit: string): string {
  return `halvdelen af den? ${counted(String(2 * Number(number)), unit)}`;
}

/** The pattern of a stretch of text in which nothing else is counted in a unit. */
export function without(unit: string): string {
  return `(?:(?!\\d\\s*(?:${PRINTED[unit]})(?!\\p{L}))[^])*?`;
}
