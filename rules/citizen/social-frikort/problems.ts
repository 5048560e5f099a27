import type { Day } from '../../../src/engine/day.js';
import { overlaps, reversed } from '../../../src/engine/list-problems.js';
import type { Problem } from '../../../src/engine/problem.js';
import type { SocialFrikortFacts } from './facts.js';
import type { FrikortLaw } from './law.js';
import { parameters } from './parameters.js';

/** Facts that contradict each other, the law or the day judged. */
export function contradictions({ cardSince, stays, education }: SocialFrikortFacts, _: FrikortLaw, on: Day): readonly Problem[] {
  return [
    ...(cardSince === undefined || cardSince === 'no-card' ? [] : cardProblems(cardSince, on)),
    ...(education === undefined ? [] : reversed('education', education.items)),
    ...(stays === undefined ? [] : [...reversed('stays', stays.items), ...overlaps('stays', stays.items)]),
  ];
}

/** A card is issued by the day judged, and never before the act was in force. */
function cardProblems(cardSince: Day, on: Day): Problem[] {
  const first = firstDayOfAct();
  if (cardSince > on)
    return [{ path: 'cardSince', code: 'contradiction', expected: `a day not after the day judged, ${on}`, received: cardSince }];
  if (cardSince < first)
    return [
      { path: 'cardSince', code: 'contradiction', expected: `a day from ${first}, when the act came into force`, received: cardSince },
    ];
  return [];
}

/** The first day on which a card could be issued. */
export function firstDayOfAct(): Day {
  return parameters.act.find(({ value }) => value !== null)?.from as Day;
}
