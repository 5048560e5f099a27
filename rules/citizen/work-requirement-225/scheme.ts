import { contains } from '../../days.js';
import { defineScheme, oneWord } from '../../define.js';
import { contradictions } from './contradictions.js';
import { FACTS } from './facts.js';
import { isAsUnmarried, isCovered } from './marital-status.js';
import parameters from './parameters.json' with { type: 'json' };
import { isBefore, isDecidedFirst, isMonthsAfter, isWarnedFirst } from './process.js';
import { isNotPutOff, wasNotPutOff } from './put-off.js';
import readings from './readings.json' with { type: 'json' };
import { continuedReduction, newReduction, REDUCTION } from './reduction.js';
import register from './register.json' with { type: 'json' };
import { isUnderRequirement } from './under-requirement.js';
import { hasYearOfHelp } from './year-of-help.js';

/** The authorities' account of what KY got wrong: help was reduced before anyone had decided it. */
const DECIDED_FIRST = { source: 'beu-206-2023', provision: 'nedsættelse, før der er truffet afgørelse' };

/**
 * Assesses the work requirement of 225 hours: whether it may be decided to reduce the help of a person who has received it for
 * a year within three and has fewer than 225 documented hours of ordinary work in the 12 calendar months before the reduction takes
 * effect, the first of the month after the day judged; or whether a reduction that was decided may continue. Sickness and other
 * grounds, and the pandemic windows as enacted by `knownOn`, put off the day by which the hours must be there. The person must have
 * been warned six months before and heard one month before.
 *
 * @see aktivlovens §§ 13 f-13 h (act 296 of 22 March 2016); repealed from 2025-07-01 (act 1655 of 30 December 2024)
 * @since 0.1.0
 * @example
 * const years = { from: '2019-01-01', to: '2022-12-31' };
 * const facts = {
 *   benefit: 'kontanthjaelp', maritalStatus: 'unmarried', rateBase: 'non-parent', reduced: false,
 *   helpPeriods: { covers: years, items: [years] },
 *   pauses: { covers: years, items: [] },
 *   hours: { covers: years, items: [{ from: '2022-03-01', to: '2022-03-31', hours: 120, kind: 'ordinary', employer: 'a shop' }] },
 *   warnedOn: '2022-04-01', heardOn: '2022-09-20',
 * } as const;
 * const open = workRequirement225.assess(facts, { on: '2022-10-01' });
 * open.outcome === 'open' && open.questions.map(({ kind }) => kind) // => ['judgement']
 * const exempt = { value: false, by: 'caseworker', because: 'no limits to the capacity for work are documented' };
 * const assessment = workRequirement225.assess({ ...facts, exempt }, { on: '2022-10-01' });
 * const { award } = assessment.outcome === 'fulfilled' ? assessment : {};
 * award?.kind === 'may-be-decided' && [award.amount, award.takesEffect] // => ['1069.00', '2022-11-01']
 */
export const workRequirement225 = defineScheme({
  id: 'work-requirement-225',
  title: { da: 'Nedsættelse af hjælpen efter 225-timersreglen', en: 'Reduction of help under the 225-hour rule' },
  source: 'aktivloven',
  register,
  parameters,
  readings,
  suppliable: ['reduction-full', 'reduction-half'],
  facts: FACTS,
  awards: REDUCTION,
  decidedFirst: DECIDED_FIRST,
  decidedAfter: { heardOn: 'heard-first', warnedOn: { condition: 'warned-first', reading: 'warned-after-decision', option: 'first' } },
  begunBy: 'reduced',
  law: ({ row, timeline }) => ({
    act: row('act'),
    coveredHelp: row('coveredHelp'),
    newApplicants: row('newApplicants'),
    helpYear: row('helpYear'),
    requirement: row('requirement'),
    lookBack: row('lookBack'),
    ownBusiness: row('ownBusiness'),
    pauseGrounds: row('pauseGrounds'),
    threeYears: row('threeYears'),
    warning: row('warning'),
    hearing: row('hearing'),
    grounds: timeline('pauseGrounds').rows,
    pandemic: timeline('pandemicWindows').rows,
    /** Read for the day on which a reduction takes effect. */
    amounts: [timeline('reduction-full'), timeline('reduction-half')],
  }),
  problems: (facts, _, on) => contradictions(facts, on),
  rules: ({ award, condition, no, onlyIfMet, under, unless, when }, law) => [
    under(law.coveredHelp, [
      condition('covered-help', ['benefit'], ({ benefit }, { need }) => isCovered(benefit, law.coveredHelp, () => need('maritalStatus')), {
        mayAsk: ['maritalStatus'],
      }),
    ]),
    under('§ 13 f, stk. 6-8, og § 26, stk. 5-8', [
      condition(
        'known-consequence',
        ['maritalStatus'],
        ({ maritalStatus }, { gap, need }) =>
          isAsUnmarried(
            maritalStatus,
            () => need('benefit'),
            () => need('reduced'),
            law.coveredHelp,
          ) || gap('couples'),
        { mayAsk: ['benefit', 'reduced'] },
      ),
    ]),
    under('§ 13 g, stk. 1, nr. 2', [onlyIfMet(['known-consequence'], [unless('above-su-level', { rateBase: 'su-level' })])]),
    under('§ 13 f, stk. 7, 3. pkt.', [onlyIfMet(['known-consequence'], [unless('not-set-with-partner', { rateBase: 'with-partner' })])]),
    under(
      law.newApplicants,
      oneWord(law.newApplicants.value, ['assessed', 'assessed-after']) === 'assessed'
        ? []
        : [condition('applied-before-the-window', ['appliedOn'], ({ appliedOn }) => !contains(law.newApplicants.days, appliedOn))],
    ),
    under('§ 13 f, stk. 12-13, § 13 g, stk. 2, og § 13 h', [
      when({ reduced: false }, [condition('not-put-off', [], (facts, at) => isNotPutOff(facts, law, at), { mayAsk: ['pauses'] })]),
      when({ reduced: true }, [
        condition('was-not-put-off', ['reducedFrom'], (facts, at) => wasNotPutOff(facts, law, at), { mayAsk: ['pauses'] }),
      ]),
    ]),
    under(law.helpYear, [
      condition('year-of-help', ['reduced'], (facts, at) => hasYearOfHelp(facts, law, at), { mayAsk: ['helpPeriods', 'pauses'] }),
    ]),
    under(law.requirement, [
      onlyIfMet(
        ['not-put-off'],
        [
          condition('hours-under-requirement', ['reduced'], (facts, at) => isUnderRequirement(facts, law, at), {
            figures: { required: law.requirement.value },
            mayAsk: ['hours', 'pauses', 'helpPeriods', 'reducedFrom'],
          }),
        ],
      ),
    ]),
    under('§ 13 f, stk. 9', [no('not-exempt', 'exempt')]),
    under(law.warning, [
      condition('warned-in-time', ['warnedOn', 'reduced'], (facts, at) => isMonthsAfter(facts.warnedOn, law.warning, facts.reduced, at)),
      when({ reduced: true }, [
        condition('warned-first', ['warnedOn', 'decidedOn'], ({ warnedOn, decidedOn }, at) => isWarnedFirst(warnedOn, decidedOn, at)),
      ]),
    ]),
    under(law.hearing, [
      condition('heard-in-time', ['heardOn', 'reduced'], ({ heardOn, reduced }, at) => isMonthsAfter(heardOn, law.hearing, reduced, at)),
      when({ reduced: true }, [
        condition('heard-first', ['heardOn', 'decidedOn'], ({ heardOn, decidedOn }) => isBefore(heardOn, decidedOn)),
      ]),
    ]),
    under(DECIDED_FIRST, { reduced: true }, [
      condition('decided-first', ['decidedOn'], ({ decidedOn }, { on }) => isDecidedFirst(decidedOn, on)),
    ]),
    under('§ 13 g', [
      award(
        'reduction',
        ['rateBase', 'reduced'],
        ({ rateBase, reduced, maritalStatus }, at) => {
          if (
            maritalStatus !== undefined &&
            !isAsUnmarried(
              maritalStatus,
              () => at.need('benefit'),
              () => reduced,
              law.coveredHelp,
            )
          )
            return at.gap('couples');
          return reduced ? continuedReduction(rateBase, at) : newReduction(rateBase, law, at);
        },
        { onlyIfMet: ['known-consequence'], mayAsk: ['maritalStatus', 'benefit'] },
      ),
    ]),
  ],
});
