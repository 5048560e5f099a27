import { contradiction, day, defineCalculation, headcount, inPercent, wholePercent } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

/**
 * Works out the response rate of a survey in whole per cent: those that completed it, of all to which it was sent. Whoever did not
 * answer, a whole municipality included, stays in the number that was asked.
 *
 * @throws InputError for facts that cannot be read, and for more answers than were asked
 * @see Lemvig, minutes of 18 August 2021, item 6 (case 00.00.00I04-1-21)
 * @since 0.2.0
 * @example
 * const rate = responseRate.calculate({ surveyTo: '2021-03-31', completed: 723, sent: 2571 });
 * rate.outcome === 'calculated' && rate.value // => { percent: 28 }
 */
export const responseRate = defineCalculation({
  id: 'response-rate',
  title: { da: 'Svarprocent', en: 'Response rate' },
  register,
  parameters,
  facts: {
    /** The last day of the survey. */
    surveyTo: day(),
    /** Firms that completed the survey. */
    completed: headcount('firms'),
    /** Firms to which it was sent. */
    sent: headcount('firms'),
  },
  needs: ['surveyTo', 'completed', 'sent'],
  problems: ({ completed = 0, sent = completed }) =>
    completed > sent && contradiction('completed', `at most the ${sent} to which it was sent`, String(completed)),
  value: {
    /** The response rate, in whole per cent. */
    percent: wholePercent(),
  },
  of: ({ surveyTo, completed, sent }, { gap, row, show }) => {
    if (sent === 0) gap('nobody-asked');
    const rounding = row('wholePercent', surveyTo);
    const exact = inPercent(completed, sent);
    show('rate', exact.toDecimalPlaces(SHOWN), '%', rounding);
    return { percent: exact.round().toNumber() };
  },
});

/** Decimals shown of a share in per cent. */
const SHOWN = 2;
