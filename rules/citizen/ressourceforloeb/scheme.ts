import { choice, day, defineScheme, judged, later, literal, oneOf, right, yesNo } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

const MINUTES = { source: 'lyngby-taarbaek-2021-02-09', provision: 'punkt 5, sagsnr. 15.00.00-G01-6-21' };

/**
 * Assesses whether a person belongs to the target group of ressourceforløb, by the act or, on request, by the wording of the minutes.
 * From 2022 a person with less than six years to the pension age belongs to it only by their own wish; from 1 February 2026 it is for
 * those granted one before.
 *
 * @see LAB § 112 (act 548 of 2019, act 1160 of 2021); act 1750 of 2025; Lyngby-Taarbæk, minutes of 9 February 2021, item 5
 * @since 0.2.0
 * @example
 * const by = 'caseworker';
 * const facts = {
 *   complexProblems: { value: true, by, because: 'illness, debt and abuse' }, longSupport: { value: true, by, because: 'nine years' },
 *   capacityCanDevelop: { value: true, by, because: 'works some hours' }, pensionAgeOn: '2050-05-01', grantedOn: 'not-granted',
 * } as const;
 * const found = ressourceforloeb.assess(facts, { on: '2022-03-01' });
 * found.outcome === 'fulfilled' && found.award // => { wording: 'act' }
 */
export const ressourceforloeb = defineScheme({
  id: 'ressourceforloeb',
  title: { da: 'Målgruppen for ressourceforløb', en: 'Target group of ressourceforløb' },
  source: 'lab-2019',
  register,
  parameters,
  readings,
  presets: {
    'lyngby-taarbaek-2021': {
      title: { da: 'Lyngby-Taarbæk, 9. februar 2021', en: 'Lyngby-Taarbæk, 9 February 2021' },
      dated: false,
      cite: MINUTES,
      readings: { 'target-group': { option: 'minutes', cite: MINUTES } },
    },
  },
  facts: {
    /** By the act: complex problems besides unemployment, not solved by the ordinary effort, that ask for a combined course. */
    complexProblems: judged(yesNo('are there complex problems that ask for a combined course')),
    /** By the act: long public support. */
    longSupport: judged(yesNo('has the person had long public support')),
    /** By the act: offers or revalidering without a closer tie to the labour market. */
    offersWithoutEffect: judged(yesNo('were offers or revalidering without effect')),
    /** By the act: a need for a long effort before a concrete goal can be set. */
    longEffortNeeded: judged(yesNo('is a long effort needed before a concrete goal can be set')),
    /** Whether the capacity for work can be developed. */
    capacityCanDevelop: judged(yesNo('can the capacity for work be developed')),
    /** By the minutes: more likely than not to end on disability pension without a special effort. */
    likelyPension: judged(yesNo('is disability pension the likely end without a special effort')),
    /** By the minutes: the possibilities of the ordinary effort are exhausted. */
    ordinaryExhausted: judged(yesNo('is the ordinary effort exhausted')),
    /** By the minutes: the ordinary effort is not enough for a job or an education. */
    ordinaryInsufficient: judged(yesNo('is the ordinary effort not enough')),
    /** The day on which the person reaches the pension age. */
    pensionAgeOn: day(),
    /** Whether the person wishes for the course. */
    wishes: yesNo('does the person wish for the course'),
    /** The day on which a ressourceforløb was granted, or that it was not. */
    grantedOn: oneOf([day(), literal('not-granted')], 'a calendar day as YYYY-MM-DD, or "not-granted"'),
  },
  awards: right({
    /** Whose wording the answer rests on. */
    wording: choice(['act', 'minutes']),
  }),
  rules: ({ award, condition, rowIfAny, under, yes }) => {
    const lastGrant = rowIfAny('lastGrant');
    const nearPension = rowIfAny('nearPension');
    return [
      ...(lastGrant === undefined
        ? []
        : [
            under(lastGrant, [
              condition('granted-in-time', ['grantedOn'], ({ grantedOn }) => grantedOn !== 'not-granted' && grantedOn <= lastGrant.value),
            ]),
          ]),
      under('§ 112, stk. 1', [
        condition(
          'problems',
          [],
          (_, { ask, need }) =>
            ask('target-group', { act: () => need('complexProblems').value, minutes: () => need('likelyPension').value }),
          { mayAsk: ['complexProblems', 'likelyPension'] },
        ),
        condition(
          'background',
          [],
          (_, { ask, need }) =>
            ask('target-group', {
              act: () => need('longSupport').value || need('offersWithoutEffect').value || need('longEffortNeeded').value,
              minutes: () => need('ordinaryExhausted').value || need('ordinaryInsufficient').value,
            }),
          { mayAsk: ['longSupport', 'offersWithoutEffect', 'longEffortNeeded', 'ordinaryExhausted', 'ordinaryInsufficient'] },
        ),
      ]),
      under('§ 112, stk. 2', [yes('perspective', 'capacityCanDevelop')]),
      ...(nearPension === undefined
        ? []
        : [
            under(nearPension, [
              condition(
                'years-left',
                ['pensionAgeOn'],
                ({ pensionAgeOn }, { on, need }) => {
                  const isLeft = (day: string) => later(day, nearPension) <= pensionAgeOn;
                  if (isLeft(on) || need('wishes')) return true;
                  // Stk. 3, 2nd sentence: a course goes on to its end, so what counts is the day on which it was granted.
                  const granted = need('grantedOn');
                  return granted !== 'not-granted' && (granted < nearPension.from || isLeft(granted));
                },
                {
                  mayAsk: ['wishes', 'grantedOn'],
                },
              ),
            ]),
          ]),
      under('§ 112', [
        award('target-group', [], (_, { ask }) => ({
          wording: ask('target-group', { act: () => 'act' as const, minutes: () => 'minutes' as const }),
        })),
      ]),
    ];
  },
});
