import type { Citation, Cite } from '../citation.js';
import type { AnyOf, Applicability, AwardRule, Condition, SimpleCondition } from '../condition.js';
import { isDue, type Kroner } from '../kroner.js';
import { isPending, type Pending, type Readings } from '../reading.js';
import { Shown } from '../shown.js';
import type { Step } from '../step.js';
import type { Awards } from './awards.js';
import { orLacks } from './exit.js';
import { figuresOf } from './figure-of.js';
import { runner } from './runner.js';
import type { Block, Stated, StatedAward, StatedCondition } from './stated.js';
import type { Rule, Surroundings } from './surroundings.js';
import { citeOf, type Ruling } from './tables.js';

type Test<F> = SimpleCondition<F, Readings>['test'];

interface Lowered<F, A> {
  readonly conditions: readonly Condition<F, Readings>[];
  readonly awards: readonly AwardRule<F, Readings, A>[];
}

/** What the engine evaluates, from the blocks that an author stated. */
export function lowering<F, A>(blocks: readonly Block<F>[], awards: Awards<A>, around: Surroundings): Lowered<F, A> {
  const lowered = blocks.flatMap((block) => block.rules.map((rule) => ({ block, rule })));
  return {
    conditions: lowered.flatMap(({ block, rule }) => (rule.kind === 'award' ? [] : [conditionOf(rule, block, around)])),
    awards: lowered.flatMap(({ block, rule }) => (rule.kind === 'award' ? [awardOf(rule, block, awards, around)] : [])),
  };
}

/** What a rule says of itself, in the words of the engine. */
function saidOf<F>({ id, more, when, onlyIfMet }: Stated<F>, block: Block<F>, { act }: Surroundings) {
  const { figures } = more.figures === undefined && more.under === undefined ? figuresOf(block.row) : more;
  const cite: Cite = more.under === undefined ? block.cite : citeOf(more.under, act);
  return { id, cite, figures, mayAsk: more.mayAsk, when: when.map(settled), onlyIfMet };
}

/** What tells whether a rule applies: where it looks at a row that does not govern, that is what it answers. */
function settled<F>({ needs, is }: Applicability<F>): Applicability<F> {
  return { needs, is: (facts, on) => orLacks(() => is(facts, on)) };
}

/** A rule of a row that does not govern decides nothing: it answers that none is known. */
function governed<F>(of: Rule<unknown>, { more }: Stated<F>, block: Block<F>): Rule<unknown> {
  const row = [more.under ?? block.under].flat()[0] as Ruling<unknown>;
  return row.lacking ? () => row.value : of;
}

function conditionOf<F>(rule: Exclude<Stated<F>, StatedAward<F>>, block: Block<F>, around: Surroundings): Condition<F, Readings> {
  const said = saidOf(rule, block, around);
  if (rule.kind === 'condition') {
    const test = governed(rule.test, rule, block);
    return { kind: 'condition', ...said, needs: rule.needs, test: runner<F>(test, said.cite, around) as Test<F> };
  }
  const { under } = rule.more;
  const inside = under === undefined ? block : { ...block, under, cite: said.cite, row: undefined };
  const of = rule.of.map((inner) => conditionOf(inner as StatedCondition<F>, inside, around));
  return { kind: 'any-of', ...said, of } as AnyOf<F, Readings>;
}

function awardOf<F, A>(rule: StatedAward<F>, block: Block<F>, awards: Awards<A>, around: Surroundings): AwardRule<F, Readings, A> {
  const said = saidOf(rule, block, around);
  const run = runner<F>(governed(rule.of, rule, block), said.cite, around);
  const due = awards.kind === 'payment';
  return {
    ...said,
    needs: rule.needs,
    of: (facts, at) => ended(run(facts, at as never), awards.worked, due) as A | null,
    ...(rule.exception && { exception: true }),
  };
}

/** Adds the working to an award, and to each candidate of an open one; 0 kr. is nothing due. */
function ended(answer: unknown, worked: Awards<unknown>['worked'], due: boolean): unknown {
  if (isPending(answer)) {
    if (answer.pending !== 'reading') return answer;
    return { ...answer, candidates: answer.candidates.map((candidate) => ended(candidate, worked, due)) } as Pending<unknown>;
  }
  const shown = answer instanceof Shown ? answer : undefined;
  const award = shown === undefined ? answer : shown.answer;
  const steps = shown === undefined ? NO_STEPS : shown.working;
  const basis = shown === undefined ? NO_BASIS : shown.basis;
  if (award === null || (due && isNothing(award as { readonly amount?: Kroner })))
    return shown === undefined ? null : new Shown(null, steps, basis);
  if (!worked || (worked === 'where-shown' && steps.length === 0)) return answer;
  const whole = withWorking(award as object, steps);
  return basis.length === 0 ? whole : new Shown(whole, NO_STEPS, basis);
}

const NO_STEPS: readonly Step[] = Object.freeze([]);
const NO_BASIS: readonly Citation[] = Object.freeze([]);

/** Adds the working to an award, in place where the rule made it for this case alone: a copy with one part more costs thirty times as much. */
function withWorking(award: { working?: readonly Step[] }, working: readonly Step[]): object {
  const whole = Object.isExtensible(award) && award.working === undefined ? award : { ...award };
  whole.working = working;
  return whole;
}

function isNothing({ amount }: { readonly amount?: Kroner }): boolean {
  return amount !== undefined && !isDue(amount);
}
