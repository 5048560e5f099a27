import { amount, choice, decimal, list, nullable, optional, pattern, record, type ValueOf, variants, whole } from '../../../define.js';

/** A limit in the unit of what is measured: km, days or hours. */
export const limit = () => decimal('km, days or hours', { to: 1_000, decimals: Number.POSITIVE_INFINITY });

const zones = () => whole('zones', { from: 1, to: 1_000 });

/** How a guideline sets the amount, kroner gross per month. */
export const rate = variants(
  'kind',
  {
    /** Steps by the number of zones, the home zone included; without `to` a step is open upwards, an amount of `null` means that nothing is due. */
    zones: {
      steps: list(record({ from: zones(), to: optional(zones()), amount: nullable(amount()) }), {
        from: 1,
        what: 'a list of steps { from, to?, amount }',
      }),
    },
    /** Amounts for 1, 2, 3 ... days a week. */
    'zone-days': {
      rows: list(
        record({ from: zones(), to: zones(), amounts: list(amount(), { from: 1, to: 7, what: 'amounts for 1, 2, ... days a week' }) }),
        { from: 1, what: 'a list of rows { from, to, amounts }' },
      ),
    },
    /** One amount. */
    flat: { amount: amount() },
    /** Kroner per km of the day's journey above one limit and up to another, for the planned days. */
    'per-km': {
      rate: amount(),
      aboveKm: limit(),
      upToKm: limit(),
      days: choice(['per-week', 'per-month']),
      /** Weeks in a month as a decimal text, for days per week. */
      weeksPerMonth: optional(pattern(/^[1-5](\.\d{1,3})?$/, 'weeks in a month as a text, such as "4.3"')),
    },
    /** Bands of the day's journey, each with a maximum under which the amount is individually assessed. */
    'km-bands': {
      daysPerWeek: whole('days', { from: 1, to: 7, what: 'days a week' }),
      /** Decimals to which the bands are printed. */
      decimals: whole('decimals', { to: 2 }),
      bands: list(record({ from: limit(), to: limit(), most: amount() }), { from: 1, what: 'a list of bands { from, to, most }' }),
    },
    /** Individually assessed up to a maximum. */
    assessed: { most: amount() },
    /** Decided: no allowance. */
    none: {},
    /** Amounts that exist and were not read: a condition that fails still refuses, and no amount follows. */
    'not-read': {},
  },
  'a rate of kind',
);

/** How a guideline sets the amount. */
export type Rate = ValueOf<typeof rate>;

/** The rate of one kind. */
export type RateOf<K extends Rate['kind']> = Extract<Rate, { readonly kind: K }>;
