import type { Ruling } from '../../define.js';

/** Married or not, and how the help of the married is worked out. */
export const STATUSES = ['unmarried', 'married', 'married-alone-on-help', 'married-below-a-year'] as const;

type Status = (typeof STATUSES)[number];

/** Which help is covered: that of the unmarried, and that of spouses. */
type CoveredHelp = Ruling<Readonly<Record<'unmarried' | 'married', readonly string[]>>>;

/** § 13 f, stk. 1, 3, 6 og 8: some help is covered whoever receives it, some for spouses only; only then it is asked whether the person is one. */
export function isCovered(benefit: string, { value }: CoveredHelp, status: () => Status): boolean {
  const covered = (['unmarried', 'married'] as const).filter((group) => value[group].includes(benefit));
  return covered.length === 2 || (covered.length === 1 && covered.includes(status() === 'unmarried' ? 'unmarried' : 'married'));
}

/**
 * § 13 f, stk. 6-8: tells whether § 13 g says what follows: for the unmarried, for a spouse for whom alone help is worked out, and, of a reduction
 * that goes on, for who married since and has not yet had help as a couple for a year.
 */
export function isAsUnmarried(status: Status, benefit: () => string, reduced: () => boolean, { value }: CoveredHelp): boolean {
  if (status === 'unmarried') return true;
  if (status === 'married') return false;
  return value.unmarried.includes(benefit()) && (status === 'married-alone-on-help' || reduced());
}
