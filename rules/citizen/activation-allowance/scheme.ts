import { defineScheme } from '../../define.js';
import { MUNICIPALITIES } from '../../municipalities.js';
import { numberProblem } from '../target-groups/numbers.js';
import { allowanceOf, mayAskOf, needsOf } from './award.js';
import { grantedInTime } from './closed-groups.js';
import { coverageRules } from './conditions/coverage.js';
import { ownRules } from './conditions/own-rules.js';
import { NAMED } from './conditions/paid-by-rate.js';
import { type ActivationAllowanceFacts as Facts, facts } from './facts.js';
import { guideline } from './guidelines/guideline.js';
import { guidelineFaults } from './guidelines/guideline-faults.js';
import { builtIn } from './guidelines/index.js';
import type { OwnCondition } from './guidelines/requirement.js';
import { allowanceLaw, coverageOf } from './law.js';
import { dayProblems, lengthsWithin } from './month.js';
import { monthlyAllowance } from './monthly-allowance.js';
import { OFFERS } from './offer.js';
import { answerProblems } from './own-answer.js';
import parameters from './parameters.json' with { type: 'json' };
import type { Turning } from './rates/rate-rule.js';
import readings from './readings.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

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
  register,
  parameters,
  readings,
  guidelines: { of: guideline, faults: guidelineFaults, builtIn, municipalities: MUNICIPALITIES },
  facts,
  problems: (given, { actId, monthOn, guideline: { conditions = [] } }, on) => {
    const number = numberProblem(given.targetGroup, actId);
    const { ownConditions, ownJudgements } = given;
    const days = dayProblems(given, monthOn(on));
    if (number === undefined && ownConditions === undefined && ownJudgements === undefined) return days;
    const ids = (wanted: OwnCondition['kind']) => conditions.flatMap(({ id, kind }) => (kind === wanted ? [id] : []));
    return [
      number,
      ...answerProblems('ownConditions', ownConditions, ids('yes-no')),
      ...answerProblems('ownJudgements', ownJudgements, ids('judgement')),
      ...days,
    ];
  },
  awards: monthlyAllowance,
  law: allowanceLaw,
  rules: (build, law, chosen) => {
    const { award, condition, onlyIfMet, under, yes } = build;
    const groups: Covered = law.groups.value;
    const { chapters, ...offers }: Covered & Chapters = law.offers.value;
    const inChapters = OFFERS.filter((offer) => offers.covered.includes(chapters[offer] as string));
    const needed = coverageOf(law);
    return [
      under(law.groups, [
        condition(
          'target-group',
          ['targetGroup'],
          covering(groups, law.groupIn, (at) => at.ask('groups-9-and-10', WHETHER_COVERED)),
        ),
        grantedInTime(law, build),
      ]),
      under(law.act, [yes('participation', 'participates', { figures: { assessor: law.assessor.value } })]),
      under(law.offers, [
        condition(
          'offer',
          ['offer'],
          covering(
            { ...offers, covered: inChapters },
            ({ offer }) => offer,
            (at) => at.ask('nytteindsats-before-2020', WHETHER_COVERED),
          ),
          { figures: { chapters: offers.covered.join(', ') } },
        ),
      ]),
      under(law.guideline.cite, [
        coverageRules(law, build),
        onlyIfMet(needed, ownRules(law, build)),
        award('rate', needsOf(law, chosen), allowanceOf(law, chosen), {
          onlyIfMet: [...needed, ...NAMED],
          figures: { most: law.cap.value },
          mayAsk: mayAskOf(law),
        }),
      ]),
    ];
  },
  representatives: ({ rate }, on) => ({ ...rate.representatives, participationPeriod: lengthsWithin(on) }),
  bounds: ({ rate }, given) => ({ least: LEAST, most: rate.most(given) }),
});

/** One øre: the least that is anything. */
const LEAST = '0.01';

/** What the act covers, and what one source covers and another leaves out. */
interface Covered {
  readonly covered: readonly string[];
  readonly disputed: readonly string[];
}

interface Chapters {
  /** The chapter of each offer. */
  readonly chapters: Readonly<Record<string, string>>;
}

const WHETHER_COVERED = { covered: () => true, 'not-covered': () => false };

/** Met by what the act covers; only of what the sources disagree on is it asked. */
function covering({ covered, disputed }: Covered, of: (facts: Facts) => string | undefined, ask: (at: Turning) => boolean) {
  if (disputed.length === 0) return (facts: Facts) => covered.includes(of(facts) as string);
  return (facts: Facts, at: Turning) => {
    const given = of(facts) as string;
    return disputed.includes(given) ? ask(at) : covered.includes(given);
  };
}
