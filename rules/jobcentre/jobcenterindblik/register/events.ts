import { contains, covers as holds, type Period } from '../../../../src/engine/period.js';
import type { RegisterCitizen } from './citizen.js';
import type { Derivation } from './derivation.js';
import { coversOf, endOf } from './listed.js';

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
