import type { Day, Period } from '../../days.js';

/** The calendar year before that of a day: what municipalities are selected by. */
export function calendarYearBefore(day: Day): Period {
  const year = String(Number(day.slice(0, 4)) - 1);
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
