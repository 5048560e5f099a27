import { amount, defineCalculation, Exact, percentOf, year, yesNo } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

/**
 * Works out for how much budget reductions must be proposed in a year: at least 1 per cent of the service expenditure. Whether a year's
 * share is on top of that of the years before is open, and asked from the second year on. An amount that is no whole number of øre is
 * told as the next one up, for "at least"; it is compared exactly.
 *
 * @throws InputError for facts or options that cannot be read
 * @see Lyngby-Taarbæk, minutes of 12 March 2019, item 2 (case 00.30.10-S55-1-19)
 * @since 0.2.0
 * @example
 * const facts = { year: 2020, serviceExpenditure: '250000000.00', proposals: '2500000.00' };
 * const first = budgetReduction.calculate(facts);
 * first.outcome === 'calculated' && first.value // => { least: '2500000.00', enough: true }
 * budgetReduction.calculate({ ...facts, year: 2021 }).outcome // => 'open'
 */
export const budgetReduction = defineCalculation({
  id: 'budget-reduction',
  title: { da: 'Budgetreduktioner, der skal foreslås', en: 'Budget reductions that must be proposed' },
  register,
  parameters,
  readings,
  facts: {
    /** The year of the budget. */
    year: year(),
    /** The service expenditure that the share is of, kroner. */
    serviceExpenditure: amount(),
    /** What the proposals for the year come to, kroner. */
    proposals: amount(),
  },
  needs: ['year', 'serviceExpenditure', 'proposals'],
  value: {
    /** The least that must be proposed, kroner, up to whole øre. */
    least: amount(),
    /** Whether the proposals are enough. */
    enough: yesNo(),
  },
  of: ({ year: of, serviceExpenditure, proposals }, { ask, row, show }) => {
    const share = row('share', `${of}-12-31`);
    const yearsSoFar = of - Number(share.from.slice(0, YEAR)) + 1;
    const least = (years: number) => {
      const exact = percentOf(serviceExpenditure, share.value).times(years);
      return { least: exact.toDecimalPlaces(2, Exact.ROUND_CEIL).toFixed(2), enough: exact.lessThanOrEqualTo(proposals) };
    };
    const value = ask('accumulation', { 'each-year': () => least(1), 'on-top': () => least(yearsSoFar) });
    show('least', value.least, 'kr.', share);
    return value;
  },
});

/** The letters of a day that tell its year. */
const YEAR = 'YYYY'.length;
