import { addDays } from '../../days.js';
import {
  type At,
  choice,
  day,
  decimal,
  defineScheme,
  later,
  literal,
  notBefore,
  oneOf,
  optional,
  right,
  whole,
  yesNo,
} from '../../define.js';
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
    /** The day on which the course was granted, or that it was not; asked from 1 February 2026. */
    grantedOn: oneOf([day(), literal('not-granted')], 'a calendar day as YYYY-MM-DD, or "not-granted"'),
  },
  problems: ({ startedOn, endsOn }) => notBefore('endsOn', endsOn, startedOn),
  awards: right({
    /** The last day that the course may have, before the pension age. */
    lastDay: day(),
    /** The years that it may last. */
    maxYears: whole('years'),
    /** The years that this course and the earlier ones may last together, unless the person wishes for more; where the act sets a bound. */
    totalYears: optional(whole('years')),
    /** Whether it follows from the law in force, or from what was agreed and was no law yet. */
    status: choice(['in-force', 'agreed']),
  }),
  law: ({ row, timeline }) => ({ max: row('maxYears'), all: timeline('maxYears') }),
  rules: ({ award, condition, row, rowIfAny, under, when }, { max }) => {
    const lastGrant = rowIfAny('lastGrant');
    const lastDay = (startedOn: string, leaveDays: number, years: Limit) => addDays(later(startedOn, years), leaveDays - 1);
    return [
      ...(lastGrant === undefined
        ? []
        : [
            under(lastGrant, [
              condition('granted-in-time', ['grantedOn'], ({ grantedOn }) => grantedOn !== 'not-granted' && grantedOn <= lastGrant.value),
            ]),
          ]),
      under(row('minYears'), [
        condition('long-enough', ['startedOn', 'endsOn', 'leaveDays'], ({ startedOn, endsOn, leaveDays }, at) => {
          return endsOn >= lastDay(startedOn, leaveDays, at.row('minYears'));
        }),
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
        award(
          'duration',
          ['startedOn', 'leaveDays', 'pensionAgeOn', 'earlierCourses'],
          ({ startedOn, leaveDays, pensionAgeOn, earlierCourses }, at) => {
            const { limit, status } = longest(startedOn, at);
            const [longestDay, beforePension] = [lastDay(startedOn, leaveDays, limit), addDays(pensionAgeOn, -1)];
            const bound = earlierCourses > 0 ? boundAt(at.need('age'), at) : undefined;
            return {
              ...{ lastDay: longestDay < beforePension ? longestDay : beforePension, maxYears: limit.value, status },
              ...(bound && { totalYears: bound.years }),
            };
          },
          { mayAsk: ['age'] },
        ),
      ]),
    ];
  },
});

type Turned = At<
  typeof parameters,
  typeof readings,
  { yearsInAll?: number | undefined; wishes?: boolean | undefined; age?: number | undefined }
>;
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

/** § 114, stk. 2-4: below the ages that the act names several may follow each other; within them up to so many years; above only by wish. */
function mayFollow(age: number, at: Turned): boolean {
  if (isOver(age, at)) return at.need('wishes');
  const bound = boundAt(age, at);
  return bound === undefined || at.need('yearsInAll') <= bound.years || at.need('wishes');
}

/** § 114, stk. 3: the years in all from an age on, for who is not over the next; none until 2021. */
function boundAt(age: number, at: Pick<Turned, 'ask' | 'row'>) {
  const [bound] = at.row('succession').value.within;
  return bound === undefined || age < bound.from || isOver(age, at) ? undefined : bound;
}

function isOver(age: number, at: Pick<Turned, 'ask' | 'row'>): boolean {
  const { over } = at.row('succession').value;
  return age > over || (age === over && at.ask('over', { birthday: () => true, 'next-birthday': () => false }));
}
