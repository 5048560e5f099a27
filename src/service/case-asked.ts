import { parseJson } from '../cli/input/json-text.js';
import { withoutNull } from '../cli/input/without-null.js';
import { nearestKey } from '../engine/nearest-key.js';
import { type Problem, show } from '../engine/problem.js';
import type { Limits } from './limits.js';
import { Refused } from './problem-details.js';
import { shapeProblems } from './shape-problems.js';

/** A case as it is sent: the facts, under which options, and what else an action takes. */
export interface CaseAsked {
  /** The host's own id, repeated in the answer. */
  readonly id?: string | number;
  readonly facts: object;
  readonly options: object;
  /** What stands beside them. */
  readonly beside: Readonly<Record<string, unknown>>;
  /** What is wrong with the rest of the body, to be told with what is wrong with facts and options. */
  readonly unread: readonly Problem[];
}

/** What a body is to be, in JSON. */
export const EXPECTED = '{ "facts": { … }, "options": { … } }';

/**
 * Reads a case from bytes. What is `null` is unknown, and left out.
 * @param beside keys that may stand beside `facts` and `options`
 * @throws Refused where there are no facts or options to look at
 */
export function caseAsked(bytes: Buffer, beside: readonly string[], limits: Limits): CaseAsked {
  const { value, problem } = parseJson(bytes, EXPECTED);
  if (problem !== undefined) throw refused([problem]);
  return caseFrom(value, beside, limits);
}

/**
 * Reads a case from JSON that is parsed already.
 * @throws Refused where there are no facts or options to look at
 */
export function caseFrom(value: unknown, keys: readonly string[], limits: Limits): CaseAsked {
  const shape = shapeProblems(value, limits);
  if (shape.length > 0) throw refused(shape);
  if (!isObject(value)) throw refused([unexpected('', EXPECTED, value)]);
  const { id, facts, options = {}, ...beside } = withoutNull(value) as Record<string, unknown>;
  const known = ['id', 'facts', 'options', ...keys];
  const unread = [
    ...Object.keys(beside).flatMap((key) => (keys.includes(key) ? [] : [unknownKey(key, known)])),
    ...(id === undefined || isId(id) ? [] : [unexpected('id', 'a text, or a whole number that can be told from the next', id)]),
  ];
  const parts = [
    ...(isObject(facts) ? [] : [unexpected('facts', 'an object of facts', facts)]),
    ...(isObject(options) ? [] : [unexpected('options', 'an object of options', options)]),
  ];
  if (parts.length > 0) throw refused([...unread, ...parts]);
  return { ...(isId(id) && { id }), facts: facts as object, options: options as object, beside, unread };
}

/** The id of what could not be read as a case, where that much could be. */
export function idIn(bytes: Buffer): string | number | undefined {
  const { value } = parseJson(bytes, EXPECTED);
  const id = isObject(value) ? value.id : undefined;
  return isId(id) ? id : undefined;
}

function refused(problems: readonly Problem[]): Refused {
  return new Refused('request', { expected: EXPECTED }, problems);
}

function unknownKey(key: string, known: readonly string[]): Problem {
  const nearest = nearestKey(key, known);
  return { path: key, code: 'unknown-key', expected: known.join(', '), ...(nearest !== undefined && { nearest }) };
}

function unexpected(path: string, expected: string, received: unknown): Problem {
  return { path, code: 'unexpected', expected, received: show(received) };
}

function isId(id: unknown): id is string | number {
  return typeof id === 'string' || Number.isSafeInteger(id);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
