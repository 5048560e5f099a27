import { expect, it } from 'vitest';
import { educationCourses } from '../../rules/citizen/education-courses/scheme.js';
import { jobConversations } from '../../rules/citizen/job-conversations/scheme.js';
import { ressourceforloebDuration } from '../../rules/citizen/ressourceforloeb-duration/scheme.js';
import { ressourceforloebGuarantee } from '../../rules/citizen/ressourceforloeb-guarantee/scheme.js';
import { retentionMentor } from '../../rules/citizen/retention-mentor/scheme.js';
import { selfBooking } from '../../rules/citizen/self-booking/scheme.js';
import type { Finding } from '../../src/engine/assessment.js';

/** Any scheme. */
interface AnyScheme {
  assess(facts: object, options: never): { readonly findings: readonly Finding[] };
}

type Expected = readonly [scheme: AnyScheme & { readonly id: string }, on: string, award: string, uses: readonly string[], facts?: object];

/** A conversation that is not on leave. */
const BEGUN = { targetGroup: 'dagpenge', circumstance: 'none' };

/** The facts from which the law reckons what is awarded, beside the conditions that have asked for the same facts before. */
const EXPECTED: readonly Expected[] = [
  // Order 1180 of 2019 § 44, stk. 1: within a week after the deadline for booking.
  [selfBooking, '2021-03-01', 'booking', ['bookBy']],
  // LAB § 31 a and § 33 (LBK 701 of 2022): by the first months of contact; in them by group and circumstance.
  [jobConversations, '2022-06-01', 'choice', ['targetGroup', 'circumstance', 'contactStartedOn'], BEGUN],
  // LAB § 167 (LBK 701 of 2022): months from the admission.
  [retentionMentor, '2022-09-01', 'mentor', ['admittedOn']],
  // LAB § 114: years from the first day, leave not reckoned, not beyond the pension age; by the age where there were earlier ones.
  [ressourceforloebDuration, '2022-02-01', 'duration', ['startedOn', 'leaveDays', 'pensionAgeOn', 'earlierCourses', 'age']],
  // LAB § 113, stk. 2: six months from the first day, days without contact not counted.
  [ressourceforloebGuarantee, '2022-09-01', 'guarantee', ['startedOn', 'daysNotCounted']],
  // Order 2166 of 2020 § 7: by group, list, declaration and earlier courses, for nos. 6 and 7 by a job too.
  [educationCourses, '2021-03-01', 'course', ['targetGroup', 'listed', 'employerDeclaration', 'listedCourses', 'declaredCourses', 'inJob']],
];

const named = EXPECTED.map((expected) => [expected[0].id, ...expected] as const);

it.for(named)('an award of %s names the facts that it is reckoned from', ([, scheme, on, award, uses, facts = {}]) => {
  const { findings } = scheme.assess(facts, { on } as never);
  expect(findings.find(({ condition }) => condition === award)?.uses).toEqual(uses);
});
