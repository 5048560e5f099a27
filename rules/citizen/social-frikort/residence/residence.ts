import type { At } from '../../../../src/engine/condition.js';
import { addDays, addYears, type Day, daysBetween } from '../../../../src/engine/day.js';
import type { Listed } from '../../../../src/engine/fact-types.js';
import { missingDays } from '../../../../src/engine/listed.js';
import type { Period } from '../../../../src/engine/period.js';
import { awaiting, lacking, type Unsettled } from '../../../../src/engine/reading.js';
import { type Shown, shown } from '../../../../src/engine/shown.js';
import { step } from '../../../step.js';
import type { SocialFrikortFacts } from '../facts.js';
import type { FrikortLaw } from '../law.js';
import type { CardReadings } from '../readings.js';
import type { Stay } from '../spells.js';
import { type Beyond, countDays, fromNewYear } from './days.js';

type Answer = Shown | Unsettled<Shown>;

/** Whether the citizen has resided long enough, with every open question of how that is shown and counted. */
export function longEnough(facts: SocialFrikortFacts, law: FrikortLaw, { on, ask }: At<CardReadings>): Answer {
  const day = countedBefore(facts, law, on);
  if (day === undefined) return lacking('cardSince');
  const inArea = (isIn: Place['inArea']) =>
    ask<'long-stay-abroad', Shown>('long-stay-abroad', {
      'none-count': () => shownBy(facts, law, ask, { day, inArea: isIn, beyond: 'none-count' }),
      'first-months-count': () => shownBy(facts, law, ask, { day, inArea: isIn, beyond: 'first-months-count' }),
    });
  return ask<'residence-area', Shown>('residence-area', {
    realm: () => inArea(({ where }) => where !== 'eea'),
    denmark: () => inArea(({ where }) => where === 'denmark'),
  });
}

/** While a card cannot be deactivated its citizen is assessed once: on the first day of the card. */
function countedBefore({ cardSince }: SocialFrikortFacts, { deactivation }: FrikortLaw, on: Day): Day | undefined {
  if (deactivation.value.possible) return on;
  return cardSince === 'no-card' ? on : cardSince;
}

/** Where and before which day the days of residence are counted. */
interface Place {
  readonly day: Day;
  readonly inArea: (stay: Stay) => boolean;
  readonly beyond: Beyond;
}

function shownBy(facts: SocialFrikortFacts, law: FrikortLaw, ask: At<CardReadings>['ask'], place: Place): Answer {
  const { years, of, formerYears, formerOf } = law.residence.value;
  const now = byStays(facts, law, place, years, of);
  const former = () => {
    if (isMet(now)) return now;
    const kept = byStays(facts, law, place, formerYears, formerOf);
    if (isFailed(kept)) return now;
    if (facts.onBenefitSince2019 === undefined) return lacking('onBenefitSince2019');
    return facts.onBenefitSince2019 ? kept : now;
  };
  const stays = () => ask<'grandfathering', Shown>('grandfathering', { 'nine-of-ten': () => now, 'seven-of-eight': former });
  return ask<'already-on-benefit', Shown>('already-on-benefit', {
    'stays-decide': stays,
    'benefit-suffices': () => {
      const counted = stays();
      return isMet(counted) ? counted : (byBenefit(facts, law) ?? counted);
    },
  });
}

const SUFFICE: readonly unknown[] = ['kontanthjaelp', 'uddannelseshjaelp', 'foertidspension'];

/** Met by the benefit received; `undefined` where the stays must be counted. */
function byBenefit({ receives }: SocialFrikortFacts, { residence }: FrikortLaw): Answer | undefined {
  if (receives === undefined) return lacking('receives');
  return SUFFICE.includes(receives) ? shown(true, [step('residence-by-benefit', 1, 'benefit', residence.cite)]) : undefined;
}

function byStays({ stays, eeaStaysCount }: SocialFrikortFacts, law: FrikortLaw, place: Place, years: number, of: number): Answer {
  const { day, inArea } = place;
  const within = { from: addYears(day, -of), to: addDays(day, -1) };
  if (stays === undefined) return lacking('stays', within);
  const needed = daysBetween(addYears(day, -years), day);
  const judged = (resides: Place['inArea']) => judge(stays, { ...place, inArea: resides }, within, needed, law);
  const without = judged(inArea);
  const withEea = judged((stay) => inArea(stay) || stay.where === 'eea');
  if (JSON.stringify(without) === JSON.stringify(withEea)) return without;
  if (eeaStaysCount === undefined) return sameVerdict(without, withEea) ? without : awaiting('eeaStaysCount', {});
  return eeaStaysCount.value ? withEea : without;
}

/** Enough days, too few whatever the unknown ones were, or days that must be known first. */
function judge(stays: Listed<Stay>, { inArea, beyond }: Place, within: Period, needed: number, { residence }: FrikortLaw): Answer {
  const { abroadMonths } = residence.value;
  const { resident, abroad, unknown } = countDays(within, {
    covers: stays.covers,
    stays: stays.items,
    resides: inArea,
    abroadMonths,
    beyond,
  });
  const counted = resident + abroad;
  const missing = missingDays(stays, fromNewYear(within));
  if (missing !== undefined && counted < needed && counted + unknown >= needed) return lacking('stays', missing);
  return shown(counted >= needed, [
    step('residence-within', `${within.from}/${within.to}`, 'period', residence.cite),
    step('residence-days', resident, 'days', residence.cite),
    step('residence-abroad', abroad, 'days', residence.cite),
    step('residence-needed', needed, 'days', residence.cite),
  ]);
}

function sameVerdict(one: Answer, other: Answer): boolean {
  return (isMet(one) && isMet(other)) || (isFailed(one) && isFailed(other));
}

function isMet(answer: Answer): boolean {
  return 'answer' in answer && answer.answer;
}

function isFailed(answer: Answer): boolean {
  return 'answer' in answer && !answer.answer;
}
