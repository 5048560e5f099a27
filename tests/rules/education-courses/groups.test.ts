import { describe, expect, it } from 'vitest';
import { educationCourses } from '../../../rules/citizen/education-courses/scheme.js';

const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];
const judged = { value: true, by: 'jobcenteret', because: 'kurset fører til job' } as const;
const ON_THE_LIST = { listed: 'own-area', employerDeclaration: 'none', inJob: false } as const;
const DECLARED = { listed: 'nowhere', employerDeclaration: '3-months-or-more', inJob: false } as const;
const DECLARED_IN_JOB = { ...DECLARED, inJob: true } as const;
const BRIEFLY = { ...DECLARED, employerDeclaration: 'under-3-months' } as const;

type Course = typeof ON_THE_LIST | typeof DECLARED | typeof DECLARED_IN_JOB | typeof BRIEFLY;
/** The numbers of § 6 that come to a course by right, and by grant. */
type Expected = readonly [on: string, course: Course, right: readonly number[], grant: readonly number[]];

/** The declaration gives the right to nos. 1-11 and 13, nos. 6 and 7 only where they are in no job. */
const BY_DECLARATION = ALL.filter((no) => no !== 12);
const NOT_IN_JOB = BY_DECLARATION.filter((no) => no !== 6 && no !== 7);

/**
 * LAB § 97 (act 548 of 2019): no. 1 by the list alone; order 1123 of 2020, § 10: every number by the list, and the right by a declaration of at
 * least 3 months; order 2166 of 2020, § 7: the right by the list too, in 2021; § 97 as worded from 2021: every number of § 6, by the list or a
 * declaration, no. 9 on ledighedsydelse alone (the agency's page on the pool says so too: "alle målgrupper … (undtaget fleksjobbere)").
 */
const EXPECTED: readonly Expected[] = [
  ['2020-01-01', ON_THE_LIST, [], [1]],
  ['2020-07-31', DECLARED, [], []],
  ['2020-08-01', ON_THE_LIST, [], ALL],
  ['2020-08-01', DECLARED, BY_DECLARATION, []],
  ['2020-12-31', ON_THE_LIST, [], ALL],
  ['2020-12-31', DECLARED, BY_DECLARATION, []],
  ['2020-12-31', DECLARED_IN_JOB, NOT_IN_JOB, []],
  ['2020-12-31', BRIEFLY, [], []],
  ['2021-01-01', ON_THE_LIST, ALL, []],
  ['2021-01-01', DECLARED, BY_DECLARATION, [12]],
  ['2021-01-01', DECLARED_IN_JOB, NOT_IN_JOB, [6, 7, 12]],
  ['2021-01-01', BRIEFLY, [], ALL],
  ['2021-12-31', ON_THE_LIST, ALL, []],
  ['2022-01-01', ON_THE_LIST, [], ALL],
  ['2022-01-01', BRIEFLY, [], ALL],
];

describe('who comes to a course, by the numbers of § 6', () => {
  it.for(EXPECTED)('%s %o', ([on, course, right, grant]) => {
    for (const no of ALL) {
      const targetGroup = { act: 'lab-2019', number: `6.${no}` as '6.1' } as const;
      const unused = { listedCourses: 0, declaredCourses: 0 };
      const known = { receivesLedighedsydelse: true, shortVocational: judged, ...unused, granted: judged, moneyLeft: true };
      const assessment = educationCourses.assess({ targetGroup, ...course, ...known }, { on });
      const basis = assessment.outcome === 'fulfilled' ? assessment.award.basis : assessment.outcome;
      const expected = right.includes(no) ? 'right' : grant.includes(no) ? 'discretion' : 'not-fulfilled';
      expect(basis, `no. ${no}`).toBe(expected);
    }
  });
});
