/** What rules count days with: calendar days as texts, periods, months, the days that several periods share or leave, and lists that say which days they cover. */
export { addDays, addMonths, addYears, type Day, daysBetween, firstOfMonth, isDay, lastOfMonth, monthNumber } from '../src/engine/day.js';
export type { Listed } from '../src/engine/fact-types.js';
export { missingDays } from '../src/engine/listed.js';
export { contains, covers, daysIn, joined, monthOf, monthsOf, type Period, shared, type Window } from '../src/engine/period.js';
export { ALL_DAYS, byFirstDay, daysInAll, inOrder, partsIn, partsOutside } from '../src/engine/stretches.js';
