import type { Upholds } from '../about.js';
import { AS_APPLIED, BEFORE, CONDITION, NOT_TAKEN, REFUSED, SOME_DAY, TAKEN_AWAY, VERB_FIRST, WHOLLY } from './outcome-patterns.js';
import type { Passages } from './passages.js';
import type { Pattern } from './pattern.js';

/** How far the letter says it gives what was asked for; `undefined` where it says nothing of it, or both. */
export function upholdsTold({ body }: Passages): Upholds | undefined {
  const isWhole = body.some((sentence) => WHOLLY.test(sentence) || (AS_APPLIED.test(sentence) && !isAdverse(sentence)));
  if (isWhole === body.some(isAdverse)) return undefined;
  return isWhole ? 'wholly' : 'partly';
}

function isAdverse(sentence: string): boolean {
  if (sentence.endsWith('?') || VERB_FIRST.test(sentence)) return false;
  const isRefusal = (clause: string) => REFUSED.test(clause);
  const isTaking = (clause: string) => TAKEN_AWAY.test(clause) && !NOT_TAKEN.test(clause);
  return decided(sentence, CONDITION).some(isRefusal) || decided(sentence, SOME_DAY).some(isTaking);
}

/** The clauses that tell what is decided now: none of a sentence that begins with a condition, and none that one follows. */
function decided(sentence: string, condition: Pattern): string[] {
  const clauses = sentence.split(CLAUSES);
  if (condition.test(clauses[0] as string)) return [];
  return clauses.filter((clause, index) => {
    const next = clauses[index + 1];
    return !condition.test(clause) && !(next !== undefined && condition.test(next)) && !BEFORE.test(clause);
  });
}

/** Between clauses: a comma and the like, or a word that begins a clause without one. */
const CLAUSES = /[,;:] | (?=(?:fordi|idet|hvis|såfremt|medmindre|når|men|because|since|if|unless|when|but)(?!\p{L}))/iu;
