import type { Cite } from '../../../src/engine/citation.js';
import type { Figures } from '../../../src/engine/figures.js';
import { gap, lacking, type Unsettled } from '../../../src/engine/reading.js';
import type { AllowanceCondition, Build } from './build.js';
import type { ActivationAllowanceFacts } from './facts.js';
import type { FlagIs, Limit, Measure, Minimum, Requirement } from './guidelines/guideline.js';
import type { AllowanceLaw } from './law.js';
import type { TargetGroup } from './target-group.js';
import { groupOf } from './target-groups.js';

/** The condition that a minimum leads to, by what it measures. */
const CONDITION_OF: Readonly<Record<Measure, string>> = {
  walkingKm: 'walking-distance',
  oneWayKm: 'one-way-distance',
  dailyTravelKm: 'daily-journey',
  daysPerWeek: 'days-per-week',
  hoursPerDay: 'hours-per-day',
};

/** A least distance, number of days or hours, for those it concerns. */
export function minimumOf(minimum: Minimum, before: readonly Minimum[], law: AllowanceLaw, build: Build): AllowanceCondition[] {
  const { measure, groups, unless } = minimum;
  const alike = before.filter((other) => other.measure === measure).length;
  const id = alike === 0 ? CONDITION_OF[measure] : `${CONDITION_OF[measure]}-${alike + 1}`;
  const cite = minimum.cite ?? law.guideline.cite;
  if (unless === undefined) return among(groups, limitOf(minimum, id, cite, build), build);
  const lifted = build.judgement(`${id}/lifted`, unless, true, cite);
  return among(groups, build.anyOf(id, [lifted, limitOf(minimum, `${id}/reached`, cite, build)], cite), build);
}

/**
 * The limit itself. Where a higher one holds for some, whom it holds for is asked only between the two; where it is open whether
 * there is a limit, that is asked only of those who do not reach it.
 */
function limitOf(minimum: Minimum, id: string, cite: Cite, { condition }: Build): AllowanceCondition {
  const { measure, higher, whether } = minimum;
  const test = (facts: ActivationAllowanceFacts): boolean | Unsettled<boolean> => {
    const value = facts[measure] as number;
    if (higher === undefined || !reaches(value, minimum) || reaches(value, higher)) return reaches(value, minimum);
    return facts[higher.where] === undefined ? lacking(higher.where) : facts[higher.where] === false;
  };
  const figures = { ...figuresOf(minimum), ...(higher && higherFigures(higher)) };
  const mayUse = higher === undefined ? [] : [higher.where];
  if (whether === undefined) return condition(id, [measure], test, cite, { figures, mayUse });
  const applied = (facts: ActivationAllowanceFacts) => (facts[measure] === undefined ? lacking(measure) : test(facts));
  return condition(
    id,
    [],
    (facts: ActivationAllowanceFacts, { ask }) => {
      const reached = applied(facts);
      return reached === true ? true : ask<typeof whether, boolean>(whether, { applies: () => reached, 'does-not-apply': () => true });
    },
    cite,
    { figures, mayUse: [measure, ...mayUse] },
  );
}

function reaches(value: number, { atLeast, moreThan }: Limit): boolean {
  return atLeast === undefined ? value > (moreThan as number) : value >= atLeast;
}

function figuresOf({ atLeast, moreThan }: Limit): Figures {
  return atLeast === undefined ? { moreThan: String(moreThan) } : { atLeast: String(atLeast) };
}

function higherFigures({ atLeast, moreThan }: Limit): Figures {
  return atLeast === undefined ? { higherMoreThan: String(moreThan) } : { higherAtLeast: String(atLeast) };
}

/** A rule for some groups concerns no others. */
function among(groups: readonly TargetGroup[] | undefined, rule: AllowanceCondition, { where }: Build): AllowanceCondition[] {
  if (groups === undefined) return [rule];
  return where(['targetGroup'], ({ targetGroup }) => groups.includes(groupOf(targetGroup) as TargetGroup), [rule]);
}

/** A fact that must be so, for those it concerns. */
export function requirementOf({ fact, is, groups, ...requirement }: Requirement, law: AllowanceLaw, build: Build): AllowanceCondition[] {
  const cite = requirement.cite ?? law.guideline.cite;
  const so = build.condition(`requires-${fact}`, [fact], (facts) => facts[fact] === is, cite, { figures: { is: String(is) } });
  return among(groups, so, build);
}

/** A case that the guideline settles in a way we do not compute: nothing is concluded. */
export function notModelled(
  { fact, is, missing }: FlagIs & { readonly missing: string },
  { guideline }: AllowanceLaw,
  { condition }: Build,
): AllowanceCondition {
  return condition(`not-modelled-${fact}`, [fact], (facts) => (facts[fact] === is ? gap(missing) : true), guideline.cite);
}
