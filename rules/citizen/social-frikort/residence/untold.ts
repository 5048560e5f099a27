import { ALL_DAYS, byFirstDay, type Period, partsIn, partsOutside, shared } from '../../../days.js';
import { type Counted, type Counting, countDays, fromNewYear } from './days.js';
import { EQUATED, type Stay } from './stay.js';

/** The fewest and the most days that count, by why days were spent abroad that the list does not say it of. */
interface Bounds {
  readonly least: Counted;
  readonly most: Counted;
  /** Days of which the list does not tell where they were spent. */
  readonly unknown: number;
  /** From the first to the last of the days of which it does not tell why; `undefined` where there are none. */
  readonly untold: Period | undefined;
}

/** Stays of which the list says that they are no travel. */
const AWAY: readonly Stay['where'][] = ['abroad', ...EQUATED];

/**
 * Counts the days of a period twice where the list does not say why some were spent abroad: as if none were travel with the home kept
 * (`least`), and as if as many were as can count (`most`). Where more than the months that count were spent abroad in a year, fewer
 * days of travel can be better for the citizen than more.
 */
export function daysCounted(period: Period, counting: Omit<Counting, 'isAway'>): Bounds {
  const { stays, resides, covers } = counting;
  const gaps = gapsIn(fromNewYear(period), stays, covers, resides);
  const isVague = (stay: Stay) => !resides(stay) && stay.where !== 'travel' && !AWAY.includes(stay.where);
  const vague = partsIn(ALL_DAYS, [...stays.filter(isVague), ...gaps]);
  const asTravel = (beyond: Counting['beyond']) => countDays(period, { ...counting, isAway: ({ where }) => AWAY.includes(where), beyond });
  const exact = asTravel(counting.beyond);
  const [first] = vague;
  if (first === undefined) return { least: exact, most: exact, unknown: exact.unknown, untold: undefined };
  const untold = { from: first.from, to: (vague.at(-1) as Period).to };
  const none = countDays(period, { ...counting, stays: [...stays, ...gaps], isAway: ({ where }) => where !== 'travel' });
  const all = [exact, none, asTravel('first-months-count')].sort((a, b) => a.resident + a.abroad - b.resident - b.abroad);
  return { least: all[0] as Counted, most: all.at(-1) as Counted, unknown: exact.unknown, untold };
}

/** The days that the list covers, from the first day of residence on, and that none of its stays has. */
function gapsIn(period: Period, stays: readonly Stay[], covers: Period, resides: Counting['resides']): readonly Stay[] {
  const [first] = stays.filter(resides).sort(byFirstDay);
  const told = shared(period, covers);
  const days = first && told && shared(told, { from: first.from });
  return days === undefined ? [] : partsOutside(days, stays).map((gap) => ({ ...gap, where: 'abroad' }));
}
