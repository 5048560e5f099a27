import { decimal, defineCalculation, literal, year, yesNo } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

const lastDayOf = (of: number) => `${of}-12-31`;
const LARGEST = Number('1e6');
const millions = () => decimal('millions', { from: -LARGEST, to: LARGEST });

/**
 * Holds what the agreement of 20 June 2021 delivers against the savings that the early pension asks for, nationally. The minutes date
 * the two steps of the saving in three ways, so for 2022 and 2023 it is asked which holds. A rest below nothing is more than asked for.
 *
 * @throws InputError for facts or options that cannot be read
 * @see Lemvig, minutes of 18 August 2021, item 3 (case 15.00.00I02-3-21)
 * @since 0.2.0
 * @example
 * const later = earlyPensionSavings.calculate({ status: 'agreed', year: 2024 });
 * later.outcome === 'calculated' && later.value // => { status: 'agreed', required: 1100, delivered: 371, rest: 729, met: false }
 * const first = earlyPensionSavings.calculate({ status: 'agreed', year: 2022 }, { readings: { timeline: 'summary' } });
 * first.outcome === 'calculated' && [first.value.delivered, first.value.rest] // => [344, -44]
 */
export const earlyPensionSavings = defineCalculation({
  id: 'early-pension-savings',
  title: { da: 'Besparelseskrav og aftalt besparelse, tidlig pension', en: 'Savings asked for and agreed on, early pension' },
  register,
  parameters,
  readings,
  facts: {
    /** The rule is run as what it is: agreed between parties, and not known to be law. */
    status: literal('agreed'),
    /** The year of the savings. */
    year: year(),
  },
  needs: ['status', 'year'],
  value: {
    /** What the rule is. */
    status: literal('agreed'),
    /** The savings asked for, millions of kroner. */
    required: millions(),
    /** The savings agreed on, millions of kroner. */
    delivered: millions(),
    /** What is still to be agreed on; below nothing where more was agreed on, millions of kroner. */
    rest: millions(),
    /** Whether the savings agreed on are enough. */
    met: yesNo(),
  },
  of: ({ status, year: of }, { ask, row, show }) => {
    const on = lastDayOf(of);
    const required = row('required', on);
    show('required', required.value, 'mio. kr.', required);
    const elements = () => {
      const { saved, reserved } = row('digital', on).value;
      return row('longerInterval', on).value - row('mentor', on).value + saved - reserved;
    };
    const delivered = ask('timeline', {
      summary: () => row('delivered-summary', on).value,
      table: () => row('delivered-table', on).value,
      element: elements,
    });
    show('delivered', delivered, 'mio. kr.', required);
    const rest = required.value - delivered;
    return { status, required: required.value, delivered, rest, met: rest <= 0 };
  },
});
