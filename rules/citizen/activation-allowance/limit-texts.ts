import type { ConditionText, Finding, InCase, Text, Wording } from '../../define.js';
import type { Flag } from './guidelines/flag.js';
import type { LimitMeasure } from './guidelines/limit.js';
import { filled, sentenceOf } from './sentences.js';
import file from './texts.json' with { type: 'json' };

const { facts: FACTS, sentences: SAID } = file;

/** What the conditions measure that set a least, or with `-most` a most, of distances, days and hours. */
const MEASURED = {
  'walking-distance': 'walkingKm',
  'one-way-distance': 'oneWayKm',
  'daily-journey': 'dailyTravelKm',
  'days-per-week': 'daysPerWeek',
  'hours-per-day': 'hoursPerDay',
} as const satisfies Readonly<Record<string, LimitMeasure>>;

/** What each limit is called like: the fact it measures, or the judgement that lifts it. */
export const LIMIT_NAMES: Readonly<Record<string, keyof typeof FACTS>> = Object.fromEntries(
  Object.entries(MEASURED).flatMap(([id, fact]) => [
    ...[id, `${id}-most`, `${id}/reached`].map((of) => [of, fact] as const),
    [`${id}/lifted`, 'healthPreventsTransport'] as const,
  ]),
);

/** The sentences of every limit, and of the judgement that lifts one. */
export const LIMITS: Wording['texts']['conditions'] = Object.fromEntries(
  (Object.keys(MEASURED) as (keyof typeof MEASURED)[]).flatMap((id) => {
    const said = sentenceOf('healthPreventsTransport');
    const lifted = { met: filled(SAID['limit-lifted'], { said, about: SAID[`about-${id}`] }), failed: said };
    return [
      [id, limitOf(MEASURED[id])],
      [`${id}-most`, limitOf(MEASURED[id])],
      [`${id}/reached`, limitOf(MEASURED[id])],
      [`${id}/lifted`, lifted],
    ];
  }),
);

function limitOf(measure: LimitMeasure): (finding: Finding, inCase: InCase) => ConditionText {
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
