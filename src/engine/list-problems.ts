import { type Period, shared } from './period.js';
import type { Problem } from './problem.js';

/** Items of a list that end before they begin. */
export function reversed(fact: string, items: readonly Period[]): Problem[] {
  return items.flatMap(({ from, to }, index) =>
    from <= to ? [] : [contradiction(`${fact}.items[${index}]`, 'from not after to', { from, to })],
  );
}

/** Items of a list that share a day with an earlier one. */
export function overlaps(fact: string, items: readonly Period[]): Problem[] {
  return items.flatMap((item, index) => {
    const earlier = items.slice(0, index).findIndex((before) => shared(before, item) !== undefined);
    if (earlier < 0) return [];
    return [contradiction(`${fact}.items[${index}]`, `days that ${fact}.items[${earlier}] does not have`, item)];
  });
}

function contradiction(path: string, expected: string, { from, to }: Period): Problem {
  return { path, code: 'contradiction', expected, received: `${from} to ${to}` };
}
