import type { Finding } from './assessment.js';
import { type Compiled, type CompiledAnyOf, leavesOf, type Status } from './compile.js';
import type { At } from './condition.js';
import { isUnsettled } from './reading.js';
import { Shown } from './shown.js';

/** Evaluates a condition and adds its findings, the outer one first. A settled `anyOf` no longer needs what is unknown inside. */
export function evaluate<F, R>(compiled: Compiled<F, R>, facts: F, at: At<R>, judged: ReadonlySet<string>, findings: Finding[]): Status {
  const aside = asideOf(compiled, facts, judged);
  if (aside !== undefined) return putAside(compiled, aside, findings);
  if ('of' in compiled) return evaluateAnyOf(compiled, facts, at, judged, findings);
  const lacking = missing(compiled.rule.needs, facts, judged);
  const answer = lacking === undefined ? compiled.answer(facts, at) : undefined;
  const status = lacking ?? statusOf(answer);
  const finding = compiled.findings[status];
  findings.push(answer instanceof Shown ? Object.freeze({ ...finding, working: answer.working }) : finding);
  return status;
}

/** Why a rule is not looked at: it does not concern the case, or it is not known whether it does. */
export function asideOf<F, R>({ concerns }: Compiled<F, R>, facts: F, judged: ReadonlySet<string>): Status | undefined {
  if (concerns === undefined) return undefined;
  return missing(concerns.needs, facts, judged) ?? (concerns.is(facts) ? undefined : 'not-needed');
}

/** Adds the findings of a rule that is not looked at, all of them alike. */
export function putAside<F, R>(compiled: Compiled<F, R>, status: Status, findings: Finding[]): Status {
  const inside = 'of' in compiled ? leavesOf(compiled) : [];
  for (const rule of [compiled, ...inside]) findings.push(rule.findings[status]);
  return status;
}

function evaluateAnyOf<F, R>(compiled: CompiledAnyOf<F, R>, facts: F, at: At<R>, judged: ReadonlySet<string>, findings: Finding[]): Status {
  const place = findings.push(compiled.findings.unknown) - 1;
  const statuses = compiled.of.map((inner) => evaluate(inner, facts, at, judged, findings));
  const status = eitherOf(statuses);
  findings[place] = compiled.findings[status];
  if (status === 'met') settle(compiled, findings, place + 1);
  return status;
}

/** What stayed open inside a met alternative is marked as not needed. */
function settle<F, R>(outer: CompiledAnyOf<F, R>, findings: Finding[], from: number): void {
  for (const [index, inner] of leavesOf(outer).entries()) {
    const { status } = findings[from + index] as Finding;
    if (status !== 'met' && status !== 'failed') findings[from + index] = inner.findings['not-needed'];
  }
}

/** Met beats open, for another alternative may still be met; open beats a gap, and a gap beats failed. */
function eitherOf(all: readonly Status[]): Status {
  const statuses = all.filter((status) => status !== 'not-needed');
  if (statuses.length === 0) return 'not-needed';
  if (statuses.includes('met')) return 'met';
  const open = statuses.find((status) => status !== 'failed' && status !== 'not-covered');
  return open ?? (statuses.includes('not-covered') ? 'not-covered' : 'failed');
}

/** The status of a rule that lacks a fact: a judgement where only judgements are lacking. */
export function missing<F>(needs: readonly (keyof F & string)[], facts: F, judged: ReadonlySet<string>): Status | undefined {
  let status: Status | undefined;
  for (const need of needs) {
    if (facts[need] !== undefined) continue;
    if (!judged.has(need)) return 'unknown';
    status = 'judgement';
  }
  return status;
}

const UNSETTLED = { reading: 'reading', fact: 'unknown', judgement: 'judgement', gap: 'not-covered' } as const;

/** The status of an answer: `true`, or an award, is met; `false`, or `null` for nothing due, is failed. */
export function statusOf(answer: unknown): Status {
  if (answer instanceof Shown) return answer.met ? 'met' : 'failed';
  if (isUnsettled(answer)) return UNSETTLED[answer.unsettled];
  return answer === false || answer === null ? 'failed' : 'met';
}
