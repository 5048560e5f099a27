import { addDays, addYears, type Day, daysBetween, missingDays, type Period } from '../../../days.js';
import type { At } from '../../../define.js';
import type { SocialFrikortFacts } from '../facts.js';
import type parameters from '../parameters.json';
import type { cardReadings } from '../readings.js';
import { type DAYS, reckoningDay } from '../reckoning-day.js';
import type { BENEFITS } from './benefits.js';
import { type Beyond, fromNewYear } from './days.js';
import { REALM, type Stay } from './stay.js';
import { daysCounted } from './untold.js';

type Facts = Pick<SocialFrikortFacts, (typeof DAYS)[number] | 'stays' | 'eeaStaysCount' | 'receives' | 'onBenefitSince2019'>;
type AtResidence = At<typeof parameters, typeof cardReadings, Facts>;

const SUFFICE: readonly (typeof BENEFITS)[number][] = ['kontanthjaelp', 'uddannelseshjaelp', 'foertidspension'];

/**
 * Whether the citizen has resided long enough (aktivloven § 11): 9 of the latest 10 years, with every open question of how that is
 * shown and counted. On 1 May 2024 who came on 1 May 2015 has, who came a day later has not.
 */
export function longEnough(facts: Facts, at: AtResidence): boolean {
  const { years, of, formerYears, formerOf } = at.row('residence').value;
  const day = reckoningDay(at);
  const now = resided(facts, at, { day, years, of });
  if (now.isEnough === true) return told(now, at);
  const { onBenefitSince2019 } = facts;
  const benefitShows = at.ask('already-on-benefit', { 'stays-decide': () => false, 'benefit-suffices': () => true });
  const former = resided(facts, at, { day, years: formerYears, of: formerOf });
  const mayKeep = onBenefitSince2019 !== false && former.isEnough !== false;
  const keeps = mayKeep && at.ask('grandfathering', { 'nine-of-ten': () => false, 'seven-of-eight': () => true });
  const kept: Resided = onBenefitSince2019 ? former : { isEnough: undefined, lacks: 'onBenefitSince2019' };
  const shown = keeps ? kept : now;
  if (benefitShows && shown.isEnough !== true && SUFFICE.includes(at.need('receives'))) {
    at.show('residence-by-benefit', 1, 'benefit');
    return true;
  }
  return told(shown, at);
}

/** So many of the years before a day. */
interface Required {
  readonly day: Day;
  readonly years: number;
  readonly of: number;
}

/** Whether days are enough, and how many they are. */
interface Settled {
  readonly isEnough: boolean;
  readonly within: Period;
  readonly days: { readonly resident: number; readonly abroad: number; readonly needed: number };
}

/** The fact that would tell whether they are. */
interface Unsettled {
  readonly isEnough: undefined;
  readonly lacks: 'stays' | 'eeaStaysCount' | 'onBenefitSince2019';
  /** The days of which the list must tell where they were spent, or why abroad. */
  readonly missing?: Period | undefined;
}

type Resided = Settled | Unsettled;

/** Counts the days in the area, with the stays in the EU/EEA where they are judged to count, or asks for that where it decides. */
function resided(facts: Facts, at: AtResidence, required: Required): Resided {
  const { stays, eeaStaysCount } = facts;
  const within = { from: addYears(required.day, -required.of), to: addDays(required.day, -1) };
  if (stays === undefined) return { isEnough: undefined, lacks: 'stays', missing: within };
  const hasStayed = (place: Stay['where']) => stays.items.some(({ where }) => where === place);
  const area = at.ask('residence-area', { realm: () => REALM.filter(hasStayed), denmark: () => REALM.slice(0, 1) });
  const counted = (places: readonly Stay['where'][]) => enoughIn(places, stays, at, required, within);
  const here = counted(area);
  if (!hasStayed('eea') || eeaStaysCount?.value === false) return here;
  const withEea = counted([...area, 'eea']);
  if (eeaStaysCount !== undefined) return withEea;
  return here.isEnough === withEea.isEnough ? here : { isEnough: undefined, lacks: 'eeaStaysCount' };
}

/** Enough days, too few whatever the unknown ones were, or days that must be known first: where they were spent, or why abroad. */
function enoughIn(
  places: readonly Stay['where'][],
  stays: NonNullable<Facts['stays']>,
  at: AtResidence,
  { day, years }: Required,
  within: Period,
): Resided {
  const { abroadMonths, equated } = at.row('residence').value;
  const resides = ({ where }: Stay) => places.includes(where) || equated.includes(where);
  const needed = daysBetween(addYears(day, -years), day);
  const counted = (beyond: Beyond) => daysCounted(within, { covers: stays.covers, stays: stays.items, resides, abroadMonths, beyond });
  const { least, most, unknown, untold } = at.ask('long-stay-abroad', {
    'none-count': () => counted('none-count'),
    'first-months-count': () => counted('first-months-count'),
  });
  const days = (of: typeof least) => ({ resident: of.resident, abroad: of.abroad, needed });
  if (least.resident + least.abroad >= needed) return { isEnough: true, within, days: days(least) };
  if (most.resident + most.abroad + unknown < needed) return { isEnough: false, within, days: days(most) };
  return { isEnough: undefined, lacks: 'stays', missing: missingDays(stays, fromNewYear(within)) ?? untold };
}

/** Shows what was counted, or ends with what must be known first. */
function told(of: Resided, at: AtResidence): boolean {
  if (of.isEnough === undefined) {
    if (of.lacks !== 'stays') at.need(of.lacks);
    return at.lack(of.lacks, of.missing);
  }
  const { resident, abroad, needed } = of.days;
  at.show('residence-within', of.within, 'period');
  at.show('residence-days', resident, 'days');
  if (abroad > 0) at.show('residence-abroad', abroad, 'days');
  at.show('residence-needed', needed, 'days');
  return of.isEnough;
}
