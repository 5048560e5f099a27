import type { JobcentreOfReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import { type Between, betweenOf, gapBetween, type ResultShare, shown } from '../../../rules/jobcentre/jobcenterindblik/result-target.js';
import { type Bounds, boundsOf, meanOf, type Ratio } from '../../../rules/jobcentre/jobcenterindblik/shares/bounds.js';
import { type Standing, standingOf } from '../../../rules/jobcentre/jobcenterindblik/shares/standing.js';
import type { Citation } from '../../engine/citation.js';
import type { Exact } from '../../engine/kroner.js';
import type { Writing } from './writing.js';

/** Where a target stands. */
export type Stands = Standing;

export type FocusTargetName = 'conversations' | 'offers' | 'both';
export type TargetName = 'result' | FocusTargetName;

/** The result target of a jobcentre, in %. */
export interface ResultTarget {
  readonly actual: Exact | undefined;
  readonly expected: Exact | undefined;
  /** Actual less expected share, in percentage points; between two bounds where a share was printed and rounded. */
  readonly gap: Between | undefined;
  readonly stands: Stands;
}

/** A focus target of a jobcentre, all benefits together, over every way to count that is left open. */
export interface FocusTarget {
  readonly name: FocusTargetName;
  readonly share: Bounds;
  /** What is required, once for each figure that a way to count holds it against. */
  readonly required: readonly (number | undefined)[];
  readonly stands: Stands;
  /** True where missing it has no consequence on the day assessed. */
  readonly noEffect: boolean;
}

/** Compares the shares of the ministry's benchmark. */
export function resultTarget({ assessment }: JobcentreOfReport, { report }: Pick<Writing, 'report'>): ResultTarget {
  const { actualShare, expectedShare } = assessment.facts;
  const share = (given: ResultShare | undefined) => (given === undefined ? undefined : shown(given));
  const gap =
    actualShare === undefined || expectedShare === undefined ? undefined : gapBetween(betweenOf(actualShare), betweenOf(expectedShare));
  return {
    actual: share(actualShare),
    expected: share(expectedShare),
    gap,
    stands: gap === undefined ? 'open' : sideOf(gap, report.taken.equality),
  };
}

function sideOf({ least, most }: Between, equality: 'missed' | 'not-missed' | undefined): Stands {
  const side = (points: Exact) => (points.isZero() ? equality === 'missed' : points.isPositive());
  if (side(least) !== side(most)) return 'open';
  return side(least) ? 'missed' : 'met';
}

/** The focus targets as the wording has them: two shares, one joint share, or both where that is open. */
export function focusTargets(jobcentre: JobcentreOfReport, { report }: Pick<Writing, 'report'>): FocusTarget[] {
  const noEffect = hasNoEffect(jobcentre);
  const names = namesOf(noEffect ? 'two' : report.taken.shares);
  return names.map((name) => {
    const share = shareOf(jobcentre, name);
    const required = requiredOf(jobcentre, name === 'both' ? 'conversations' : name);
    return {
      name,
      share,
      required,
      stands: standsUnder(share, required, report.taken.share),
      noEffect: noEffect && name === 'offers',
    };
  });
}

/** What every way to count requires of all benefits together, each figure once. */
export function requiredOf({ ways }: JobcentreOfReport, target: 'conversations' | 'offers'): readonly (number | undefined)[] {
  return [...new Set(ways.map(({ groups }) => groups[0]?.[target].required))];
}

/** Where a share stands against every figure it may be held against: `open` where they do not come to the same. */
export function standsUnder(share: Bounds, required: readonly (number | undefined)[], read: 'more-than' | 'at-least' | undefined): Stands {
  const all = [...new Set(required.map((figure) => standingOf(share, figure, read)))];
  if (all.length > 1 && all.every(isNotReached)) return 'missed';
  return all.length === 1 ? (all[0] as Stands) : 'open';
}

/** Whether a target is certainly not reached, by a share below what is required or just there. */
export function isNotReached(stands: Stands): boolean {
  return stands === 'missed' || stands === 'equal';
}

function namesOf(shares: 'two' | 'joint' | undefined): readonly FocusTargetName[] {
  if (shares === undefined) return ['conversations', 'offers', 'both'];
  return shares === 'two' ? ['conversations', 'offers'] : ['both'];
}

/** The least and the most over every way to count; a mean over windows where it is averaged. */
function shareOf({ assessment }: JobcentreOfReport, name: FocusTargetName): Bounds {
  const ways = (assessment.facts.counted ?? []).map((entry) => {
    const windows = (entry[name] ?? []).map(boundsOf);
    return { least: meanOf(windows.map(({ least }) => least)), most: meanOf(windows.map(({ most }) => most)) };
  });
  return {
    least: extreme(
      ways.map(({ least }) => least),
      -1,
    ),
    most: extreme(
      ways.map(({ most }) => most),
      1,
    ),
  };
}

/** The lowest (-1) or the highest (1) of several ratios; nothing where one of them is of nobody. */
export function extreme(ratios: readonly (Ratio | undefined)[], side: -1 | 1): Ratio | undefined {
  return ratios.reduce(
    (best, next) => best && next && (Math.sign(Number(next.of * best.among - best.of * next.among)) === side ? next : best),
  );
}

/** In some years missing the target on offers has no consequence; a joint share then asks for no offer. The finding's working says so. */
export function hasNoEffect({ assessment }: JobcentreOfReport): boolean {
  const offers = assessment.findings.find(({ condition }) => condition === 'offers-missed');
  return offers?.working?.some(({ step }) => step === 'offers-pause') === true;
}

/** Where a finding of the assessment stands. */
export function citeOf({ assessment }: JobcentreOfReport, condition: string): Citation | undefined {
  return assessment.findings.find((finding) => finding.condition === condition)?.cite;
}
