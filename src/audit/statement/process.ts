import type { Finding } from '../../engine/assessment.js';
import { type Day, isDay } from '../../engine/day.js';
import type { Text } from '../../engine/reading.js';
import { dayInWords } from '../../reasons/values-in-words.js';
import type { AboutDecision, Assessed } from './about.js';
import { no, otherwise, unclear, yes } from './because.js';
import { daysKnown, isDaySaid, otherDaysSaid } from './facts/days-held.js';
import { differs } from './facts/facts-held.js';
import { judgeRequirement, type Need, type Said } from './judge-requirement.js';
import { patterns } from './letter/vocabulary/patterns.js';
import type { RequirementFinding } from './requirement.js';

/** The days of a case: what is told of the decision goes before what its facts hold. */
interface Days {
  readonly heardOn: Day | undefined;
  readonly decidedOn: Day | undefined;
  readonly takesEffect: Day | undefined;
}

/**
 * What the case asks of the decision besides its words: that the party was heard before it, where one of the two days is told, and that it
 * was taken before it has effect, where an award says from when it has.
 */
export function processFindings(
  about: AboutDecision,
  assessed: Assessed | undefined,
  need: Need,
  sentences: readonly string[],
): RequirementFinding[] {
  const days = daysOf(about, assessed);
  const { heardOn, decidedOn, takesEffect } = days;
  const isHearing = heardOn !== undefined || about.decidedOn !== undefined;
  const hearing = judgeRequirement('party-hearing', need, heardSaid(days, sentences, assessed));
  if (decidedOn === undefined || takesEffect === undefined || assessed === undefined) return isHearing ? [hearing] : [];
  const { cite: provision } = assessed.assessment.findings.at(-1) as Finding;
  const effect = { ...judgeRequirement('before-effect', need, effectSaid(decidedOn, takesEffect)), provision };
  return isHearing ? [hearing, effect] : [effect];
}

function daysOf({ heardOn, decidedOn }: AboutDecision, assessed: Assessed | undefined): Days {
  const facts = Object(assessed?.assessment.facts) as Readonly<Record<string, unknown>>;
  const award = assessed?.assessment.outcome === 'fulfilled' ? assessed.assessment.award : undefined;
  const { takesEffect } = Object(award) as { readonly takesEffect?: unknown };
  return {
    heardOn: heardOn ?? dayIn(facts.heardOn),
    decidedOn: decidedOn ?? dayIn(facts.decidedOn),
    takesEffect: dayIn(takesEffect),
  };
}

function dayIn(value: unknown): Day | undefined {
  return isDay(value) ? value : undefined;
}

/** Heard the day it was decided is not heard before: nothing that was said could matter. A day that the text does not have is not told as its own. */
function heardSaid({ heardOn, decidedOn }: Days, sentences: readonly string[], assessed: Assessed | undefined): Said {
  if (heardOn === undefined) return unclear(sentences.some(patterns.heard.test) ? HEARD_SOME_DAY : NOT_KNOWN);
  const others = otherDaysSaid(heardOn, sentences, patterns.heard.test, daysKnown([assessed?.assessment, decidedOn]));
  if (others.length > 0) return otherwise(differs([{ said: others, value: inLanguages((language) => dayInWords(heardOn, language)) }]));
  if (decidedOn !== undefined && heardOn >= decidedOn) return no(both(TOO_LATE, heardOn, decidedOn));
  return yes(both(isDaySaid(heardOn, sentences) ? HEARD : HEARD_BY_CASE, heardOn));
}

function inLanguages(text: (language: keyof Text) => string): Text {
  return { da: text('da'), en: text('en') };
}

function effectSaid(decidedOn: Day, takesEffect: Day): Said {
  return decidedOn <= takesEffect ? yes(both(BEFORE, decidedOn, takesEffect)) : no(both(AFTER, decidedOn, takesEffect));
}

/** Puts days into a text, in their order. */
function both(text: Text, ...days: readonly Day[]): Text {
  return inLanguages((language) => days.reduce((said, day) => said.replace('{day}', dayInWords(day, language)), text[language]));
}

const HEARD: Text = { da: 'Parten er hørt den {day}.', en: 'The party was heard on {day}.' };
const HEARD_BY_CASE: Text = {
  da: 'Efter sagens oplysninger er parten hørt den {day}; dagen står ikke i teksten.',
  en: 'By what is known of the case the party was heard on {day}; the text does not name the day.',
};
const TOO_LATE: Text = {
  da: 'Parten er hørt den {day}, men der er truffet afgørelse den {day}.',
  en: 'The party was heard on {day}, but it was decided on {day}.',
};
const HEARD_SOME_DAY: Text = {
  da: 'Teksten siger, at parten er hørt, men dagen er ikke oplyst.',
  en: 'The text says that the party was heard, but the day is not known.',
};
const NOT_KNOWN: Text = { da: 'Det er ikke oplyst, om parten er hørt.', en: 'It is not known whether the party was heard.' };
const BEFORE: Text = {
  da: 'Der er truffet afgørelse den {day}, og den har virkning fra den {day}.',
  en: 'It was decided on {day} and has effect from {day}.',
};
const AFTER: Text = {
  da: 'Der er truffet afgørelse den {day}, men den har virkning allerede fra den {day}.',
  en: 'It was decided on {day} but has effect as early as {day}.',
};
