import { addMonths, type Day, firstOfMonth } from '../../days.js';
import type { Ruling } from '../../define.js';
import { nextFirst } from './forward.js';
import type { AtWork } from './window.js';

/** The first of the month from which help is reduced: that of the day judged where it is reduced already, else the next. */
function reducedFirst(on: Day, reduced: boolean): Day {
  return reduced ? firstOfMonth(on) : nextFirst(on);
}

/** The order on warnings, §§ 4, 6 and 7: tells whether help is reduced so many months after a letter, or later. */
export function isMonthsAfter(letter: Day, months: Ruling<string>, reduced: boolean, { on, show }: AtWork): boolean {
  const earliest = addMonths(letter, Number(months.value));
  if (earliest <= reducedFirst(on, reduced)) return true;
  show('earliest', earliest, 'date', months);
  return false;
}

/** The order on warnings, § 6: the person is heard of what the municipality means to decide, so before the day on which it decides. */
export function isBefore(letter: Day, decidedOn: Day): boolean {
  return letter < decidedOn;
}

/** The same of the letter of § 4: whether it must come before the decision is not said, and is asked. */
export function isWarnedFirst(letter: Day, decidedOn: Day, { ask }: AtWork): boolean {
  return isBefore(letter, decidedOn) || ask('warned-after-decision', { first: () => false, 'in-time': () => true });
}

/** § 13 g, stk. 2: tells whether a reduction was decided before the month for which help is reduced, or on its first day. */
export function isDecidedFirst(decidedOn: Day, on: Day): boolean {
  return decidedOn <= firstOfMonth(on);
}
