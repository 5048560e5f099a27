import type { Upholds } from '../about.js';
import type { Passages } from './passages.js';
import type { Pattern } from './vocabulary/pattern.js';
import { patterns } from './vocabulary/patterns.js';

/** How far the letter says it gives what was asked for; `undefined` where it says nothing of it, or both. */
export function upholdsTold({ body }: Passages): Upholds | undefined {
  const isWhole = body.some((sentence) => patterns.wholly.test(sentence) || (patterns.asApplied.test(sentence) && !isAdverse(sentence)));
  if (isWhole === body.some(isAdverse)) return undefined;
  return isWhole ? 'wholly' : 'partly';
}

function isAdverse(sentence: string): boolean {
  if (sentence.endsWith('?') || patterns.verbFirst.test(sentence)) return false;
  const isRefusal = patterns.refused.test;
  const isTaking = (clause: string) => patterns.takenAway.test(clause) && !patterns.notTaken.test(clause);
  return decided(sentence, patterns.condition).some(isRefusal) || decided(sentence, patterns.someDay).some(isTaking);
}

/** The clauses that tell what is decided now: none of a sentence that begins with a condition, none that one follows, and none that is only told of. */
export function decided(sentence: string, condition: Pattern): string[] {
  const clauses = patterns.betweenClauses.split(sentence);
  if (condition.test(clauses[0] as string)) return [];
  return clauses.filter((clause, index) => {
    const next = clauses[index + 1];
    const isTold = /^(?:at|that) /.test(clause) && patterns.toldOf.test(clauses[index - 1] ?? '');
    return !condition.test(clause) && !(next !== undefined && condition.test(next)) && !patterns.before.test(clause) && !isTold;
  });
}
