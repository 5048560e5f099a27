import type { Finding } from '../../engine/assessment.js';
import type { Declared } from '../../engine/authoring/declared.js';
import type { Kinds } from '../../engine/authoring/kind.js';
import type { Readings, Text } from '../../engine/reading.js';
import type { Step } from '../../engine/step.js';
import type { ComplaintTexts, ConditionText, FactText, InCase, ReadingText, SchemeTexts } from '../../engine/texts.js';
import { DEFAULTS } from './defaults.js';
import { both, SIDES, wordsOf } from './kinds-in-words.js';
import { holds, isSo, outcomeInWords, outcomeOf, type Parts } from './part-sentences.js';
import type { ConditionSentences, FactTexts, SharedTexts, TextsFile, When } from './texts-file.js';

/** What texts are written against: a scheme or a calculation. */
export interface Told {
  readonly id: string;
  readonly title: Text;
  readonly readings: Readings;
  readonly declared: Omit<Declared, 'sources'> & Partial<Pick<Declared, 'sources'>>;
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
  const { decidedElsewhere: elsewhere, mayComplain } = file;
  const conditions = Object.entries(file.conditions ?? {}).map(
    ([name, told]) => [name, [told].flat() as readonly ConditionSentences[]] as const,
  );
  return {
    title: file.titles?.[id] ?? title,
    facts: Object.fromEntries(facts),
    conditions: Object.fromEntries(
      conditions.filter(([, told]) => told.some(isTold)).map(([name, told]) => [name, variants(told, declared.facts)]),
    ),
    names: { 'in-force': DEFAULTS.inForce, ...Object.fromEntries(conditions.flatMap(([name, told]) => named(name, told[0]?.label, file))) },
    steps: file.steps ?? {},
    award: (award) => outcomeInWords(award as Parts, declared.award, outcomeOf(file, id), file, shared),
    refused: () => file.refused ?? DEFAULTS.refused,
    notInForce: ({ until }) => (until && file.notYetInForce) || file.notInForce || DEFAULTS.notInForce,
    undecided: undecidedOf(file, id),
    readings: { ...Object.fromEntries(Object.entries(readings).map(([name, reading]) => [name, asked(reading)])), ...file.readings },
    gaps: { law: DEFAULTS.law, rule: DEFAULTS.rule, ...Object.fromEntries(tables), ...file.gaps },
    tables: file.tables,
    complaint,
    ...(elsewhere !== undefined && { decidedElsewhere: (given) => isSo(elsewhere, given, declared.facts) }),
    ...(mayComplain !== undefined && { mayComplain: ({ facts: given }) => isSo(mayComplain, given, declared.facts) }),
  };
}

function factText(words: Kinds[string]['words'], texts: FactTexts | undefined, shared: SharedTexts): FactText {
  const { label = UNASKED, said = SIDES, nothing, question = UNASKED, caseworker, undated, asks } = texts ?? {};
  return {
    ...{ label, words: wordsOf(words, shared, texts), said, question },
    ...(nothing !== undefined && { nothing }),
    ...(caseworker !== undefined && { caseworker }),
    ...(undated !== undefined && { undated }),
    ...(asks !== undefined && { asks }),
  };
}

const UNASKED: Text = { da: '?', en: '?' };

function asked({ question, options }: Readings[string]): ReadingText {
  return { question, options: Object.fromEntries(Object.entries(options).map(([id, { da, en }]) => [id, { da, en }])) };
}

function variants(all: readonly ConditionSentences[], kinds: Kinds): (finding: Finding, inCase: InCase) => ConditionText {
  return (finding, inCase) => {
    const { when, met, failed, told, uncovered } =
      all.find((one) => one.when === undefined || fits(one.when, finding, inCase, kinds)) ?? {};
    const tells = typeof when?.step === 'object' ? Object.keys(when.step) : undefined;
    const sides = { met: met ?? told, failed: failed ?? told, uncovered, tells };
    return Object.fromEntries(Object.entries(sides).filter(([, said]) => Boolean(said))) as ConditionText;
  };
}

function fits(
  { fact = {}, reading = {}, step, missing }: When,
  { working = [] }: Finding,
  { facts, readings, missing: gaps }: InCase,
  kinds: Kinds,
): boolean {
  return (
    holds(fact, facts, kinds) &&
    Object.entries(reading).every(([id, option]) => readings.some((taken) => taken.reading === id && taken.option === option)) &&
    (step === undefined || showsAll(step, working)) &&
    (missing === undefined || gaps.includes(missing))
  );
}

function showsAll(wanted: NonNullable<When['step']>, working: readonly Step[]): boolean {
  if (typeof wanted === 'string') return working.some(({ step }) => step === wanted);
  return Object.entries(wanted).every(([id, value]) => working.some((shown) => shown.step === id && shown.value === value));
}

function undecidedOf({ undecided = DEFAULTS.undecided }: TextsFile, id: string): Text {
  return 'da' in undecided ? (undecided as Text) : (undecided[id] ?? DEFAULTS.undecided);
}

/** Tells a condition with sentences of its own from one that is only given a name. */
export function isTold({ label: _, ...sentences }: ConditionSentences): boolean {
  return Object.keys(sentences).length > 0;
}

function named(name: string, label: ConditionSentences['label'], { facts }: TextsFile): (readonly [string, Text])[] {
  const text = typeof label === 'string' ? facts[label]?.label : label;
  return text === undefined ? [] : [[name, text]];
}
