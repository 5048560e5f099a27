import { addYears, type Day } from '../../days.js';
import type { At } from '../../define.js';
import type { SocialFrikortFacts } from './facts.js';
import type parameters from './parameters.json';
import type { cardReadings } from './readings.js';

/** The facts that a day of reckoning may turn on. */
export const DAYS = ['cardSince', 'appliedOn', 'visitedOn'] as const;

type AtDay = At<typeof parameters, typeof cardReadings, Pick<SocialFrikortFacts, (typeof DAYS)[number]>>;

/**
 * The day on which the conditions are looked at. A card that is held is looked at on the day judged or, while it cannot be deactivated,
 * was once: on its first day. An application is on the day of the visitation or, as may be read too, of the application itself.
 */
export function reckoningDay(at: AtDay): Day {
  if (!at.row('deactivation').value.possible) return dayOfAward(at);
  if (at.need('cardSince') !== 'no-card') return at.on;
  return at.ask('reckoned-from', { visitation: () => at.need('visitedOn'), application: () => at.need('appliedOn') });
}

/** The day on which the card is or was awarded: its first day, or that of the visitation. */
export function dayOfAward(at: AtDay): Day {
  const cardSince = at.need('cardSince');
  return cardSince === 'no-card' ? at.need('visitedOn') : cardSince;
}

/** Whether the citizen is an adult (serviceloven, part V): one born on 1 May 2006 is from 1 May 2024. */
export function isAdult({ bornOn }: { readonly bornOn: Day }, at: AtDay): boolean {
  const { value, cite } = at.row('age');
  const adultFrom = at.show('adult-from', addYears(bornOn, value), 'date', cite);
  return adultFrom <= at.on && adultFrom <= reckoningDay(at);
}
