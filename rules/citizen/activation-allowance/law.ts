import type { LawAccess } from '../../../src/engine/law.js';
import type { Window } from '../../../src/engine/period.js';
import type { AllowanceGuideline } from './guidelines/guideline.js';
import { parameters } from './parameters.js';

/** The law of a day: the act's frame and the municipality's guideline. */
export function readAllowanceLaw(access: LawAccess<AllowanceGuideline>) {
  const { row } = access;
  const frame = {
    act: row('act', parameters.act),
    cap: row('cap', parameters.cap),
    frame: row('frame', parameters.frame),
    groups: row('targetGroups', parameters.targetGroups),
    offers: row('offers', parameters.offers),
  };
  const { value, days } = access.guideline;
  return { ...frame, guideline: value, guidelineDays: daysOf(value, days) };
}

/** The days of the guideline itself: that nobody has looked after a day does not end it. */
function daysOf({ to, checkedUntil }: AllowanceGuideline, days: Window): Window {
  if (days.to !== checkedUntil) return days;
  return to === undefined ? { from: days.from } : { from: days.from, to };
}

export type AllowanceLaw = ReturnType<typeof readAllowanceLaw>;
