import type { Finding } from './assessment.js';
import { type Citation, type Cite, resolve, type Sources } from './citation.js';
import type { Applicability, At, AwardRule, Condition, SimpleCondition } from './condition.js';
import type { Figures } from './figures.js';
import type { ReadingTaken } from './reading.js';

export type Status = Finding['status'];

const STATUSES: readonly Status[] = ['met', 'failed', 'unknown', 'judgement', 'reading', 'not-covered', 'not-needed'];

/** A condition ready to be evaluated: its findings are built once and shared by every case. */
export type Compiled<F, R> = CompiledLeaf<F, R> | CompiledAnyOf<F, R>;

interface CompiledBase<F> {
  readonly findings: Readonly<Record<Status, Finding>>;
  readonly onlyIfMet: readonly string[] | undefined;
  readonly when: readonly Applicability<F>[];
}

export interface CompiledLeaf<F, R> extends CompiledBase<F> {
  readonly rule: Pick<SimpleCondition<F, R>, 'id' | 'needs' | 'figures'>;
  readonly answer: (facts: F, at: At<R>) => unknown;
}

export interface CompiledAnyOf<F, R> extends CompiledBase<F> {
  readonly of: readonly Compiled<F, R>[];
}

/** An award rule, which leaves a finding like a condition does. */
export interface CompiledAward<F, R> extends CompiledLeaf<F, R> {
  readonly exception: boolean;
}

/** Compiles a condition and everything inside it; what it needs itself is named before what tells whether it applies. */
export function compile<F, R>(condition: Condition<F, R>, sources: Sources, within?: string): Compiled<F, R> {
  const { onlyIfMet, when } = condition;
  const asked = when.flatMap(({ needs }) => needs);
  if (condition.kind === 'condition') {
    const needs = [...condition.needs, ...asked];
    return { rule: condition, answer: condition.test, findings: prebuilt({ ...condition, needs }, sources, within), onlyIfMet, when };
  }
  return {
    of: condition.of.map((inner) => compile(inner, sources, condition.id)),
    findings: prebuilt({ ...condition, needs: asked }, sources, within),
    onlyIfMet,
    when,
  };
}

/** Compiles an award rule. */
export function compileAward<F, R, A>(award: AwardRule<F, R, A>, sources: Sources): CompiledAward<F, R> {
  const { onlyIfMet, when, exception = false } = award;
  const needs = [...award.needs, ...when.flatMap((applies) => applies.needs)];
  return { rule: award, answer: award.of, findings: prebuilt({ ...award, needs }, sources), onlyIfMet, when, exception };
}

/** Every provision that the rules, and the rows they were read from, rest on; once each. */
export function citationsOf<F, R>(rules: readonly Compiled<F, R>[], basis: readonly Cite[], sources: Sources): readonly Citation[] {
  const stated = rules.flatMap((rule) => ('of' in rule ? [rule, ...leavesOf(rule)] : [rule])).map(({ findings }) => findings.met.cite);
  return distinctCitations([...stated, ...basis.map((cite) => resolve(cite, sources))]);
}

const NONE: readonly Citation[] = Object.freeze([]);

/** The citations of a law, and those of the working in this case, of the rows it read and of the readings that a source settled. */
export function withCase(
  stated: readonly Citation[],
  findings: readonly Finding[],
  readings: readonly ReadingTaken[],
  basis: readonly Citation[] = NONE,
): readonly Citation[] {
  const plain = basis.length === 0 && readings.every(({ by }) => by !== 'source');
  if (plain && findings.every(({ working }) => working === undefined)) return stated;
  const working = findings.flatMap(({ working: steps = [] }) => steps.map(({ cite }) => cite));
  return distinctCitations([...stated, ...working, ...basis, ...readings.flatMap((taken) => (taken.by === 'source' ? [taken.cite] : []))]);
}

/** Each citation once. */
export function distinctCitations(all: readonly Citation[]): readonly Citation[] {
  return Object.freeze([...new Map([...new Set(all)].map((cite) => [JSON.stringify(cite), cite])).values()]);
}

interface Stated {
  readonly id: string;
  readonly needs: readonly string[];
  readonly mayAsk?: readonly string[] | undefined;
  readonly cite: Cite;
  readonly figures?: Figures | undefined;
}

/** A finding for every status. They are shared by all cases, so nobody can change them. */
function prebuilt({ id, needs, mayAsk = [], cite, figures }: Stated, sources: Sources, within?: string): Record<Status, Finding> {
  const shared = {
    uses: Object.freeze([...new Set([...needs, ...mayAsk])]),
    cite: resolve(cite, sources),
    ...(figures && { figures: Object.freeze({ ...figures }) }),
    ...(within !== undefined && { within }),
  };
  const entries = STATUSES.map((status) => [status, Object.freeze({ condition: id, status, ...shared })]);
  return Object.fromEntries(entries) as Record<Status, Finding>;
}

/** The rules inside an `anyOf`, at every depth. */
export function leavesOf<F, R>(outer: CompiledAnyOf<F, R>): Compiled<F, R>[] {
  return outer.of.flatMap((inner) => ('of' in inner ? [inner, ...leavesOf(inner)] : [inner]));
}
