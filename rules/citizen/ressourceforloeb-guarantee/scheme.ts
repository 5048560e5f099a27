import { addDays } from '../../days.js';
import { choice, day, defineScheme, judged, later, literal, notBefore, oneOf, right, whole, yesNo } from '../../define.js';
import { AGREED_2020 } from '../agreement-2020.js';
import parameters from './parameters.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

/**
 * Assesses whether the effort guarantee of a ressourceforløb (indsatsgaranti) is broken, so that the case must be laid before the
 * rehabilitation team again: no offer or effort was begun within six months, from 2022. Fulfilled means that it must.
 *
 * @see LAB § 113, stk. 2 (act 1160 of 2021) and order 2408 of 2021 § 17; Lyngby-Taarbæk, minutes of 9 February 2021, item 5
 * @since 0.2.0
 * @example
 * const specialGrounds = { value: false, by: 'caseworker', because: 'nothing speaks against' };
 * const released = { ordinaryHours: false, disabilitySubsidy: false, specialYouthEducation: false, specialGrounds } as const;
 * const facts = { startedOn: '2022-02-01', firstEffortOn: 'none', daysNotCounted: 0, ...released } as const;
 * ressourceforloebGuarantee.assess(facts, { on: '2022-08-01' }).outcome // => 'not-fulfilled'
 * ressourceforloebGuarantee.assess(facts, { on: '2022-08-02' }).outcome // => 'fulfilled'
 */
export const ressourceforloebGuarantee = defineScheme({
  id: 'ressourceforloeb-guarantee',
  title: { da: 'Indsatsgaranti i ressourceforløb', en: 'Effort guarantee in a ressourceforløb' },
  source: 'lab-2019',
  register,
  parameters,
  readings,
  presets: AGREED_2020,
  facts: {
    /** The first day of the course. */
    startedOn: day(),
    /** The first day of an offer or effort of the plan (chapters 11, 12 or 14, the acts on social service and health) that was begun in the course, or that none was. */
    firstEffortOn: oneOf([day(), literal('none')], 'a calendar day as YYYY-MM-DD, or "none"'),
    /** Days of exemption and of periods without contact, which are not counted. */
    daysNotCounted: whole('days'),
    /** Whether the person had hours of ordinary employment in the six months. */
    ordinaryHours: yesNo('did the person have hours of ordinary employment in the six months'),
    /** Whether the person was employed with a wage subsidy for the disabled (§ 15 of the act on compensation) in the six months. */
    disabilitySubsidy: yesNo('was the person employed with a wage subsidy for the disabled in the six months'),
    /** Whether the person took part in the special youth education (STU) in the six months. */
    specialYouthEducation: yesNo('did the person take part in the special youth education in the six months'),
    /** Whether special grounds speak against laying the case before the team. */
    specialGrounds: judged(yesNo('do special grounds speak against laying the case before the team')),
  },
  problems: ({ startedOn, firstEffortOn }) =>
    firstEffortOn === undefined || firstEffortOn === 'none' ? [] : notBefore('firstEffortOn', firstEffortOn, startedOn),
  awards: right({
    /** The last day on which the effort should have begun. */
    deadline: day(),
    /** What follows: the case goes before the team again; the agreement named no consequence. */
    follows: choice(['present-again', 'not-agreed']),
    /** Whether it follows from the law in force, or from what was agreed and was no law yet. */
    status: choice(['in-force', 'agreed']),
  }),
  rules: ({ award, condition, no, onlyIfMet, row, rowIfAny, under }) => {
    const inForce = rowIfAny('guaranteeMonths');
    const agreed = rowIfAny('agreed');
    const released = rowIfAny('released');
    const time = inForce ?? agreed ?? row('guaranteeMonths');
    const deadline = ({ startedOn, daysNotCounted }: Counted) => addDays(later(startedOn, time), daysNotCounted);
    const guarantee = award('guarantee', ['startedOn', 'daysNotCounted'], (facts) => {
      if (inForce === undefined) return { deadline: deadline(facts), follows: 'not-agreed', status: 'agreed' };
      return { deadline: deadline(facts), follows: 'present-again', status: 'in-force' };
    });
    if (inForce === undefined && agreed === undefined) return [under('§ 113', [condition('exists', [], () => false), guarantee])];
    return [
      under(inForce ?? '§ 113', [
        condition('exists', [], (_, { ask }) => inForce !== undefined || ask('ruleset', { law: () => false, agreement: () => true })),
      ]),
      under(time, [
        ...(inForce === undefined
          ? []
          : [
              condition('covered', ['startedOn'], ({ startedOn }, { ask }) => {
                return startedOn >= inForce.from || ask('running-2022', { covered: () => true, 'not-covered': () => false });
              }),
            ]),
        onlyIfMet(
          ['exists'],
          [
            condition('time-passed', ['startedOn', 'daysNotCounted'], (facts, { on }) => on > deadline(facts)),
            condition('no-effort', ['startedOn', 'daysNotCounted', 'firstEffortOn'], (facts) => {
              return facts.firstEffortOn === 'none' || facts.firstEffortOn > deadline(facts);
            }),
            ...(released === undefined ? [no('no-ordinary-hours', 'ordinaryHours')] : []),
            no('no-special-grounds', 'specialGrounds'),
          ],
        ),
        guarantee,
      ]),
      ...(released === undefined
        ? []
        : [
            under(released, [
              onlyIfMet(
                ['exists'],
                [
                  no('no-ordinary-hours', 'ordinaryHours'),
                  no('no-disability-subsidy', 'disabilitySubsidy'),
                  no('no-special-education', 'specialYouthEducation'),
                ],
              ),
            ]),
          ]),
    ];
  },
});

interface Counted {
  readonly startedOn: string;
  readonly daysNotCounted: number;
}
