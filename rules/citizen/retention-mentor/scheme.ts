import { choice, day, defineScheme, later, optional, right, yesNo } from '../../define.js';
import { AGREED_2021 } from '../agreement-2021.js';
import { numberProblemOn } from '../target-groups/numbers.js';
import { targetGroup } from '../target-groups/target-group.js';
import parameters from './parameters.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

/**
 * Assesses the right of a recipient of education benefit to a mentor on the way into an education (fastholdelsesmentor): up to 6 months
 * of support, claimed within 6 months of admission, from 2022. The day judged is the one on which the right is used.
 *
 * @see LAB § 167, stk. 3 (acts 2589 and 2590 of 2021); Lemvig, minutes of 18 August 2021, item 3
 * @since 0.2.0
 * @example
 * const facts = { targetGroup: 'uddannelsesparat', qualifyingEducation: true, admittedOn: '2022-08-01' } as const;
 * const mentor = retentionMentor.assess(facts, { on: '2022-09-01' });
 * mentor.outcome === 'fulfilled' && mentor.award.supportUntil // => '2023-03-01'
 * retentionMentor.assess(facts, { on: '2023-02-02' }).outcome // => 'not-fulfilled'
 */
export const retentionMentor = defineScheme({
  id: 'retention-mentor',
  title: { da: 'Ret til mentor ved begyndelsen af en uddannelse', en: 'Right to a mentor on beginning an education' },
  source: 'lab-2019',
  register,
  parameters,
  readings,
  presets: AGREED_2021,
  facts: {
    /** The target group, by id or by a number with its act. */
    targetGroup: targetGroup(),
    /** Whether the education qualifies for study or for a vocation. */
    qualifyingEducation: yesNo('does the education qualify for study or for a vocation'),
    /** The day of admission to the education. */
    admittedOn: day(),
  },
  problems: numberProblemOn,
  awards: right({
    /** Whether it follows from the law in force, or from what was agreed and was no law yet. */
    status: choice(['in-force', 'agreed']),
    /** The last day on which the right can be used. */
    usedBy: optional(day()),
    /** The last day of the support. */
    supportUntil: optional(day()),
    /** The last day to which the support may be prolonged after a concrete assessment. */
    prolongedUntil: optional(day()),
  }),
  rules: ({ among, award, condition, row, rowIfAny, under, within, yes }) => {
    const claim = rowIfAny('claimMonths');
    const group = under(row('groups'), [among('group', 'targetGroup', 'groups')]);
    if (claim === undefined) {
      const agreed = rowIfAny('agreed');
      return [
        group,
        under('§ 167', [
          condition(
            'right-exists',
            [],
            (_, { ask }) => agreed !== undefined && ask('ruleset', { law: () => false, agreement: () => true }),
          ),
        ]),
        under(agreed ?? '§ 167', [award('mentor', [], () => ({ status: 'agreed' }))]),
      ];
    }
    return [
      group,
      under(claim, [
        yes('qualifying', 'qualifyingEducation'),
        condition('admitted', ['admittedOn'], ({ admittedOn }, { on }) => admittedOn <= on),
        within('in-time', 'admittedOn', claim),
        award('mentor', ['admittedOn'], ({ admittedOn }, at) => {
          const supportUntil = later(at.on, at.row('supportMonths'));
          const prolongedUntil = later(supportUntil, at.row('prolongingMonths'));
          return { status: 'in-force', usedBy: later(admittedOn, claim), supportUntil, prolongedUntil };
        }),
      ]),
    ];
  },
});
