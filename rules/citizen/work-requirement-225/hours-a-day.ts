import { byFirstDay, type Day, daysBetween, daysIn } from '../../days.js';
import { contradiction, Exact, type Problem } from '../../define.js';
import type { Work } from './work.js';

/** A line and those of its hours that have no place on a day yet. */
interface Unplaced {
  readonly line: Work;
  readonly index: number;
  readonly hours: Exact;
}

/**
 * Lines that would give some day too many hours, however the hours of each are spread over its days and whoever the employer.
 * From the first day on each is filled with the work that must end first: hours that find no room then find none at all.
 */
export function tooManyHours(lines: readonly Work[], aDay: number): Problem[] {
  const begun = lines.map((line, index) => ({ line, index, hours: new Exact(line.hours) })).sort((a, b) => byFirstDay(a.line, b.line));
  const unplaced: Unplaced[] = [];
  const roomless = begun.flatMap((next, place) => {
    const later = unplaced.findIndex(({ line }) => line.to <= next.line.to);
    unplaced.splice(later === -1 ? unplaced.length : later, 0, next);
    return fill(unplaced, aDay, next.line.from, begun[place + 1]?.line.from);
  });
  return roomless.sort((a, b) => a.index - b.index).map(({ line, index }) => problem(line, index, aDay));
}

/** Fills the days from one to another, or all that follow, and takes out what finds no room; what must end first stands last. */
function fill(unplaced: Unplaced[], aDay: number, from: Day, until: Day | undefined): Unplaced[] {
  const room = until === undefined ? undefined : aDay * daysBetween(from, until);
  const roomless: Unplaced[] = [];
  let placed = new Exact(0);
  for (let next = unplaced.pop(); next !== undefined; next = unplaced.pop()) {
    const filled = placed.plus(next.hours);
    if (filled.gt(aDay * daysIn({ from, to: next.line.to }))) roomless.push(next);
    else if (room !== undefined && filled.gt(room)) {
      unplaced.push({ ...next, hours: filled.minus(room) });
      break;
    } else placed = filled;
  }
  return roomless;
}

function problem({ from, to, hours }: Work, index: number, aDay: number): Problem {
  const expected = `hours for which the days from ${from} to ${to} have room, ${aDay} a day for all lines together`;
  return contradiction(`hours.items[${index}].hours`, expected, String(hours));
}
