import { choice, day, defineScheme, later, literal, oneOf, right, whole, yesNo } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

const GROUPS = ['refugee', 'family-of-refugee', 'family-other', 'afghanistan-act', 'ukraine-act', 'other'] as const;
const MINUTES = { source: 'lyngby-taarbaek-2019-03-12', provision: 'punkt 8, sagsnr. 00.22.00-A00-8-17' };

/**
 * Assesses whether a basic integration education (integrationsgrunduddannelse, IGU) may begin on the day judged: while the scheme takes
 * new ones, by a person of the groups, ages and years in the country that the act of the day names.
 *
 * @see Act 623 of 8 June 2016 (igu) §§ 2, 3 and 6, as changed by acts 562/2019, 722/2021, 916/2022 and 1799/2023; Lyngby-Taarbæk,
 * minutes of 12 March 2019, item 8
 * @since 0.2.0
 * @example
 * const facts = { group: 'refugee', age: 39, registered: true, registeredSince: '2015-09-01', sameEmployer: false, ordinaryWorkEndedOn: 'none' } as const;
 * const begun = igu.assess(facts, { on: '2019-07-01' });
 * begun.outcome === 'fulfilled' && begun.award // => { lastStart: '2022-06-30', years: 2, schoolWeeks: 20, status: 'in-force' }
 * igu.assess(facts, { on: '2019-07-01', knownOn: '2019-03-12' }).outcome // => 'not-fulfilled'
 */
export const igu = defineScheme({
  id: 'igu',
  title: { da: 'Integrationsgrunduddannelse (IGU)', en: 'Basic integration education (IGU)' },
  source: 'lov-623-2016',
  register,
  parameters,
  readings,
  presets: {
    'lyngby-taarbaek-2019': {
      title: { da: 'Lyngby-Taarbæk, 12. marts 2019: aftalen', en: 'Lyngby-Taarbæk, 12 March 2019: the agreement' },
      dated: false,
      cite: MINUTES,
      readings: { ruleset: { option: 'agreement', cite: MINUTES } },
    },
  },
  facts: {
    /** The ground of residence: refugee, family of a refugee, other family, the acts on Afghanistan and Ukraine, or another. */
    group: choice(GROUPS, 'the ground of residence:'),
    /** The age at the start. */
    age: whole('years'),
    /** Whether the person has an address in the national register. */
    registered: yesNo('does the person have an address in the national register'),
    /** The day from which the person has had an address in the national register. */
    registeredSince: day(),
    /** Until 30 June 2019: whether it would follow upon ordinary employment with the same business. */
    sameEmployer: yesNo('does it follow upon ordinary employment with the same business'),
    /** From 1 July 2019: the last day of ordinary employment with the same business (by its P-number), or that there was none. */
    ordinaryWorkEndedOn: oneOf([day(), literal('none')], 'a calendar day as YYYY-MM-DD, or "none"'),
  },
  awards: right({
    /** The last day on which one may begin. */
    lastStart: day(),
    /** How long it lasts. */
    years: whole('years'),
    /** Weeks of schooling in it. */
    schoolWeeks: whole('weeks'),
    /** Whether it may begin by the law in force, or by what was agreed and was no law yet. */
    status: choice(['in-force', 'agreed']),
  }),
  rules: ({ atLeast, award, condition, lessThan, no, row, rowIfAny, under, yes }) => {
    const window = rowIfAny('lastStart');
    const agreed = rowIfAny('agreed');
    const pause = rowIfAny('breakMonths');
    return [
      under(window ?? '§ 3, stk. 2', [
        condition('open', [], (_, { ask }) => {
          if (window !== undefined) return true;
          return agreed !== undefined && ask('ruleset', { law: () => false, agreement: () => true });
        }),
      ]),
      under(row('groups'), [
        condition(
          'group',
          ['group'],
          ({ group }, at) => at.row('groups').value.includes(group) || (group === 'ukraine-act' && at.gap('ukraine-act')),
        ),
      ]),
      under('§ 3, stk. 1', [
        yes('registered', 'registered'),
        atLeast('old-enough', 'age', 'minAge'),
        lessThan('young-enough', 'age', 'ageLimit'),
      ]),
      under(row('residenceYears'), [
        condition('short-stay', ['registeredSince'], ({ registeredSince }, at) => {
          const end = later(registeredSince, at.row('residenceYears'));
          return at.on < end || (at.on === end && at.row('residenceBound').value === 'included');
        }),
      ]),
      pause === undefined
        ? under('§ 5, stk. 1', [no('another-employer', 'sameEmployer')])
        : under(pause, [
            condition('break-between', ['ordinaryWorkEndedOn'], ({ ordinaryWorkEndedOn: ended }, { on }) => {
              return ended === 'none' || later(ended, pause) <= on;
            }),
          ]),
      under(row('schoolWeeks'), [
        award('igu', [], (_, at) => {
          const { value: lastStart } = at.rowIfAny('lastStart') ?? at.row('agreed');
          const status = window === undefined ? ('agreed' as const) : ('in-force' as const);
          return { lastStart, years: at.row('years').value, schoolWeeks: at.row('schoolWeeks').value, status };
        }),
      ]),
    ];
  },
});
