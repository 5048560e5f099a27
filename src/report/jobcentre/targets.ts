import { percentOf } from '../../../rules/jobcentre/jobcenterindblik/percent.js';
import type { JobcentreOfReport } from '../../../rules/jobcentre/jobcenterindblik/report.js';
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
  readonly gap: Exact | undefined;
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
  const actual = actualShare === undefined ? undefined : percentOf(actualShare);
  const expected = expectedShare === undefined ? undefined : percentOf(expectedShare);
  const gap = actual && expected && actual.minus(expected);
  return { actual, expected, gap, stands: gap === undefined ? 'open' : sideOf(gap, report.taken.equality) };
}

function sideOf(gap: Exact, equality: 'missed' | 'not-missed' | undefined): Stands {
  if (!gap.isZero()) return gap.isPositive() ? 'missed' : 'met';
  return equality === 'missed' ? 'missed' : 'met';
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
  return all.length === 1 ? (all[0] as Stands) : 'open';
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
