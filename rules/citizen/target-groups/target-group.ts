import { choice, type Kind, oneOf, pattern, record } from '../../define.js';
import acts from './numbers.json' with { type: 'json' };

/**
 * The target groups of the act on active employment measures (LAB), by ids that outlive its numbers.
 * @example
 * TARGET_GROUPS.includes('selvforsoergende') // => true
 */
export const TARGET_GROUPS = Object.freeze([
  'dagpenge',
  'jobparat-kontanthjaelp',
  'aktivitetsparat-kontanthjaelp',
  'uddannelsesparat',
  'aktivitetsparat-uddannelseshjaelp',
  'sygedagpenge',
  'jobafklaring',
  'ressourceforloeb',
  'varige-begraensninger',
  'revalidering',
  'foertidspension',
  'nyuddannet-med-handicap',
  'selvforsoergende',
  'under-18',
] as const);

/** A target group, whatever number the act of the day gives it. */
export type TargetGroup = (typeof TARGET_GROUPS)[number];

/** The acts that have numbered the target groups: § 2 of LBK 1342 of 2016, until 2019, and § 6 of act 548 of 2019, from 2020. */
export const ACTS = ['lab-2016', 'lab-2019'] as const satisfies readonly (keyof typeof acts)[];

/** An act that has numbered the target groups. */
export type ActId = (typeof ACTS)[number];

/** A number of a target group, with the act it belongs to. */
export interface NumberedGroup {
  /** `lab-2016` is LBK 1342 of 2016 (§ 2, until 2019); `lab-2019` is act 548 of 2019 (§ 6, from 2020). */
  readonly act: ActId;
  /** Paragraph and number: `2.3` or `6.3`. */
  readonly number: string;
}

/** The numbers that each act gives the groups it has. */
export const NUMBERS: Readonly<Record<ActId, Readonly<Partial<Record<TargetGroup, string>>>>> = {
  'lab-2016': acts['lab-2016'].numbers,
  'lab-2019': acts['lab-2019'].numbers,
};

/** The target group, by id or by a number with its act; it is called what the law of the day calls it. */
export function targetGroup(): Kind<TargetGroup | NumberedGroup> {
  const group = choice(TARGET_GROUPS, 'a target group:');
  const numbered: Kind<NumberedGroup> = record({
    act: choice(ACTS, 'the act of the number,'),
    number: pattern(/^\d{1,2}\.\d{1,2}$/, 'paragraph and number as a text, such as "2.3" or "6.3"'),
  });
  const expected = `a target group (${TARGET_GROUPS.join(', ')}) or a number with its act, such as { act: "lab-2016", number: "2.3" }`;
  return {
    ...oneOf([group, numbered], expected),
    words: { as: 'choice', of: TARGET_GROUPS, names: 'target-groups', idOf: groupOf },
    representatives: TARGET_GROUPS,
  };
}

/**
 * The group that a fact names, by id or by number; `undefined` for a number that its act does not have.
 * @example
 * groupOf({ act: 'lab-2019', number: '6.3' }) // => 'aktivitetsparat-kontanthjaelp'
 */
export function groupOf(given: TargetGroup | NumberedGroup): TargetGroup | undefined {
  if (typeof given === 'string') return given;
  return TARGET_GROUPS.find((group) => NUMBERS[given.act][group] === given.number);
}

/**
 * Whether the group that a fact names, by id or by number, is one of those that a table holds.
 * @example
 * isGroupAmong({ act: 'lab-2019', number: '6.3' }, ['dagpenge', 'aktivitetsparat-kontanthjaelp']) // => true
 */
export function isGroupAmong(given: TargetGroup | NumberedGroup, groups: readonly string[]): boolean {
  const group = groupOf(given);
  return groups.some((one) => one === group);
}
