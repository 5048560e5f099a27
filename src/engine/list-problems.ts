import type { Day } from './day.js';
import type { Listed } from './fact-types.js';
import { daysOf } from './listed.js';
import { type Period, shared } from './period.js';
import type { Problem } from './problem.js';

/** What is wrong, or that nothing is. */
export type Found = Problem | false | undefined;

const NONE: readonly Problem[] = Object.freeze([]);

/** The problems among what was looked for. */
export function listOf(found: Found | readonly Found[]): readonly Problem[] {
  if (!found) return NONE;
  if ('path' in found) return [found];
  return found.length === 0 ? NONE : found.filter((one) => one !== false && one !== undefined);
}

/** A fact that contradicts another, the law or the day judged. */
export function contradiction(path: string, expected: string, received: string): Problem {
  return { path, code: 'contradiction', expected, received };
}

/** A day that lies before another; nothing where one of them is not known. */
export function notBefore(path: string, day: Day | undefined, first: Day | undefined): Found {
  return day === undefined || first === undefined || day >= first ? undefined : contradiction(path, `a day not before ${first}`, day);
}

/**
 * Items of lists that share no day with those their list says it is complete for: a period may reach beyond those days, as a
 * stay that began before them does, and tells of all its own; a date must lie among them.
 */
export function outside<F>(facts: F, lists: readonly (keyof F & string)[]): readonly Problem[] {
  let problems = NONE;
  for (const fact of lists) {
    const { covers, items } = (facts[fact] as Listed<object> | undefined) ?? EMPTY;
    if (items.length > 0) problems = [...problems, ...items.flatMap((item, place) => outsideOf(covers, item, `${fact}.items[${place}]`))];
  }
  return problems;
}

const EMPTY: Listed<object> = { covers: { from: '', to: '' }, items: [] };

function outsideOf(covers: Period, item: object, path: string): Problem[] {
  const days = daysOf(item);
  if (days === undefined || !inOrder(days) || shared(days, covers) !== undefined) return [];
  const received = days.from === days.to ? days.from : `${days.from} to ${days.to}`;
  return [contradiction(path, `a day that the list covers, ${covers.from} to ${covers.to}`, received)];
}

/** Items of a list that end before they begin. */
export function reversed(fact: string, items: readonly Period[]): Problem[] {
  return items.flatMap((item, index) =>
    inOrder(item) ? [] : [contradiction(`${fact}.items[${index}]`, 'from not after to', `${item.from} to ${item.to}`)],
  );
}

/** Items of a list that share a day with one that begins no later, in the order of the list; told apart by a field where one is named. Those to leave out are about the days of others, as a correction is. */
export function overlaps<T extends Period>(
  fact: string,
  items: readonly T[],
  of?: keyof T & string,
  isLeftOut: (item: T) => boolean = () => false,
): Problem[] {
  const placed = items.map((item, index) => ({ item, index })).filter(({ item }) => inOrder(item) && !isLeftOut(item));
  const lasting = new Map<unknown, (typeof placed)[number]>();
  const found = placed.sort(byBeginning).flatMap((next) => {
    const { item, index } = next;
    const key = of && item[of];
    const before = lasting.get(key);
    if (before === undefined || item.to > before.item.to) lasting.set(key, next);
    return before === undefined || item.from > before.item.to ? [] : [{ item, index, before: before.index }];
  });
  const same = of === undefined ? '' : `, of the same ${of},`;
  return found
    .sort((a, b) => a.index - b.index)
    .map(({ item, index, before }) =>
      contradiction(`${fact}.items[${index}]`, `days that ${fact}.items[${before}]${same} does not have`, `${item.from} to ${item.to}`),
    );
}

function inOrder({ from, to }: Period): boolean {
  return from <= to;
}

function byBeginning({ item: a }: { item: Period }, { item: b }: { item: Period }): number {
  return a.from < b.from ? -1 : Number(a.from > b.from);
}
