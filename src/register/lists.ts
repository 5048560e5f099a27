import type { Day } from '../engine/day.js';
import { contains, type Period, type Window } from '../engine/period.js';
import type { BenefitSpell, RegisterCitizen } from './citizen.js';
import { benefitNamed, municipalityNamed } from './names.js';

/** The days that a citizen's lists are complete for; a citizen that was checked has them where there is a list. */
export function coversOf({ covers }: RegisterCitizen): Period {
  return covers as Period;
}

/** The last day of an item; one that still runs is known up to the end of what the list covers. */
export function endOf({ to }: Window, covers: Period): Day {
  return to ?? covers.to;
}

/** The benefit on a day by key; `null` where the citizen is on none, `undefined` where it is not known. */
export function benefitOn(day: Day, citizen: RegisterCitizen): string | null | undefined {
  const { spells, benefit } = citizen;
  const dated = spells && datedBenefitOn(day, spells, coversOf(citizen));
  return dated === undefined && benefit !== undefined ? benefitNamed(benefit) : dated;
}

/** The benefit that the spells tell of: of several on the same day the one that began last. */
export function datedBenefitOn(day: Day, spells: readonly BenefitSpell[], covers: Period): string | null | undefined {
  return latestOn(day, spells, covers, ({ benefit }) => benefitNamed(benefit) as string);
}

/** The municipality lived in on a day by key; `null` where the citizen lives in none, `undefined` where it is not known. */
export function municipalityOn(day: Day, citizen: RegisterCitizen): string | null | undefined {
  const { municipality: given } = citizen;
  if (typeof given === 'string') return municipalityNamed(given);
  return latestOn(day, given, coversOf(citizen), ({ municipality }) => municipalityNamed(municipality) as string);
}

/** The key of the item of a day that began last; of those that began together the first key in order. */
function latestOn<T extends Window>(day: Day, items: readonly T[], covers: Period, key: (item: T) => string): string | null | undefined {
  let latest: T | undefined;
  for (const item of items) {
    if (item.from > day || endOf(item, covers) < day) continue;
    if (latest === undefined || item.from > latest.from || (item.from === latest.from && key(item) < key(latest))) latest = item;
  }
  if (latest !== undefined) return key(latest);
  return contains(covers, day) ? null : undefined;
}
