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
import { amountOf, decidesOther, givesAmount, isAmountAlone, otherAmounts, saysAmount } from './amount-said.js';
import { saysResult } from './own-result.js';
import { clausesOf, contraryTo, type Kind, kindOf, mayBeContrary, mayTell, ownResult } from './result-kind.js';

/**
 * Whether a text says what the assessment comes to, with its amount. Another amount is told where it stands in our own sentence on the result
 * or, the assessment's standing nowhere, where the result is said in other words, or all of the text's are strange to the assessment; a
 * contrary result where nothing else says the right one.
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
    return said.length > 0 ? otherwise(differs([{ said, value: inWords(amount) }])) : unclear(AMOUNT_NOT_FOUND);
  }
  if (amount !== undefined && (decidesOther(sentences, kind, amount, appliedFor) || saysAmount(sentences, NOTHING)))
    return unclear(OTHER_DECIDED);
  const other = kind && otherStart(clausesOf(kind, sentences), sentences, da);
  if (other !== undefined) return other;
  if (kind !== undefined && clausesOf(kind, sentences).length > 0)
    return contraryTo(kind, sentences).length > 0 ? unclear(BOTH_DECIDED) : yes(FOUND);
  const isAlone = amount !== undefined && isAmountAlone(sentences, amount);
  return isAlone && (kind === undefined || !mayBeContrary(kind, sentences)) ? yes(FOUND) : unclear(NOT_FOUND);
}

function inWords(amount: Kroner): Text {
  return { da: kronerInWords(amount, 'da'), en: kronerInWords(amount, 'en') };
}

/** Another day from which something is given or taken, where ours stands nowhere; one later than the earliest may be right. */
function otherStart(clauses: readonly string[], sentences: readonly string[], own: readonly string[]): Said | undefined {
  const days = startsIn(own);
  const said = startsIn(clauses);
  const isOurs = sentences.flatMap(daysSaid).some((day) => days.some((one) => isSame(one, day)));
  if (days.length === 0 || said.length === 0 || isOurs) return undefined;
  if (own.some(patterns.earliest.test)) return unclear(START_NOT_FOUND);
  // What it comes to stands first; the days that follow are those of figures.
  const value = [...new Set([startsIn(own.slice(0, 1)), days].find(({ length }) => length > 0))].join(', ');
  return otherwise(differs([{ said, value: { da: value, en: value } }]));
}

/** The days that something holds from. */
function startsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => daysSaid(text).filter((day) => patterns.from.test((text.split(day)[0] as string).trimEnd())));
}

/** What stands in a sentence of ours instead of its values. */
function otherThan(amount: Kroner | undefined, sentence: string, sentences: readonly string[], alike: readonly string[]) {
  const other = otherValuesIn(sentences, sentence, alike);
  if (other === undefined) return [];
  const isAmount = (value: string) => amount !== undefined && isSame(value, amount);
  const own = other.own.join(', ');
  return [{ said: other.said, value: other.own.every(isAmount) ? inWords(amount as Kroner) : { da: own, en: own } }];
}

/** Whether the contrary is said and the result is not, nor may be in other words: of an amount that the text has, where the amount itself is refused. */
function isContrary(sentences: readonly string[], kind: Kind, amount: Kroner | undefined): boolean {
  const contrary = contraryTo(kind, sentences);
  if (contrary.length === 0 || clausesOf(kind, sentences).length > 0 || mayTell(kind, sentences)) return false;
  return amount === undefined || !saysAmount(sentences, amount) || saysAmount(contrary, amount);
}

/** Where it stands beside the amount, what was given may be taken back in the same breath. */
const NOTHING = '0.00';

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
const OTHER_DECIDED: Text = {
  da: 'Vurderingens beløb står i teksten, men dér, hvor resultatet står, er der et andet.',
  en: 'The amount of the assessment stands in the text, but where the result is said there is another.',
};
const BOTH_DECIDED: Text = {
  da: 'Teksten siger både vurderingens resultat og det modsatte.',
  en: 'The text says both the result of the assessment and the contrary.',
};
const NOT_FOUND: Text = {
  da: 'Vurderingens resultat er ikke fundet, men kan stå der med andre ord.',
  en: 'The result of the assessment was not found but may stand there in other words.',
};
