import { addDays, type Day } from './day.js';
import type { Listed } from './fact-types.js';
import { contains, monthOf, type Period } from './period.js';

/** How an item of a list bears its days: a period of its own, a date or a calendar month. */
type Dated = Partial<Period> & { readonly date?: Day; readonly month?: string };

/** The days of an item; `undefined` for one that bears none. */
export function daysOf({ from, to, date, month }: Dated): Period | undefined {
  if (from !== undefined && to !== undefined) return { from, to };
  if (date !== undefined) return { from: date, to: date };
  return month === undefined ? undefined : monthOf(`${month}-01`);
}

/** The first days of a window that a list is not complete for, all of them where there is no list; `undefined` where it covers every day. */
export function missingDays(list: Pick<Listed<unknown>, 'covers'> | undefined, window: Period): Period | undefined {
  if (list === undefined) return { from: window.from, to: window.to };
  const { covers } = list;
  if (!contains(covers, window.from)) {
    const to = window.from < covers.from && covers.from <= window.to ? addDays(covers.from, -1) : window.to;
    return { from: window.from, to };
  }
  return covers.to < window.to ? { from: addDays(covers.to, 1), to: window.to } : undefined;
}
