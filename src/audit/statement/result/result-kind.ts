import type { Language } from '../../../engine/texts.js';
import type { Assessed } from '../about.js';
import { ownSections } from '../facts/own-sentences.js';
import { decided } from '../letter/outcome.js';
import { sentencesOf } from '../letter/passages.js';
import { patterns } from '../letter/vocabulary/patterns.js';

/** What may become of help: it is given or refused, taken or left. Other results have only our own words. */
export type Kind = 'granted' | 'refused' | 'taken' | 'kept';
/** What a text may tell of it; that help ends is the result of no assessment. */
type Told = Kind | 'ended';

const CONTRARY: Readonly<Record<Kind, readonly [Kind, ...Told[]]>> = {
  granted: ['refused'],
  refused: ['granted'],
  taken: ['kept', 'ended'],
  kept: ['taken', 'ended'],
};

/** The clauses of a text that decide something of a kind. */
export function clausesOf(kind: Told, sentences: readonly string[]): string[] {
  return decisionsOf(kind, sentences).filter(IS[kind]);
}

/** The clauses that decide the contrary. */
export function contraryTo(kind: Kind, sentences: readonly string[]): string[] {
  return CONTRARY[kind].flatMap((contrary) => clausesOf(contrary, sentences));
}

/** Whether a kind may be told in words that are not known. */
export function mayTell(kind: Kind, sentences: readonly string[]): boolean {
  return decisionsOf(kind, sentences).some(
    (clause) => patterns[MAY_BE[kind]].test(clause) && !CONTRARY[kind].some((contrary) => IS[contrary](clause)),
  );
}

/** Whether the contrary is decided, or may be in words that are not known. */
export function mayBeContrary(kind: Kind, sentences: readonly string[]): boolean {
  return contraryTo(kind, sentences).length > 0 || mayTell(CONTRARY[kind][0], sentences);
}

/** What is taken or left may be so some day, and a heading only names it. */
function decisionsOf(kind: Told, sentences: readonly string[]): string[] {
  const isGiving = kind === 'granted' || kind === 'refused';
  return sentences
    .filter((sentence) => !sentence.endsWith('?') && !patterns.verbFirst.test(sentence) && (isGiving || /[.:!\d]$/.test(sentence)))
    .flatMap((sentence) => decided(sentence, isGiving ? patterns.condition : patterns.someDay));
}

const isTaking = (clause: string) => patterns.takenAway.test(clause) && !patterns.notTaken.test(clause);

const IS: Readonly<Record<Told, (clause: string) => boolean>> = {
  granted: (clause) =>
    patterns.granted.test(clause) && ![patterns.refused, patterns.goesOn, patterns.lessBy].some(({ test }) => test(clause)),
  refused: (clause) => patterns.refused.test(clause) && !patterns.beyond.test(clause),
  taken: (clause) => isTaking(clause) && !patterns.ended.test(clause),
  ended: (clause) => isTaking(clause) && patterns.ended.test(clause),
  kept: (clause) => patterns.kept.test(clause),
};

const MAY_BE = { granted: 'maybeGranted', refused: 'maybeRefused', taken: 'maybeTaken', kept: 'maybeKept' } as const;

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
