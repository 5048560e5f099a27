import type { Finding } from '../../../engine/assessment.js';
import type { Text } from '../../../engine/reading.js';
import type { Language } from '../../../engine/texts.js';
import { conditionText, findingSentence, innermost } from '../../../reasons/finding-sentences.js';
import { linesOf } from '../../../reasons/section.js';
import { factSentence, factText, judgementsOf, type Telling } from '../../../reasons/telling.js';
import type { Assessed } from '../about.js';
import { caseOf, weighedFacts } from '../assessed.js';
import { decided } from '../letter/outcome.js';
import { sentencesOf } from '../letter/passages.js';
import { patterns } from '../letter/vocabulary/patterns.js';
import { plain } from '../match-sentences.js';
import { type Differing, optionsOf } from './held-facts.js';
import { ownSections } from './own-sentences.js';

/** A sentence of ours on the case, and what it would be if the case were another: a condition that failed, a fact with another value. */
interface Sides {
  readonly facts: readonly string[];
  readonly own: string;
  readonly others: readonly string[];
}

/**
 * What a text turns round: it says a sentence of ours as it would be of another case, and not as it is of this one. Only whole clauses
 * count; what is said under a condition is said of nobody.
 */
export function turnedRound(sentences: readonly string[], assessed: Assessed, language: Language): Differing[] {
  const clauses = new Set(clausesOf(sentences));
  // What another sentence of ours on the case says, or an option of a question of law, is no turning.
  const options = Object.values(assessed.wording.readings).flatMap((reading) => Object.values(reading.options));
  const known = [...linesOf(ownSections(assessed, language)), ...options.map((option) => option[language])];
  const isKnown = new Set(clausesOf(known.flatMap(sentencesOf)));
  const turned = sidesOf(assessed, language).flatMap(({ facts, own, others }): Differing[] => {
    const ours = sentencesOf(own);
    const said = others
      .flatMap(sentencesOf)
      .filter((other) => clauses.has(bare(other)) && !isKnown.has(bare(other)) && !ours.includes(other));
    if (said.length === 0 || ours.some((sentence) => clauses.has(bare(sentence)))) return [];
    const value = quoted(own);
    return [{ facts, said: said.map(quoted), value: { da: value, en: value } }];
  });
  // A condition on one fact says what the fact does.
  return turned.filter((one, place) => turned.findIndex(({ said }) => said.join() === one.said.join()) === place);
}

/** Sentences and the clauses that tell something by themselves. */
function clausesOf(sentences: readonly string[]): string[] {
  return sentences.flatMap((sentence) => [sentence, ...decided(sentence, patterns.condition)]).map(bare);
}

/** A sentence in quotation marks, those in it made single. */
function quoted(sentence: string): string {
  return `»${stopped(sentence).replaceAll('»', '›').replaceAll('«', '‹')}«`;
}

function sidesOf(assessed: Assessed, language: Language): Sides[] {
  const c = caseOf(assessed, language);
  return [
    ...innermost(c).flatMap((finding) => sidesOfFinding(finding, c)),
    ...weighedFacts(assessed).flatMap((fact) => sidesOfFact(fact, c)),
  ];
}

const OTHER = { met: 'failed', failed: 'met' } as const;

/** The other side is told where it tells no more values than this one. */
function sidesOfFinding(finding: Finding, c: Telling): Sides[] {
  const { status, uses } = finding;
  if ((status !== 'met' && status !== 'failed') || finding === c.assessment.findings.at(-1)) return [];
  const text = conditionText(finding, c);
  const [own, other] = [text[status], text[OTHER[status]]];
  if (own === undefined || other === undefined || placesIn(other).some((place) => !placesIn(own).includes(place))) return [];
  return [{ facts: uses, own: findingSentence(finding, status, c), others: [findingSentence(finding, OTHER[status], c)] }];
}

function placesIn({ da }: Text): readonly string[] {
  return da.match(/\{[^}]*\}/g) ?? [];
}

/** A fact that is one of few values, and a judgement of one. */
function sidesOfFact(fact: string, c: Telling): Sides[] {
  const { words } = factText(fact, c);
  const [judgement] = judgementsOf(fact, c);
  const value = judgement === undefined ? (c.assessment.facts as Readonly<Record<string, unknown>>)[fact] : judgement.value;
  const values: readonly unknown[] = words.as === 'yes-no' ? [true, false] : optionsOf(words);
  if (!values.includes(value)) return [];
  const others = values.filter((other) => other !== value).map((other) => factSentence(fact, c, other) as string);
  return [{ facts: [fact], own: factSentence(fact, c, value) as string, others }];
}

/** A clause without what joins it to another, nor its end. */
function bare(text: string): string {
  return stopped(plain(text).replace(/^(?:og|men|fordi|da|idet|at|and|but|because|that) /u, ''));
}

function stopped(text: string): string {
  return text.replace(/[.:]$/, '');
}
