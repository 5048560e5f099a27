import type { Kroner } from '../../../engine/kroner.js';
import type { Text } from '../../../engine/reading.js';
import { kronerInWords } from '../../../reasons/values-in-words.js';
import type { Assessed } from '../about.js';
import { otherwise, unclear, yes } from '../because.js';
import { differs } from '../facts/facts-held.js';
import { otherValuesIn } from '../facts/other-values.js';
import { daysSaid, isSame } from '../facts/values-said.js';
import type { Said } from '../judge-requirement.js';
import { patterns } from '../letter/vocabulary/patterns.js';
import { amountOf, givesAmount, isAmountAlone, otherAmounts, saysAmount } from './amount-said.js';
import { saysResult } from './own-result.js';
import { clausesOf, contraryTo, type Kind, kindOf, mayTell, ownResult } from './result-kind.js';

/**
 * Whether a text says what the assessment comes to, with its amount. Another amount is told only where the assessment's stands nowhere and
 * one stands where the result is said, or none of the text's stands in the assessment; a contrary result where nothing else says the right one.
 */
export function resultHeld(sentences: readonly string[], assessed: Assessed, appliedFor: Kroner | undefined): Said {
  const kind = kindOf(assessed);
  const amount = amountOf(assessed);
  const [da, en] = [ownResult(assessed, 'da'), ownResult(assessed, 'en')];
  const others = [...da, ...en].flatMap((sentence) => otherThan(amount, sentence, sentences, [...da, ...en]));
  if (others.length > 0) return otherwise(differs(others));
  const told = saysResult(sentences, [da[0], en[0]]);
  if (told === 'turned' || (told === undefined && kind !== undefined && isContrary(sentences, kind, amount)))
    return otherwise({ da: `${OTHER_RESULT.da} ${da[0]}`, en: `${OTHER_RESULT.en} ${en[0]}` });
  if (told === 'said') return yes(FOUND);
  if (amount !== undefined && !givesAmount(sentences, kind, amount)) {
    const said = otherAmounts(sentences, kind, amount, assessed, appliedFor);
    const value = { da: kronerInWords(amount, 'da'), en: kronerInWords(amount, 'en') };
    return said.length > 0 ? otherwise(differs([{ said, value }])) : unclear(AMOUNT_NOT_FOUND);
  }
  const other = kind && otherStart(clausesOf(kind, sentences), sentences, da);
  if (other !== undefined) return other;
  if (kind !== undefined && clausesOf(kind, sentences).length > 0) return yes(FOUND);
  const isAlone = amount !== undefined && isAmountAlone(sentences, amount);
  return isAlone && (kind === undefined || contraryTo(kind, sentences).length === 0) ? yes(FOUND) : unclear(NOT_FOUND);
}

/** Another day from which something is given or taken, where ours stands nowhere; one later than the earliest may be right. */
function otherStart(clauses: readonly string[], sentences: readonly string[], own: readonly string[]): Said | undefined {
  const days = startsIn(own);
  const said = startsIn(clauses).filter((day) => !days.some((one) => isSame(one, day)));
  const isOurs = sentences.flatMap(daysSaid).some((day) => days.some((one) => isSame(one, day)));
  if (days.length === 0 || said.length === 0 || isOurs) return undefined;
  if (own.some(patterns.earliest.test)) return unclear(START_NOT_FOUND);
  const value = days.join(', ');
  return otherwise(differs([{ said, value: { da: value, en: value } }]));
}

/** The days that something holds from. */
function startsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => daysSaid(text).filter((day) => patterns.from.test((text.split(day)[0] as string).trimEnd())));
}

/** What stands in a sentence of ours instead of its values, but for the amount, which has a rule of its own. */
function otherThan(amount: Kroner | undefined, sentence: string, sentences: readonly string[], alike: readonly string[]) {
  const other = otherValuesIn(sentences, sentence, alike);
  const isAmount = (value: string) => amount !== undefined && isSame(value, kronerInWords(amount, 'da').replace(' kr.', ''));
  if (other === undefined || other.own.every(isAmount)) return [];
  const value = other.own.join(', ');
  return [{ said: other.said, value: { da: value, en: value } }];
}

/** Whether the contrary is said and the result is not, nor may be in other words: of an amount that the text has, where the amount itself is refused. */
function isContrary(sentences: readonly string[], kind: Kind, amount: Kroner | undefined): boolean {
  const contrary = contraryTo(kind, sentences);
  if (contrary.length === 0 || clausesOf(kind, sentences).length > 0 || mayTell(kind, sentences)) return false;
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
const START_NOT_FOUND: Text = {
  da: 'Teksten nævner en anden dag, som resultatet gælder fra, end den tidligste i vurderingen.',
  en: 'The text says another day from which the result holds than the earliest of the assessment.',
};
const NOT_FOUND: Text = {
  da: 'Vurderingens resultat er ikke fundet, men kan stå der med andre ord.',
  en: 'The result of the assessment was not found but may stand there in other words.',
};
