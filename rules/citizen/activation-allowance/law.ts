import type { Window } from '../../days.js';
import { oneWord, type Reader } from '../../define.js';
import { ACTS, groupOf, type TargetGroup } from '../target-groups/target-group.js';
import type { ActivationAllowanceFacts as Facts } from './facts.js';
import type { AllowanceGuideline } from './guidelines/guideline.js';
import { monthTaker } from './month.js';
import type parameters from './parameters.json';
import { rateOf } from './rates/rate-of.js';

/** The law of a day: the act's frame and the municipality's guideline. A day without one of its rows is not covered. */
export function allowanceLaw(reader: Reader<typeof parameters, AllowanceGuideline>) {
  const act = reader.row('act');
  const cap = reader.row('cap');
  const [groups, assessor] = [reader.row('targetGroups'), reader.row('assessor')];
  const rows = { act, cap, frame: reader.row('frame'), groups, offers: reader.row('offers'), assessor };
  const { value: guideline, days } = reader.guideline;
  const guidelineDays = ownDays(guideline, days);
  return {
    ...rows,
    actId: oneWord(act.value.id, ACTS),
    groupIn: grouping(groups.value.treatedAs),
    guideline,
    guidelineDays,
    monthOn: monthTaker(guidelineDays),
    rate: rateOf(guideline.rate, cap),
  };
}

/** What governs on a day. */
export type AllowanceLaw = ReturnType<typeof allowanceLaw>;

/** The group of a citizen under the law of the day, which treats some as another: § 75 æ, stk. 3, for one. */
function grouping(treatedAs: Readonly<Record<string, string>>) {
  const others = new Map(Object.entries(treatedAs) as [TargetGroup | undefined, TargetGroup][]);
  return ({ targetGroup }: Facts): TargetGroup | undefined => {
    const group = groupOf(targetGroup as TargetGroup);
    return others.get(group) ?? group;
  };
}

/** The days of the guideline itself: that nobody has looked after a day does not end it. */
function ownDays({ to, checkedUntil }: AllowanceGuideline, days: Window): Window {
  if (days.to !== checkedUntil) return days;
  return to === undefined ? { from: days.from } : { from: days.from, to };
}

/**
 * The conditions on whether the guideline covers the case at all. Where the guideline leaves that unsaid, or may have lapsed,
 * nothing else in it refuses anybody; a guideline that says whom it leaves out needs no such care.
 */
export function coverageOf({ actId, guideline }: Pick<AllowanceLaw, 'actId' | 'guideline'>): readonly string[] {
  return [
    ...(guideline.act === actId ? [] : ['guideline-in-force']),
    ...(guideline.groups?.others === 'not-stated' ? ['guideline-target-group'] : []),
    ...(guideline.offers?.others === 'not-stated' ? ['guideline-offer'] : []),
  ];
}
