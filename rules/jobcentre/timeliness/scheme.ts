import { contradiction, decimal, defineScheme, Exact, span, verdict, whole } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

/**
 * Judges whether the contact with a citizen was in time (rettidig) by the measure that Høje-Taastrup's administration keeps beside
 * Jobcenterindblik: 4 conversations in 12 months, scaled by the months in which the citizen was not exempt from conversations.
 * Every citizen is judged, however new. The day judged is the last day of the period.
 *
 * How a requirement that is no whole number is rounded is open, and asked where it decides. A period of another length than 12
 * months, or exempt throughout, is not covered.
 *
 * @see Høje-Taastrup, minutes of 1 April 2020, item 4 (case 20/5337)
 * @since 0.1.0
 * @example
 * const on = '2019-12-31';
 * const threeMonths = { periodMonths: 12, exemptMonths: 3, conversations: 3 };
 * const inTime = timeliness.assess(threeMonths, { on });
 * inTime.outcome === 'fulfilled' && inTime.award // => { required: { least: 3, most: 3 }, held: 3 }
 * timeliness.assess({ ...threeMonths, conversations: 2 }, { on }).outcome // => 'not-fulfilled'
 * @example
 * const fiveMonths = { periodMonths: 12, exemptMonths: 5, conversations: 2 };
 * timeliness.assess(fiveMonths, { on: '2019-12-31' }).outcome // => 'open'
 * timeliness.assess(fiveMonths, { on: '2019-12-31', readings: { rounding: 'down' } }).outcome // => 'fulfilled'
 */
export const timeliness = defineScheme({
  id: 'timeliness',
  title: { da: 'Rettidighed i kontakten med borgeren', en: 'Timeliness of the contact with a citizen' },
  register,
  parameters,
  readings,
  facts: {
    /** The length of the period, months, above 0, at most two decimals; only 12 is settled. */
    periodMonths: decimal('months', { above: 0 }),
    /** Months of the period in which the citizen was exempt from conversations, 0 to the length of the period, at most two decimals. */
    exemptMonths: decimal('months'),
    /** Conversations held with the citizen in the period, a whole number from 0. */
    conversations: whole('conversations'),
  },
  problems: ({ exemptMonths: exempt = 0, periodMonths: period = exempt }) =>
    exempt > period && contradiction('exemptMonths', `at most the ${period} months of the period`, String(exempt)),
  awards: verdict({
    /** The whole numbers of conversations between which the requirement lies; the same where it is a whole number itself. */
    required: span('conversations'),
    /** Conversations held. */
    held: whole('conversations'),
  }),
  law: ({ row }) => ({ conversations: row('conversations'), period: row('period') }),
  rules: ({ award, condition, under, when }, { conversations, period }) => {
    const monthsLeft = ({ periodMonths, exemptMonths }: Months) => new Exact(periodMonths).minus(exemptMonths);
    /** 4 conversations x 9 months of 12 are 3: in decimals, so that no third or tenth of a month is lost. */
    const required = (months: Months) => monthsLeft(months).times(conversations.value).dividedBy(period.value);
    return [
      under(period, [
        condition('period', ['periodMonths'], ({ periodMonths }, { gap }) => periodMonths === period.value || gap('period-length')),
        condition('exemption', MONTHS, (months, { gap }) => months.exemptMonths < months.periodMonths || gap('exempt-throughout')),
      ]),
      under(conversations, [
        ...when(MONTHS, (months) => months.periodMonths === period.value && months.exemptMonths < months.periodMonths, [
          condition('conversations', [...MONTHS, 'conversations'], (facts, { ask, show }) => {
            show('non-exempt-months', monthsLeft(facts), 'months', period);
            const exact = required(facts);
            show('requirement', exact.toDecimalPlaces(SHOWN), 'conversations');
            const least = ask('rounding', { up: () => exact.ceil(), down: () => exact.floor(), nearest: () => exact.round() });
            return least.lessThanOrEqualTo(facts.conversations);
          }),
        ]),
        award('timely', [...MONTHS, 'conversations'], (facts) => {
          const exact = required(facts);
          return { required: { least: exact.floor().toNumber(), most: exact.ceil().toNumber() }, held: facts.conversations };
        }),
      ]),
    ];
  },
});

const MONTHS = ['periodMonths', 'exemptMonths'] as const;
type Months = Readonly<Record<(typeof MONTHS)[number], number>>;

/** Decimals shown of a requirement. A third of a hundredth of a month is the least it can lack, so none looks whole that is not. */
const SHOWN = 3;
