import type { Citation } from '../../../engine/citation.js';
import type { Text } from '../../../engine/reading.js';
import { no, unclear, yes } from '../because.js';
import type { Said } from '../judge-requirement.js';
import { namesAct, paragraphsIn } from './act-names.js';
import { unlessElsewhere } from './elsewhere.js';
import type { Passages } from './passages.js';
import { patterns } from './vocabulary/patterns.js';

/**
 * The rules the decision rests on; those on reasons and complaints are none. Where an assessment tells which provisions it rests
 * on, one of them must be named by its paragraph and its act.
 */
export function rulesSaid({ body, complaint }: Passages, cites: readonly Citation[]): Said {
  const own = body.map(patterns.toProcedure.cut);
  if (own.some((sentence) => patterns.place.test(sentence) && patterns.act.test(sentence))) return held(own, cites);
  const rest = [...own, ...complaint.map((sentence) => patterns.toLegalProtection.cut(patterns.toProcedure.cut(sentence)))];
  const isMaybe =
    rest.some((sentence) => patterns.place.test(sentence) || patterns.act.test(sentence)) || own.some(patterns.maybeRule.test);
  return isMaybe ? unclear(RULES_UNCLEAR) : unlessElsewhere(no(NO_RULES), body);
}

/** Holds the paragraphs that are named against those of the assessment; one of an act that is called otherwise may be meant. */
function held(sentences: readonly string[], cites: readonly Citation[]): Said {
  const wanted = cites.filter((cite) => /^(?:lov|bekendtgørelse)/i.test(cite.title) && paragraphsIn(cite.provision).length > 0);
  if (wanted.length === 0) return yes(RULES_NAMED);
  const isIn = (sentence: string) => {
    const named = paragraphsIn(sentence);
    return wanted.filter(({ provision }) => paragraphsIn(provision).some((paragraph) => named.includes(paragraph)));
  };
  if (sentences.some((sentence) => isIn(sentence).some((cite) => namesAct(sentence, cite)))) return yes(RULES_NAMED);
  const missing = [...new Set(wanted.map(({ title, provision }) => `${title}, ${provision}`))];
  return sentences.some((sentence) => isIn(sentence).length > 0) ? unclear(OTHER_ACT, missing) : no(OTHER_RULES, missing);
}

const RULES_NAMED: Text = { da: 'Der er henvist til en bestemmelse i en navngiven lov.', en: 'A provision of a named act is referred to.' };
const RULES_UNCLEAR: Text = {
  da: 'En regel er antydet, men der er ikke henvist til en bestemmelse i en navngiven lov.',
  en: 'A rule is hinted at, but no provision of a named act is referred to.',
};
const NO_RULES: Text = { da: 'Der er ikke henvist til de regler, der er anvendt.', en: 'The rules applied are not referred to.' };
const OTHER_RULES: Text = {
  da: 'Der er henvist til andre bestemmelser, men ikke til nogen af dem, vurderingen hviler på.',
  en: 'Other provisions are referred to, but none of those the assessment rests on.',
};
const OTHER_ACT: Text = {
  da: 'Der er henvist til en paragraf som en af dem, vurderingen hviler på, men det er ikke sikkert, at det er i samme lov.',
  en: 'A paragraph like one the assessment rests on is referred to, but it is not certain that it is of the same act.',
};
