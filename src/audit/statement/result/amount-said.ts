import { Exact, type Kroner } from '../../../engine/kroner.js';
import type { Assessed } from '../about.js';
import { figuresIn, KRONER, saysFigure, valuesOf } from '../facts/figures-said.js';
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

/**
 * The amounts that stand where the award's should, in a text that has it nowhere: those where the result is said or, where none of the
 * text's amounts stands in the assessment, all of them. What was applied for, a ceiling and what was paid before are no result.
 */
export function otherAmounts(
  sentences: readonly string[],
  kind: Kind | undefined,
  assessed: Assessed,
  appliedFor: Kroner | undefined,
): string[] {
  const isApplied = (figure: string) => appliedFor !== undefined && valuesOf(figure).some((value) => new Exact(value).equals(appliedFor));
  const amountsIn = (texts: readonly string[]) => {
    const own = texts.filter((text) => !patterns.besides.test(text));
    return [...new Set(own.flatMap((text) => figuresIn(text, KRONER)))].filter((figure) => !isApplied(figure));
  };
  const said = kind === undefined ? [] : amountsIn(clausesOf(kind, sentences));
  if (said.length > 0) return said;
  const known = new Set(numbersIn(assessed.assessment));
  const all = amountsIn(sentences);
  return all.some((figure) => valuesOf(figure).some((value) => known.has(Number(value)))) ? [] : all;
}
