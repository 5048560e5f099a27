import { Exact, type Kroner } from '../../../engine/kroner.js';
import type { Assessed } from '../about.js';
import { FIGURE, figuresIn, KRONER, saysFigure, valuesOf } from '../facts/figures-said.js';
import { numbersIn } from '../facts/held-facts.js';
import { patterns } from '../letter/vocabulary/patterns.js';
import { clausesOf, type Kind } from './result-kind.js';

/** The amount of an award; `undefined` where there is no award, or it is not money. */
export function amountOf({ assessment, wording }: Assessed): Kroner | undefined {
  return assessment.outcome === 'fulfilled' ? wording.texts.award(assessment.award, { whatIf: false }).amount : undefined;
}

/** Whether a text has an amount. */
export function saysAmount(sentences: readonly string[], amount: Kroner): boolean {
  return sentences.some((sentence) => saysFigure(sentence, amount, KRONER));
}

/** Whether a text has an amount in a clause that tells no ceiling, no application and nothing earlier, or in one on the result. */
export function givesAmount(sentences: readonly string[], kind: Kind | undefined, amount: Kroner): boolean {
  const plainly = sentences
    .flatMap(patterns.betweenClauses.split)
    .filter((clause) => !patterns.besides.test(clause) && !patterns.lessBy.test(clause));
  return saysAmount([...plainly, ...resultClauses(kind, sentences)], amount);
}

/** Whether an amount by itself is the result: in a sentence that denies and asks nothing. */
export function isAmountAlone(sentences: readonly string[], amount: Kroner): boolean {
  const plainly = sentences.filter((sentence) => !patterns.denied.test(sentence) && !sentence.endsWith('?'));
  return givesAmount(plainly, undefined, amount);
}

function resultClauses(kind: Kind | undefined, sentences: readonly string[]): string[] {
  return kind === undefined ? [] : clausesOf(kind, sentences);
}

/**
 * The amounts that stand where the award's should, in a text that does not give it: those where the result is said or, where none of the
 * text's amounts stands in the assessment, all that stand with help. What was applied for, a ceiling, what was paid before and other help
 * are no result, and an amount may stand without its unit.
 */
export function otherAmounts(
  sentences: readonly string[],
  kind: Kind | undefined,
  amount: Kroner,
  assessed: Assessed,
  appliedFor: Kroner | undefined,
): string[] {
  const said = amountsIn(resultClauses(kind, sentences), appliedFor);
  if (said.length > 0) return said;
  if (sentences.some((sentence) => hasFigure(sentence, amount))) return [];
  const known = new Set(numbersIn(assessed.assessment));
  const ofHelp = sentences.filter((sentence) => patterns.ofHelp.test(sentence) && !patterns.goesOn.test(sentence));
  const all = amountsIn(ofHelp, appliedFor);
  return all.some((figure) => valuesOf(figure).some((value) => known.has(Number(value)))) ? [] : all;
}

/** Whether the clauses on the result have amounts, and none is the award's: it stands elsewhere, perhaps as a rate. */
export function decidesOther(
  sentences: readonly string[],
  kind: Kind | undefined,
  amount: Kroner,
  appliedFor: Kroner | undefined,
): boolean {
  const clauses = resultClauses(kind, sentences);
  return amountsIn(clauses, appliedFor).length > 0 && !saysAmount(clauses, amount);
}

/** The amounts of texts that tell no ceiling and nothing earlier, but for what was applied for. */
function amountsIn(texts: readonly string[], appliedFor: Kroner | undefined): string[] {
  const own = texts.filter((text) => !patterns.besides.test(text));
  const isApplied = (figure: string) => appliedFor !== undefined && valuesOf(figure).some((value) => new Exact(value).equals(appliedFor));
  return [...new Set(own.flatMap((text) => figuresIn(text, KRONER)))].filter((figure) => !isApplied(figure));
}

function hasFigure(sentence: string, amount: Kroner): boolean {
  const figures = sentence.match(new RegExp(FIGURE, 'gu')) ?? [];
  return figures.some((figure) => valuesOf(figure).some((value) => new Exact(value).equals(amount)));
}
