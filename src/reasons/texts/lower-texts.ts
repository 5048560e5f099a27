import type { Finding } from '../../engine/assessment.js';
import type { InWords, Kinds } from '../../engine/authoring/kind.js';
import type { Declared } from '../../engine/authoring/scheme.js';
import type { Readings, Text } from '../../engine/reading.js';
import type { Step } from '../../engine/step.js';
import type {
  AwardInWords,
  AwardSentence,
  ComplaintTexts,
  ConditionText,
  FactText,
  InCase,
  ReadingText,
  SchemeTexts,
} from '../../engine/texts.js';
import { DEFAULTS } from './defaults.js';
import { both, SIDES, wordsOf } from './kinds-in-words.js';
import type { ConditionSentences, FactTexts, PartSentence, SharedTexts, TextsFile, When } from './texts-file.js';

/** What texts are written against: a scheme or a calculation. */
export interface Told {
  readonly id: string;
  readonly title: Text;
  readonly readings: Readings;
  readonly declared: Declared;
}

/** The texts of a scheme or a calculation as the writer of statements takes them. */
export type LoweredTexts = SchemeTexts<unknown, unknown> & { readonly facts: Readonly<Record<string, FactText>> };

/** Lowers the file of a folder to what statements are written from. */
export function lowerTexts(
  { id, title, readings, declared }: Told,
  file: TextsFile,
  shared: SharedTexts,
  complaint: ComplaintTexts,
): LoweredTexts {
  const facts = Object.entries(declared.facts).map(([name, kind]) => [name, factText(kind.words, file.facts[name], shared)] as const);
  const tables = Object.entries(file.tables).map(
    ([table, name]) => [table, both((l) => DEFAULTS.table[l].replace('{table}', name[l]))] as const,
  );
  const { decidedElsewhere: elsewhere } = file;
  return {
    title,
    facts: Object.fromEntries(facts),
    conditions: Object.fromEntries(
      Object.entries(file.conditions ?? {}).map(([name, told]) => [name, variants([told].flat() as readonly ConditionSentences[])]),
    ),
    steps: file.steps ?? {},
    award: (award) => outcomeInWords(award as Parts, declared.award, outcomeOf(file, id), file, shared),
    refused: () => file.refused ?? DEFAULTS.refused,
    notInForce: () => file.notInForce ?? DEFAULTS.notInForce,
    undecided: file.undecided ?? DEFAULTS.undecided,
    readings: { ...Object.fromEntries(Object.entries(readings).map(([name, reading]) => [name, asked(reading)])), ...file.readings },
    gaps: { law: DEFAULTS.law, rule: DEFAULTS.rule, ...Object.fromEntries(tables), ...file.gaps },
    complaint,
    ...(elsewhere !== undefined && { decidedElsewhere: (given) => elsewhere === true || (elsewhere !== false && holds(elsewhere, given)) }),
  };
}

type Parts = Readonly<Record<string, unknown>>;

/** What a file says of the outcome of one of those it words. */
export function outcomeOf({ outcome }: TextsFile, id: string): readonly PartSentence[] {
  return Array.isArray(outcome) ? outcome : ((outcome as Readonly<Record<string, readonly PartSentence[]>>)[id] ?? []);
}

function factText(words: Kinds[string]['words'], texts: FactTexts | undefined, shared: SharedTexts): FactText {
  const { said = SIDES, question = UNASKED } = texts ?? {};
  return { words: wordsOf(words, shared, texts), said, question };
}

const UNASKED: Text = { da: '?', en: '?' };

function asked({ question, options }: Readings[string]): ReadingText {
  return { question, options: Object.fromEntries(Object.entries(options).map(([id, { da, en }]) => [id, { da, en }])) };
}

function variants(all: readonly ConditionSentences[]): (finding: Finding, inCase: InCase) => ConditionText {
  return (finding, inCase) => {
    const { met, failed, told, uncovered } = all.find(({ when }) => when === undefined || fits(when, finding, inCase)) ?? {};
    const sides = { met: met ?? told, failed: failed ?? told, uncovered };
    return Object.fromEntries(Object.entries(sides).filter(([, text]) => text !== undefined)) as ConditionText;
  };
}

function fits(
  { fact = {}, reading = {}, step, missing }: When,
  { working = [] }: Finding,
  { facts, readings, missing: gaps }: InCase,
): boolean {
  return (
    holds(fact, facts) &&
    Object.entries(reading).every(([id, option]) => readings.some((taken) => taken.reading === id && taken.option === option)) &&
    (step === undefined || working.some((shown) => shown.step === step)) &&
    (missing === undefined || gaps.includes(missing))
  );
}

function holds(wanted: Parts, given: Parts): boolean {
  return Object.entries(wanted).every(([name, value]) => (given[name] ?? null) === value);
}

function outcomeInWords(award: Parts, kinds: Kinds, told: readonly PartSentence[], file: TextsFile, shared: SharedTexts): AwardInWords {
  const words = wordsOfParts(kinds);
  const parts = { ...partsInside(award, kinds), ...award };
  const sentences = told
    .filter(({ da, en, when = {} }) => holds(when, parts) && namesIn(da, en).every((name) => (parts[name] ?? null) !== null))
    .map(({ da, en }): AwardSentence => {
      const values = namesIn(da, en).map((name) => [
        name,
        { words: wordsOf(words[name] as InWords, shared, file.parts?.[name]), value: parts[name] },
      ]);
      return { text: { da, en }, values: Object.fromEntries(values) };
    });
  return {
    ...(kinds.amount?.words.as === 'kroner' && { amount: award.amount as string }),
    sentences,
    working: (award.working as readonly Step[] | undefined) ?? [],
  };
}

/** The parts of what follows by name; what stands together in one of them is named by itself. */
export function wordsOfParts(kinds: Kinds): Readonly<Record<string, InWords>> {
  const all = Object.entries(kinds).flatMap(([name, { words }]) => [
    ...(words.as === 'record' ? Object.entries(words.fields) : []),
    [name, words] as const,
  ]);
  return Object.fromEntries(all);
}

function partsInside(award: Parts, kinds: Kinds): Parts {
  const records = Object.entries(kinds).filter(([, { words }]) => words.as === 'record');
  return Object.assign({}, ...records.map(([name]) => award[name]));
}

/** The placeholders of templates, each once. */
export function namesIn(...templates: readonly string[]): string[] {
  const all = templates.flatMap((template) => [...template.matchAll(/\{([A-Za-z][A-Za-z0-9-]*)\}/g)].map(([, name]) => name as string));
  return [...new Set(all)];
}
