import type { Language } from '../../../engine/texts.js';
import type { Assessed } from '../about.js';
import { ownSections } from '../facts/own-sentences.js';
import { decided } from '../letter/outcome.js';
import { sentencesOf } from '../letter/passages.js';
import { patterns } from '../letter/vocabulary/patterns.js';
import { plain } from '../match-sentences.js';

/** What may become of help: it is given or refused, taken or left. Other results have only our own words. */
export type Kind = 'granted' | 'refused' | 'taken' | 'kept';

export const CONTRARY: Readonly<Record<Kind, Kind>> = { granted: 'refused', refused: 'granted', taken: 'kept', kept: 'taken' };

/** The clauses of a text that decide something of a kind. */
export function clausesOf(kind: Kind, sentences: readonly string[]): string[] {
  return sentences
    .filter((sentence) => !sentence.endsWith('?') && !patterns.verbFirst.test(sentence))
    .flatMap((sentence) => decided(sentence, kind === 'taken' ? patterns.someDay : patterns.condition))
    .filter(IS[kind]);
}

const IS: Readonly<Record<Kind, (clause: string) => boolean>> = {
  granted: (clause) => patterns.granted.test(clause) && !patterns.refused.test(clause),
  refused: (clause) => patterns.refused.test(clause) && !patterns.beyond.test(clause),
  taken: (clause) => patterns.takenAway.test(clause) && !patterns.notTaken.test(clause),
  kept: (clause) => patterns.kept.test(clause),
};

/** The sentences in which our own texts tell the outcome, what it comes to first. */
export function ownResult(assessed: Assessed, language: Language): readonly [string, ...string[]] {
  const outcome = ownSections(assessed, language).find(({ id }) => id === 'outcome');
  return outcome?.paragraphs.flatMap(sentencesOf) as [string, ...string[]];
}

/** What becomes of help by an assessment, as our own sentence on it has it. That it may be decided to take help is told with »can«. */
export function kindOf(assessed: Assessed): Kind | undefined {
  const [own] = ownResult(assessed, 'da');
  if (assessed.assessment.outcome === 'fulfilled') {
    if (patterns.takenAway.test(own)) return 'taken';
    return patterns.granted.test(own) ? 'granted' : undefined;
  }
  if (patterns.kept.test(own)) return 'kept';
  return patterns.refused.test(own) ? 'refused' : undefined;
}

/** Whether a text says one of our sentences, with what leads to it left out; `turned` where it says it with a »not« more or less. */
export function saysResult(sentences: readonly string[], own: readonly string[]): 'said' | 'turned' | undefined {
  const texts = sentences.map(bare);
  const results = own.map((sentence) => bare(sentence.replace(/^[^,]*(?:er, at|is that) /u, '')));
  const all = results.flatMap((result) => texts.filter(({ words }) => words.includes(result.words)).map((text) => [text, result] as const));
  if (all.length === 0) return undefined;
  return all.some(([text, result]) => text.nots === result.nots) ? 'said' : 'turned';
}

const NOT = /\bikke |\bnot /g;

function bare(sentence: string): { readonly words: string; readonly nots: number } {
  const text = plain(sentence)
    .replace(/\bcannot\b/g, 'can not')
    .replace(/[.:]$/, '');
  return { words: text.replace(NOT, ''), nots: text.match(NOT)?.length ?? 0 };
}
