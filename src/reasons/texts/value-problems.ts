import type { InWords } from '../../engine/authoring/kind.js';
import type { Text } from '../../engine/reading.js';
import { namesOf } from './kinds-in-words.js';
import { guess, missing, strangers } from './missing-text.js';
import type { FactTexts, Name, SharedTexts, ValueTexts } from './texts-file.js';

/** What is wrong with the texts of a fact. */
export function factProblems(name: string, words: InWords, own: FactTexts | undefined, shared: SharedTexts): string[] {
  const at = `facts.${name}`;
  const always = [
    ...missing(`${at}.label`, own?.label, [], 'it is what the fact is called'),
    ...missing(`${at}.question`, own?.question, ['month', 'period'], 'it is asked where the fact is unknown'),
    ...caseworkerProblems(`${at}.caseworker`, own),
  ];
  const said = words.as === 'yes-no' ? [] : missing(`${at}.said`, own?.said, ['value', 'month'], 'it states the fact');
  const listed = words.as === 'list' ? listProblems(at, words.fields, own, shared) : [];
  return [...always, ...said, ...valueProblems(at, words, own, shared), ...listed, ...recordProblems(at, words, own, shared)];
}

const TO_THE_CITIZEN = { da: /\b(du|dig|din|dit|dine)\b/iu, en: /\b(you|your|yours|yourself)\b/iu };

/** What is wrong with the question as a caseworker is asked it: a question that speaks to the citizen needs one that does not. */
function caseworkerProblems(at: string, { question, caseworker }: Partial<FactTexts> = {}): string[] {
  const speaks = (text: Text | undefined) =>
    (['da', 'en'] as const).some((language) => TO_THE_CITIZEN[language].test(text?.[language] ?? ''));
  if (caseworker === undefined) return speaks(question) ? [`${at} is missing: the question speaks to the citizen`] : [];
  if (speaks(caseworker)) return [`${at} speaks to the citizen, and must be in the third person`];
  return missing(at, caseworker, ['month', 'period'], 'a caseworker is asked it');
}

/** What is wrong with the sentence of a record, or of each of several, where it has one; what has none is told by the folder itself. */
function recordProblems(at: string, words: InWords, own: ValueTexts | undefined, shared: SharedTexts): string[] {
  const each = words.as === 'several' ? words.of : words;
  if (each.as !== 'record' || own?.item === undefined) return [];
  const fields = Object.entries(each.fields).flatMap(([field, inside]) =>
    valueProblems(`${at}.fields.${field}`, inside, own.fields?.[field], shared),
  );
  return [...missing(`${at}.item`, own.item, Object.keys(each.fields), 'it tells each'), ...fields];
}

/** What is wrong with how a value reads: the sides of a yes-or-no, the names of a choice and what stands instead of a day. */
export function valueProblems(at: string, words: InWords, own: ValueTexts | undefined, shared: SharedTexts): string[] {
  if (words.as === 'several') return valueProblems(at, words.of, own, shared);
  if (words.as === 'yes-no') {
    return (['yes', 'no'] as const).flatMap((side) => missing(`${at}.${side}`, own?.[side], [], `it is told where the answer is ${side}`));
  }
  if (words.as === 'text' && own?.cvr !== undefined) return missing(`${at}.cvr`, own.cvr, ['value'], 'it tells a CVR number');
  const options = optionsOf(words);
  if (words.as === 'either' && words.of.some(({ as }) => as === 'day')) {
    return options.flatMap((option) => missing(`${at}.instead.${option}`, own?.instead?.[option], [], 'it stands instead of a day'));
  }
  if (options.length === 0) return [];
  const given = own?.names ?? ('names' in words ? words.names : undefined);
  const names = namesOf(given, shared);
  const place = typeof given === 'string' ? `names.json ${given}` : `${at}.names`;
  const unknown = typeof given === 'string' ? [] : strangers(place, names, options);
  return [...options.flatMap((option) => nameProblems(`${place}.${option}`, names[option])), ...unknown];
}

function nameProblems(at: string, name: Name | undefined): string[] {
  const all = ([name] as (Name | undefined)[]).flat() as (Text | undefined)[];
  return all.flatMap((one) => missing(at, one, [], 'it names an answer'));
}

function optionsOf(words: InWords): readonly string[] {
  if (words.as === 'either') return words.of.flatMap(optionsOf);
  return words.as === 'choice' ? words.of : [];
}

function listProblems(at: string, fields: Readonly<Record<string, InWords>>, own: FactTexts | undefined, shared: SharedTexts): string[] {
  return [
    ...missing(`${at}.none`, own?.none, ['covers'], 'it is told of an empty list'),
    ...missing(`${at}.some`, own?.some, ['covers', 'items'], 'it is told of a list'),
    ...missing(`${at}.item`, own?.item, Object.keys(fields), 'it tells an item'),
    ...(own?.whole === undefined
      ? []
      : missing(`${at}.whole`, own.whole, ['covers', ...Object.keys(fields)], 'it tells one that lasts all days covered')),
    ...Object.entries(fields).flatMap(([field, words]) => valueProblems(`${at}.fields.${field}`, words, own?.fields?.[field], shared)),
  ];
}

/** The units in a value that the file of units does not have. */
export function unitProblems(name: string, words: InWords, { units }: SharedTexts): string[] {
  const unknown = unitsIn(words).filter((unit) => units[unit] === undefined);
  return unknown.map((unit) => `units.json has no "${unit}", the unit of ${name}${guess(unit, Object.keys(units), (near) => `"${near}"`)}`);
}

function unitsIn(words: InWords): readonly string[] {
  if (words.as === 'several') return unitsIn(words.of);
  if (words.as === 'either') return words.of.flatMap(unitsIn);
  if (words.as === 'list' || words.as === 'record') return Object.values(words.fields).flatMap(unitsIn);
  return 'unit' in words ? [words.unit] : [];
}
