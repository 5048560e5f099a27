import type { Finding } from './assessment.js';
import type { Citation } from './citation.js';
import { type Compiled, type CompiledAnyOf, leavesOf, type Status } from './compile.js';
import type { Applicability, At } from './condition.js';
import type { Figures } from './figures.js';
import { isPending, type Pending } from './reading.js';
import { Shown } from './shown.js';
import { eitherOf, missing, statusOf } from './status.js';

/** What keeps a rule open: facts it lacks, or by what its answer is pending. */
export type PendingFinding =
  | { readonly lacking: readonly string[]; readonly condition: string; readonly figures: Figures | undefined }
  | { readonly answer: Pending<unknown>; readonly condition: string };

/** What is found while a case is evaluated, each rule looked at once: its finding and, in the same place, what keeps it open. */
export interface Found {
  readonly findings: Finding[];
  readonly pending: (PendingFinding | undefined)[];
  /** What the answers rest on besides what their findings cite. */
  readonly basis: Citation[];
}

/** Looks at one case on one day. */
export interface Look<F, R> {
  readonly facts: F;
  readonly at: At<R>;
  readonly judged: ReadonlySet<string>;
}

/** Evaluates a condition and adds what it found, the outer one first. A settled `anyOf` no longer needs what is unknown inside. */
export function evaluate<F, R>(compiled: Compiled<F, R>, look: Look<F, R>, found: Found): Status {
  const { facts, at, judged } = look;
  if (compiled.when.length > 0) {
    const known = applies(compiled, look);
    if (known === false) return putAside(compiled, 'not-needed', found);
    if (known !== true) return waitFor(compiled, known, look, found);
  }
  if ('of' in compiled) return evaluateAnyOf(compiled, look, found);
  const { rule, findings } = compiled;
  const lacking = missing(rule.needs, facts, judged);
  if (lacking !== undefined) {
    add(found, findings[lacking], lacks(rule.needs, facts, rule.id, findings[lacking].figures));
    return lacking;
  }
  return addAnswer(compiled.answer(facts, at), findings, rule.id, found);
}

/**
 * Tells whether a rule applies to a case; `undefined` where a fact that tells is not known, else the gap where no rule that was checked
 * tells. What is known to speak against it settles it.
 */
export function applies<F, R>({ when }: Compiled<F, R>, { facts, at, judged }: Look<F, R>): boolean | undefined | Pending<never> {
  let known: true | undefined | Pending<never> = true;
  for (const { needs, is } of when) {
    if (missing(needs, facts, judged) !== undefined) {
      known = undefined;
      continue;
    }
    const answer = is(facts, at.on);
    if (answer === false) return false;
    if (known === true) known = answer;
  }
  return known;
}

/** Adds the finding of an answer, with the working it shows. */
export function addAnswer(answer: unknown, findings: Readonly<Record<Status, Finding>>, condition: string, found: Found): Status {
  const status = answer === true ? 'met' : statusOf(answer);
  const finding = findings[status];
  if (answer === true) add(found, finding, undefined);
  else if (answer instanceof Shown) {
    add(found, answer.working.length > 0 ? Object.freeze({ ...finding, working: answer.working }) : finding, undefined);
    found.basis.push(...answer.basis);
  } else add(found, finding, isPending(answer) ? { answer, condition } : undefined);
  return status;
}

function add(found: Found, finding: Finding, pending: PendingFinding | undefined): void {
  found.findings.push(finding);
  found.pending.push(pending);
}

/** The facts of a list that are not known, and who asks for them. */
export function lacks<F>(needs: readonly (keyof F & string)[], facts: F, condition: string, figures: Figures | undefined): PendingFinding {
  return { lacking: needs.filter((need) => facts[need] === undefined), condition, figures };
}

/** It is not known whether a rule applies: what is asked is what tells. */
function waitFor<F, R>(compiled: Compiled<F, R>, answer: Pending<never> | undefined, { facts, judged }: Look<F, R>, found: Found): Status {
  const { condition } = compiled.findings.met;
  const place = found.findings.length;
  if (answer !== undefined) {
    const status = putAside(compiled, statusOf(answer), found);
    found.pending[place] = { answer, condition };
    return status;
  }
  const { needs } = compiled.when.find((one) => missing(one.needs, facts, judged) !== undefined) as Applicability<F>;
  const status = putAside(compiled, missing(needs, facts, judged) as Status, found);
  found.pending[place] = lacks(needs, facts, condition, undefined);
  return status;
}

/** Adds the findings of a rule that is not looked at, all of them alike. */
export function putAside<F, R>(compiled: Compiled<F, R>, status: Status, found: Found): Status {
  add(found, compiled.findings[status], undefined);
  if ('of' in compiled) for (const inner of leavesOf(compiled)) add(found, inner.findings[status], undefined);
  return status;
}

function evaluateAnyOf<F, R>(compiled: CompiledAnyOf<F, R>, look: Look<F, R>, found: Found): Status {
  const place = found.findings.length;
  add(found, compiled.findings.unknown, undefined);
  const statuses = compiled.of.map((inner) => evaluate(inner, look, found));
  const status = eitherOf(statuses);
  found.findings[place] = compiled.findings[status];
  if (status === 'met') settle(compiled, found, place + 1);
  return status;
}

/** What stayed open inside a met alternative is marked as not needed. */
function settle<F, R>(outer: CompiledAnyOf<F, R>, { findings, pending }: Found, from: number): void {
  for (const [index, inner] of leavesOf(outer).entries()) {
    const { status } = findings[from + index] as Finding;
    if (status !== 'met' && status !== 'failed') findings[from + index] = inner.findings['not-needed'];
    pending[from + index] = undefined;
  }
}
