import { describe, expect, it } from 'vitest';
import { educationCourses } from '../../rules/citizen/education-courses/scheme.js';
import { igu } from '../../rules/citizen/igu/scheme.js';
import { ressourceforloebGuarantee } from '../../rules/citizen/ressourceforloeb-guarantee/scheme.js';
import { retentionMentor } from '../../rules/citizen/retention-mentor/scheme.js';
import type { Finding } from '../../src/engine/assessment.js';

/** Any scheme. */
interface AnyScheme {
  assess(facts: object, options: never): { readonly findings: readonly Finding[] };
}

const AGREEMENT = { ruleset: 'agreement' };

/** Where a condition stands on a day, by the acts, the orders and the minutes: where several speak of it, the one that governs. */
const EXPECTED: readonly [about: string, scheme: AnyScheme, condition: string, options: object, source: string, provision: string][] = [
  ['igu, the window of the act', igu, 'open', { on: '2016-07-01' }, 'lov-623-2016', '§ 3, stk. 2'],
  ['igu, prolonged', igu, 'open', { on: '2019-07-01' }, 'lov-562-2019', '§ 1'],
  // What is agreed only is no law: it is the act that gives nothing. The minutes are cited with the reading that follows them.
  ['igu, agreed only', igu, 'open', { on: '2019-07-01', knownOn: '2019-03-12', readings: AGREEMENT }, 'lov-623-2016', '§ 3, stk. 2'],
  ['igu, before the agreement', igu, 'open', { on: '2019-07-01', knownOn: '2019-02-24' }, 'lov-623-2016', '§ 3, stk. 2'],
  ['retention mentor, before the agreement', retentionMentor, 'right-exists', { on: '2021-06-19' }, 'lab-2019', '§ 167'],
  ['retention mentor, agreed only', retentionMentor, 'right-exists', { on: '2021-06-20' }, 'lab-2019', '§ 167'],
  ['guarantee, before the agreement', ressourceforloebGuarantee, 'exists', { on: '2020-12-10' }, 'lab-2019', '§ 113'],
  ['guarantee, agreed only', ressourceforloebGuarantee, 'exists', { on: '2020-12-11' }, 'lab-2019', '§ 113'],
  ['guarantee, in force', ressourceforloebGuarantee, 'exists', { on: '2022-01-01' }, 'lov-1160-2021', 'LAB § 113, stk. 2'],
  ['courses, grants only', educationCourses, 'right-or-grant', { on: '2020-07-31' }, 'lab-2019', '§ 97, stk. 1'],
  ['courses, the trial', educationCourses, 'right-or-grant', { on: '2020-08-01' }, 'bek-1123-2020', '§ 10, stk. 1, nr. 2'],
  ['courses, the trial of 2021', educationCourses, 'right-or-grant', { on: '2021-12-31' }, 'bek-2166-2020', '§ 7, stk. 1'],
  ['courses, after the trial', educationCourses, 'right-or-grant', { on: '2022-01-01' }, 'lab-2019', '§ 97, stk. 1'],
];

describe('where a condition stands on a day', () => {
  it.for(EXPECTED)('%s', ([, scheme, condition, options, source, provision]) => {
    const cite = scheme.assess({}, options as never).findings.find((finding) => finding.condition === condition)?.cite;
    expect(cite?.source).toBe(source);
    expect(cite?.provision).toContain(provision);
  });
});
