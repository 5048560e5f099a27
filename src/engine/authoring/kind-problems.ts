import { nearestKey } from '../nearest-key.js';
import { type Problem, show } from '../problem.js';
import { type Kind, type Kinds, REFUSED } from './kind.js';

/** Every problem of a value that should be of a kind; none where it is. */
export function problemsOfKind(kind: Kind<unknown>, value: unknown, path: string): readonly Problem[] {
  if (kind.accept(value) !== REFUSED) return [];
  return kind.problems?.(value, path) ?? [withNearest(unexpected(kind.expected, value, path), kind, value)];
}

/** A word that is none of a few, with the one that was meant. */
function withNearest(problem: Problem, { words }: Kind<unknown>, value: unknown): Problem {
  return words.as === 'choice' ? nearestAmong(words.of, problem, value) : problem;
}

/** A problem with the one of a few that was meant, where one is near. */
export function nearestAmong(of: readonly string[], problem: Problem, value: unknown): Problem {
  const nearest = typeof value === 'string' ? nearestKey(value, of) : undefined;
  return nearest === undefined ? problem : { ...problem, nearest };
}

/** That something else was expected. */
export function unexpected(expected: string, value: unknown, path: string): Problem {
  return { path, code: 'unexpected', expected, received: show(value) };
}

/** Every problem of the parts of an object: those of each by its name first, then the keys that are none. */
export function problemsOfParts(
  parts: Kinds,
  value: Readonly<Record<string, unknown>>,
  path: string,
  leftOut: boolean,
): readonly Problem[] {
  const names = Object.keys(parts);
  const within = names.flatMap((name) => {
    const kind = parts[name] as Kind<unknown>;
    if (value[name] === undefined && (leftOut || kind.optional)) return [];
    const found = problemsOfKind(kind, value[name], inside(path, name));
    const instead = (value[name] ?? null) === null ? insteadOfNothing(name, parts, path) : undefined;
    return instead === undefined ? found : found.map((problem) => ({ ...problem, expected: `${problem.expected}${instead}` }));
  });
  const strangers = Object.keys(value).filter((key) => !Object.hasOwn(parts, key));
  return [...within, ...strangers.map((key, index) => stranger(key, names, path, index < MOST_GUESSES))];
}

/** What to do where nothing is known of a part: databases write `null` for it, and for the end of what goes on still. */
function insteadOfNothing(name: string, parts: Kinds, path: string): string | undefined {
  if (name === 'to' && parts.from !== undefined && path.endsWith(']')) return '; where it goes on still, the last day that the list covers';
  return path !== '' && parts[name]?.optional ? ', or left out where it is not known' : undefined;
}

/** So many unknown keys are no slips of the pen; looking for the nearest of each would only cost time. */
const MOST_GUESSES = 100;

function stranger(key: string, known: readonly string[], path: string, guess: boolean): Problem {
  const nearest = guess ? nearestKey(key, known) : undefined;
  return { path: inside(path, key), code: 'unknown-key', expected: known.join(', '), ...(nearest !== undefined && { nearest }) };
}

const LONGEST_KEY = 200;

/** The path of a part: `rate.steps[2].amount`; a key too long to be one is only named. */
export function inside(path: string, key: string): string {
  const name = key.length > LONGEST_KEY ? `(a key of ${key.length} characters)` : key;
  return path === '' ? name : `${path}.${name}`;
}
