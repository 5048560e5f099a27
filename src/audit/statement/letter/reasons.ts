import type { Text } from '../../../engine/reading.js';
import { unclear, yes } from '../because.js';
import type { Said } from '../weigh.js';
import { notSaid } from './not-said.js';
import type { Passages } from './passages.js';
import { PLACE } from './patterns.js';
import {
  CAUSE,
  CONSIDERATION,
  DISCRETION,
  FORMULA,
  JUDGED,
  MEASURE,
  NORM,
  PERSON,
  RULE_TOLD,
  UNNAMED_FACTS,
  WEIGHED,
} from './reasons-patterns.js';

/**
 * The facts that weighed. A sentence that is no formula and speaks of the person or of a figure may state one; what a rule asks
 * for, and "the information you gave", states none.
 */
export function factsSaid({ body }: Passages): Said {
  const told = body.filter((sentence) => !PLACE.test(sentence)).map(UNNAMED_FACTS.cut);
  const isTold = told.some((sentence, index) => {
    if (!WEIGHED.test(RULE_TOLD.cut(sentence))) return false;
    return isConcrete(sentence) || clausesOf(told[index + 1] ?? '').some((clause) => !NORM.test(clause) && mayBeFact(clause));
  });
  if (isTold) return yes(FACTS_STATED);
  const isMaybe = told.some((sentence) => CAUSE.test(sentence) || clausesOf(sentence).some(mayBeFact));
  return isMaybe ? unclear(FACTS_UNCLEAR) : notSaid(body, NO_FACTS_STATED);
}

function clausesOf(sentence: string): string[] {
  return sentence.split(/[,;:] /u);
}

function isConcrete(sentence: string): boolean {
  return clausesOf(sentence).some((clause) => !NORM.test(clause) && (PERSON.test(clause) || MEASURE.test(clause)));
}

function mayBeFact(clause: string): boolean {
  return MEASURE.test(clause) || (PERSON.test(clause) && !FORMULA.test(clause));
}

/** Whether a letter tells of discretion; one that does not may still rest on it. */
export function discretionTold({ body }: Passages): true | undefined {
  return body.some((sentence) => DISCRETION.test(sentence)) || undefined;
}

/** What a discretion turned on: said in the sentence that tells of it or in the two that follow. */
export function considerationsSaid({ body }: Passages): Said {
  const follows = (index: number) => body.slice(index, index + 3).some((sentence) => CONSIDERATION.test(sentence));
  const isTold = body.some((sentence, index) => (DISCRETION.test(sentence) || JUDGED.test(sentence)) && follows(index));
  if (isTold) return yes(CONSIDERED);
  return body.some((sentence) => CONSIDERATION.test(sentence)) ? unclear(CONSIDERATIONS_UNCLEAR) : notSaid(body, NO_CONSIDERATIONS);
}

const FACTS_STATED: Text = { da: 'De oplysninger, der er lagt vægt på, er nævnt.', en: 'The facts that weighed are stated.' };
const FACTS_UNCLEAR: Text = {
  da: 'Der er nævnt oplysninger, men ikke sagt, at der er lagt vægt på dem.',
  en: 'Something is stated, but not that it weighed.',
};
const NO_FACTS_STATED: Text = {
  da: 'Der er ikke nævnt oplysninger om sagen, som der er lagt vægt på.',
  en: 'No fact of the case that weighed is stated.',
};
const CONSIDERED: Text = { da: 'Det er nævnt, hvad vurderingen lægger vægt på.', en: 'It is said what the judgement turned on.' };
const CONSIDERATIONS_UNCLEAR: Text = {
  da: 'Der er nævnt grunde, men ikke i sammenhæng med et skøn.',
  en: 'Grounds are given, but not together with a discretion.',
};
const NO_CONSIDERATIONS: Text = {
  da: 'Det er ikke nævnt, hvilke hensyn der har været bestemmende for skønnet.',
  en: 'The considerations that decided the discretion are not given.',
};
