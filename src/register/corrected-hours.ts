import type { Day } from '../engine/day.js';
import { contradiction } from '../engine/list-problems.js';
import type { Problem } from '../engine/problem.js';
import { millionths } from '../population/calendar.js';
import type { RegisterCitizen } from './citizen.js';

/** A line of hours, in the order of the list. */
interface Line {
  readonly date: Day;
  /** As given; below 0 it corrects. */
  readonly given: number;
  /** What is left of it or, of a correction, still to be taken off, in millionths. */
  left: number;
}

/**
 * A citizen whose dated hours have no corrections any more: each is taken off the hours of its calendar month, those of its day first, then
 * of the days before it, the latest first, then of those after. Employers correct what they reported for a month, and no month may come
 * to less than nothing (https://info.skat.dk/data.aspx?oid=2045884).
 * @example
 * const ordinaryHours = [{ date: '2019-06-30', hours: 120 }, { date: '2019-06-30', hours: -20 }];
 * withoutCorrections({ id: 1, municipality: 'lejre', ordinaryHours }).ordinaryHours // => [{ date: '2019-06-30', hours: 100 }]
 */
export function withoutCorrections<C extends RegisterCitizen>(citizen: C): C {
  const lines = corrected(citizen)?.filter((line) => !isCorrection(line));
  return lines === undefined
    ? citizen
    : { ...citizen, ordinaryHours: lines.map(({ date, left }) => ({ date, hours: left / millionths(1) })) };
}

const EXPECTED = 'corrections of at most the hours of that month; each has the date of what it corrects';

/** Corrections of more hours than their month has. */
export function overCorrected(citizen: RegisterCitizen): readonly Problem[] {
  const lines = corrected(citizen) ?? [];
  return lines.flatMap(({ given, left }, place) =>
    left < 0 ? [contradiction(`ordinaryHours[${place}].hours`, EXPECTED, String(given))] : [],
  );
}

function isCorrection({ given }: Pick<Line, 'given'>): boolean {
  return given < 0;
}

/** What is left of each line; `undefined` where none corrects. */
function corrected({ ordinaryHours }: RegisterCitizen): readonly Line[] | undefined {
  if (typeof ordinaryHours !== 'object' || !ordinaryHours.some(({ hours }) => isCorrection({ given: hours }))) return undefined;
  const lines = ordinaryHours.map(({ date, hours }): Line => ({ date, given: hours, left: millionths(hours) }));
  for (const correction of inOrder(lines.filter(isCorrection))) {
    for (const line of correctedBy(correction, lines)) {
      const taken = Math.min(line.left, -correction.left);
      line.left -= taken;
      correction.left += taken;
    }
  }
  return lines;
}

/** The lines that a correction is taken off, in order. */
function correctedBy({ date: day }: Line, lines: readonly Line[]): readonly Line[] {
  const month = day.slice(0, 'YYYY-MM'.length);
  const worked = inOrder(lines.filter((line) => !isCorrection(line) && line.date.startsWith(month)));
  return [...worked.filter(({ date }) => date <= day).reverse(), ...worked.filter(({ date }) => date > day)];
}

function inOrder(lines: readonly Line[]): readonly Line[] {
  return [...lines].sort((a, b) => (a.date < b.date ? -1 : 1));
}
