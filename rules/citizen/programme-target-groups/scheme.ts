import { choice, contradiction, decimal, defineScheme, literal, optional, right, yesNo } from '../../define.js';
import { numberProblemOn } from '../target-groups/numbers.js';
import { targetGroup } from '../target-groups/target-group.js';
import parameters from './parameters.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

const PROGRAMMES = ['flere-skal-med', 'kl-8-of-10', 'tidlig-indsats', 'tit'] as const;

/**
 * Assesses whether a citizen belongs to the target group of a programme of the minutes: Flere skal med, Projekt Tidlig Indsats, the team
 * TIT that keeps its citizens, and the target group that KL proposes, which is run only as proposed.
 *
 * @see Lyngby-Taarbæk, minutes of 12 March 2019, items 3 and 6; Lejre, minutes of 4 March 2020, item 4; Lemvig, minutes of 18 August 2021, item 5
 * @since 0.2.0
 * @example
 * programmeTargetGroups.assess({ programme: 'flere-skal-med', unemployedYears: 5 }, { on: '2019-03-12' }).outcome // => 'fulfilled'
 * programmeTargetGroups.assess({ programme: 'tidlig-indsats', targetGroup: 'jobparat-kontanthjaelp' }, { on: '2021-01-01' }).outcome // => 'not-fulfilled'
 */
export const programmeTargetGroups = defineScheme({
  id: 'programme-target-groups',
  title: { da: 'Målgrupper for projekter og indsatser', en: 'Target groups of programmes' },
  register,
  parameters,
  readings,
  facts: {
    /** The programme asked about. */
    programme: choice(PROGRAMMES, 'the programme asked about:'),
    /** Of Flere skal med: years of unemployment, at most two decimals. */
    unemployedYears: decimal('years'),
    /** Of Projekt Tidlig Indsats: the target group, by id or by a number with its act. */
    targetGroup: targetGroup(),
    /** Of TIT: whether the citizen was once assigned to the team. */
    assignedToTit: yesNo('was the citizen once assigned to the team'),
    /** Of KL's proposal: that it is run as what it is. */
    status: literal('proposed'),
    /** Of KL's proposal: whether the citizen is an adult. */
    adult: yesNo('is the citizen an adult'),
    /** Of KL's proposal: years of the latest ten with cash benefit, 0 to 10. */
    cashBenefitYears: decimal('years'),
    /** Of KL's proposal: years of the latest ten with any public support. */
    supportYears: decimal('years'),
  },
  problems: (given, law, on, knownOn) => {
    const { cashBenefitYears: cash, supportYears: support } = given;
    const isLess = cash !== undefined && support !== undefined && cash > support;
    return [
      numberProblemOn(given, law, on, knownOn),
      isLess && contradiction('supportYears', `at least the ${cash} years with cash benefit`, String(support)),
    ];
  },
  awards: right({
    /** The programme. */
    programme: choice(PROGRAMMES),
    /** What a rule is that is no more than proposed. */
    status: optional(literal('proposed')),
  }),
  rules: ({ among, atLeast, award, condition, row, rowIfAny, under, yes }) => {
    const [flere, tidlig, tit, kl] = [rowIfAny('flereSkalMed'), rowIfAny('tidligIndsats'), rowIfAny('tit'), rowIfAny('kl')];
    return [
      under(row('flereSkalMed').cite, { programme: 'flere-skal-med' }, [
        // A later source tells of it without terms, so that it did not end with the years that were read.
        condition('flere-skal-med-runs', [], (_, { gap }) => flere !== undefined || gap('flere-skal-med-later')),
        ...(flere === undefined ? [] : [atLeast('unemployed', 'unemployedYears', 'flereSkalMed')]),
        award('flere-skal-med', [], () => ({ programme: 'flere-skal-med' })),
      ]),
      under(row('tidligIndsats').cite, { programme: 'tidlig-indsats' }, [
        condition('tidlig-indsats-runs', [], () => tidlig !== undefined),
        ...(tidlig === undefined ? [] : [among('job-ready', 'targetGroup', 'tidligIndsats')]),
        award('tidlig-indsats', [], () => ({ programme: 'tidlig-indsats' })),
      ]),
      under(row('tit').cite, { programme: 'tit' }, [
        // The minutes say spring: on a day in which it may or may not have begun nothing is known.
        condition('tit-runs', [], (_, { gap }) => tit !== undefined && (tit.value === 'stays' || gap('tit-begins'))),
        yes('once-in-tit', 'assignedToTit'),
        award('tit', [], () => ({ programme: 'tit' })),
      ]),
      under(row('kl').cite, { programme: 'kl-8-of-10' }, [
        condition('kl-runs', [], (_, { gap }) => kl !== undefined || gap('kl-proposal')),
        yes('adult', 'adult'),
        ...(kl === undefined
          ? []
          : [
              condition(
                'years',
                [],
                (_, { ask, need }) =>
                  ask('benefit', {
                    'cash-benefit': () => need('cashBenefitYears') >= kl.value,
                    'public-support': () => need('supportYears') >= kl.value,
                  }),
                { mayAsk: ['cashBenefitYears', 'supportYears'] },
              ),
            ]),
        award('kl-8-of-10', ['status'], ({ status }) => ({ programme: 'kl-8-of-10', status })),
      ]),
    ];
  },
});
