import { addDays } from './day.js';
import type { Listed } from './fact-types.js';
import { contains, type Period } from './period.js';

/** The first days of a window that a list is not complete for; `undefined` where it covers every day of it. */
export function missingDays({ covers }: Pick<Listed<unknown>, 'covers'>, window: Period): Period | undefined {
  if (!contains(covers, window.from)) {
    const to = window.from < covers.from && covers.from <= window.to ? addDays(covers.from, -1) : window.to;
    return { from: window.from, to };
  }
  return covers.to < window.to ? { from: addDays(covers.to, 1), to: window.to } : undefined;
}
