import type { Text } from '../../../engine/reading.js';
import { no, unclear, yes } from '../because.js';
import type { Said } from '../weigh.js';
import type { Passages } from './passages.js';
import { ACT, ELSEWHERE, MAYBE_RULE, PLACE, TO_LEGAL_PROTECTION, TO_PROCEDURE } from './patterns.js';
import { CAUSE, CONSIDERATION, DISCRETION, FORMULA, JUDGED, MEASURE, PERSON, WEIGHED } from './reasons-patterns.js';

/** The rules the decision rests on; those on reasons and complaints are none. */
export function rulesSaid({ body, complaint }: Passages): Said {
  const own = body.map(TO_PROCEDURE.cut);
  if (own.some((sentence) => PLACE.test(sentence) && ACT.test(sentence))) return yes(RULES_NAMED);
  const rest = [...own, ...complaint.map((sentence) => TO_LEGAL_PROTECTION.cut(TO_PROCEDURE.cut(sentence)))];
  const isMaybe = rest.some((sentence) => PLACE.test(sentence) || ACT.test(sentence)) || own.some((sentence) => MAYBE_RULE.test(sentence));
  return isMaybe ? unclear(RULES_UNCLEAR) : notSaid(body, NO_RULES);
}

/** The facts that weighed. A sentence that is no formula and speaks of the person or of a figure may state one. */
export function factsSaid({ body }: Passages): Said {
  const told = body.filter((sentence) => !PLACE.test(sentence));
  const isTold = told.some((sentence, index) => WEIGHED.test(sentence) && told.slice(index, index + 2).some(isConcrete));
  if (isTold) return yes(FACTS_STATED);
  const clauses = told.flatMap((sentence) => sentence.split(/[,;:] /u));
  return clauses.some(mayBeFact) || told.some((sentence) => CAUSE.test(sentence)) ? unclear(FACTS_UNCLEAR) : notSaid(body, NO_FACTS_STATED);
}

function isConcrete(sentence: string): boolean {
  return PERSON.test(sentence) || MEASURE.test(sentence);
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

function notSaid(body: readonly string[], because: Text): Said {
  return body.some((sentence) => ELSEWHERE.test(sentence)) ? unclear(ENCLOSED) : no(because);
}

const RULES_NAMED: Text = { da: 'Der er henvist til en bestemmelse i en navngiven lov.', en: 'A provision of a named act is referred to.' };
const RULES_UNCLEAR: Text = {
  da: 'En regel er antydet, men der er ikke henvist til en bestemmelse i en navngiven lov.',
  en: 'A rule is hinted at, but no provision of a named act is referred to.',
};
const NO_RULES: Text = { da: 'Der er ikke henvist til de regler, der er anvendt.', en: 'The rules applied are not referred to.' };
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
const ENCLOSED: Text = {
  da: 'Det står ikke i teksten, men den henviser til et bilag eller et andet brev.',
  en: 'It does not stand in the text, which refers to an enclosure or another letter.',
};
