/**
 * The target groups of the act, by ids that outlive its numbers.
 * @example
 * TARGET_GROUPS.includes('selvforsoergende') // => true
 */
export const TARGET_GROUPS = [
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
] as const;

/** A target group, whatever number the act of the day gives it. */
export type TargetGroup = (typeof TARGET_GROUPS)[number];

/** A number of a target group, with the act it belongs to. */
export interface NumberedGroup {
  /** `lab-2016` is LBK 1342 of 2016 (§ 2, until 2019); `lab-2019` is act 548 of 2019 (§ 6, from 2020). */
  readonly act: ActId;
  /** Paragraph and number: `2.3` or `6.3`. */
  readonly number: string;
}

/** The two acts that have governed the allowance. */
export const ACTS = ['lab-2016', 'lab-2019'] as const;

/** An act that has governed the allowance. */
export type ActId = (typeof ACTS)[number];
