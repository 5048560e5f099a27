import type { Day } from '../../days.js';
import { type AwardOf, contradiction, defineScheme, overlaps, reversed } from '../../define.js';
import { firstDayOfAct } from './act.js';
import { card, freeCard, lastDay } from './card.js';
import { overCorrected } from './corrections.js';
import { facts } from './facts.js';
import { incomeOf, incomeWithinLimit, withoutEducation } from './latest-year.js';
import parameters from './parameters.json' with { type: 'json' };
import { cardReadings } from './readings.js';
import { DAYS, isAdult } from './reckoning-day.js';
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
 *     cardSince: 'no-card', appliedOn: '2024-04-02', visitedOn: '2024-05-01', bornOn: '1980-01-01',
 *     specialSocialProblems: judged, supportConditions: judged,
 *     education: { covers: decade, items: [] }, income: { covers: decade, items: [{ date: '2023-11-30', amount: '10320.00' }] },
 *     stays: { covers: decade, items: [{ ...decade, where: 'denmark' }] },
 *   },
 *   { on: '2024-05-01', readings: { 'reckoned-from': 'visitation' } },
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
      ...{ age: row('age'), deactivation: row('deactivation'), protection: row('protection') },
      until: lastDay(timeline('act'), act.days),
      controls: timeline('control').rows,
      parts: timeline('halfYearCap').rows,
    };
  },
  problems: ({ cardSince, appliedOn, visitedOn, bornOn, stays, education, income }, _, on) => [
    ...overCorrected('income', income?.items ?? [], incomeOf(income?.items ?? []), { amount: ({ amount }) => amount }),
    ...(cardSince === undefined || cardSince === 'no-card' ? [] : cardProblems(cardSince, on)),
    ...notAfter('visitedOn', visitedOn, on, 'the day judged'),
    ...(visitedOn === undefined
      ? notAfter('appliedOn', appliedOn, on, 'the day judged')
      : notAfter('appliedOn', appliedOn, visitedOn, 'the visitation')),
    ...notAfter('bornOn', bornOn, on, 'the day judged'),
    ...(education === undefined ? [] : reversed('education', education.items)),
    ...(stays === undefined ? [] : [...reversed('stays', stays.items), ...overlaps('stays', stays.items)]),
  ],
  rules: ({ anyOf, award, condition, under, yes }, law) => {
    const { act, age, education, firstDay, residence } = law;
    const earnedIncome = condition('earned-income', [], incomeWithinLimit, { mayAsk: ['income', ...DAYS] });
    /** § 3, stk. 3: in the control of a card, for who agreed with an employer to use it; an applicant has none to use. */
    const dispensation = condition('dispensation', [], (_, { need }) => need('cardSince') !== 'no-card' && need('dispensation').value, {
      mayAsk: ['cardSince', 'dispensation'],
    });
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
      under(age, [condition('age', ['bornOn'], isAdult, { mayAsk: DAYS })]),
      under(act, [yes('special-social-problems', 'specialSocialProblems'), yes('support-conditions', 'supportConditions')]),
      under(education, [condition('no-education', [], withoutEducation, { mayAsk: ['education', ...DAYS] })]),
      under(act, [act.value.dispensation ? anyOf('earned-income-or-dispensation', [earnedIncome, dispensation]) : earnedIncome]),
      under(residence, [
        condition('residence', [], longEnough, { mayAsk: [...DAYS, 'stays', 'eeaStaysCount', 'receives', 'onBenefitSince2019'] }),
      ]),
      under(act, [award('free-card', [], (known, at) => freeCard(known, at, law), { mayAsk: ['cardSince'] })]),
    ];
  },
});

/** The right to a free card. */
export type FreeCard = AwardOf<typeof card>;

/** A card is issued by the day judged, and never before the act was in force. */
function cardProblems(cardSince: Day, on: Day) {
  const first = firstDayOfAct();
  const late = notAfter('cardSince', cardSince, on, 'the day judged');
  if (late.length > 0) return late;
  return cardSince < first ? [contradiction('cardSince', `a day from ${first}, when the act came into force`, cardSince)] : [];
}

function notAfter(path: string, day: Day | undefined, last: Day, what: string) {
  return day === undefined || day <= last ? [] : [contradiction(path, `a day not after ${what}, ${last}`, day)];
}
