import type { Kroner } from '../../../engine/kroner.js';
import type { Text } from '../../../engine/reading.js';
import { kronerInWords } from '../../../reasons/values-in-words.js';
import type { Assessed } from '../about.js';
import { otherwise, unclear, yes } from '../because.js';
import { differs } from '../facts/facts-held.js';
import { otherValuesIn } from '../facts/other-values.js';
import { isSame } from '../facts/values-said.js';
import type { Said } from '../judge-requirement.js';
import { amountOf, otherAmounts, saysAmount } from './amount-said.js';
import { CONTRARY, clausesOf, type Kind, kindOf, ownResult, saysResult } from './result-kind.js';

/**
 * Whether a text says what the assessment comes to, with its amount. Another amount is told only where the assessment's stands nowhere and
 * one stands where the result is said, or none of the text's stands in the assessment; a contrary result where nothing else says the right one.
 */
export function resultHeld(sentences: readonly string[], assessed: Assessed, appliedFor: Kroner | undefined): Said {
  const kind = kindOf(assessed);
  const amount = amountOf(assessed);
  const [da, en] = [ownResult(assessed, 'da'), ownResult(assessed, 'en')];
  const others = [...da, ...en].flatMap((sentence) => otherThan(amount, sentence, sentences));
  if (others.length > 0) return otherwise(differs(others));
  const told = saysResult(sentences, [da[0], en[0]]);
  if (told === 'turned' || (told === undefined && kind !== undefined && isContrary(sentences, kind, amount)))
    return otherwise({ da: `${OTHER_RESULT.da} ${da[0]}`, en: `${OTHER_RESULT.en} ${en[0]}` });
  if (amount !== undefined && !saysAmount(sentences, amount)) {
    const said = otherAmounts(sentences, kind, assessed, appliedFor);
    const value = { da: kronerInWords(amount, 'da'), en: kronerInWords(amount, 'en') };
    return said.length > 0 ? otherwise(differs([{ said, value }])) : unclear(AMOUNT_NOT_FOUND);
  }
  const isSaid = (one: Kind | undefined) => one !== undefined && clausesOf(one, sentences).length > 0;
  if (told === 'said' || isSaid(kind) || (amount !== undefined && !isSaid(kind && CONTRARY[kind]))) return yes(FOUND);
  return unclear(NOT_FOUND);
}

/** What stands in a sentence of ours instead of its values, but for the amount, which has a rule of its own. */
function otherThan(amount: Kroner | undefined, sentence: string, sentences: readonly string[]) {
  const other = otherValuesIn(sentences, sentence);
  const isAmount = (value: string) => amount !== undefined && isSame(value, kronerInWords(amount, 'da').replace(' kr.', ''));
  if (other === undefined || other.own.every(isAmount)) return [];
  const value = other.own.join(', ');
  return [{ said: other.said, value: { da: value, en: value } }];
}

/** Whether the contrary is said and the result is not: of an amount that the text has, where the amount itself is refused. */
function isContrary(sentences: readonly string[], kind: Kind, amount: Kroner | undefined): boolean {
  const contrary = clausesOf(CONTRARY[kind], sentences);
  if (contrary.length === 0 || clausesOf(kind, sentences).length > 0) return false;
  return amount === undefined || !saysAmount(sentences, amount) || saysAmount(contrary, amount);
}

const FOUND: Text = { da: 'Resultatet er som i vurderingen.', en: 'The result is as in the assessment.' };
const OTHER_RESULT: Text = {
  da: 'Teksten siger et andet resultat end vurderingen:',
  en: 'The text says another result than the assessment:',
};
const AMOUNT_NOT_FOUND: Text = {
  da: 'Vurderingens beløb er ikke fundet, men kan stå der på en anden måde.',
  en: 'The amount of the assessment was not found but may stand there in another way.',
};
const NOT_FOUND: Text = {
  da: 'Vurderingens resultat er ikke fundet, men kan stå der med andre ord.',
  en: 'The result of the assessment was not found but may stand there in other words.',
};
