import {
  amount,
  choice,
  decimal,
  described,
  list,
  literal,
  nullable,
  oneOf,
  optional,
  pattern,
  record,
  type ValueOf,
  variants,
  whole,
} from '../../../define.js';

/** Official yearly rates that a guideline may refer to, each a table of its own. */
export const OFFICIAL_RATES = ['lowDrivingRate', 'commutingRate', 'farCommutingRate'] as const;

const kilometres = () => decimal('km', { to: 1_000, decimals: Number.POSITIVE_INFINITY });

const zones = () => whole('zones', { from: 1, to: 1_000 });

/** How a guideline sets the amount, kroner gross per month. */
export const rate = variants(
  'kind',
  {
    /** Steps by the number of zones, the home zone included; without `to` a step is open upwards, an amount of `null` means that nothing is due. */
    zones: {
      steps: list(record({ from: zones(), to: optional(zones()), amount: nullable(amountOrUnread()) }), {
        from: 1,
        what: 'a list of steps { from, to?, amount }',
      }),
      mayFall: mayFall(),
    },
    /** Amounts for 1, 2, 3 ... days a week. */
    'zone-days': {
      rows: list(
        record({ from: zones(), to: zones(), amounts: list(amount(), { from: 1, to: 7, what: 'amounts for 1, 2, ... days a week' }) }),
        { from: 1, what: 'a list of rows { from, to, amounts }' },
      ),
      mayFall: mayFall(),
    },
    /** One amount. */
    flat: { amount: amount() },
    /** Kroner per km of the day's journey above one limit and up to another, for the planned days. */
    'per-km': {
      rate: ratePerKm(),
      aboveKm: kilometres(),
      /** Where it is open whether kilometres count from `aboveKm` or only beyond another limit: that one. */
      elseAboveKm: optional(kilometres()),
      upToKm: kilometres(),
      days: choice(['per-week', 'per-month']),
      /** Weeks in a month as a decimal text, for days per week. */
      weeksPerMonth: optional(pattern(/^[1-5](\.\d{1,3})?$/, 'weeks in a month as a text, such as "4.3"')),
    },
    /** Bands of the day's journey, each with a maximum under which the amount is individually assessed. */
    'km-bands': {
      daysPerWeek: whole('days', { from: 1, to: 7, what: 'days a week' }),
      /** Decimals to which the bands are printed. */
      decimals: whole('decimals', { to: 2 }),
      bands: list(record({ from: kilometres(), to: kilometres(), most: amount() }), {
        from: 1,
        what: 'a list of bands { from, to, most }',
      }),
      mayFall: mayFall(),
    },
    /** Individually assessed up to a maximum. */
    assessed: { most: amount() },
    /** The documented expense up to a maximum. */
    documented: { most: amount() },
    /** The cheapest public fare up to a maximum. */
    'cheapest-fare': { most: amount() },
    /** Another fare, named in Danish, up to a maximum. */
    'other-fare': {
      fare: pattern(/^[^{}]*[^{}\s][^{}]*$/, 'what the fare is called in Danish, in the middle of a sentence'),
      most: amount(),
    },
    /** Decided: no allowance. */
    none: {},
    /** Amounts that exist and were not read: a condition that fails still refuses, and no amount follows. */
    'not-read': {},
  },
  'a rate of kind',
);

/** An amount; one that exists and was not read is told as such. */
function amountOrUnread() {
  return described(oneOf([amount(), literal('not-read')]), `${amount().expected}, or not-read for one that was not read`);
}

/** Kroner per km, or the official rate of the year. */
function ratePerKm() {
  const official = record({ official: choice(OFFICIAL_RATES, 'an official yearly rate:') }, '{ official }');
  return oneOf([amount(), official], `${amount().expected}, or { official } for a yearly rate`);
}

/** Said where amounts fall on purpose as zones, days or kilometres rise; left out, that is a fault. */
function mayFall() {
  return optional(described(literal(true), 'true where amounts fall on purpose as zones, days or kilometres rise'));
}

/** How a guideline sets the amount. */
export type Rate = ValueOf<typeof rate>;

/** The rate of one kind. */
export type RateOf<K extends Rate['kind']> = Extract<Rate, { readonly kind: K }>;
