import type { Finding } from './assessment.js';
import type { Citation } from './citation.js';
import type { Compiled, CompiledAward, Status } from './compile.js';
import type { At } from './condition.js';
import { evaluateAward } from './evaluate-award.js';
import { evaluate, type Found, type PendingFinding, putAside } from './finding.js';
import { Shown } from './shown.js';

/** The compiled rules of one law. */
export interface Rules<F, R> {
  readonly conditions: readonly Compiled<F, R>[];
  readonly awards: readonly CompiledAward<F, R>[];
  readonly judged: ReadonlySet<string>;
}

/** Where a case comes out, with a finding for every condition and for the award rule. */
export interface Evaluated {
  readonly outcome: 'fulfilled' | 'not-fulfilled' | 'open' | 'not-covered';
  readonly findings: readonly Finding[];
  /** What is still open, or not covered. */
  readonly pending: readonly (PendingFinding | undefined)[];
  /** What the answers rest on besides what their findings cite. */
  readonly basis: readonly Citation[];
  /** The award rule's answer, where it was looked at. */
  readonly award: unknown;
}

/**
 * Evaluates a case: a failed condition decides at once, then a gap, then anything open. A rule that decides only if others are met
 * decides nothing while one of those is not: it is not looked at where one has failed, and is not needed where it fails itself.
 */
export function evaluateCase<F, R>({ conditions, awards, judged }: Rules<F, R>, facts: F, at: At<R>): Evaluated {
  const found: Found = { findings: [], pending: [], basis: [] };
  const look = { facts, at, judged };
  const unmet: string[] = [];
  const failed: string[] = [];
  let uncovered = false;
  for (const condition of conditions) {
    const { condition: id } = condition.findings.met;
    if (waits(condition.onlyIfMet, failed)) {
      putAside(condition, 'not-needed', found);
      failed.push(id);
      continue;
    }
    const place = found.findings.length;
    const rested = found.basis.length;
    const status = evaluate(condition, look, found);
    if (status === 'met' || status === 'not-needed') continue;
    if (status === 'not-covered') uncovered = true;
    if (status === 'failed' && waits(condition.onlyIfMet, unmet)) {
      found.findings.length = place;
      found.pending.length = place;
      found.basis.length = rested;
      putAside(condition, 'not-needed', found);
    } else if (status === 'failed') failed.push(id);
    unmet.push(id);
  }
  if (failed.length > 0) {
    putAside(awards[0] as CompiledAward<F, R>, 'not-needed', found);
    return ended('not-fulfilled', found, undefined);
  }
  const place = found.findings.length;
  const { rule, status, answer } = evaluateAward(awards, look, found);
  const waiting = status === 'failed' && waits(rule.onlyIfMet, unmet);
  if (waiting) found.findings[place] = rule.findings['not-needed'];
  return ended(outcomeOf(status, waiting, uncovered, unmet.length > 0), found, answer);
}

function outcomeOf(award: Status, waiting: boolean, uncovered: boolean, open: boolean): Evaluated['outcome'] {
  if (award === 'failed' && !waiting) return 'not-fulfilled';
  if (uncovered || award === 'not-covered') return 'not-covered';
  return open || award !== 'met' ? 'open' : 'fulfilled';
}

function ended(outcome: Evaluated['outcome'], { findings, pending, basis }: Found, answer: unknown): Evaluated {
  return { outcome, findings, pending, basis, award: answer instanceof Shown ? answer.answer : answer };
}

function waits(onlyIfMet: readonly string[] | undefined, unmet: readonly string[]): boolean {
  return onlyIfMet?.some((id) => unmet.includes(id)) ?? false;
}
