import { addDays } from '../../../src/engine/day.js';
import { type At, choice, day, decimal, defineScheme, later, notBefore, right, whole, yesNo } from '../../define.js';
import { AGREED_2020 } from '../agreement-2020.js';
import parameters from './parameters.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

/**
 * Assesses whether a planned ressourceforløb is long and short enough, and whether it may follow earlier ones: 1 to 5 years until 2021, 1
 * to 3 from 2022, with the bounds by age. The day judged is that on which it is planned.
 *
 * @see LAB § 114 (act 548 of 2019, act 1160 of 2021); Lyngby-Taarbæk, minutes of 9 February 2021, item 5
 * @since 0.2.0
 * @example
 * const facts = { startedOn: '2022-02-01', endsOn: '2025-01-31', leaveDays: 0, earlierCourses: 0, pensionAgeOn: '2050-05-01' } as const;
 * const three = ressourceforloebDuration.assess(facts, { on: '2022-02-01' });
 * three.outcome === 'fulfilled' && three.award // => { lastDay: '2025-01-31', maxYears: 3, status: 'in-force' }
 * ressourceforloebDuration.assess({ ...facts, endsOn: '2025-02-01' }, { on: '2022-02-01' }).outcome // => 'not-fulfilled'
 */
export const ressourceforloebDuration = defineScheme({
  id: 'ressourceforloeb-duration',
  title: { da: 'Ressourceforløbets varighed', en: 'Length of a ressourceforløb' },
  source: 'lab-2019',
  register,
  parameters,
  readings,
  presets: AGREED_2020,
  facts: {
    /** The first day of the course. */
    startedOn: day(),
    /** Its last day, as planned. */
    endsOn: day(),
    /** Days of birth or bereavement leave that are not reckoned. */
    leaveDays: whole('days'),
    /** Earlier ressourceforløb of the person. */
    earlierCourses: whole('resource-courses'),
    /** The age at the start of the course; who turns 40 on the way goes on. */
    age: whole('years'),
    /** Years in ressourceforløb in all, this one as planned included. */
    yearsInAll: decimal('years'),
    /** Whether the person wishes for the course. */
    wishes: yesNo('does the person wish for the course'),
    /** The day on which the person reaches the pension age. */
    pensionAgeOn: day(),
  },
  problems: ({ startedOn, endsOn }) => notBefore('endsOn', endsOn, startedOn),
  awards: right({
    /** The last day that the course may have. */
    lastDay: day(),
    /** The years that it may last. */
    maxYears: whole('years'),
    /** Whether it follows from the law in force, or from what was agreed and was no law yet. */
    status: choice(['in-force', 'agreed']),
  }),
  law: ({ row, timeline }) => ({ max: row('maxYears'), all: timeline('maxYears') }),
  rules: ({ award, condition, row, under, when }, { max }) => {
    const lastDay = (startedOn: string, leaveDays: number, years: Limit) => addDays(later(startedOn, years), leaveDays - 1);
    return [
      under(row('minYears'), [
        condition(
          'long-enough',
          ['startedOn', 'endsOn'],
          ({ startedOn, endsOn }, at) => addDays(endsOn, 1) >= later(startedOn, at.row('minYears')),
        ),
      ]),
      under(max, [
        condition('short-enough', ['startedOn', 'endsOn', 'leaveDays'], ({ startedOn, endsOn, leaveDays }, at) => {
          return endsOn <= lastDay(startedOn, leaveDays, longest(startedOn, at).limit);
        }),
      ]),
      under(row('succession'), [
        when(['earlierCourses'], ({ earlierCourses }) => earlierCourses > 0, [
          condition('may-follow', ['age'], ({ age }, at) => mayFollow(age, at), { mayAsk: ['yearsInAll', 'wishes'] }),
        ]),
        condition('before-pension', ['endsOn', 'pensionAgeOn'], ({ endsOn, pensionAgeOn }) => endsOn < pensionAgeOn),
      ]),
      under(max, [
        award('duration', ['startedOn', 'leaveDays'], ({ startedOn, leaveDays }, at) => {
          const { limit, status } = longest(startedOn, at);
          return { lastDay: lastDay(startedOn, leaveDays, limit), maxYears: limit.value, status };
        }),
      ]),
    ];
  },
});

type Turned = At<typeof parameters, typeof readings, { yearsInAll?: number | undefined; wishes?: boolean | undefined }>;
type Limit = ReturnType<typeof longest>['limit'];

/** § 114, stk. 1: the longest by the law of the day judged; what is open is asked: a course that ran before 2022, and what was agreed. */
function longest(startedOn: string, at: Pick<Turned, 'ask' | 'row' | 'rowIfAny'>) {
  const governing = at.row('maxYears');
  const agreed = at.rowIfAny('agreed');
  if (agreed !== undefined) {
    return at.ask('ruleset', {
      law: () => ({ limit: governing, status: 'in-force' as const }),
      agreement: () => ({ limit: agreed, status: 'agreed' as const }),
    });
  }
  const then = at.rowIfAny('maxYears', startedOn) ?? governing;
  const limit =
    then.from === governing.from ? governing : at.ask('running-2022', { 'rule-of-2022': () => governing, 'rule-when-begun': () => then });
  return { limit, status: 'in-force' as const };
}

/** § 114, stk. 2-4: under the first age several may follow each other; above, within so many years or by the person's own wish. */
function mayFollow(age: number, at: Turned): boolean {
  const { from, years, over } = at.row('succession').value;
  const isOver = age > over || (age === over && at.ask('over', { birthday: () => true, 'next-birthday': () => false }));
  if (isOver) return at.need('wishes');
  return age < from || at.need('yearsInAll') <= years || at.need('wishes');
}
