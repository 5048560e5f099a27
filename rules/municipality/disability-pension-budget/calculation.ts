import { choice, day, defineCalculation, restOf, whole, wholePercent } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

/**
 * Tells to which group of the budget a disability pension belongs by the day it was awarded, and what municipality and state pay of it
 * on a day. The first of July 2014 itself belongs to the later group. Of that the municipality pays more the longer the citizen has had
 * benefits; in which week that is, is asked for it only.
 *
 * @throws InputError for facts that cannot be read
 * @see Lemvig, minutes of 18 August 2021, item 1; act on municipal financing §§ 5 and 30; act on social pension § 52
 * @since 0.2.0
 * @example
 * const before = disabilityPensionBudget.calculate({ spentOn: '2021-06-30', awardedOn: '2014-06-30' });
 * before.outcome === 'calculated' && before.value // => { group: 'before-2014-07-01', municipal: 65, state: 35 }
 * const later = disabilityPensionBudget.calculate({ spentOn: '2021-06-30', awardedOn: '2014-07-01', week: 53 });
 * later.outcome === 'calculated' && later.value // => { group: '2014-07-01-or-later', municipal: 80, state: 20 }
 */
export const disabilityPensionBudget = defineCalculation({
  id: 'disability-pension-budget',
  title: { da: 'Førtidspension: budgetgruppe og refusion', en: 'Disability pension: group of the budget and refund' },
  register,
  parameters,
  facts: {
    /** The day of the expense. */
    spentOn: day(),
    /** The day on which the pension was awarded (tilkendt). */
    awardedOn: day(),
    /** The week with benefits that the expense falls in, counted from 1; asked for a pension of the later group only. */
    week: whole('weeks', { from: 1, what: 'weeks with benefits' }),
  },
  needs: ['spentOn', 'awardedOn'],
  value: {
    /** The group of the budget. */
    group: choice(['before-2014-07-01', '2014-07-01-or-later']),
    /** What the municipality pays, per cent. */
    municipal: wholePercent(),
    /** What the state pays, per cent. */
    state: wholePercent(),
  },
  of: ({ spentOn, awardedOn }, { need, row, show }) => {
    const boundary = row('boundary', spentOn);
    show('boundary', boundary.value, 'date', boundary);
    if (awardedOn < boundary.value) {
      const earlier = row('earlier', spentOn);
      const { municipal, state } = earlier.value;
      return { group: 'before-2014-07-01', municipal: show('municipal', municipal, '%', earlier), state };
    }
    const later = row('later', spentOn);
    const week = need('week');
    const { steps, afterwards } = later.value;
    const municipal = show('municipal', steps.find(({ toWeek }) => week <= toWeek)?.municipal ?? afterwards, '%', later);
    return { group: '2014-07-01-or-later', municipal, state: restOf(municipal).toNumber() };
  },
});
