import type { Problem } from '../../engine/problem.js';

/** Finds lines without a citizen that stand twice: their id and month are those of another line. */
export interface Repetition {
  meet(payment: { readonly id: string | number; readonly period: { readonly from: string } }, place: number): Problem | undefined;
}

/** Begins to look for repetition, and keeps every id. */
export function repetition(what: 'payment' | 'line'): Repetition {
  const places = new Map<string, number>();
  return {
    meet: ({ id, period }, place) => {
      const key = `${period.from.slice(0, 7)} ${id}`;
      const before = places.get(key);
      if (before !== undefined) return twice(`${what} ${before}`, id);
      places.set(key, place);
      return undefined;
    },
  };
}

function twice(before: string, id: string | number): Problem {
  const expected = `an id that does not stand in the month already, on ${before}; lines that name their citizen are judged together`;
  return { path: 'id', code: 'contradiction', expected, received: JSON.stringify(id) };
}
