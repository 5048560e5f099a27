import type { Finding, Gap, Question } from './assessment.js';
import type { Compiled, CompiledLeaf } from './compile.js';
import type { At } from './condition.js';
import { evaluate, missing, putAside, statusOf } from './finding.js';
import { distinct, gapsOf, questionsOf } from './questions.js';

/** The compiled rules of one law. */
export interface Rules<F, R> {
  readonly conditions: readonly Compiled<F, R>[];
  readonly award: CompiledLeaf<F, R>;
  readonly judged: ReadonlySet<string>;
}

/** Where a case comes out, with a finding for every condition and for the award rule. */
export interface Weighed {
  readonly outcome: 'fulfilled' | 'not-fulfilled' | 'open' | 'not-covered';
  readonly findings: readonly Finding[];
  /** The award rule's answer, where the outcome is `fulfilled`. */
  readonly award: unknown;
}

/**
 * Weighs a case: a failed condition decides at once, then a gap, then anything open. A rule that is given others decides
 * nothing while one of those is not met: it is not looked at where one has failed, and is not needed where it fails itself.
 */
export function weigh<F, R>({ conditions, award, judged }: Rules<F, R>, facts: F, at: At<R>): Weighed {
  const findings: Finding[] = [];
  const unmet: string[] = [];
  const failed: string[] = [];
  let uncovered = false;
  for (const condition of conditions) {
    const { condition: id } = condition.findings.met;
    if (waits(condition.given, failed)) {
      putAside(condition, 'not-needed', findings);
      failed.push(id);
      continue;
    }
    const place = findings.length;
    const status = evaluate(condition, facts, at, judged, findings);
    if (status === 'met' || status === 'not-needed') continue;
    if (status === 'not-covered') uncovered = true;
    if (status === 'failed' && waits(condition.given, unmet)) {
      findings.length = place;
      putAside(condition, 'not-needed', findings);
    } else if (status === 'failed') failed.push(id);
    unmet.push(id);
  }
  if (failed.length > 0) {
    findings.push(award.findings['not-needed']);
    return { outcome: 'not-fulfilled', findings, award: undefined };
  }
  const lacking = missing(award.rule.needs, facts, judged);
  const answer = lacking === undefined ? award.answer(facts, at) : undefined;
  const status = lacking ?? statusOf(answer);
  const waiting = status === 'failed' && waits(award.given, unmet);
  findings.push(award.findings[waiting ? 'not-needed' : status]);
  if (status === 'failed' && !waiting) return { outcome: 'not-fulfilled', findings, award: undefined };
  if (uncovered || status === 'not-covered') return { outcome: 'not-covered', findings, award: undefined };
  if (unmet.length > 0 || status !== 'met') return { outcome: 'open', findings, award: undefined };
  return { outcome: 'fulfilled', findings, award: answer };
}

function waits(given: readonly string[] | undefined, unmet: readonly string[]): boolean {
  return given?.some((id) => unmet.includes(id)) ?? false;
}

/** What an open case still asks, each thing once. */
export function openQuestions<F, R>({ conditions, award, judged }: Rules<F, R>, facts: F, at: At<R>): Question[] {
  return distinct([...conditions, award].flatMap((rule) => questionsOf(rule, facts, at, judged)));
}

/** Every gap an uncovered case fell into, each once. */
export function everyGap<F, R>({ conditions, award, judged }: Rules<F, R>, facts: F, at: At<R>): Gap[] {
  const gaps = [...conditions, award].flatMap((rule) => gapsOf(rule, facts, at, judged));
  return [...new Map(gaps.map((gap) => [`${gap.missing} ${gap.on}`, gap])).values()];
}
