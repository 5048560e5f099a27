import { type Day, isDay } from './day.js';
import type { GuidelineBase, Guidelines } from './guideline.js';
import { type GuidelineAsked, guidelineProblems, problemsWithoutGuidelines } from './guideline-options.js';
import { nearestKey } from './nearest-key.js';
import type { Period } from './period.js';
import { type Presets, presetProblems } from './preset.js';
import { InputError, type Problem, show } from './problem.js';
import type { Chosen, Reading, Readings } from './reading.js';
import { type Suppliable, type Supplied, suppliedProblems } from './supplied.js';

/** Under which day, law, municipality and readings a case is assessed. */
export interface Options<R, G = never> extends GuidelineAsked<G> {
  /** The day judged. */
  readonly on: Day;
  /** The law as enacted by this day; left out: the newest law in the data. */
  readonly knownOn?: Day | undefined;
  /** The wording of one source, by name: what it settles is taken from it, and what it leaves open stays open. */
  readonly preset?: string | undefined;
  /** The organisation's choices about open questions of law. */
  readonly readings?: Chosen<R> | undefined;
  /** Amounts that we have not read and the caller answers for, by table: `{ cap: [{ from, to, value, cite }] }`. */
  readonly supplied?: Supplied | undefined;
}

/** Options that a host can no longer change, with a choice of readings, be it none. */
export type Snapshot<R, G> = Options<R, G> & { readonly readings: Chosen<R> };

/** The names of the options. */
export const OPTION_KEYS: readonly string[] = ['on', 'knownOn', 'municipality', 'guideline', 'preset', 'readings', 'supplied'];

/** What options are checked against. */
export interface Offered<R, G extends GuidelineBase> {
  readonly readings: R;
  readonly presets: Presets;
  readonly covered: Period;
  readonly guidelines?: Guidelines<G> | undefined;
  /** Names by key, for a scheme without municipal guidelines. */
  readonly municipalities?: Readonly<Record<string, string>> | undefined;
  readonly suppliable: Suppliable;
}

/** Accepts options or throws an `InputError` that lists every problem. */
export function checkOptions<R extends Readings, G extends GuidelineBase>(
  options: Options<R, G>,
  { readings, presets, covered, guidelines, municipalities, suppliable }: Offered<R, G>,
): void {
  refuse(options, OPTION_KEYS, (given) => [
    ...(isDay(given.on) ? [] : [notADay('on', given.on)]),
    ...presetProblems(given.preset, presets, given.readings ?? {}),
    ...lawProblems(given, readings, suppliable, covered),
    ...(guidelines === undefined ? problemsWithoutGuidelines(given, municipalities) : guidelineProblems(given, guidelines)),
  ]);
}

/** What a calculation is made under: it has no day of its own, for it dates each item by itself. */
export type CalculationOptions<R> = Pick<Options<R>, 'knownOn' | 'readings' | 'supplied'>;

/** Accepts the options of a calculation or throws an `InputError` that lists every problem. */
export function checkCalculationOptions<R extends Readings>(
  options: CalculationOptions<R>,
  { readings, covered, suppliable }: Pick<Offered<R, never>, 'readings' | 'covered' | 'suppliable'>,
): void {
  refuse(options, ['knownOn', 'readings', 'supplied'], (given) => lawProblems(given, readings, suppliable, covered));
}

function refuse<O extends object>(options: O, keys: readonly string[], problemsOf: (options: O) => Problem[]): void {
  if (typeof options !== 'object' || options === null) {
    throw new InputError('options', [{ path: '', code: 'unexpected', expected: `options { ${keys[0]}, ... }`, received: show(options) }]);
  }
  const strangers = Object.keys(options).flatMap((key) => (keys.includes(key) ? [] : [unknown(key, key, keys)]));
  const problems = [...strangers, ...problemsOf(options)];
  if (problems.length > 0) throw new InputError('options', problems);
}

function lawProblems<R extends Readings>(
  { knownOn, readings: chosen, supplied }: CalculationOptions<R>,
  readings: R,
  suppliable: Suppliable,
  covered: Period,
): Problem[] {
  return [
    ...(knownOn === undefined || isDay(knownOn) ? [] : [notADay('knownOn', knownOn)]),
    ...readingProblems(chosen ?? {}, readings),
    ...(supplied === undefined ? [] : suppliedProblems(supplied, suppliable, covered)),
  ];
}

function notADay(path: string, received: unknown): Problem {
  return { path, code: 'unexpected', expected: 'a calendar day as YYYY-MM-DD', received: show(received) };
}

function unknown(path: string, key: string, known: readonly string[]): Problem {
  const nearest = nearestKey(key, known);
  return { path, code: 'unknown-key', expected: known.join(', '), ...(nearest !== undefined && { nearest }) };
}

/** What is wrong with choices about open questions. */
export function readingProblems(chosen: Readonly<Record<string, string | undefined>>, readings: Readings): Problem[] {
  if (typeof chosen !== 'object' || Array.isArray(chosen))
    return [{ path: 'readings', code: 'unexpected', expected: 'choices as { question: option }', received: show(chosen) }];
  return Object.entries(chosen).flatMap(([key, option]) => {
    const path = `readings.${key}`;
    if (!Object.hasOwn(readings, key)) return [unknown(path, key, Object.keys(readings))];
    const options = Object.keys((readings[key] as Reading).options);
    if (option === undefined || options.includes(option)) return [];
    return [{ path, code: 'unexpected', expected: `one of ${options.join(', ')}`, received: show(option) } as const];
  });
}
