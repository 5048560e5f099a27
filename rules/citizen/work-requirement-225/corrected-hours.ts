import { contradiction, Exact, type Problem } from '../../define.js';
import type { Work } from './work.js';

/** Whether a line corrects another: its hours are below 0. */
export function isCorrection({ hours }: Pick<Work, 'hours'>): boolean {
  return hours < 0;
}

/** The line that a correction is of: of the same employer and kind of work, with all its days. Lines of one employer share no day, so there is one at most. */
function correctedBy(lines: readonly Work[], { employer, kind, from, to }: Work): number {
  return lines.findIndex(
    (line) => !isCorrection(line) && line.employer === employer && line.kind === kind && line.from <= from && line.to >= to,
  );
}

/**
 * Lines with what corrects them taken off, in their places; a correction itself is left with no hours. A register writes 120 hours of which
 * 20 were none as 120 and -20.
 */
export function correctedHours(lines: readonly Work[]): readonly Work[] {
  if (!lines.some(isCorrection)) return lines;
  const left = lines.map((line) => ({ ...line }));
  for (const [place, line] of lines.entries()) {
    if (!isCorrection(line)) continue;
    const of = left[correctedBy(lines, line)];
    if (of !== undefined) of.hours = new Exact(of.hours).plus(line.hours).toNumber();
    left[place] = { ...line, hours: 0 };
  }
  return left;
}

/** Corrections of a line that is not there, and lines of which they leave less than nothing. */
export function correctionProblems(lines: readonly Work[]): Problem[] {
  if (!lines.some(isCorrection)) return [];
  const alone = lines.flatMap((line, place) =>
    isCorrection(line) && correctedBy(lines, line) === -1
      ? [problem(place, 'a correction within the days of a line of the same employer and kind', line.hours)]
      : [],
  );
  const short = correctedHours(lines).flatMap((line, place) =>
    isCorrection(line) ? [problem(place, 'corrections of at most the hours that they correct', line.hours)] : [],
  );
  return [...alone, ...short];
}

function problem(place: number, expected: string, hours: number): Problem {
  return contradiction(`hours.items[${place}].hours`, expected, String(hours));
}
