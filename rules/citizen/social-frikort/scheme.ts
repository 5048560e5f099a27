import type { Day } from '../../../src/engine/day.js';
import { overlaps, reversed } from '../../../src/engine/list-problems.js';
import type { AwardOf } from '../../../src/engine/types-of.js';
import { contradiction, defineScheme } from '../../define.js';
import { firstDayOfAct } from './act.js';
import { card, freeCard, lastDay } from './card.js';
import { facts } from './facts.js';
import { incomeWithinLimit, withoutEducation } from './latest-year.js';
import parameters from './parameters.json' with { type: 'json' };
import { cardReadings } from './readings.js';
import register from './register.json' with { type: 'json' };
import { longEnough } from './residence/residence.js';

/**
 * Assesses whether a citizen with special social problems may have a social free card (socialt frikort): earnings from
 * ordinary, unsubsidised work up to a yearly cap, free of tax and of deductions in benefits. The earnings are kept by
 * `socialFrikortAccount`.
 *
 * @see lov nr. 689 af 8. juni 2018 (trial, 2019-2024) and lov nr. 616 af 11. juni 2024 §§ 1-4 (from 2025-01-01)
 * @since 0.1.0
 * @example
 * const judged = { value: true, by: 'voksenafdelingen', because: 'Hjemløs gennem to år.' };
 * const decade = { from: '2014-05-01', to: '2024-04-30' };
 * const assessment = socialFrikort.assess(
 *   {
 *     cardSince: 'no-card', specialSocialProblems: judged, supportConditions: judged,
 *     education: { covers: decade, items: [] }, income: { covers: decade, items: [{ date: '2023-11-30', amount: '10320.00' }] },
 *     stays: { covers: decade, items: [{ ...decade, where: 'denmark' }] },
 *   },
 *   { on: '2024-05-01' },
 * );
 * assessment.outcome // => 'fulfilled'
 * assessment.outcome === 'fulfilled' && assessment.award.caps.map(({ amount }) => amount) // => ['41280.00']
 * @example
 * socialFrikort.assess({}, { on: '2018-12-31' }).outcome // => 'not-in-force'
 */
export const socialFrikort = defineScheme({
  id: 'social-frikort',
  title: { da: 'Socialt frikort', en: 'Social free card' },
  register,
  parameters,
  readings: cardReadings,
  suppliable: ['cap', 'limit'],
  facts,
  awards: card,
  law: ({ row, timeline }) => {
    const act = row('act');
    return {
      ...{ act, firstDay: row('firstDay'), latestYear: row('latestYear'), education: row('education'), residence: row('residence') },
      ...{ deactivation: row('deactivation'), protection: row('protection') },
      until: lastDay(timeline('act'), act.days),
      controls: timeline('control').rows,
      parts: timeline('halfYearCap').rows,
    };
  },
  problems: ({ cardSince, stays, education }, _, on) => [
    ...(cardSince === undefined || cardSince === 'no-card' ? [] : cardProblems(cardSince, on)),
    ...(education === undefined ? [] : reversed('education', education.items)),
    ...(stays === undefined ? [] : [...reversed('stays', stays.items), ...overlaps('stays', stays.items)]),
  ],
  rules: ({ anyOf, award, condition, under, yes }, law) => {
    const { act, education, firstDay, residence } = law;
    const earnedIncome = condition('earned-income', [], incomeWithinLimit, { mayAsk: ['income', 'cardSince'] });
    return [
      under(
        firstDay,
        firstDay.value === 'settled'
          ? []
          : [
              condition('commenced', [], (_, { ask }) =>
                ask('first-day', { 'first-of-january': () => true, 'second-of-january': () => false }),
              ),
            ],
      ),
      under(act, [yes('special-social-problems', 'specialSocialProblems'), yes('support-conditions', 'supportConditions')]),
      under(education, [condition('no-education', [], withoutEducation, { mayAsk: ['education', 'cardSince'] })]),
      under(act, [
        act.value.dispensation ? anyOf('earned-income-or-dispensation', [earnedIncome, yes('dispensation', 'dispensation')]) : earnedIncome,
      ]),
      under(residence, [
        condition('residence', [], longEnough, { mayAsk: ['cardSince', 'stays', 'eeaStaysCount', 'receives', 'onBenefitSince2019'] }),
      ]),
      under(act, [award('free-card', [], (known, at) => freeCard(known, at, law), { mayAsk: ['cardSince'] })]),
    ];
  },
});

/** The right to a free card. */
export type FreeCard = AwardOf<typeof socialFrikort>;

/** A card is issued by the day judged, and never before the act was in force. */
function cardProblems(cardSince: Day, on: Day) {
  const first = firstDayOfAct();
  if (cardSince > on) return [contradiction('cardSince', `a day not after the day judged, ${on}`, cardSince)];
  return cardSince < first ? [contradiction('cardSince', `a day from ${first}, when the act came into force`, cardSince)] : [];
}
