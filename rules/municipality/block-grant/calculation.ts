import { contradiction, decimal, defineCalculation, Exact, inPercent, list, percentOf, record, text, whole, year } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };
import { halfAway, halfUp, together } from './rounded.js';

const lastDayOf = (of: number) => `${of}-12-31`;
const LARGEST = Number('1e6');
const millions = () => decimal('millions', { from: -LARGEST, to: LARGEST });
const exactly = () => decimal('millions', { from: -LARGEST, to: LARGEST, decimals: MOST_DECIMALS });

/** Decimals shown of a share in per cent. */
const SHOWN = 5;

/** Two decimals of an amount and two of a share in per cent, which has two more. */
const MOST_DECIMALS = 6;

/**
 * Works out a municipality's part of national amounts by its share of the population, each rounded to two decimals in millions.
 * The total is the rounded part of the national total and not the sum of the rounded parts; by how much the two differ is told.
 *
 * @throws InputError for facts or options that cannot be read
 * @see Lemvig, minutes of 18 August 2021, item 3 (case 15.00.00I02-3-21)
 * @since 0.2.0
 * @example
 * const elements = [{ name: 'tilbud', national: 361 }, { name: 'mentor', national: -10 }, { name: 'digitale samtaler', national: 20 }];
 * const local = blockGrantShare.calculate({ year: 2024, elements });
 * local.outcome === 'calculated' && [local.value.total.local, local.value.sumOfParts, local.value.difference] // => [1.22, 1.23, -0.01]
 */
export const blockGrantShare = defineCalculation({
  id: 'block-grant-share',
  folder: 'block-grant',
  title: { da: 'Lemvigs andel af landsbeløb', en: "Lemvig's part of national amounts" },
  register,
  parameters,
  readings,
  facts: {
    /** The year for which the amounts are. */
    year: year(),
    /** The national amounts, millions of kroner; below nothing where they cost. */
    elements: list(record({ name: text('what the amount is for'), national: millions() })),
  },
  needs: ['year', 'elements'],
  value: {
    /** Each element: the national amount, the part exactly, and rounded. */
    parts: list(record({ name: text('what the amount is for'), national: millions(), exact: exactly(), local: millions() })),
    /** The same of the national total. */
    total: record({ national: millions(), exact: exactly(), local: millions() }),
    /** The rounded parts together. */
    sumOfParts: millions(),
    /** The rounded total less the rounded parts together: 0 where they add up. */
    difference: millions(),
  },
  of: ({ year: of, elements }, { ask, row, show }) => {
    const share = row('populationShare', lastDayOf(of));
    show('share', share.value, '%', share);
    const partOf = (national: Exact) => {
      const exact = percentOf(national, share.value);
      const local = ask('half', { 'away-from-zero': () => halfAway(exact), up: () => halfUp(exact) });
      return { national: national.toNumber(), exact: exact.toNumber(), local };
    };
    const parts = elements.map(({ name, national }) => ({ name, ...partOf(new Exact(national)) }));
    const total = partOf(together(elements.map(({ national }) => national)));
    const sumOfParts = together(parts.map(({ local }) => local));
    const difference = new Exact(total.local).minus(sumOfParts);
    if (!difference.isZero()) show('difference', difference, 'mio. kr.', row('twoDecimals', lastDayOf(of)));
    return { parts, total, sumOfParts: sumOfParts.toNumber(), difference: difference.toNumber() };
  },
});

/**
 * Finds the shares of the population that a printed part of a national amount leaves possible by its rounding. Two amounts whose
 * shares do not overlap were not reckoned by the same share.
 *
 * @throws InputError for facts that cannot be read, and for a national amount of 0
 * @see Lemvig, minutes of 18 August 2021, items 1 and 3
 * @since 0.2.0
 * @example
 * const guarantee = populationShareRange.calculate({ national: 3200, printed: 11.4, decimals: 1 });
 * guarantee.outcome === 'calculated' && [guarantee.value.least, guarantee.value.most] // => [0.35469, 0.35781]
 */
export const populationShareRange = defineCalculation({
  id: 'population-share-range',
  folder: 'block-grant',
  title: { da: 'Andele, som et oplyst beløb passer med', en: 'Shares that a printed amount fits' },
  register,
  parameters,
  facts: {
    /** The national amount, millions of kroner. */
    national: millions(),
    /** The part as it is printed, millions of kroner. */
    printed: millions(),
    /** Decimals to which it is printed. */
    decimals: whole('decimals', { to: 2 }),
  },
  needs: ['national', 'printed', 'decimals'],
  problems: ({ national }) => national === 0 && contradiction('national', 'an amount that is not 0', '0'),
  value: {
    /** The least share, per cent, to five decimals. */
    least: decimal('percent', { from: -LARGEST, decimals: SHOWN }),
    /** The most, per cent, to five decimals; the share itself rounds to the next amount. */
    most: decimal('percent', { from: -LARGEST, decimals: SHOWN }),
  },
  of: ({ national, printed, decimals }) => {
    const half = new Exact(`5e-${decimals + 1}`);
    const ends = [half.negated(), half].map((margin) => inPercent(margin.plus(printed), national).toDecimalPlaces(SHOWN).toNumber());
    return { least: Math.min(...ends), most: Math.max(...ends) };
  },
});
