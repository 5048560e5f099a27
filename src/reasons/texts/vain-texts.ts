import type { InWords, Kinds } from '../../engine/authoring/kind.js';
import type { Text } from '../../engine/reading.js';
import { guess, missing, strangers } from './missing-text.js';
import type { Cases, FactTexts, TextsFile, ValueTexts } from './texts-file.js';

/** What sentences that may be left out name in vain: nothing that is asked or said gives it. */
export function optionalProblems(file: TextsFile): string[] {
  const ofFacts = Object.entries(file.facts).flatMap(([name, { nothing, undated, asks = {} }]) => {
    const at = `facts.${name}`;
    return [
      ...named(`${at}.nothing`, nothing, ['value', 'month']),
      ...named(`${at}.undated`, undated, ['month', 'period']),
      ...Object.entries(asks).flatMap(([field, { question, caseworker }]) => [
        ...named(`${at}.asks.${field}.question`, question, ['month', 'period']),
        ...named(`${at}.asks.${field}.caseworker`, caseworker, ['month', 'period']),
      ]),
    ];
  });
  const undecided = file.undecided === undefined || 'da' in file.undecided ? { '': file.undecided as Text | undefined } : file.undecided;
  return [
    ...ofFacts,
    ...Object.entries(file.gaps ?? {}).flatMap(([name, text]) => named(`gaps.${name}`, text, ['municipality', 'on'])),
    ...named('refused', file.refused, ['on', 'month']),
    ...named('notInForce', file.notInForce, ['on', 'month', 'since']),
    ...named('notYetInForce', file.notYetInForce, ['on', 'month', 'since', 'until']),
    ...Object.entries(undecided).flatMap(([id, text]) => named(id === '' ? 'undecided' : `undecided.${id}`, text, [])),
  ];
}

function named(at: string, text: Text | undefined, names: readonly string[]): string[] {
  return text === undefined ? [] : missing(at, text, names, 'the other language has it');
}

const OF_FACTS: readonly (keyof FactTexts)[] = ['label', 'said', 'nothing', 'question', 'caseworker', 'undated', 'asks'];

/** The texts of a fact that its kind has no use for. */
export function vainInFact(at: string, words: InWords, own: FactTexts | undefined): string[] {
  return vainIn(at, words, own, OF_FACTS);
}

/** The texts of a value that its kind has no use for: names of what is no choice, a side of what is no yes-or-no. */
export function vainIn(at: string, words: InWords, own: ValueTexts | undefined, besides: readonly string[] = []): string[] {
  const fields = fieldsOf(words);
  return [
    ...strangers(at, own, [...besides, ...keysOf(words)]),
    ...(fields === undefined ? [] : strangers(`${at}.fields`, own?.fields, Object.keys(fields))),
    ...Object.entries(fields ?? {}).flatMap(([field, inner]) => vainIn(`${at}.fields.${field}`, inner, own?.fields?.[field])),
  ];
}

/** The texts by which the values of a kind are told. */
function keysOf(words: InWords): readonly string[] {
  if (words.as === 'several') return ['none', ...keysOf(words.of)];
  if (words.as === 'either') return words.of.flatMap(keysOf);
  return KEYS[words.as] ?? [];
}

const KEYS: Readonly<Partial<Record<InWords['as'], readonly (keyof ValueTexts | keyof FactTexts)[]>>> = {
  'yes-no': ['yes', 'no'],
  choice: ['names'],
  day: ['text', 'instead'],
  list: ['none', 'some', 'item', 'whole', 'fields'],
  record: ['item', 'fields'],
  text: ['cvr'],
};

function fieldsOf(words: InWords): Readonly<Record<string, InWords>> | undefined {
  if (words.as === 'several') return fieldsOf(words.of);
  return words.as === 'list' || words.as === 'record' ? words.fields : undefined;
}

/** Values that a choice never has, in what decides between sentences. */
export function vainCases(at: string, cases: Cases | undefined, kinds: Kinds): string[] {
  return Object.entries(cases ?? {}).flatMap(([name, wanted]) => {
    const options = optionsOf(kinds[name]?.words);
    const unknown = [wanted].flat().filter((value) => typeof value === 'string' && options.length > 0 && !options.includes(value));
    return unknown.map(
      (value) => `${at}.${name} is "${value}", which it never is${guess(value as string, options, (near) => `"${near}"`)}`,
    );
  });
}

/** The values of a choice; none where other values may stand. */
function optionsOf(words: InWords | undefined): readonly string[] {
  return words?.as === 'choice' && words.idOf === undefined ? words.of : [];
}
