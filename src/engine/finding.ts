import type { Finding } from './assessment.js';
import { type Citation, type Cite, resolve, type Sources } from './citation.js';
import type { At, AwardRule, Condition, SimpleCondition } from './condition.js';
import type { Figures } from './figures.js';
import { isUnsettled } from './reading.js';
import { Shown } from './shown.js';

export type Status = Finding['status'];

const STATUSES: readonly Status[] = ['met', 'failed', 'unknown', 'judgement', 'reading', 'not-covered', 'not-needed'];

/** A condition ready to be evaluated: its findings are built once and shared by every case. */
export type Compiled<F, R> = CompiledLeaf<F, R> | CompiledAnyOf<F, R>;

export interface CompiledLeaf<F, R> {
  readonly rule: Pick<SimpleCondition<F, R>, 'id' | 'needs' | 'figures'>;
  readonly answer: (facts: F, at: At<R>) => unknown;
  readonly findings: Readonly<Record<Status, Finding>>;
  readonly given: readonly string[] | undefined;
}

interface CompiledAnyOf<F, R> {
  readonly of: readonly Compiled<F, R>[];
  readonly findings: Readonly<Record<Status, Finding>>;
  readonly given: readonly string[] | undefined;
}

/** Compiles a condition and everything inside it. */
export function compile<F, R>(condition: Condition<F, R>, sources: Sources, within?: string): Compiled<F, R> {
  if (condition.kind === 'condition') {
    return { rule: condition, answer: condition.test, findings: prebuilt(condition, sources, within), given: condition.given };
  }
  return {
    of: condition.of.map((inner) => compile(inner, sources, condition.id)),
    findings: prebuilt({ ...condition, needs: [] }, sources, within),
    given: condition.given,
  };
}

/** Compiles the award rule, which leaves a finding like a condition does. */
export function compileAward<F, R, A>(award: AwardRule<F, R, A>, sources: Sources): CompiledLeaf<F, R> {
  return { rule: award, answer: award.of, findings: prebuilt(award, sources), given: award.given };
}

/** Every provision that the rules, and the rows they were read from, rest on; once each. */
export function citationsOf<F, R>(rules: readonly Compiled<F, R>[], rests: readonly Cite[], sources: Sources): readonly Citation[] {
  const stated = rules.flatMap((rule) => ('of' in rule ? [rule, ...leavesOf(rule)] : [rule])).map(({ findings }) => findings.met.cite);
  return distinctCitations([...stated, ...rests.map((cite) => resolve(cite, sources))]);
}

/** The citations of a law, and those of the working in this case. */
export function withWorking(stated: readonly Citation[], findings: readonly Finding[]): readonly Citation[] {
  const shown = findings.flatMap(({ working = [] }) => working.map(({ cite }) => cite));
  return shown.length === 0 ? stated : distinctCitations([...stated, ...shown]);
}

/** Each citation once. */
export function distinctCitations(all: readonly Citation[]): readonly Citation[] {
  return Object.freeze([...new Map(all.map((cite) => [JSON.stringify(cite), cite])).values()]);
}

interface Stated {
  readonly id: string;
  readonly needs: readonly string[];
  readonly mayUse?: readonly string[];
  readonly cite: Cite;
  readonly figures?: Figures;
}

/** A finding for every status. They are shared by all cases, so nobody can change them. */
function prebuilt({ id, needs, mayUse = [], cite, figures }: Stated, sources: Sources, within?: string): Record<Status, Finding> {
  const shared = {
    uses: Object.freeze([...new Set([...needs, ...mayUse])]),
    cite: resolve(cite, sources),
    ...(figures && { figures: Object.freeze({ ...figures }) }),
    ...(within !== undefined && { within }),
  };
  const entries = STATUSES.map((status) => [status, Object.freeze({ condition: id, status, ...shared })]);
  return Object.fromEntries(entries) as Record<Status, Finding>;
}

/** Evaluates a condition and adds its findings, the outer one first. A settled `anyOf` no longer needs what is unknown inside. */
export function evaluate<F, R>(compiled: Compiled<F, R>, facts: F, at: At<R>, judged: ReadonlySet<string>, findings: Finding[]): Status {
  if ('of' in compiled) return evaluateAnyOf(compiled, facts, at, judged, findings);
  const lacking = missing(compiled.rule.needs, facts, judged);
  const answer = lacking === undefined ? compiled.answer(facts, at) : undefined;
  const status = lacking ?? statusOf(answer);
  const finding = compiled.findings[status];
  findings.push(answer instanceof Shown ? Object.freeze({ ...finding, working: answer.working }) : finding);
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
  const inside = new Map(leavesOf(outer).map((leaf) => [leaf.findings.met.condition, leaf.findings['not-needed']]));
  for (let place = from; place < findings.length; place += 1) {
    const { condition, status } = findings[place] as Finding;
    const unneeded = inside.get(condition);
    if (unneeded !== undefined && status !== 'met' && status !== 'failed') findings[place] = unneeded;
  }
}

function leavesOf<F, R>(outer: CompiledAnyOf<F, R>): Compiled<F, R>[] {
  return outer.of.flatMap((inner) => ('of' in inner ? [inner, ...leavesOf(inner)] : [inner]));
}

/** Met beats open, for another alternative may still be met; open beats a gap, and a gap beats failed. */
function eitherOf(statuses: readonly Status[]): Status {
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
  if (answer === true) return 'met';
  if (answer instanceof Shown) return answer.met ? 'met' : 'failed';
  if (isUnsettled(answer)) return UNSETTLED[answer.unsettled];
  return answer === false || answer === null ? 'failed' : 'met';
}
