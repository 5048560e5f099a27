import type { FactText, SchemeTexts, Text, Words } from '../../define.js';
import type { GapFacts } from './gap-facts.js';
import { type ResultShare, shown } from './result-target.js';
import texts from './texts.json' with { type: 'json' };

const SHARE: Words<ResultShare> = {
  as: 'named',
  name: (share) => {
    const figure = typeof share === 'object' && 'percent' in share ? share.percent : shown(share).toFixed();
    return { da: `${figure.replace('.', ',')} pct.`, en: `${figure} %` };
  },
};

const { sentences } = texts;

const COUNTS: Words<readonly unknown[]> = {
  as: 'named',
  name: ({ length }) => (length === 1 ? sentences.count : filled(sentences.counts, '{count}', String(length))),
};

const DECIMALS: Words<NonNullable<GapFacts['decimals']>> = { as: 'named', name: (given) => texts.facts.decimals.names[given as 'exact'] };

const PRINTED: Words<NonNullable<GapFacts['printedPersons']>> = {
  as: 'named',
  name: ({ persons, roundedTo }) => filled(sentences[`persons-${roundedTo}`], '{persons}', String(persons)),
};

const WORDS: Readonly<Record<string, unknown>> = {
  ...{ expectedShare: SHARE, actualShare: SHARE, counted: COUNTS, decimals: DECIMALS, printedPersons: PRINTED },
};

function filled({ da, en }: Text, name: string, value: string): Text {
  return { da: da.replace(name, value), en: en.replace(name, value) };
}

/** The same texts, with the words of shares that bear a unit, of counts, and of what a source prints. */
export function inOwnWords<T extends SchemeTexts<unknown, unknown> & { readonly facts: Readonly<Record<string, FactText>> }>(
  lowered: T,
): T {
  const facts = Object.entries(lowered.facts).map(([name, text]) => [name, { ...text, words: WORDS[name] ?? text.words }] as const);
  return { ...lowered, facts: Object.fromEntries(facts) };
}
