import { isDay } from '../../../engine/day.js';
import type { Kroner } from '../../../engine/kroner.js';
import type { Period } from '../../../engine/period.js';
import type { Text } from '../../../engine/reading.js';
import type { Language } from '../../../engine/texts.js';
import { saysSentence } from '../../../reasons/settled-findings.js';
import { factInWords, factSentence, factText, type Telling } from '../../../reasons/telling.js';
import type { Assessed } from '../about.js';
import { caseOf } from '../assessed.js';
import { patterns } from '../letter/vocabulary/patterns.js';
import { plain } from '../match-sentences.js';
import { isDaySaid } from './days-held.js';
import { figuresIn, saysFigure, unitOf, valuesOf } from './figures-said.js';

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
    return told.includes(sentence) || saysSentence(told, sentence) || hasValue(fact, values, c);
  });
}

/** The clauses that may tell a fact: what a rule asks is none. */
export function factClauses(sentences: readonly string[]): string[] {
  return sentences.flatMap(patterns.betweenClauses.split).filter((clause) => !patterns.norm.test(clause));
}

/** The figures that a text gives in the unit of a fact whose own it does not give; what stands in the assessment, or was applied for, is none. */
export function differing(fact: string, text: string, assessed: Assessed, appliedFor?: Kroner): Differing | undefined {
  const [da, en] = LANGUAGES.map((language) => caseOf(assessed, language)) as [Telling, Telling];
  const unit = unitOf(factText(fact, da).words);
  if (unit === undefined) return undefined;
  const known = new Set([...numbersIn(assessed.assessment), Number(appliedFor)]);
  const said = figuresIn(text, unit).filter((figure) => !valuesOf(figure).some((value) => known.has(Number(value))));
  if (said.length === 0) return undefined;
  return { facts: [fact], said: [...new Set(said)], value: { da: factInWords(fact, da) as string, en: factInWords(fact, en) as string } };
}

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
