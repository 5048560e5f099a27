import {
  contradiction,
  day,
  defineCalculation,
  Exact,
  headcount,
  inPercent,
  nullable,
  restOf,
  span,
  wholePercent,
  yesNo,
} from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import { recipientsOf } from './recipients.js';
import register from './register.json' with { type: 'json' };

/**
 * Works out the share of a group of recipients with at least 4 conversations, in whole per cent, and whether the group lies below 80 per
 * cent. It is compared exactly: 79.6 per cent is printed as 80 and lies below.
 *
 * @throws InputError for facts that cannot be read, and for more with conversations than recipients
 * @see Høje-Taastrup, minutes of 1 April 2020, item 4 (case 20/5337)
 * @since 0.2.0
 * @example
 * const group = conversationShare.calculate({ measuredTo: '2019-12-31', withEnough: 7, recipients: 14 });
 * group.outcome === 'calculated' && group.value // => { percent: 50, restPercent: 50, without: 7, below: true }
 */
export const conversationShare = defineCalculation({
  id: 'conversation-share',
  title: { da: 'Andel med mindst fire samtaler', en: 'Share with at least four conversations' },
  register,
  parameters,
  facts: {
    /** The last day of the period. */
    measuredTo: day(),
    /** Recipients who have had at least 4 conversations. */
    withEnough: headcount('citizens'),
    /** All recipients of the group. */
    recipients: headcount('citizens'),
  },
  needs: ['measuredTo', 'withEnough', 'recipients'],
  problems: ({ withEnough = 0, recipients = withEnough }) =>
    withEnough > recipients && contradiction('withEnough', `at most the ${recipients} recipients`, String(withEnough)),
  value: {
    /** Those with enough conversations, in whole per cent. */
    percent: wholePercent(),
    /** The rest, in whole per cent. */
    restPercent: wholePercent(),
    /** Those without enough conversations. */
    without: headcount('citizens'),
    /** Whether the group lies below the limit. */
    below: yesNo(),
  },
  of: ({ measuredTo, withEnough, recipients }, { gap, row, show }) => {
    if (recipients === 0) gap('no-recipients');
    const [limit, rounding] = [row('limit', measuredTo), row('wholePercent', measuredTo)];
    const exact = inPercent(withEnough, recipients);
    show('share', exact.toDecimalPlaces(SHOWN), '%', rounding);
    show('limit', limit.value, '%', limit);
    const percent = exact.round();
    const [rest, without] = [restOf(percent).toNumber(), recipients - withEnough];
    return { percent: percent.toNumber(), restPercent: rest, without, below: exact.lessThan(limit.value) };
  },
});

/** Decimals shown of a share in per cent. */
const SHOWN = 2;

/**
 * Finds how many recipients a group can have of whom a printed number lacks conversations, where both shares are printed in whole per
 * cent. `null` where no number of recipients fits: then the printed figures contradict each other, which is a finding.
 *
 * @throws InputError for facts that cannot be read
 * @see Høje-Taastrup, minutes of 1 April 2020, item 4 (case 20/5337)
 * @since 0.2.0
 * @example
 * const group = conversationShareRecipients.calculate({ measuredTo: '2019-12-31', without: 141, restPercent: 24, percent: 76 });
 * group.outcome === 'calculated' && group.value // => { recipients: { least: 576, most: 599 }, fits: true }
 */
export const conversationShareRecipients = defineCalculation({
  id: 'conversation-share-recipients',
  folder: 'conversation-share',
  title: { da: 'Antal modtagere, som oplyste andele passer med', en: 'Number of recipients that printed shares fit' },
  register,
  parameters,
  facts: {
    /** The last day of the period. */
    measuredTo: day(),
    /** Recipients without enough conversations, as printed. */
    without: headcount('citizens'),
    /** Their share, as printed, in whole per cent. */
    restPercent: wholePercent(),
    /** The share of the others, as printed, in whole per cent. */
    percent: wholePercent(),
  },
  needs: ['measuredTo', 'without', 'restPercent', 'percent'],
  value: {
    /** Between how many and how many recipients there are; `null` where no number fits. */
    recipients: nullable(span('citizens')),
    /** Whether any number fits. */
    fits: yesNo(),
  },
  of: ({ measuredTo, without, restPercent, percent }, { gap, row, show }) => {
    const rounding = row('wholePercent', measuredTo);
    const { least, most } = recipientsOf(without, new Exact(restPercent), new Exact(percent));
    if (most === undefined) return gap('unbounded');
    if (least > most) return { recipients: null, fits: false };
    show('least', least, 'citizens', rounding);
    show('most', most, 'citizens', rounding);
    return { recipients: { least, most }, fits: true };
  },
});
