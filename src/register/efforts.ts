import { orderFor } from '../../rules/jobcentre/jobcenterindblik/across-orders.js';
import { contains, covers as holds, type Period } from '../engine/period.js';
import { millionths } from '../population/calendar.js';
import type { HoursWorked, RegisterCitizen } from './citizen.js';
import type { Derivation } from './derivation.js';
import { coversOf, endOf } from './lists.js';

/** Conversations in a window; `undefined` where not all are known and those known are not enough. */
export function conversationsIn(window: Period, citizen: RegisterCitizen, { settles }: Derivation): number | undefined {
  const { conversations } = citizen;
  if (typeof conversations !== 'object') return conversations;
  let held = 0;
  for (const day of conversations) if (contains(window, day)) held += 1;
  return known(held, settles.conversations, window, citizen);
}

/** Offers in a window: those with a day in it, or those that started in it. */
export function offersIn(window: Period, citizen: RegisterCitizen, { offerDays, settles }: Derivation): number | undefined {
  const { offers } = citizen;
  if (typeof offers !== 'object') return offers;
  const covers = coversOf(citizen);
  let given = 0;
  for (const offer of offers) {
    const inside = offerDays === 'started' ? offer.from >= window.from : endOf(offer, covers) >= window.from;
    if (inside && offer.from <= window.to) given += 1;
  }
  return known(given, settles.offers, window, citizen);
}

/** What was counted, where the lists tell of every day of the window or it is enough as it is. */
export function known(counted: number, enough: number, window: Period, citizen: RegisterCitizen): number | undefined {
  return counted >= enough || holds(coversOf(citizen), window) ? counted : undefined;
}

/** Hours of ordinary employment dated in a window, exact to a millionth. */
export function hoursIn(window: Period, citizen: RegisterCitizen, how: Derivation): number | undefined {
  const { ordinaryHours } = citizen;
  if (typeof ordinaryHours !== 'object') return ordinaryHours;
  const { settles, oldOrder, acrossOrders } = how;
  const order = orderFor(window, oldOrder?.until, acrossOrders);
  const enough = oldOrder !== undefined && order === 'old-order' ? oldOrder.hours : settles.hours;
  return known(workedIn(window, ordinaryHours) / millionths(1), enough, window, citizen);
}

/**
 * Hours in a window of which each part is reckoned by its own order. How 225 hours by the one and 100 by the other add up is not said, so
 * they are unknown where there are too many for none and too few of either part for enough.
 * @see Executive order 301 of 20 March 2023, § 14(2)
 */
export function hoursApart(window: Period, citizen: RegisterCitizen, how: Derivation): number | undefined {
  const { settles, oldOrder, acrossOrders } = how;
  if (oldOrder === undefined || orderFor(window, oldOrder.until, acrossOrders) !== 'each-part') return undefined;
  const [former, present] = [oldOrder.hours, settles.hours];
  const { ordinaryHours } = citizen;
  const { few, most } = hoursThatSettle(former, present);
  if (typeof ordinaryHours !== 'object') return citizen.hoursApart ?? settled(ordinaryHours, few, most);
  const all = workedIn(window, ordinaryHours);
  const before = workedIn({ from: window.from, to: oldOrder.until }, ordinaryHours);
  const enough = before >= millionths(former) || all - before >= millionths(present) || all >= millionths(most);
  const worked = all / millionths(1);
  if (enough) return worked;
  return worked < few ? known(worked, few, window, citizen) : undefined;
}

/** Below so many hours they are too few for either of two orders, and from so many on enough, however they lie. */
export function hoursThatSettle(former: number, present: number): { readonly few: number; readonly most: number } {
  return { few: Math.min(former, present), most: former === present ? present : former + present };
}

/** Hours of which it is not known when they were worked, where they settle however they lie. */
function settled(hours: number | undefined, few: number, most: number): number | undefined {
  return hours !== undefined && (hours < few || hours >= most) ? hours : undefined;
}

function workedIn(window: Period, ordinaryHours: readonly HoursWorked[]): number {
  let worked = 0;
  for (const { date, hours } of ordinaryHours) if (contains(window, date)) worked += millionths(hours);
  return worked;
}
