import { defineScheme } from '../../define-scheme.js';
import { MUNICIPALITIES } from '../../municipalities.js';
import { allowanceAward } from './award/award.js';
import { awardSchema } from './award/monthly-allowance.js';
import { allowancePoints } from './award/points.js';
import { allowanceConditions } from './conditions.js';
import { facts } from './facts.js';
import { guidelineFaults } from './guidelines/guideline-faults.js';
import { guidelineSchema } from './guidelines/guideline-schema.js';
import { builtIn } from './guidelines/index.js';
import { readAllowanceLaw } from './law.js';
import { parameters } from './parameters.js';
import { contradictions } from './problems.js';
import { rateRule } from './rates/rates.js';
import { readings } from './readings.js';

/**
 * Assesses the activation allowance for one calendar month: a taxable allowance of at most 1,000 kr. gross a month for
 * expected transport expenses, paid under the municipality's guideline while the citizen takes part in an offer.
 *
 * @see LAB § 83 (LBK 1342 of 21 November 2016) until 2019-12-31; LAB § 176 (act 548 of 7 May 2019) from 2020-01-01
 * @since 0.1.0
 * @example
 * const april = { from: '2019-04-01', to: '2019-04-30' };
 * const assessment = activationAllowance.assess(
 *   {
 *     targetGroup: 'jobparat-kontanthjaelp', participates: true, offer: 'virksomhedspraktik', walkingKm: 3, zones: 3,
 *     participationPeriod: april, otherAllowances: { covers: april, items: [] },
 *   },
 *   { on: '2019-04-01', municipality: 'lyngby-taarbaek' },
 * );
 * assessment.outcome // => 'fulfilled'
 * assessment.outcome === 'fulfilled' && assessment.award.amount // => '550.00'
 * @example
 * const lyngby = activationAllowance.under({ on: '2019-04-01', municipality: 'lyngby-taarbaek' });
 * [lyngby.validFrom, lyngby.validBefore] // => ['2019-03-12', '2020-01-01']
 * lyngby.assess({ walkingKm: 2.9 }).outcome // => 'not-fulfilled'
 * lyngby.possible({}).most // => '1000.00'
 * @example
 * const faults = () => activationAllowance.checkGuideline({ id: 'x', municipality: 'lejre' });
 * faults() // => throws InputError
 */
export const activationAllowance = defineScheme({
  id: 'activation-allowance',
  title: { da: 'Godtgørelse ved deltagelse i aktivering', en: 'Activation allowance' },
  facts,
  readings,
  checked: parameters.checked,
  guidelines: { schema: guidelineSchema, faults: guidelineFaults, builtIn, municipalities: MUNICIPALITIES },
  law: readAllowanceLaw,
  problems: contradictions,
  conditions: allowanceConditions,
  award: allowanceAward,
  points: allowancePoints,
  bounds: (law, facts) => ({ least: '0.01', most: rateRule(law).most(facts) }),
  awards: 'payment',
  awardSchema,
});
