import { choice, cite, guidelineWith, type Kind, list, optional, record, said, type ValueOf, whole } from '../../../define.js';
import { ACTS } from '../../target-groups/target-group.js';
import { OFFERS } from '../offer.js';
import { claims } from './claims.js';
import { group, maximum, minimum } from './limit.js';
import { rate } from './rate.js';
import { ownCondition, requirement, unmodelled } from './requirement.js';
import { setOff } from './set-off.js';

/** What the guideline names, and what holds for the rest: refused, or left unsaid (then nothing is concluded). */
const named = <T>(of: Kind<T>, what: string) =>
  record({ named: list(of, { from: 1, what: `a list of ${what}` }), others: choice(['excluded', 'not-stated']) }, '{ named, others }');

/** A municipality's guideline for the activation allowance. */
export const guideline = guidelineWith(
  {
    /** The act under which it was adopted. */
    act: choice(ACTS, 'the act it was adopted under,'),
    /** The target groups it names; left out: all that the act covers. */
    groups: optional(named(group(), 'target groups')),
    /** The kinds of offer it names; left out: all that the act covers. */
    offers: optional(named(choice(OFFERS), 'offers')),
    /** Least distances, days and hours; every one must be reached. */
    minimums: optional(list(minimum, { from: 1, what: 'a list of minimums' })),
    /** The most of distances, days and hours; beyond one of them nothing is paid. */
    maximums: optional(list(maximum, { from: 1, what: 'a list of maximums' })),
    /** Facts that must be so or not so; every one must hold. */
    requirements: optional(list(requirement, { from: 1, what: 'a list of requirements' })),
    /** Conditions that no fact of ours names; every one must hold. */
    conditions: optional(list(ownCondition, { from: 1, what: 'a list of conditions of its own' })),
    /** When it must be claimed. */
    claims: optional(claims),
    /** What is set off against it. */
    setOff: optional(setOff),
    /** Cases the guideline settles in a way we do not compute: they are not covered. */
    notModelled: optional(list(unmodelled, { from: 1, what: 'a list of cases' })),
    /** How the amount is set. */
    rate,
    /** When it was to be evaluated: so many months, and where it says so. */
    evaluation: optional(record({ months: whole('months', { from: 1, to: 120 }), cite: cite() }, '{ months, cite }')),
    /** What a reviewer must know. */
    remarks: optional(
      list(record({ da: said('a remark in Danish'), en: said('a remark in English') }, 'a remark { da, en }'), {
        what: 'remarks { da, en }: what a reviewer must know',
      }),
    ),
  },
  'a guideline for the activation allowance',
);

/** A municipality's guideline for the activation allowance. */
export type AllowanceGuideline = ValueOf<typeof guideline>;

/** What the guideline names, and what holds for the rest: refused, or left unsaid (then nothing is concluded). */
export type Named<T> = ValueOf<ReturnType<typeof named<T>>>;
