import type { Day } from '../engine/day.js';
import type { Checked } from '../engine/facts.js';
import type { Period } from '../engine/period.js';
import { InputError, type Problem } from '../engine/problem.js';
import { windowEnding } from '../population/window.js';
import type { RegisterCitizen } from './citizen.js';
import { overCorrected, withoutCorrections } from './corrected-hours.js';
import { beyondWindow, type CountedBy, disagreeing } from './counted-problems.js';
import { isPlainCitizen } from './plain-citizen.js';
import { misplaced, missing, overlapping, unknownNames } from './problems.js';
import { factsLike } from './schema.js';

/** The window that counted columns are for, and how seniority is counted where it is compared with the spells. */
export interface CheckOptions extends CountedBy {
  /** Left out: the 12 months that end on the day judged. */
  readonly window?: Period | undefined;
}

/**
 * Accepts a citizen from a register, or throws an `InputError` that lists every problem: fields that are not known, days after the
 * day judged, items that end before they begin, overlap or lie outside `covers`, and counted columns that the lists contradict. A
 * field that is `null` is unknown, and hours below 0 are taken off the hours of their month that they correct.
 * @example
 * checkCitizen({ id: 1, municipality: 'Lejre', conversations: 4, offers: null }, '2019-12-31') // => { id: 1, municipality: 'Lejre', conversations: 4 }
 * checkCitizen({ id: 1 }, '2019-12-31') // => throws InputError
 */
export function checkCitizen(input: unknown, on: Day, options: CheckOptions = {}): Checked<RegisterCitizen> {
  const told = withoutNulls(input);
  const citizen = isPlain(told) ? told : readable(told);
  const problems = citizen === undefined ? citizenProblems(told, on, options) : problemsIn(citizen, on, options);
  if (citizen === undefined || problems.length > 0) throw new InputError('facts', problems);
  return withoutCorrections(citizen);
}

/**
 * The problems of a citizen, none where `checkCitizen` would accept it.
 * @example
 * citizenProblems({ id: 1 }, '2019-12-31').map(({ path }) => path) // => ['municipality']
 */
export function citizenProblems(input: unknown, on: Day, options: CheckOptions = {}): readonly Problem[] {
  const told = withoutNulls(input);
  const unreadable = factsLike(told).problems(told);
  return unreadable.length > 0 ? [...missing(told), ...unreadable] : problemsIn(told as RegisterCitizen, on, options);
}

function isPlain(input: unknown): input is Checked<RegisterCitizen> {
  return typeof input === 'object' && input !== null && isPlainCitizen(input);
}

/** Registers write `null` for what they do not know; a field that is left out says the same, in a citizen and in what is listed of one. */
function withoutNulls(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  for (const field in input) {
    const told = (input as Record<string, unknown>)[field];
    if (told === null || (Array.isArray(told) && told.some(holdsNull))) return withoutNullsIn(input);
  }
  return input;
}

function withoutNullsIn(input: object): object {
  const told = Object.entries(input).filter(([, value]) => value !== null);
  return Object.fromEntries(told.map(([field, value]) => [field, Array.isArray(value) ? value.map(withoutNullFields) : value]));
}

function withoutNullFields(item: unknown): unknown {
  return holdsNull(item) ? Object.fromEntries(Object.entries(item as object).filter(([, value]) => value !== null)) : item;
}

function holdsNull(item: unknown): boolean {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  for (const field in item) if ((item as Record<string, unknown>)[field] === null) return true;
  return false;
}

/** A citizen whose every field can be read, whether or not the fields agree. */
function readable(input: unknown): Checked<RegisterCitizen> | undefined {
  try {
    return factsLike(input).check(input);
  } catch {
    return undefined;
  }
}

function problemsIn(citizen: RegisterCitizen, on: Day, options: CheckOptions): readonly Problem[] {
  const absent = missing(citizen);
  if (absent.length > 0) return absent;
  const window = options.window ?? windowEnding(on);
  if (citizen.covers === undefined) {
    const [unknown, beyond] = [unknownNames(citizen), beyondWindow(citizen, window)];
    return unknown.length === 0 ? beyond : [...unknown, ...beyond];
  }
  const found = together([
    unknownNames(citizen),
    misplaced(citizen, on),
    overlapping(citizen),
    overCorrected(citizen),
    beyondWindow(citizen, window),
  ]);
  return found.length > 0 ? found : disagreeing(citizen, window, options);
}

/** All problems; nearly every citizen has none, and then nothing is copied. */
function together(lists: readonly (readonly Problem[])[]): readonly Problem[] {
  return lists.find((list) => list.length > 0) === undefined ? NONE : lists.flat();
}

const NONE: readonly Problem[] = [];
