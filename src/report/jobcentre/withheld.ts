import type { BenefitGroup } from '../../../rules/jobcentre/jobcenterindblik/counting/groups.js';
import type { JobcentreOfReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';

/** Numbers that tell of citizens: how many are counted, and how many reach each target. */
export const COUNTED_IN = ['counted', 'conversations', 'offers'] as const;

export type CountedIn = (typeof COUNTED_IN)[number];

/** Tells whether a number of a benefit group is withheld, for it is of so few that they could be known, or would tell such a number. */
export type Withheld = (benefit: string, number: CountedIn) => boolean;

/** Withholds nothing. */
export const SHOWN: Withheld = () => false;

const ALL = 'all';

/**
 * Finds the numbers of a municipality to withhold: those from 1 to below the limit under any way to count, and, in the same column, the
 * next smallest while what is withheld could be reckoned from the sum of all. A group whose citizens are withheld tells nothing else; a
 * sum is withheld where no other number is left to take.
 */
export function withheldIn({ ways }: JobcentreOfReport, below: number): Withheld {
  const groups = [...new Set(ways.flatMap((way) => way.groups.map(({ benefit }) => benefit)))].filter((benefit) => benefit !== ALL);
  const sizes = (benefit: string, number: CountedIn) =>
    ways.flatMap((way) => way.groups.filter((group) => group.benefit === benefit).flatMap((group) => boundsOf(group, number)));
  const least = (benefit: string, number: CountedIn) => Math.min(...sizes(benefit, number));
  const isSmall = (benefit: string, number: CountedIn) => sizes(benefit, number).some((size) => size > 0 && size < below);
  const complete = (number: CountedIn, taken: readonly string[]) => completed(groups, taken, (benefit) => least(benefit, number), below);
  const counted = complete(
    'counted',
    groups.filter((benefit) => isSmall(benefit, 'counted')),
  );
  const columns = new Map(
    COUNTED_IN.map((number) => {
      const own = groups.filter((benefit) => counted.has(benefit) || isSmall(benefit, number));
      return [number, number === 'counted' ? counted : complete(number, own)] as const;
    }),
  );
  return (benefit, number) => {
    const column = columns.get(number) as ReadonlySet<string>;
    return column.has(benefit) || (benefit === ALL && isSmall(ALL, number)) || (columns.get('counted') as ReadonlySet<string>).has(benefit);
  };
}

/** Adds the smallest numbers of a column until what is withheld is of several groups, and of no fewer than the limit; if need be their sum. */
function completed(
  groups: readonly string[],
  withheld: readonly string[],
  size: (benefit: string) => number,
  below: number,
): ReadonlySet<string> {
  const taken = new Set(withheld);
  const left = groups.filter((benefit) => !taken.has(benefit) && size(benefit) > 0).sort((a, b) => size(a) - size(b));
  const sum = () => [...taken].reduce((total, benefit) => total + size(benefit), 0);
  while (taken.size > 0 && (taken.size === 1 || sum() < below)) {
    const next = left.shift();
    if (next === undefined) return taken.add(ALL);
    taken.add(next);
  }
  return taken;
}

/** The least and the most that a number can be. */
function boundsOf({ counted, perhaps, conversations, offers }: BenefitGroup, number: CountedIn): readonly number[] {
  if (number === 'counted') return [counted, counted + perhaps];
  const { least, most } = (number === 'conversations' ? conversations : offers).share;
  return [least.reached, most.reached];
}
