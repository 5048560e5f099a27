import { caseOptions, type WorkedCase } from '../../src/conformance/case-format.js';
import type { Assessment, Finding } from '../../src/engine/assessment.js';
import type { Citation } from '../../src/engine/citation.js';
import type { Options } from '../../src/engine/options.js';
import type { Readings, Text } from '../../src/engine/reading.js';
import type { ConditionText, Wording } from '../../src/engine/texts.js';
import type { AnyScheme } from '../../src/engine/types-of.js';
import { conditionText } from '../../src/reasons/finding-sentences.js';

/** A way in which a condition is told, as a template. */
export interface Told {
  readonly status: 'met' | 'failed' | 'uncovered';
  readonly text: Text;
}

/** A condition as the worked cases meet it, under every guideline and on every day they ask. */
export interface Condition {
  readonly id: string;
  /** Ids of the conditions of which it is one way. */
  readonly within: readonly string[];
  /** The facts it looks at. */
  readonly facts: readonly string[];
  readonly cites: readonly Citation[];
  readonly told: readonly Told[];
  /** True for the rule that awards. */
  readonly award: boolean;
}

type Met = { -readonly [K in keyof Condition]: Condition[K] };

/** The conditions of a scheme: the union of the findings of its worked cases, in the order of the law. */
export function conditionsOf(scheme: AnyScheme, cases: readonly WorkedCase[], wording: Wording): Condition[] {
  const met = new Map<string, Met>();
  let order: string[] = [];
  for (const worked of cases) {
    if (worked.error !== undefined) continue;
    const assessment = scheme.assess(worked.facts, caseOptions(worked) as Options<Readings, never>);
    const { findings } = assessment;
    order = merged(
      order,
      findings.map(({ condition }) => condition),
    );
    for (const finding of findings) {
      const before = met.get(finding.condition) ?? { id: finding.condition, within: [], facts: [], cites: [], told: [], award: false };
      met.set(finding.condition, joinedWith(before, finding, isAward(finding, assessment), toldIn(finding, assessment, wording)));
    }
  }
  return order.map((id) => met.get(id) as Condition).sort((a, b) => Number(a.award) - Number(b.award));
}

/** What only the texts know of: conditions that none of the worked cases meets. */
export function unmetConditions(known: readonly Condition[], { texts }: Wording): Pick<Condition, 'id' | 'told'>[] {
  const met = new Set(known.map(({ id }) => withoutNumber(id)));
  return Object.entries(texts.conditions)
    .filter(([id]) => !met.has(id))
    .map(([id, text]) => {
      const bare = { condition: id, status: 'met', uses: [], cite: { title: '', provision: '' } } as const;
      return { id, told: toldBy(typeof text === 'function' ? text(bare, { on: '', facts: {}, readings: [], missing: [] }) : text) };
    });
}

/** The id under which the texts know a condition: without the number that tells two alike apart. */
export function withoutNumber(id: string): string {
  return id.replace(/-\d+(?=\/|$)/, '');
}

/** The rule that awards leaves its finding last; where no right is in force, nothing awards. */
function isAward(finding: Finding, { outcome, findings }: Assessment<unknown, unknown>): boolean {
  return finding === findings.at(-1) && outcome !== 'not-in-force';
}

/** The sentences of a condition; that no right is in force is told by the outcome, and what has ways of being met by these, where it has no sentences. */
function toldIn(finding: Finding, assessment: Assessment<unknown, unknown>, wording: Wording): Told[] {
  if (assessment.outcome === 'not-in-force') return [{ status: 'failed', text: wording.texts.notInForce(assessment) }];
  const hasWays = assessment.findings.some(({ within }) => within === finding.condition);
  if (hasWays && wording.texts.conditions[withoutNumber(finding.condition)] === undefined) return [];
  return toldBy(conditionText(finding, { assessment, wording, language: 'da' }));
}

function toldBy(text: ConditionText): Told[] {
  return (['met', 'failed', 'uncovered'] as const).flatMap((status) => {
    const found = text[status];
    return found === undefined ? [] : [{ status, text: found }];
  });
}

function joinedWith(before: Met, { uses, cite, within }: Finding, award: boolean, told: readonly Told[]): Met {
  return {
    id: before.id,
    within: distinct([...before.within, ...(within === undefined ? [] : [within])]),
    facts: distinct([...before.facts, ...uses]),
    cites: distinct([...before.cites, cite]),
    told: distinct([...before.told, ...told]),
    award: before.award || award,
  };
}

function distinct<T>(all: readonly T[]): T[] {
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

/** An order with what is new put in after what stands before it. */
function merged(order: readonly string[], more: readonly string[]): string[] {
  const all = [...order];
  for (const [place, id] of more.entries()) {
    if (!all.includes(id)) all.splice(place === 0 ? 0 : all.indexOf(more[place - 1] as string) + 1, 0, id);
  }
  return all;
}
