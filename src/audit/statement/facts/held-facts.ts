import { isDay } from '../../../engine/day.js';
import type { Kroner } from '../../../engine/kroner.js';
import type { Period } from '../../../engine/period.js';
import type { Text } from '../../../engine/reading.js';
import type { Language } from '../../../engine/texts.js';
import type { Words } from '../../../engine/value-words.js';
import { saysSentence } from '../../../reasons/settled-findings.js';
import { factInWords, factSentence, factText, type Telling } from '../../../reasons/telling.js';
import type { Assessed } from '../about.js';
import { caseOf, weighedFacts } from '../assessed.js';
import { patterns } from '../letter/vocabulary/patterns.js';
import { plain } from '../match-sentences.js';
import { daysKnown, isDaySaid } from './days-held.js';
import { figuresIn, saysFigure, unitOf, valuesOf } from './figures-said.js';
import { isSame, periodsSaid } from './values-said.js';

/** A fact that a text gives another value than the assessment rests on. */
export interface Differing {
  readonly facts: readonly string[];
  /** The figures or days as the text has them. */
  readonly said: readonly string[];
  /** The value of the assessment, in words. */
  readonly value: Text;
}

const LANGUAGES: readonly Language[] = ['da', 'en'];

/** Whether a text states a fact: by our own sentence on it, or by its value. A yes or a no has no value that could be found. */
export function isStated(fact: string, sentences: readonly string[], assessed: Assessed): boolean {
  const values = factClauses(sentences).join(' ');
  return LANGUAGES.some((language) => {
    const c = caseOf(assessed, language);
    const [told, sentence] = [plain(sentences.join(' ')), plain(factSentence(fact, c) as string)];
    return sentences.some((one) => plain(one) === sentence) || saysSentence(told, sentence) || hasValue(fact, values, c);
  });
}

/** The clauses that may tell a fact: what a rule asks is none. */
export function factClauses(sentences: readonly string[]): string[] {
  return sentences.flatMap(patterns.betweenClauses.split).filter((clause) => !patterns.norm.test(clause));
}

/**
 * What a text gives as a fact whose own value it does not give: figures in its unit, another period, or another of its few values in words.
 * What stands in the assessment, or was applied for, is none.
 */
export function differing(fact: string, clauses: readonly string[], assessed: Assessed, appliedFor?: Kroner): Differing | undefined {
  const [da, en] = LANGUAGES.map((language) => caseOf(assessed, language)) as [Telling, Telling];
  const { words } = factText(fact, da);
  const unit = unitOf(words);
  const known = new Set([...numbersIn(assessed.assessment), Number(appliedFor)]);
  const isOther = (figure: string) => !valuesOf(figure).some((value) => known.has(Number(value)));
  const said =
    unit === undefined
      ? words.as === 'period'
        ? otherPeriods(clauses, assessed)
        : [da, en].flatMap((c) => otherWords(fact, clauses, c, weighedFacts(assessed)))
      : clauses.flatMap((clause) => figuresIn(clause, unit)).filter(isOther);
  if (said.length === 0) return undefined;
  return { facts: [fact], said: [...new Set(said)], value: { da: factInWords(fact, da) as string, en: factInWords(fact, en) as string } };
}

/** From one day to another in a clause on somebody or on the help, where not both are known of the case; earlier periods and time limits are none. */
function otherPeriods(clauses: readonly string[], { assessment }: Assessed): string[] {
  const known = daysKnown(assessment);
  const isOn = (clause: string) => patterns.states.test(clause) || patterns.ofHelp.test(clause);
  const isBeside = (clause: string) => [patterns.before, patterns.deadline, patterns.condition].some(({ test }) => test(clause));
  const periods = clauses.filter((clause) => isOn(clause) && !isBeside(clause)).flatMap(periodsSaid);
  const isKnown = (day: string) => known.some((one) => isSame(day, one));
  return periods.filter((days) => !days.every(isKnown)).map((days) => days.join(' – '));
}

/** The ids of the values of a fact that is one of few. */
export function optionsOf(words: Words): readonly string[] {
  if (words.as === 'named') return words.of ?? [];
  return words.as === 'choice' ? Object.keys(words.names) : [];
}

/** The words of another value in a clause on somebody, as things are; a short one may be a part of anything, and one that another fact has is that of it. */
function otherWords(fact: string, clauses: readonly string[], c: Telling, weighed: readonly string[]): string[] {
  const others = optionsOf(factText(fact, c).words).map((option) => factInWords(fact, c, option) as string);
  const isBeside = (clause: string) => [patterns.condition, patterns.denied, patterns.before].some(({ test }) => test(clause));
  const told = clauses.filter((clause) => patterns.states.test(clause) && !isBeside(clause) && !YEAR.test(clause)).map(wordsOf);
  const known = weighed.map((one) => wordsOf(factInWords(one, c) as string));
  const isSaid = (other: string) => told.some((clause) => clause.includes(wordsOf(other)));
  return others.filter((other) => other.length >= TELLING && isSaid(other) && !known.some((one) => one.includes(wordsOf(other))));
}

const TELLING = 8;
/** What was so in another year may be otherwise now. */
const YEAR = /\b(?:19|20)\d\d\b/;

/** A value in words stands by itself; one of a few letters may be a part of another word. */
function hasValue(fact: string, text: string, c: Telling): boolean {
  const { words } = factText(fact, c);
  const unit = unitOf(words);
  const value = (c.assessment.facts as Readonly<Record<string, unknown>>)[fact];
  if (unit !== undefined) return saysFigure(text, String(value), unit);
  if (isDay(value)) return isDaySaid(value, [text]);
  if (words.as === 'yes-no' || words.as === 'list') return false;
  if (words.as === 'period') return Object.values(value as Period).every((day) => isDaySaid(day, [text]));
  return wordsOf(text).includes(wordsOf(factInWords(fact, c) as string));
}

/** The words and figures of a text, each between blanks. */
function wordsOf(text: string): string {
  return ` ${plain(text.replace(/[^\p{L}\d]/gu, ' '))} `;
}

/** Every number that stands in an assessment, but for days and what only tells where something stands. */
export function numbersIn(assessment: Assessed['assessment']): number[] {
  const { facts, findings } = assessment;
  const text = JSON.stringify([facts, findings, 'award' in assessment && assessment.award], (key, value: unknown) =>
    key === 'cite' ? undefined : value,
  );
  return [...text.replace(/\d{4}-\d{2}(?:-\d{2})?/g, '').matchAll(/\d+(?:\.\d+)?/g)].map(Number);
}
