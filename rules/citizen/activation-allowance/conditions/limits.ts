import type { Figures, Stated } from '../../../define.js';
import type { ActivationAllowanceFacts as Facts } from '../facts.js';
import type { LimitMeasure, Lower, Maximum, Minimum, Upper } from '../guidelines/limit.js';
import type { AllowanceLaw } from '../law.js';
import type { Turning } from '../rates/rate-rule.js';
import { type Build, numbered, onlyFor, type Rules } from './build.js';

/** The condition that a limit leads to, by what it measures. */
const CONDITION_OF: Readonly<Record<LimitMeasure, string>> = {
  walkingKm: 'walking-distance',
  oneWayKm: 'one-way-distance',
  dailyTravelKm: 'daily-journey',
  daysPerWeek: 'days-per-week',
  hoursPerDay: 'hours-per-day',
};

/** The least and the most of distances, days and hours, each for those it concerns; a second one of a measure has a number. */
export function limitRules(law: AllowanceLaw, build: Build): Rules {
  const { minimums = [], maximums = [] } = law.guideline;
  const alike = (all: readonly { readonly measure: LimitMeasure }[], { measure }: { readonly measure: LimitMeasure }, place: number) =>
    all.slice(0, place).filter((before) => before.measure === measure).length;
  return [
    ...minimums.flatMap((minimum, place) =>
      minimumRules(minimum, numbered(CONDITION_OF[minimum.measure], alike(minimums, minimum, place)), law, build),
    ),
    ...maximums.flatMap((maximum, place) =>
      maximumRules(maximum, numbered(`${CONDITION_OF[maximum.measure]}-most`, alike(maximums, maximum, place)), law, build),
    ),
  ];
}

function minimumRules(minimum: Minimum, id: string, law: AllowanceLaw, build: Build): Rules {
  const { groups, unless, cite } = minimum;
  if (unless === undefined) return onlyFor(groups, leastRule(minimum, id, build), law, build);
  const either = [build.yes(`${id}/lifted`, unless), leastRule(minimum, `${id}/reached`, build)];
  return onlyFor(groups, build.anyOf(id, either, cite && { under: cite }), law, build);
}

/** Beyond the most nothing is paid, whatever the rate would come to. */
function maximumRules({ measure, groups, cite, ...upper }: Maximum, id: string, law: AllowanceLaw, build: Build): Rules {
  const more = { figures: upperFigures(upper), ...(cite && { under: cite }) };
  const rule = build.condition(id, [measure], (facts) => isWithin(facts[measure], upper), more);
  return onlyFor(groups, rule, law, build);
}

/**
 * The least itself. Where a higher one holds for some, whom it holds for is asked only between the two; where it is open whether
 * there is one, that is asked only of those who do not reach it.
 */
function leastRule(minimum: Minimum, id: string, { condition }: Build): Stated<Facts> {
  const { measure, higher, whether, cite } = minimum;
  const isReached = (value: number, { need }: Turning) =>
    reaches(value, minimum) && (higher === undefined || reaches(value, higher) || !need(higher.where));
  const mayAsk = higher === undefined ? [] : [higher.where];
  const more = { figures: { ...lowerFigures(minimum), ...(higher && higherFigures(higher)) }, mayAsk, ...(cite && { under: cite }) };
  if (whether !== undefined) {
    const applies = (_: unknown, at: Turning) =>
      at.ask(whether, { applies: () => isReached(at.need(measure), at), 'does-not-apply': () => true });
    return condition(id, [], applies, { ...more, mayAsk: [measure, ...mayAsk] });
  }
  if (higher === undefined) return condition(id, [measure], (facts) => reaches(facts[measure], minimum), more);
  return condition(id, [measure], (facts, at) => isReached(facts[measure], at), more);
}

function reaches(value: number, { atLeast, moreThan }: Lower): boolean {
  return atLeast === undefined ? value > (moreThan as number) : value >= atLeast;
}

function isWithin(value: number, { atMost, lessThan }: Upper): boolean {
  return atMost === undefined ? value < (lessThan as number) : value <= atMost;
}

const lowerFigures = ({ atLeast, moreThan }: Lower): Figures =>
  atLeast === undefined ? { moreThan: String(moreThan) } : { atLeast: String(atLeast) };

const upperFigures = ({ atMost, lessThan }: Upper): Figures =>
  atMost === undefined ? { lessThan: String(lessThan) } : { atMost: String(atMost) };

const higherFigures = ({ atLeast, moreThan }: Lower): Figures =>
  atLeast === undefined ? { higherMoreThan: String(moreThan) } : { higherAtLeast: String(atLeast) };
