import { addDays } from '../../../../src/engine/day.js';
import { type Period, shared } from '../../../../src/engine/period.js';
import { type Counted, type Counting, countDays, EQUATED, fromNewYear, type Stay } from './days.js';

/** The fewest and the most days that count, by why days were spent abroad that the list does not say it of. */
interface Bounds {
  readonly least: Counted;
  readonly most: Counted;
  /** Days of which the list does not tell where they were spent. */
  readonly unknown: number;
  /** From the first to the last of the days of which it does not tell why; `undefined` where there are none. */
  readonly untold: Period | undefined;
}

const TOLD: readonly Stay['where'][] = ['travel', 'abroad', ...EQUATED];

/**
 * Counts the days of a period twice where the list does not say why some were spent abroad: as if none were travel with the home kept
 * (`least`), and as if as many were as can count (`most`). Where more than the months that count were spent abroad in a year, fewer
 * days of travel can be better for the citizen than more.
 */
export function daysCounted(period: Period, counting: Omit<Counting, 'isAway'>): Bounds {
  const { stays, resides, covers } = counting;
  const gaps = gapsIn(fromNewYear(period), stays, covers, resides);
  const vague = [...stays.filter((stay) => !resides(stay) && !TOLD.includes(stay.where)), ...gaps];
  const toldAway = (stay: Stay) => !resides(stay) && stay.where !== 'travel' && TOLD.includes(stay.where);
  const asTravel = (beyond: Counting['beyond']) => countDays(period, { ...counting, isAway: toldAway, beyond });
  const exact = asTravel(counting.beyond);
  const from = vague.map((stay) => stay.from).sort()[0];
  const to = vague
    .map((stay) => stay.to)
    .sort()
    .at(-1);
  if (from === undefined || to === undefined) return { least: exact, most: exact, unknown: exact.unknown, untold: undefined };
  const isAway = (stay: Stay) => !resides(stay) && stay.where !== 'travel';
  const none = countDays(period, { ...counting, stays: [...stays, ...gaps], isAway });
  const all = [exact, none, asTravel('first-months-count')].sort((a, b) => a.resident + a.abroad - b.resident - b.abroad);
  return { least: all[0] as Counted, most: all.at(-1) as Counted, unknown: exact.unknown, untold: { from, to } };
}

/** The days that the list covers, from the first day of residence on, and that none of its stays has. */
function gapsIn(period: Period, stays: readonly Stay[], covers: Period, resides: Counting['resides']): readonly Stay[] {
  const inOrder = [...stays].sort((a, b) => (a.from < b.from ? -1 : 1));
  const first = inOrder.find(resides);
  const days = first === undefined ? undefined : shared({ from: first.from, to: covers.to }, period);
  if (days === undefined) return [];
  let next = days.from > covers.from ? days.from : covers.from;
  const gaps: Stay[] = [];
  for (const { from, to } of inOrder) {
    if (from > next && next <= days.to) gaps.push({ from: next, to: from > days.to ? days.to : addDays(from, -1), where: 'abroad' });
    if (to >= next) next = addDays(to, 1);
  }
  return next <= days.to ? [...gaps, { from: next, to: days.to, where: 'abroad' }] : gaps;
}
