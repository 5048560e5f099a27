import { choice, day, defineScheme, judged, list, literal, oneOf, oneWord, right, whole, yesNo } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

const EFFECTS = ['right-to-vocational-course', 'no-duty-of-availability', 'no-limits-of-duration'] as const;
const MINUTES = { source: 'lyngby-taarbaek-2021-02-09', provision: 'punkt 4, sagsnr. 15.00.00-G01-5-21' };

/**
 * Assesses whether a person belongs to the target group of revalidering, the last of the vocational measures, and what follows from it.
 * The act decides; the wording of the minutes, which is narrower, is a preset. From 1 February 2026 it is for those granted it before.
 *
 * @see LAB §§ 142-146 (act 548 of 2019); act 1750 of 2025; Lyngby-Taarbæk, minutes of 9 February 2021, item 4
 * @since 0.2.0
 * @example
 * const by = 'caseworker';
 * const facts = {
 *   limited: { value: true, by, because: 'back injury' }, otherMeasuresSuffice: { value: false, by, because: 'tried twice' },
 *   canEnterLabourMarket: { value: true, by, because: 'can work as a planner' }, canWorkOrdinarily: { value: true, by, because: 'full time' },
 *   benefit: 'sygedagpenge', inResourceGroup: { value: false, by, because: 'no complex problems' }, grantedOn: 'not-granted',
 * } as const;
 * const found = revalidering.assess(facts, { on: '2026-01-31' });
 * found.outcome === 'fulfilled' && found.award.maxYears // => 5
 * revalidering.assess(facts, { on: '2026-02-01' }).outcome // => 'not-fulfilled'
 */
export const revalidering = defineScheme({
  id: 'revalidering',
  title: { da: 'Revalidering', en: 'Revalidering (vocational rehabilitation)' },
  source: 'lab-2019',
  register,
  parameters,
  readings,
  presets: {
    'lyngby-taarbaek-2021': {
      title: { da: 'Lyngby-Taarbæk, 9. februar 2021', en: 'Lyngby-Taarbæk, 9 February 2021' },
      dated: false,
      cite: MINUTES,
      readings: {
        dagpenge: { option: 'excluded', cite: MINUTES },
        'resource-group': { option: 'excluded', cite: MINUTES },
        'labour-market': { option: 'ordinary-work', cite: MINUTES },
      },
    },
  },
  facts: {
    /** Whether the capacity for work is limited, in body, mind or socially. */
    limited: judged(yesNo('is the capacity for work limited')),
    /** Whether other vocational measures, under this act or another, are enough for the person to become self-supporting. */
    otherMeasuresSuffice: judged(yesNo('are other measures enough')),
    /** Whether the person can stay in or enter the labour market, so that the chance of self-support is better. */
    canEnterLabourMarket: judged(yesNo('can the person stay in or enter the labour market')),
    /** Whether the person can return to ordinary employment; asked by the wording of the minutes only. */
    canWorkOrdinarily: judged(yesNo('can the person return to ordinary employment')),
    /** What the person lives on. */
    benefit: choice(
      ['dagpenge', 'kontanthjaelp', 'uddannelseshjaelp', 'sygedagpenge', 'ledighedsydelse', 'other'],
      'what the person lives on:',
    ),
    /** Whether the person belongs to the target group of ressourceforløb; asked by the wording of the minutes only. */
    inResourceGroup: judged(yesNo('does the person belong to the target group of ressourceforløb')),
    /** The day on which revalidering or pre-revalidering was granted, or that it was not. */
    grantedOn: oneOf([day(), literal('not-granted')], 'a calendar day as YYYY-MM-DD, or "not-granted"'),
  },
  awards: right({
    /** What follows for the person, as the minutes set it beside the offers of the act. */
    effects: list(choice(EFFECTS)),
    /** The years within which it is to be carried through; longer only by § 145, stk. 2, and § 146. */
    maxYears: whole('years'),
  }),
  rules: ({ award, condition, no, row, rowIfAny, under, yes }) => {
    const lastGrant = rowIfAny('lastGrant');
    return [
      ...(lastGrant === undefined
        ? []
        : [
            under(lastGrant, [
              condition('granted-in-time', ['grantedOn'], ({ grantedOn }) => grantedOn !== 'not-granted' && grantedOn <= lastGrant.value),
            ]),
          ]),
      under('§ 142, stk. 1', [yes('limited', 'limited'), no('others-not-enough', 'otherMeasuresSuffice')]),
      under('§ 142, stk. 1, nr. 2', [
        condition(
          'labour-market',
          [],
          (_, { ask, need }) =>
            ask('labour-market', {
              'labour-market': () => need('canEnterLabourMarket').value,
              'ordinary-work': () => need('canWorkOrdinarily').value,
            }),
          { mayAsk: ['canEnterLabourMarket', 'canWorkOrdinarily'] },
        ),
        condition(
          'not-on-dagpenge',
          ['benefit'],
          ({ benefit }, { ask }) => benefit !== 'dagpenge' || ask('dagpenge', { 'by-conditions': () => true, excluded: () => false }),
        ),
        condition(
          'not-in-resource-group',
          [],
          (_, { ask, need }) => ask('resource-group', { 'by-conditions': () => true, excluded: () => !need('inResourceGroup').value }),
          { mayAsk: ['inResourceGroup'] },
        ),
      ]),
      under(row('effects'), [
        award('revalidering', [], (_, at) => {
          return { effects: at.row('effects').value.map((effect) => oneWord(effect, EFFECTS)), maxYears: at.row('maxYears').value };
        }),
      ]),
    ];
  },
});
