import type { Text } from '../../../engine/reading.js';
import { no, unclear, yes } from '../because.js';
import type { Said } from '../judge-requirement.js';
import { unlessElsewhere } from './elsewhere.js';
import type { Passages } from './passages.js';
import { patterns } from './vocabulary/patterns.js';

/**
 * The facts that weighed. A sentence that says something of the person, or a figure, may state one; what a rule asks for, "the
 * information you gave", what that is about, and that the conditions are not met, state none.
 */
export function factsSaid({ body }: Pick<Passages, 'body'>): Said {
  const told = body.filter((sentence) => !patterns.place.test(sentence)).map(patterns.unnamedFacts.cut);
  const isTold = told.some((sentence, index) => {
    if (!patterns.weighed.test(patterns.ruleTold.cut(sentence))) return false;
    return (
      isConcrete(sentence) ||
      clausesOf(told[index + 1] ?? '').some((clause) => !patterns.norm.test(clause) && mayBeFact(clause) && saysSomething(clause))
    );
  });
  if (isTold) return yes(FACTS_STATED);
  const isMaybe = told.some((sentence) => patterns.cause.test(sentence) || clausesOf(sentence).some(mayBeFact));
  return isMaybe ? unclear(FACTS_UNCLEAR) : unlessElsewhere(no(NO_FACTS_STATED), body);
}

function clausesOf(sentence: string): string[] {
  return sentence.split(/[,;:] /u);
}

/** Whether a sentence says something of the case: what follows a colon, and a clause that begins as one that says something does. */
function isConcrete(sentence: string): boolean {
  const [first = '', ...listed] = sentence.split(/: /u);
  const isFact = (clause: string) =>
    !patterns.norm.test(clause) && (patterns.measure.test(clause) || (patterns.person.test(clause) && !patterns.conclusion.test(clause)));
  const said = patterns.betweenClauses.split(first).filter((clause) => patterns.measure.test(clause) || patterns.saying.test(clause));
  return [...said, ...listed.flatMap(clausesOf).filter(saysSomething)].some(isFact);
}

/** Whether a clause that no word such as »at« begins says something; one that only names a fact, as »din indkomst« does, announces it. */
function saysSomething(clause: string): boolean {
  return patterns.measure.test(clause) || patterns.saying.test(clause) || patterns.states.test(clause);
}

function mayBeFact(clause: string): boolean {
  return (
    patterns.measure.test(clause) || (patterns.person.test(clause) && !patterns.formula.test(clause) && !patterns.conclusion.test(clause))
  );
}

/** Whether a letter tells of discretion; one that does not may still rest on it. */
export function discretionTold({ body }: Passages): true | undefined {
  return body.some(patterns.discretion.test) || undefined;
}

/** A sentence that gives weight to no more than what any case has, as »de lægelige oplysninger«. */
function isStock(sentence: string): boolean {
  return patterns.weightTo.test(patterns.unnamedFacts.cut(sentence));
}

/** What a discretion turned on: said in the sentence that tells of it or in the two that follow. */
export function considerationsSaid({ body }: Passages): Said {
  const follows = (index: number) =>
    body.slice(index, index + 3).some((sentence) => patterns.consideration.test(sentence) && !isStock(sentence));
  const isTold = body.some((sentence, index) => (patterns.discretion.test(sentence) || patterns.judged.test(sentence)) && follows(index));
  if (isTold) return yes(CONSIDERED);
  return body.some(patterns.consideration.test) ? unclear(CONSIDERATIONS_UNCLEAR) : unlessElsewhere(no(NO_CONSIDERATIONS), body);
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
