import { addDays } from '../../../src/engine/day.js';
import { type Builders, type Figures, isDue, type Stated } from '../../define.js';
import { groupOf, type TargetGroup } from '../target-groups/target-group.js';
import type { ActivationAllowanceFacts as Facts } from './facts.js';
import type { Limit, Measure, Minimum, Named, Requirement } from './guidelines/guideline.js';
import type { AllowanceLaw } from './law.js';
import type parameters from './parameters.json';
import { bandOf, holds, type Turning } from './rates.js';
import type readings from './readings.json';

type Build = Pick<Builders<typeof parameters, typeof readings, Facts>, 'anyOf' | 'condition' | 'when' | 'yes'>;
type Rules = readonly Stated<Facts>[];

/** Whether the guideline covers the case: that it governs, and that it names the group and the offer. */
export function coverageRules({ act, actId, guideline }: AllowanceLaw, { condition }: Build): Rules {
  const { groups, offers } = guideline;
  const known = { from: guideline.from, to: addDays(act.days.from, -1) };
  const livesOn = (_: unknown, at: Turning) =>
    at.ask('guideline-of-former-act', {
      'lives-on': () => true,
      lapsed: () => at.gap(`a guideline adopted under ${act.value.provision}`, [known]),
    });
  const groupGiven = ({ targetGroup }: Facts) => groupOf(targetGroup as TargetGroup) as TargetGroup;
  return [
    ...(guideline.act === actId ? [] : [condition('guideline-in-force', [], livesOn)]),
    ...(groups === undefined ? [] : [condition('guideline-target-group', ['targetGroup'], naming(groups, 'target group', groupGiven))]),
    ...(offers === undefined
      ? []
      : [
          condition(
            'guideline-offer',
            ['offer'],
            naming(offers, 'offer', ({ offer }: Facts) => offer),
          ),
        ]),
  ];
}

/** Met by what the guideline names; of others nothing is concluded where it leaves them unsaid. */
function naming<T extends string>({ named, others }: Named<T>, what: string, of: (facts: Facts) => T | undefined) {
  const isNamed = (facts: Facts) => named.includes(of(facts) as T);
  if (others === 'excluded') return isNamed;
  return (facts: Facts, at: Turning) => isNamed(facts) || at.gap(`what the guideline says of ${what} "${of(facts)}"`);
}

/** The guideline's own conditions: its minimums, what its rate needs, its requirements, and the cases that are not computed. */
export function ownRules(law: AllowanceLaw, build: Build): Rules {
  const { minimums = [], requirements = [], notModelled = [] } = law.guideline;
  return [
    ...minimums.flatMap((minimum, place) => minimumRules(minimum, minimums.slice(0, place), build)),
    ...paidByRate(law, build),
    ...requirements.flatMap((requirement) => requirementRules(requirement, build)),
    ...notModelled.map(({ fact, is, missing }) =>
      build.condition(`not-modelled-${fact}`, [fact], (facts, at) => facts[fact] !== is || at.gap(missing)),
    ),
  ];
}

/** The condition that a minimum leads to, by what it measures. */
const CONDITION_OF: Readonly<Record<Measure, string>> = {
  walkingKm: 'walking-distance',
  oneWayKm: 'one-way-distance',
  dailyTravelKm: 'daily-journey',
  daysPerWeek: 'days-per-week',
  hoursPerDay: 'hours-per-day',
};

/** A least distance, number of days or hours, for those it concerns; a second one of a measure has a number. */
function minimumRules(minimum: Minimum, before: readonly Minimum[], build: Build): Rules {
  const { measure, groups, unless, cite } = minimum;
  const alike = before.filter((other) => other.measure === measure).length;
  const id = alike === 0 ? CONDITION_OF[measure] : `${CONDITION_OF[measure]}-${alike + 1}`;
  if (unless === undefined) return onlyFor(groups, limitRule(minimum, id, build), build);
  const either = [build.yes(`${id}/lifted`, unless), limitRule(minimum, `${id}/reached`, build)];
  return onlyFor(groups, build.anyOf(id, either, cite && { under: cite }), build);
}

/**
 * The limit itself. Where a higher one holds for some, whom it holds for is asked only between the two; where it is open whether
 * there is a limit, that is asked only of those who do not reach it.
 */
function limitRule(minimum: Minimum, id: string, { condition }: Build): Stated<Facts> {
  const { measure, higher, whether, cite } = minimum;
  const isReached = (value: number, { need }: Turning) =>
    reaches(value, minimum) && (higher === undefined || reaches(value, higher) || !need(higher.where));
  const mayAsk = higher === undefined ? [] : [higher.where];
  const more = { figures: { ...figuresOf(minimum), ...(higher && higherFigures(higher)) }, mayAsk, ...(cite && { under: cite }) };
  if (whether !== undefined) {
    const applies = (_: unknown, at: Turning) =>
      at.ask(whether, { applies: () => isReached(at.need(measure), at), 'does-not-apply': () => true });
    return condition(id, [], applies, { ...more, mayAsk: [measure, ...mayAsk] });
  }
  if (higher === undefined) return condition(id, [measure], (facts) => reaches(facts[measure], minimum), more);
  return condition(id, [measure], (facts, at) => isReached(facts[measure], at), more);
}

function reaches(value: number, { atLeast, moreThan }: Limit): boolean {
  return atLeast === undefined ? value > (moreThan as number) : value >= atLeast;
}

const figuresOf = ({ atLeast, moreThan }: Limit): Figures =>
  atLeast === undefined ? { moreThan: String(moreThan) } : { atLeast: String(atLeast) };

const higherFigures = ({ atLeast, moreThan }: Limit): Figures =>
  atLeast === undefined ? { higherMoreThan: String(moreThan) } : { higherAtLeast: String(atLeast) };

/** A rule for some groups concerns no others. */
function onlyFor(groups: readonly TargetGroup[] | undefined, rule: Stated<Facts>, { when }: Build): Rules {
  if (groups === undefined) return [rule];
  return when(['targetGroup'], ({ targetGroup }) => groups.includes(groupOf(targetGroup) as TargetGroup), [rule]);
}

/** A fact that must be so, for those it concerns. */
function requirementRules({ fact, is, groups, cite }: Requirement, build: Build): Rules {
  const more = { figures: { is: String(is) }, ...(cite && { under: cite }) };
  return onlyFor(
    groups,
    build.condition(`requires-${fact}`, [fact], (facts) => facts[fact] === is, more),
    build,
  );
}

/** The conditions on whether the rate names the case; where it does not, no amount follows and none is refused. */
export const NAMED: readonly string[] = ['named-days', 'named-journey'];

/** What must hold for the rate to come to anything, whatever else is known: as conditions, so that one that fails decides at once. */
function paidByRate({ guideline: { rate }, rate: { most } }: AllowanceLaw, { condition }: Build): Rules {
  const namedDays = (isNamed: (days: number) => boolean) =>
    condition('named-days', ['daysPerWeek'], ({ daysPerWeek: days }, at) => isNamed(days) || at.gap(`the rate for ${days} days a week`));
  /** An expense that a caseworker has assessed, and not to nothing; the question names the most it can come to in this case. */
  const assessed = (facts: Facts, at: Turning) => isDue((facts.assessedAmount ?? at.judge('assessedAmount', { most: most(facts) })).value);
  const assessedExpense = () => condition('assessed-expense', [], assessed, { mayAsk: ['assessedAmount'] });
  switch (rate.kind) {
    case 'zones': {
      const unpaid = rate.steps.filter(({ amount }) => amount === null);
      if (unpaid.length === 0) return [];
      return [condition('paid-zones', ['zones'], ({ zones }) => !unpaid.some((step) => holds(step, zones)))];
    }
    case 'per-km': {
      const { aboveKm, days } = rate;
      const beyond = { figures: { moreThan: String(aboveKm) } };
      return [
        condition('paid-kilometres', ['dailyTravelKm'], ({ dailyTravelKm }) => dailyTravelKm > aboveKm, beyond),
        ...(days === 'per-week' ? [] : [condition('paid-days', ['daysInMonth'], ({ daysInMonth }) => daysInMonth > 0)]),
      ];
    }
    case 'zone-days':
      return [namedDays((days) => days <= (rate.rows[0]?.amounts.length ?? 0))];
    case 'km-bands': {
      const isNamed = ({ dailyTravelKm: km }: Facts, at: Turning) =>
        bandOf(rate.bands, km as number) !== undefined ||
        at.gap(`the maximum for a daily journey of ${km} km (the bands are printed to ${rate.decimals} decimal)`);
      return [namedDays((days) => days === rate.daysPerWeek), condition('named-journey', ['dailyTravelKm'], isNamed), assessedExpense()];
    }
    case 'assessed':
      return [assessedExpense()];
    default:
      return [];
  }
}
