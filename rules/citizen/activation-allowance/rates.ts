import type { Step } from '../../../src/engine/assessment.js';
import { type Citation, resolve } from '../../../src/engine/citation.js';
import { Exact, type Kroner, lesser, roundToOere } from '../../../src/engine/kroner.js';
import type { Points } from '../../../src/engine/possible.js';
import { type Ask, awaiting, gap, type Unsettled } from '../../../src/engine/reading.js';
import { SOURCES } from '../../define-scheme.js';
import type { ActivationAllowanceFacts } from './facts.js';
import type { Rate, ZoneStep } from './guideline.js';
import type { AllowanceLaw } from './law.js';
import type { AllowanceReadings } from './readings.js';

type Facts = ActivationAllowanceFacts;

/** What a rate comes to for a whole month, before the ceiling, with the steps that lead there. */
export interface Reckoned {
  readonly amount: Kroner;
  readonly working: readonly Step[];
}

type Reckoning = Reckoned | null | Unsettled<Reckoned | null>;

/** A guideline's rate, ready to be applied. */
export interface RateRule {
  readonly needs: readonly (keyof Facts & string)[];
  /** Facts it asks for only once others have led to them. */
  readonly mayUse?: readonly (keyof Facts & string)[];
  reckon(facts: Facts, ask: Ask<AllowanceReadings>): Reckoning;
  /** True where the days of the month are counted already, so that a part month answers itself. */
  readonly byDay?: true;
  /** One value for every cell of the facts the rate turns on, where they are finite. */
  readonly points?: Points<Facts>;
  /** The most the rate can come to in this case, before the ceiling. */
  most?(facts: Facts): Kroner;
}

type RateOf<K extends Rate['kind']> = Extract<Rate, { readonly kind: K }>;

const RULES: { readonly [K in Rate['kind']]: (rate: RateOf<K>, law: AllowanceLaw, cite: Citation) => RateRule } = {
  zones: zoneRule,
  'zone-days': zoneDaysRule,
  flat: ({ amount }, _, cite) => {
    const reckoned = plain('flat-rate', amount, cite);
    return { needs: [], reckon: () => reckoned, most: () => amount };
  },
  'per-km': perKmRule,
  'km-bands': kmBandsRule,
  assessed: ({ most }, _, cite) => ({ needs: [], mayUse: ['assessedAmount'], reckon: (facts) => assessed(facts, most, cite), most: () => most }),
  none: () => ({ needs: [], reckon: () => null }),
};

/** The rule of a guideline's rate. */
export function rateRule(law: AllowanceLaw): RateRule {
  const { rate, cite } = law.guideline;
  const rule = RULES[rate.kind] as (rate: Rate, law: AllowanceLaw, cite: Citation) => RateRule;
  return rule(rate, law, resolve(cite, SOURCES));
}

/** Writes an amount with two decimals, as awards carry it. */
function plain(step: string, amount: Kroner, cite: Citation): Reckoned {
  const value = roundToOere(amount);
  return Object.freeze({ amount: value, working: Object.freeze([Object.freeze({ step, value, unit: 'kr./month', cite })]) });
}

function zoneRule({ steps }: RateOf<'zones'>, law: AllowanceLaw, cite: Citation): RateRule {
  const cells = steps.map((step) => ({ ...step, reckoned: step.amount === null ? null : plain('zone-rate', step.amount, cite) }));
  const last = cells[cells.length - 1] as (typeof cells)[number];
  return {
    needs: ['zones'],
    reckon: (facts, ask) => {
      const zones = facts.zones as number;
      const cell = cells.find((step) => holds(step, zones));
      if (cell !== undefined) return cell.reckoned;
      return zones < last.from ? unnamedZones(zones) : beyondTable(last.reckoned, law, ask);
    },
    points: { zones: zonePoints(steps) },
  };
}

function zoneDaysRule({ rows }: RateOf<'zone-days'>, law: AllowanceLaw, cite: Citation): RateRule {
  const cells = rows.map(({ from, to, amounts }) => ({
    from,
    to,
    reckoned: amounts.map((amount) => plain('zone-days-rate', amount, cite)),
  }));
  const last = cells[cells.length - 1] as (typeof cells)[number];
  const columns = last.reckoned.length;
  return {
    needs: ['zones', 'daysPerWeek'],
    reckon: (facts, ask) => {
      const zones = facts.zones as number;
      const days = facts.daysPerWeek as number;
      if (days > columns) return gap(`the rate for ${days} days a week`);
      const cell = cells.find((row) => holds(row, zones));
      if (cell !== undefined) return cell.reckoned[days - 1] as Reckoned;
      return zones < last.from ? unnamedZones(zones) : beyondTable(last.reckoned[days - 1] as Reckoned, law, ask);
    },
    points: { zones: zonePoints(rows), daysPerWeek: Array.from({ length: columns }, (_, index) => index + 1) },
  };
}

function holds({ from, to }: Pick<ZoneStep, 'from' | 'to'>, zones: number): boolean {
  return from <= zones && (to === undefined || zones <= to);
}

function unnamedZones(zones: number): Unsettled<never> {
  return gap(`the rate for ${zones} zones`);
}

function zonePoints(steps: readonly Pick<ZoneStep, 'from' | 'to'>[]): number[] {
  const end = steps[steps.length - 1]?.to;
  return [...steps.map(({ from }) => from), ...(end === undefined ? [] : [end + 1])];
}

/** More zones than the table has: the sources leave it open. */
function beyondTable(top: Reckoned | null, { cap }: AllowanceLaw, ask: Ask<AllowanceReadings>): Reckoning {
  return ask('zones-beyond-table', {
    'top-rate': () => top,
    nothing: () => null,
    ceiling: () => plain('ceiling-rate', cap.value, resolve(cap.cite, SOURCES)),
  });
}

function perKmRule({ rate, aboveKm, upToKm, days, weeksPerMonth }: RateOf<'per-km'>, _: AllowanceLaw, cite: Citation): RateRule {
  const counted = days === 'per-week' ? 'daysPerWeek' : 'daysInMonth';
  const perDay = new Exact(rate).times(weeksPerMonth ?? 1);
  return {
    needs: ['dailyTravelKm', counted],
    reckon: (facts) => {
      const km = new Exact(Math.min(facts.dailyTravelKm as number, upToKm)).minus(aboveKm);
      const number = facts[counted] as number;
      if (km.lessThanOrEqualTo(0) || number === 0) return null;
      const amount = roundToOere(perDay.times(km).times(number));
      return {
        amount,
        working: [
          { step: 'km-rate', value: roundToOere(rate), unit: 'kr./km', cite },
          { step: 'km-counted', value: km.toString(), unit: 'km/day', cite },
          {
            step: counted === 'daysPerWeek' ? 'days-per-week' : 'days-in-month',
            value: String(number),
            unit: counted === 'daysPerWeek' ? 'days/week' : 'days/month',
            cite,
          },
          ...(weeksPerMonth === undefined ? [] : [{ step: 'weeks-per-month', value: weeksPerMonth, unit: 'weeks/month', cite }]),
          { step: 'rounded-to-oere', value: amount, unit: 'kr./month', cite: PRACTICE },
        ],
      };
    },
    ...(days === 'per-month' && { byDay: true as const }),
  };
}

/** No rule on rounding was found: whole øre, half up, is practice and not law. */
const PRACTICE: Citation = Object.freeze({ title: 'regelvaerk', provision: 'praksis: afrunding til hele øre, ikke fastsat i loven' });

function kmBandsRule({ bands, daysPerWeek, decimals }: RateOf<'km-bands'>, _: AllowanceLaw, cite: Citation): RateRule {
  const bandOf = (km: number | undefined) => bands.find(({ from, to }) => km !== undefined && from <= km && km <= to);
  return {
    needs: ['dailyTravelKm', 'daysPerWeek'],
    mayUse: ['assessedAmount'],
    reckon: (facts) => {
      if (facts.daysPerWeek !== daysPerWeek) return gap(`the maximum for ${facts.daysPerWeek} days a week`);
      const band = bandOf(facts.dailyTravelKm);
      if (band === undefined) return gap(`the maximum for a daily journey of ${facts.dailyTravelKm} km (bands to ${decimals} decimals)`);
      return assessed(facts, band.most, cite);
    },
    most: (facts) => bandOf(facts.dailyTravelKm)?.most ?? bands.map(({ most }) => most).reduce((a, b) => (lesser(a, b) === a ? b : a)),
  };
}

/** The expense that a caseworker has assessed, up to the guideline's maximum. */
function assessed({ assessedAmount }: Facts, most: Kroner, cite: Citation): Reckoning {
  if (assessedAmount === undefined) return awaiting('assessedAmount', { most });
  if (new Exact(assessedAmount.value).isZero()) return null;
  const amount = roundToOere(lesser(assessedAmount.value, most));
  return {
    amount,
    working: [
      { step: 'assessed', value: roundToOere(assessedAmount.value), unit: 'kr./month', cite },
      { step: 'guideline-maximum', value: roundToOere(most), unit: 'kr./month', cite },
    ],
  };
}
