/** English sentences, and the Danish ones that say the same. Each may have places: `{}` in the Danish is the next of them, `{2}` the second. */
export type Sentences = Readonly<Record<string, string>>;

/**
 * What may stand in a place, by its name: `{}` is words, which must have Danish words too; `{any}` is words that the Danish leaves out; the others
 * are values.
 */
const PLACES: Readonly<Record<string, string>> = {
  '': '.+?',
  any: '.+?',
  raw: '.+',
  day: String.raw`\d{4}-\d{2}-\d{2}`,
  iso: String.raw`\d{4}-\d{2}-\d{2}`,
  month: String.raw`\d{4}-\d{2}`,
  year: String.raw`\d{4}`,
  n: String.raw`-?\d[\d,]*(?:\.\d+)?`,
  ids: String.raw`"?[\w.[\]:-]+"?(?:(?:, or |, | or )"?[\w.[\]:-]+"?)*`,
  shape: String.raw`\{[^{}]*\}`,
};

const PLACE = /\{([a-z]*)\}/;

interface Pattern {
  readonly english: RegExp;
  readonly places: readonly string[];
  readonly danish: string;
}

/** Tells a value that stands in a place; `undefined` for words without Danish ones. */
export type TellPlace = (value: string, place: string) => string | undefined;

/**
 * Turns English sentences into Danish by their patterns, of which what says more exactly stands first; `undefined` for one that has none. The patterns
 * are made with the first sentence: a start has none.
 */
export function sentencesBy(sentences: Sentences, tell: TellPlace): (english: string) => string | undefined {
  let made: readonly Pattern[] | undefined;
  return (text) => {
    made ??= Object.entries(sentences).map(patternOf);
    for (const { english, places, danish } of made) {
      const held = english
        .exec(text)
        ?.slice(1)
        .map((value, at) => tell(value, places[at] as string));
      if (held === undefined || held.includes(undefined)) continue;
      let next = 0;
      return danish.replace(/\{(\d?)\}/g, (_, place: string) => held[place === '' ? next++ : Number(place) - 1] as string);
    }
    return undefined;
  };
}

function patternOf([english, danish]: readonly [string, string]): Pattern {
  const parts = english.split(PLACE);
  const places = parts.filter((_, at) => at % 2 === 1);
  const written = parts.map((part, at) => (at % 2 === 1 ? `(${PLACES[part]})` : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return { english: new RegExp(`^${written.join('')}$`), places, danish };
}
