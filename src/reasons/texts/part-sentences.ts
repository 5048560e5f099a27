import { valueCompared } from '../../engine/authoring/applies.js';
import type { InWords, Kinds } from '../../engine/authoring/kind.js';
import type { Step } from '../../engine/step.js';
import type { AwardInWords, AwardSentence } from '../../engine/texts.js';
import { wordsOf } from './kinds-in-words.js';
import { namesIn } from './names-in.js';
import type { Cases, PartSentence, SharedTexts, TextsFile } from './texts-file.js';

/** What follows, or the facts of a case, by name. */
export type Parts = Readonly<Record<string, unknown>>;

/** What a file says of the outcome of one of those it words. */
export function outcomeOf({ outcome }: TextsFile, id: string): readonly PartSentence[] {
  return Array.isArray(outcome) ? outcome : ((outcome as Readonly<Record<string, readonly PartSentence[]>>)[id] ?? []);
}

/** What is said of what follows: the sentences that fit it, each with the values it names. */
export function outcomeInWords(
  parts: Parts,
  kinds: Kinds,
  told: readonly PartSentence[],
  file: TextsFile,
  shared: SharedTexts,
): AwardInWords {
  const sentence = ({ of, da, en }: PartSentence, one: Parts): AwardSentence => {
    const values = namesIn(da, en).map((name) => {
      const own = file.parts?.[of === undefined ? name : `${of}.${name}`];
      return [name, { words: wordsOf(wordsOfPart(kinds, name, of), shared, own), value: one[name] }] as const;
    });
    return { text: { da, en }, values: Object.fromEntries(values) };
  };
  const sentences = together(told).flatMap((group) => {
    const { of } = group[0] as PartSentence;
    const each = of === undefined ? [parts] : ([parts[of] ?? []].flat() as Parts[]);
    const said = each.flatMap((one) => group.filter((text) => isSaid(text, one)).map((text) => sentence(text, one)));
    return said.filter(({ values }, index) => index === 0 || Object.keys(values).length > 0);
  });
  return {
    ...(kinds.amount?.words.as === 'kroner' && { amount: parts.amount as string }),
    ...(isSo(file.inFull ?? false, parts) && { inFull: true }),
    sentences,
    working: (parts.working as readonly Step[] | undefined) ?? [],
  };
}

/** Sentences on the same part that follow each other and name something of it: they are told of one after the other of several. */
function together(told: readonly PartSentence[]): readonly (readonly PartSentence[])[] {
  const groups: PartSentence[][] = [];
  for (const text of told) {
    const last = groups.at(-1)?.[0];
    const joins = text.of !== undefined && text.of === last?.of && [text, last].every(({ da, en }) => namesIn(da, en).length > 0);
    if (joins) groups.at(-1)?.push(text);
    else groups.push([text]);
  }
  return groups;
}

function isSaid({ when = {}, unless, da, en }: PartSentence, one: Parts): boolean {
  if (!holds(when, one) || (unless !== undefined && holds(unless, one))) return false;
  return namesIn(da, en).every((name) => (one[name] ?? null) !== null);
}

/** A value, or `null` where there is none, or only an empty list. */
function worthOf(value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? null : (value ?? null);
}

/** How a part, or a part of one that is made of parts, is put into words. */
function wordsOfPart(kinds: Kinds, name: string, of: string | undefined): InWords {
  return (of === undefined ? (kinds[name] as Kinds[string]).words : fieldsOf(kinds[of])[name]) as InWords;
}

/** What a part is made of, or each of several. */
export function fieldsOf(kind: Kinds[string] | undefined): Readonly<Record<string, InWords>> {
  const words = kind?.words.as === 'several' ? kind.words.of : kind?.words;
  return words?.as === 'record' ? words.fields : {};
}

/** Whether all cases are meant, or these are. */
export function isSo(wanted: boolean | Cases, given: Parts, kinds?: Kinds): boolean {
  return typeof wanted === 'boolean' ? wanted : holds(wanted, given, kinds);
}

/** Whether facts or parts are as wanted: each the value, or one of several, compared as rules compare what is of these kinds. */
export function holds(wanted: Cases, given: Parts, kinds: Kinds = {}): boolean {
  return Object.entries(wanted).every(([name, value]) => [value].flat().includes(worthOf(valueCompared(kinds[name])(given[name]))));
}
