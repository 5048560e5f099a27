import { isDay } from '../../../engine/day.js';
import type { Kroner } from '../../../engine/kroner.js';
import type { Text } from '../../../engine/reading.js';
import type { Language } from '../../../engine/texts.js';
import { linesOf } from '../../../reasons/section.js';
import { factInWords, factSentence, factText } from '../../../reasons/telling.js';
import type { Assessed } from '../about.js';
import { caseOf, weighedFacts } from '../assessed.js';
import { sentencesOf } from '../letter/passages.js';
import { patterns } from '../letter/vocabulary/patterns.js';
import { daysKnown, otherDaysSaid } from './days-held.js';
import { type Differing, differing, factClauses, isStated, optionsOf } from './held-facts.js';
import { turnedRound } from './other-sides.js';
import { otherValuesIn } from './other-values.js';
import { ownSections, ownSentences } from './own-sentences.js';

const LANGUAGES: readonly Language[] = ['da', 'en'];

/**
 * What a text says otherwise than the assessment: in a sentence of ours with another day or number or turned round, of a day that weighed in
 * a clause on it, of a fact that is missing by a figure of its unit, and of one of few values by another of them; the figures of our own sentences are those of the law or of other facts.
 */
export function factsDiffering(
  sentences: readonly string[],
  missing: readonly string[],
  assessed: Assessed,
  appliedFor: Kroner | undefined,
): Differing[] {
  const own = new Set(LANGUAGES.flatMap((language) => linesOf(ownSections(assessed, language)).flatMap(sentencesOf)));
  const strange = sentences.filter((sentence) => !own.has(sentence));
  // What our own sentences say of the case is so; most statements hold nothing else.
  if (strange.length === 0) return [];
  const reworded = LANGUAGES.flatMap((language) =>
    ownSentences(assessed, language).flatMap(({ sentence, facts }): Differing[] => {
      const other = otherValuesIn(sentences, sentence);
      return other === undefined ? [] : [{ facts, said: other.said, value: same(other.own.join(', ')) }];
    }),
  );
  const turned = LANGUAGES.flatMap((language) => turnedRound(sentences, assessed, language));
  const isTold = (fact: string) => [...reworded, ...turned].some(({ facts }) => facts.includes(fact));
  const days = weighedFacts(assessed).filter((fact) => !isTold(fact));
  const choices = weighedFacts(assessed).filter((fact) => isChoice(fact, assessed) && !isStated(fact, sentences, assessed));
  const untold = [...new Set([...missing, ...choices])].filter((fact) => !isTold(fact));
  const figures = figuresDiffering(untold, strange, assessed, appliedFor);
  return [...reworded, ...turned, ...days.flatMap((fact) => otherDay(fact, sentences, assessed) ?? []), ...figures];
}

/** Of a fact that is missing: another figure of its unit, or another of its few values, in a clause that is not ours, nor one on what a rule asks, nor, of a figure, on what does not count. */
function figuresDiffering(
  missing: readonly string[],
  strange: readonly string[],
  assessed: Assessed,
  appliedFor: Kroner | undefined,
): Differing[] {
  const clauses = factClauses(strange);
  const figures = clauses.filter((clause) => !patterns.aside.test(clause));
  return missing.flatMap((fact) => differing(fact, isChoice(fact, assessed) ? clauses : figures, assessed, appliedFor) ?? []);
}

function isChoice(fact: string, assessed: Assessed): boolean {
  return optionsOf(factText(fact, caseOf(assessed)).words).length > 0;
}

function same(value: string): Text {
  return { da: value, en: value };
}

/** Another day in a clause that has a word of the fact which the sentences on the other facts do not have. */
function otherDay(fact: string, sentences: readonly string[], assessed: Assessed): Differing | undefined {
  const facts = assessed.assessment.facts as Readonly<Record<string, unknown>>;
  const day = facts[fact];
  if (factText(fact, caseOf(assessed)).words.as !== 'day' || !isDay(day)) return undefined;
  const others = weighedFacts(assessed).filter((other) => other !== fact);
  const common = others.flatMap((other) => stemsOf(other, assessed));
  const own = stemsOf(fact, assessed).filter((stem) => !common.includes(stem));
  const isAbout = (clause: string) => stemsIn(clause).some((stem) => own.some((one) => one.startsWith(stem) || stem.startsWith(one)));
  const known = daysKnown(assessed.assessment);
  const said = otherDaysSaid(day, sentences, isAbout, known, isDeadline(fact, assessed));
  if (said.length === 0) return undefined;
  const [da, en] = LANGUAGES.map((language) => factInWords(fact, caseOf(assessed, language)) as string) as [string, string];
  return { facts: [fact], said, value: { da, en } };
}

/** Whether a fact is a time limit itself. */
function isDeadline(fact: string, assessed: Assessed): boolean {
  return patterns.deadline.test(factSentence(fact, caseOf(assessed)) as string);
}

function stemsOf(fact: string, assessed: Assessed): string[] {
  return LANGUAGES.flatMap((language) => {
    const c = caseOf(assessed, language);
    return stemsIn((factSentence(fact, c) as string).replace(factInWords(fact, c) as string, ''));
  });
}

/** The beginnings of the words of a text that are long enough to mean something. */
function stemsIn(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));
}
