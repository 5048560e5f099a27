import { type Day, isDay } from './day.js';
import { asRows, checkGuideline, type GuidelineBase, type Guidelines, governs } from './guideline.js';
import { nearestKey } from './nearest-key.js';
import { InputError, type Problem, show } from './problem.js';
import type { Chosen, Reading, Readings } from './reading.js';
import type { Row } from './timeline.js';

/** Under which day, law, municipality and readings a case is assessed. */
export interface Options<R, G = never> {
  /** The day judged. */
  readonly on: Day;
  /** The law as enacted by this day; left out: the newest law in the data. */
  readonly knownOn?: Day | undefined;
  /** Key of the municipality whose guideline governs, such as `lyngby-taarbaek`. */
  readonly municipality?: string | undefined;
  /** A host's own guideline, or the id of a built-in one to try as a what-if. */
  readonly guideline?: G | string | undefined;
  /** The organisation's choices about open questions of law. */
  readonly readings?: Chosen<R> | undefined;
}

/** The names of the options. */
export const OPTION_KEYS: readonly string[] = ['on', 'knownOn', 'municipality', 'guideline', 'readings'];

/** Accepts options or throws an `InputError` that lists every problem. */
export function checkOptions<R extends Readings, G extends GuidelineBase>(
  options: Options<R, G>,
  readings: R,
  guidelines: Guidelines<G> | undefined,
): void {
  if (typeof options !== 'object' || options === null) {
    throw new InputError('options', [{ path: '', code: 'unexpected', expected: 'options { on, ... }', received: show(options) }]);
  }
  const problems = [
    ...Object.keys(options).flatMap((key) => (OPTION_KEYS.includes(key) ? [] : [unknown(key, key, OPTION_KEYS)])),
    ...(isDay(options.on) ? [] : [notADay('on', options.on)]),
    ...(options.knownOn === undefined || isDay(options.knownOn) ? [] : [notADay('knownOn', options.knownOn)]),
    ...readingProblems(options.readings ?? {}, readings),
    ...guidelineProblems(options, guidelines),
  ];
  if (problems.length > 0) throw new InputError('options', problems);
}

function notADay(path: string, received: unknown): Problem {
  return { path, code: 'unexpected', expected: 'a calendar day as YYYY-MM-DD', received: show(received) };
}

function unknown(path: string, key: string, known: readonly string[]): Problem {
  const nearest = nearestKey(key, known);
  return { path, code: 'unknown-key', expected: known.join(', '), ...(nearest !== undefined && { nearest }) };
}

function readingProblems(chosen: Readonly<Record<string, string | undefined>>, readings: Readings): Problem[] {
  return Object.entries(chosen).flatMap(([key, option]) => {
    const path = `readings.${key}`;
    if (!Object.hasOwn(readings, key)) return [unknown(path, key, Object.keys(readings))];
    const options = Object.keys((readings[key] as Reading).options);
    if (option === undefined || options.includes(option)) return [];
    return [{ path, code: 'unexpected', expected: `one of ${options.join(', ')}`, received: show(option) } as const];
  });
}

function guidelineProblems<G extends GuidelineBase>(
  { municipality, guideline }: Options<unknown, G>,
  guidelines: Guidelines<G> | undefined,
): Problem[] {
  if (guidelines === undefined) return [];
  const keys = Object.keys(guidelines.municipalities);
  if (municipality === undefined && guideline === undefined) return [notKnown('municipality', undefined, keys)];
  const ids = guidelines.builtIn.map(({ id }) => id);
  return [
    ...(municipality === undefined ? [] : notAmong('municipality', municipality, keys)),
    ...(guideline === undefined || isObject(guideline) ? [] : notAmong('guideline', guideline, ids)),
    ...(municipality === undefined ? [] : ofAnother(municipality, guideline, guidelines)),
  ];
}

/** A guideline asked for beside a municipality must be that municipality's own. */
function ofAnother<G extends GuidelineBase>(
  municipality: string,
  guideline: G | string | undefined,
  { builtIn }: Guidelines<G>,
): Problem[] {
  const asked = isObject(guideline) ? guideline : builtIn.find(({ id }) => id === guideline);
  if (typeof asked?.municipality !== 'string' || asked.municipality === municipality) return [];
  const expected = `${asked.municipality}, whose guideline was asked for, or no municipality`;
  return [{ path: 'municipality', code: 'contradiction', expected, received: show(municipality) }];
}

function isObject<G>(value: G | string | undefined): value is G & object {
  return typeof value === 'object' && value !== null;
}

function notAmong(path: string, given: string, known: readonly string[]): Problem[] {
  return known.includes(given) ? [] : [notKnown(path, given, known)];
}

function notKnown(path: string, given: string | undefined, known: readonly string[]): Problem {
  const nearest = given === undefined ? undefined : nearestKey(String(given), known);
  const expected = `one of ${known.join(', ')}${OWN}`;
  return { path, code: 'unexpected', expected, received: show(given), ...(nearest !== undefined && { nearest }) };
}

const OWN = '; a guideline of your own is passed as { guideline: { id, municipality, ... } }';

/** The rows a case's guideline is picked from: the host's own, the one tried as a what-if, or the municipality's. */
export function guidelineRows<G extends GuidelineBase>(
  { municipality, guideline }: Options<unknown, G>,
  guidelines: Guidelines<G>,
): Row<G>[] {
  if (typeof guideline === 'object') return asRows([checkGuideline(guidelines, guideline)]);
  if (guideline !== undefined) return asRows(guidelines.builtIn.filter(({ id }) => id === guideline));
  return asRows(guidelines.builtIn.filter((known) => known.municipality === municipality && governs(known)));
}
