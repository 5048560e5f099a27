import type { Window } from '../../../src/engine/period.js';
import { oneWord, type Reader } from '../../define.js';
import { ACTS } from '../target-groups/target-group.js';
import type { AllowanceGuideline } from './guidelines/guideline.js';
import { monthTaker } from './month.js';
import type parameters from './parameters.json';
import { rateOf } from './rates.js';

/** The law of a day: the act's frame and the municipality's guideline. A day without one of its rows is not covered. */
export function allowanceLaw(reader: Reader<typeof parameters, AllowanceGuideline>) {
  const act = reader.row('act');
  const cap = reader.row('cap');
  const rows = { act, cap, frame: reader.row('frame'), groups: reader.row('targetGroups'), offers: reader.row('offers') };
  const { value: guideline, days } = reader.guideline;
  const guidelineDays = ownDays(guideline, days);
  return {
    ...rows,
    actId: oneWord(act.value.id, ACTS),
    guideline,
    guidelineDays,
    monthOn: monthTaker(guidelineDays),
    rate: rateOf(guideline.rate, cap),
  };
}

/** What governs on a day. */
export type AllowanceLaw = ReturnType<typeof allowanceLaw>;

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
