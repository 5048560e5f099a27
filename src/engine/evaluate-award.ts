import type { CompiledAward, Status } from './compile.js';
import { addAnswer, applies, evaluate, type Found, type Look } from './finding.js';
import { gap } from './reading.js';
import { Shown } from './shown.js';
import { missing } from './status.js';

/** What the award rules came to, and which of them the finding tells of. */
export interface Awarded<F, R> {
  readonly rule: CompiledAward<F, R>;
  readonly status: Status;
  readonly answer: unknown;
}

/**
 * Evaluates the award rule that applies. Where an exception applies, it takes the place of the general rules; two rules of a kind
 * that apply at once and award different things are a fault in the rules, never a race.
 */
export function evaluateAward<F, R>(awards: readonly CompiledAward<F, R>[], look: Look<F, R>, found: Found): Awarded<F, R> {
  const [only] = awards as [CompiledAward<F, R>];
  if (awards.length === 1 && only.when.length === 0) return answered(only, look, found);
  const exceptions = applying(
    awards.filter(({ exception }) => exception),
    look,
  );
  if (exceptions.open !== undefined) return open(exceptions.open, look, found);
  if (exceptions.rules.length > 0) return together(exceptions.rules, look, found);
  const general = applying(awards, look);
  if (general.open !== undefined) return open(general.open, look, found);
  if (general.rules.length > 0) return together(general.rules, look, found);
  const answer = gap('rule');
  return { rule: only, status: addAnswer(answer, only.findings, only.rule.id, found), answer };
}

/** The rules that apply, and the first of which it cannot be told. */
function applying<F, R>(awards: readonly CompiledAward<F, R>[], look: Look<F, R>) {
  const standing = awards.map((award) => [award, applies(award, look)] as const);
  return {
    rules: standing.flatMap(([award, known]) => (known === true ? [award] : [])),
    open: standing.find(([, known]) => known !== true && known !== false)?.[0],
  };
}

/** Adds the finding of a rule of which it cannot be told whether it applies. */
function open<F, R>(rule: CompiledAward<F, R>, look: Look<F, R>, found: Found): Awarded<F, R> {
  return { rule, status: evaluate(rule, look, found), answer: undefined };
}

function answered<F, R>(rule: CompiledAward<F, R>, look: Look<F, R>, found: Found): Awarded<F, R> {
  const { needs } = rule.rule;
  if (missing(needs, look.facts, look.judged) !== undefined) return open(rule, look, found);
  const answer = rule.answer(look.facts, look.at);
  return { rule, status: addAnswer(answer, rule.findings, rule.rule.id, found), answer };
}

/** Several rules that apply must come to the same, each in its own way. */
function together<F, R>(rules: readonly CompiledAward<F, R>[], look: Look<F, R>, found: Found): Awarded<F, R> {
  const [first, ...others] = rules as [CompiledAward<F, R>, ...CompiledAward<F, R>[]];
  const awarded = answered(first, look, found);
  for (const other of others) {
    const apart = answered(other, look, { findings: [], pending: [], basis: [] });
    if (written(awarded.answer) !== written(apart.answer)) {
      throw new Error(`Two rules award at once, and differ: "${first.rule.id}" and "${other.rule.id}"`);
    }
  }
  return awarded;
}

function written(answer: unknown): string | undefined {
  return JSON.stringify(answer instanceof Shown ? answer.answer : answer, (key, value: unknown) => (key === 'working' ? undefined : value));
}
