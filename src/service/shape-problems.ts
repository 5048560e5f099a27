import type { Problem } from '../engine/problem.js';
import type { Limits } from './limits.js';

/** What is nested too deep or holds too much, looked for without recursion: a hostile body may be as deep as it is long. */
export function shapeProblems(value: unknown, { depth, items }: Pick<Limits, 'depth' | 'items'>): Problem[] {
  const problems: Problem[] = [];
  const left: { readonly path: string; readonly held: unknown; readonly level: number }[] = [{ path: '', held: value, level: 1 }];
  for (let next = left.pop(); next !== undefined && problems.length < MOST; next = left.pop()) {
    const { path, held, level } = next;
    if (typeof held !== 'object' || held === null) continue;
    const inside = Array.isArray(held) ? held.map((one, place) => [`${path}[${place}]`, one] as const) : keysOf(path, held);
    if (inside.length > items) problems.push(tooMany(path, inside.length, items));
    else if (level > depth) problems.push({ path, code: 'unexpected', expected: `at most ${depth} levels`, received: 'more' });
    else for (const [at, one] of inside) left.push({ path: at, held: one, level: level + 1 });
  }
  return problems;
}

const MOST = 10;

function keysOf(path: string, held: object): (readonly [string, unknown])[] {
  return Object.entries(held).map(([key, one]) => [path === '' ? key : `${path}.${key}`, one] as const);
}

function tooMany(path: string, received: number, most: number): Problem {
  return { path, code: 'unexpected', expected: `at most ${most} items`, received: String(received) };
}
