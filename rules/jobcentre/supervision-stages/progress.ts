import { Exact, percentOf } from '../../define.js';

/** How far a focus target is met: the shares are of those who lack something, so less is better. */
export interface Progress {
  /** What was missing at first, percentage points; 0 where the target was met. */
  readonly missing: Exact;
  /** What was won since, percentage points; below nothing where it is worse. */
  readonly won: Exact;
  readonly isMet: boolean;
}

/** The progress from one share to another, both per cent, towards less than a limit. */
export function progressOf(before: number, now: number, limit: number): Progress {
  return { missing: Exact.max(0, new Exact(before).minus(limit)), won: new Exact(before).minus(now), isMet: now < limit };
}

/** Whether something was won, and at least so many per cent of what was missing. */
export function isEnough({ missing, won }: Pick<Progress, 'missing' | 'won'>, percent: number): boolean {
  return won.greaterThan(0) && percentOf(missing, percent).lessThanOrEqualTo(won);
}

/** The progress of several targets added up. */
export function together(all: readonly Progress[]): Pick<Progress, 'missing' | 'won'> {
  const sum = (part: 'missing' | 'won') => all.reduce((total, each) => total.plus(each[part]), new Exact(0));
  return { missing: sum('missing'), won: sum('won') };
}
