import type { Day } from '../../../../src/engine/day.js';
import type { Period, Window } from '../../../../src/engine/period.js';
import { dayNumber } from './calendar.js';
import type { RegisterCitizen } from './citizen.js';
import type { Span } from './union.js';

/** The days that a citizen's lists are complete for; a citizen that was checked has them where there is a list. */
export function coversOf({ covers }: RegisterCitizen): Period {
  return covers as Period;
}

/** The last day of an item; one that still runs is known up to the end of what the list covers. */
export function endOf({ to }: Window, covers: Period): Day {
  return to ?? covers.to;
}

/** The days of an item by number. */
export function spanOf(item: Window, covers: Period): Span {
  return { first: dayNumber(item.from), last: dayNumber(endOf(item, covers)) };
}
