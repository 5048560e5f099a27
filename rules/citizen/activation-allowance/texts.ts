import type { Finding } from '../../../src/engine/assessment.js';
import { monthOf, shared } from '../../../src/engine/period.js';
import type { Text } from '../../../src/engine/reading.js';
import type { ConditionText, InCase, Wording } from '../../../src/engine/texts.js';
import type { ActivationAllowanceFacts } from './facts.js';
import { FLAGS, type Flag, type Measure } from './guidelines/guideline.js';
import file from './texts.json' with { type: 'json' };

type Texts = Wording['texts'];

const { facts: FACTS, sentences: SAID } = file;

/** The texts of the file, with what is composed: limits with the fact they measure, what follows a requirement, and why nothing is due. */
export function inOwnWords(lowered: Texts): Texts {
  return {
    ...lowered,
    conditions: { ...lowered.conditions, ...LIMITS, ...REQUIREMENTS, 'paid-kilometres': kilometres(lowered), rate },
    award: (award, told) => {
      const { sentences, ...rest } = lowered.award(award, told);
      const [first, ...others] = sentences;
      return { ...rest, sentences: first && told.whatIf ? [{ ...first, text: SAID['would-get'] }, ...others] : sentences };
    },
    refused: (of) => (of.whatIf ? SAID['would-get-none'] : lowered.refused(of)),
  };
}

/** A text with some of its names replaced by others; what is left is filled when it is told. */
function filled(text: Text, values: Readonly<Record<string, Text>>): Text {
  const told = (language: keyof Text) =>
    Object.entries(values).reduce((template, [name, value]) => template.replace(`{${name}}`, value[language]), text[language]);
  return { da: told('da'), en: told('en') };
}

const SIDE: Text = { da: '{value}.', en: '{value}.' };

/** The sentence that states a fact, naming the fact instead of its value. */
function sentenceOf(fact: Flag | Measure | 'healthPreventsTransport'): Text {
  const { said = SIDE } = FACTS[fact] as { readonly said?: Text };
  return filled(said, { value: { da: `{${fact}}`, en: `{${fact}}` } });
}

/** What the conditions measure that set a least distance, number of days or hours. */
const MEASURED = {
  'walking-distance': 'walkingKm',
  'one-way-distance': 'oneWayKm',
  'daily-journey': 'dailyTravelKm',
  'days-per-week': 'daysPerWeek',
  'hours-per-day': 'hoursPerDay',
} as const satisfies Readonly<Record<string, Measure>>;

/** The sentences of every limit, and of the judgement that lifts one. */
const LIMITS: Texts['conditions'] = Object.fromEntries(
  (Object.keys(MEASURED) as (keyof typeof MEASURED)[]).flatMap((id) => {
    const said = sentenceOf('healthPreventsTransport');
    const lifted = { met: filled(SAID['limit-lifted'], { said, about: SAID[`about-${id}`] }), failed: said };
    return [
      [id, limitOf(MEASURED[id])],
      [`${id}/reached`, limitOf(MEASURED[id])],
      [`${id}/lifted`, lifted],
    ];
  }),
);

function limitOf(measure: Measure): (finding: Finding, inCase: InCase) => ConditionText {
  const said = sentenceOf(measure);
  return ({ figures = {}, uses }, { facts, readings }) => {
    if (readings.some(({ reading, option }) => reading === 'distance-of-alternative' && option === 'does-not-apply'))
      return { met: SAID['no-limit'] };
    const twofold = 'higherAtLeast' in figures || 'higherMoreThan' in figures;
    const limit = twofold ? whichLimit(uses.at(-1) as Flag, facts) : LIMIT;
    return { met: filled(SAID['limit-met'], { said, limit }), failed: filled(SAID['limit-failed'], { said, limit }) };
  };
}

const LIMIT: Text = { da: '{limit}', en: '{limit}' };

/** The limit that holds for this citizen; both, where it is not known of whom the higher one holds. */
function whichLimit(where: Flag, facts: InCase['facts']): Text {
  if (facts[where] === false) return LIMIT;
  const { da, en } = FACTS[where].yes;
  const those = { da: lowered(da), en: lowered(en) };
  return filled(facts[where] === true ? SAID['higher-limit'] : SAID['either-limit'], { those });
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** What a guideline requires besides limits, and the cases that it settles in a way that is not computed: only the other case can be met. */
const REQUIREMENTS: Readonly<Record<string, ConditionText>> = Object.fromEntries(
  FLAGS.flatMap((fact) => {
    const said = sentenceOf(fact);
    return [
      [`requires-${fact}`, { met: filled(SAID['requirement-met'], { said }), failed: filled(SAID['requirement-failed'], { said }) }],
      [`not-modelled-${fact}`, { met: said, uncovered: filled(SAID['not-modelled'], { said }) }],
    ];
  }),
);

/** A guideline that pays from the first kilometre has no limit to name. */
function kilometres({ conditions: { 'paid-kilometres': beyond } }: Texts) {
  const every = { met: SAID['every-kilometre'], failed: SAID['every-kilometre'] };
  return (finding: Finding, inCase: InCase): ConditionText => {
    if (finding.figures?.moreThan === '0') return every;
    return typeof beyond === 'function' ? beyond(finding, inCase) : (beyond ?? every);
  };
}

/**
 * The award rule looks at no fact where the guideline gives none, or its rates were not read; else it lacks a rate for the
 * zones, or a guideline for the days.
 */
function rate({ uses }: Finding, inCase: InCase): ConditionText {
  if (uses.length === 0) return { failed: SAID['decided-none'], uncovered: SAID['unread-rates'] };
  const lacksRate = uses.includes('zones') && !inCase.missing.includes('guideline');
  return { failed: causeIn(inCase), uncovered: lacksRate ? SAID['unknown-rate'] : SAID['unknown-days'] };
}

/** Why nothing is due: the reading that says so, no day in the month, or other allowances that leave nothing under any reading. */
function causeIn({ on, facts, readings }: InCase): Text {
  const { otherAllowances, participationPeriod }: ActivationAllowanceFacts = facts;
  const [cause] = readings.flatMap(({ reading, option }) => (SAID as Readonly<Record<string, Text>>)[`${reading}/${option}`] ?? []);
  if (cause !== undefined) return cause;
  if (participationPeriod !== undefined && shared(participationPeriod, monthOf(on)) === undefined) return SAID['no-days'];
  const awarded = otherAllowances?.items.some((item) => item.month === on.slice(0, 7)) === true;
  return awarded ? SAID['already-awarded'] : SAID['nothing-due'];
}
