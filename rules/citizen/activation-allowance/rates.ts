import type { Points } from '../../../src/engine/possible.js';
import { type At, Exact, exceeds, type Judgement, type Kroner, lesser, type Ruling, roundToOere } from '../../define.js';
import type { ActivationAllowanceFacts as Facts } from './facts.js';
import type { Rate, RateOf } from './guidelines/rate.js';
import type parameters from './parameters.json';
import type readings from './readings.json';

/** What the rules of the allowance turn to. */
export type Turning = At<typeof parameters, typeof readings, Facts>;

/** A guideline's rate, ready to be applied. */
export interface RateRule {
  readonly needs: readonly (keyof Facts & string)[];
  /** What it comes to for a whole month before the ceiling; `null` where nothing is due. */
  of(facts: Facts, at: Turning): Kroner | null;
  /** True where no amount ever follows: nothing is due, or what is due was not read. */
  readonly never?: true;
  /** True where the days of the month are counted already, so that a part month answers itself. */
  readonly byDay?: true;
  /** One value for every cell of the facts the rate turns on, where they are finite. */
  readonly points?: Points<Facts>;
  /** The most the rate can come to in this case. */
  most(facts: Facts): Kroner;
}

type Cap = Ruling<Kroner>;

/** The rule of a guideline's rate. */
export function rateOf(rate: Rate, cap: Cap): RateRule {
  return (RULES[rate.kind] as (rate: Rate, cap: Cap) => RateRule)(rate, cap);
}

/** A rule for every kind of rate; a kind without one does not compile. */
const RULES: { readonly [K in Rate['kind']]: (rate: RateOf<K>, cap: Cap) => RateRule } = {
  zones: ({ steps }, cap) => {
    const amounts = steps.map(({ amount }) => (amount === null ? null : roundToOere(amount)));
    return {
      needs: ['zones'],
      of: byZones('zone-rate', steps, cap, (place) => amounts[place] ?? null),
      points: { zones: zonePoints(steps) },
      most: () => cap.value,
    };
  },
  'zone-days': ({ rows }, cap) => {
    const amounts = rows.map((row) => row.amounts.map((amount) => roundToOere(amount)));
    return {
      needs: ['zones', 'daysPerWeek'],
      of: byZones('zone-days-rate', rows, cap, (place, { daysPerWeek = 0 }) => amounts[place]?.[daysPerWeek - 1] ?? null),
      points: { zones: zonePoints(rows), daysPerWeek: (amounts.at(-1) ?? []).map((_, index) => index + 1) },
      most: () => cap.value,
    };
  },
  flat: ({ amount }) => {
    const stated = roundToOere(amount);
    return { needs: [], of: (_, at) => at.show('flat-rate', stated, 'kr./month'), most: () => amount };
  },
  'per-km': perKm,
  'km-bands': ({ bands }) => {
    const highest = bands.map(({ most }) => most).reduce((a, b) => (exceeds(b, a) ? b : a));
    const most = ({ dailyTravelKm: km = Number.NaN }: Facts) => bandOf(bands, km)?.most ?? highest;
    return { needs: ['dailyTravelKm', 'assessedAmount'], of: (facts, at) => assessed(facts, most(facts), at), most };
  },
  assessed: ({ most }) => ({ needs: ['assessedAmount'], of: (facts, at) => assessed(facts, most, at), most: () => most }),
  none: (_, cap) => ({ needs: [], never: true, of: () => null, most: () => cap.value }),
  'not-read': (_, cap) => ({ needs: [], never: true, of: (__, at) => at.gap("the guideline's rates"), most: () => cap.value }),
};

interface Span {
  readonly from: number;
  readonly to?: number | undefined;
}

/** An amount for each number of zones; what more zones than the table has come to, the sources leave open. */
function byZones(step: string, spans: readonly Span[], cap: Cap, amountOf: (place: number, facts: Facts) => Kroner | null): RateRule['of'] {
  const stated = (place: number, facts: Facts, at: Turning) => {
    const amount = amountOf(place, facts);
    return amount === null ? null : at.show(step, amount, 'kr./month');
  };
  const last = spans.length - 1;
  const most = spans[last]?.to ?? Number.POSITIVE_INFINITY;
  return (facts, at) => {
    const zones = facts.zones as number;
    if (zones > most) {
      return at.ask('zones-beyond-table', {
        'top-rate': () => stated(last, facts, at),
        nothing: () => null,
        ceiling: () => at.show('ceiling-rate', cap.value, 'kr./month', cap),
      });
    }
    for (let place = 0; place <= last; place += 1) if (holds(spans[place] as Span, zones)) return stated(place, facts, at);
    return at.gap(`the rate for ${zones} zones`);
  };
}

/** Tells whether a step of a zone table holds for a number of zones. */
export function holds({ from, to }: Span, zones: number): boolean {
  return from <= zones && (to === undefined || zones <= to);
}

/** One zone, and every number of zones at which the amount can change. */
function zonePoints(steps: readonly Span[]): number[] {
  return [...new Set([1, ...steps.flatMap(({ from, to = from }) => [from, to + 1])])];
}

const BY_WEEK = { counted: 'daysPerWeek', step: 'days-per-week', unit: 'days/week' } as const;
const BY_MONTH = { counted: 'daysInMonth', step: 'days-in-month', unit: 'days/month' } as const;

/** Kroner per kilometre of the day's journey, within a band, for the planned days. */
function perKm({ rate, aboveKm, upToKm, days, weeksPerMonth }: RateOf<'per-km'>, cap: Cap): RateRule {
  const { counted, step, unit } = days === 'per-week' ? BY_WEEK : BY_MONTH;
  const stated = roundToOere(rate);
  const perDay = new Exact(rate).times(weeksPerMonth ?? 1);
  const of: RateRule['of'] = (facts, at) => {
    at.show('km-rate', stated, 'kr./km');
    const km = at.show('km-counted', new Exact(Math.min(facts.dailyTravelKm as number, upToKm)).minus(aboveKm), 'km/day');
    const planned = at.show(step, facts[counted] as number, unit);
    if (weeksPerMonth !== undefined) at.show('weeks-per-month', weeksPerMonth, 'weeks/month');
    const exact = at.show('km-amount', perDay.times(km).times(planned), 'kr./month');
    const amount = roundToOere(exact);
    return exact.decimalPlaces() > 2 ? rounded(amount, at) : amount;
  };
  return { needs: ['dailyTravelKm', counted], of, most: () => cap.value, ...(days === 'per-month' && { byDay: true as const }) };
}

/** The band in which a journey lies, both ends included; one that is not a number lies in none. */
export function bandOf(bands: RateOf<'km-bands'>['bands'], km: number): RateOf<'km-bands'>['bands'][number] | undefined {
  return bands.find(({ from, to }) => from <= km && km <= to);
}

/** The expense that a caseworker has assessed, up to the guideline's maximum. */
function assessed({ assessedAmount }: Facts, most: Kroner, at: Turning): Kroner {
  const { value } = assessedAmount as Judgement<Kroner>;
  at.show('assessed', roundToOere(value), 'kr./month');
  at.show('guideline-maximum', roundToOere(most), 'kr./month');
  return roundToOere(lesser(value, most));
}

/** No rule on rounding was found: whole øre, half up, is practice and not law. */
const PRACTICE = { title: 'regelvaerk', provision: 'praksis: afrunding til hele øre, ikke fastsat i loven' };

/** Says that an amount was rounded to whole øre. */
export function rounded(amount: Kroner, at: Turning): Kroner {
  return at.show('rounded-to-oere', amount, 'kr./month', PRACTICE);
}
