import { choice } from '../define.js';
import groups from './lab-groups.json' with { type: 'json' };

/** The target groups of the act on active employment measures (LAB) by their numbers in § 6, beside those of § 2 of the former act that they carry on. */
export const LAB_GROUPS = Object.keys(groups) as readonly LabGroup[];

/** A target group by its number in § 6 of act 548 of 7 May 2019. */
export type LabGroup = keyof typeof groups;

/** A fact that holds a target group; before 2020 the group of § 2 of the former act that it carries on. */
export const labGroup = () => choice(LAB_GROUPS, 'a target group by its number in § 6 LAB:');
