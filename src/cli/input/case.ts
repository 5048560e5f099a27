import { type Problem, show } from '../../engine/problem.js';
import { parseJson } from './json-text.js';
import type { Read } from './read-line.js';
import { withoutNull } from './without-null.js';

/** One case of the input: its facts, and the id the host gave it. */
export interface Case {
  readonly id?: string | number;
  readonly facts: object;
  /** What else stands beside the facts, of the keys that may. */
  readonly beside: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** What a case is, in English. */
export const CASE_EXPECTED = 'a JSON object of facts, or { "id": ..., "facts": { ... } }';

/** Reads a case: bare facts, or facts under a host's own id. */
export function readCase(bytes: Buffer): Case {
  const { value, problem } = parseJson(bytes, CASE_EXPECTED);
  return caseOf({ input: withoutNull(value), problems: problem === undefined ? [] : [problem] });
}

/**
 * The case that was read. The id is kept even where the rest cannot be read.
 * @param keys what may stand beside `id` and `facts`
 */
export function caseOf({ input: value, problems: before }: Read, keys: readonly string[] = []): Case {
  const bare = !isObject(value) || !Object.hasOwn(value, 'facts');
  if (before.length > 0) {
    const facts = isObject(value) && isObject(value.facts) ? value.facts : {};
    return { ...(before.some(({ path }) => path === 'id') ? {} : idOf(value)), facts, beside: {}, problems: before };
  }
  if (bare) return { ...idOf(value), facts: value as object, beside: {}, problems: [] };
  const { facts, id, ...rest } = value;
  const unknown = Object.keys(rest)
    .filter((key) => !keys.includes(key))
    .map((key): Problem => ({ path: key, code: 'unknown-key', expected: ['id', 'facts', ...keys].join(', ') }));
  const badId = id !== undefined && !isId(id);
  const problems = badId ? [...unknown, { path: 'id', code: 'unexpected', expected: ID_EXPECTED, received: show(id) } as const] : unknown;
  return { ...idOf(value), facts: facts as object, beside: rest, problems };
}

function idOf(value: unknown): Pick<Case, 'id'> {
  if (!isObject(value) || !Object.hasOwn(value, 'id')) return {};
  const { id } = value;
  return isId(id) ? { id } : {};
}

const ID_EXPECTED = `a text, or a whole number up to ${Number.MAX_SAFE_INTEGER}`;

function isId(id: unknown): id is string | number {
  return typeof id === 'string' || Number.isSafeInteger(id);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
