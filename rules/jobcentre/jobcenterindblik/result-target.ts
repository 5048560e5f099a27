import { type At, Exact, oneOf, type ValueOf } from '../../define.js';
import type parameters from './parameters.json';
import { PERCENT, percentOf } from './percent.js';
import type readings from './readings.json';
import { printedBetween } from './shares/bounds.js';
import { printedShare } from './shares/share-given.js';

/** A share of the result target: exact, or as printed, such as `{ percent: "9.70" }`, which stands for every share that rounds to it. */
export const resultShare = () =>
  oneOf(
    [...PERCENT, printedShare],
    'a share in per cent from 0 to 100; one between 0 and 1 as { value, unit: "percent" or "fraction" }; a rounded one as printed, { percent: "9.70" }',
  );

/** A share of the population on public support, in per cent: exact, or as printed and rounded. */
export type ResultShare = ValueOf<ReturnType<typeof resultShare>>;

/** The least and the most that a share in per cent, or the gap between two, can be. */
export interface Between {
  readonly least: Exact;
  readonly most: Exact;
}

/** The bounds of a share: `"9.70"` as printed is from 9.695 to 9.705 %. */
export function betweenOf(given: ResultShare): Between {
  if (typeof given === 'number' || !('percent' in given)) {
    const exact = percentOf(given);
    return { least: exact, most: exact };
  }
  return printedBetween(given.percent);
}

/** Actual less expected share, in percentage points. */
export function gapBetween(actual: Between, expected: Between): Between {
  return { least: actual.least.minus(expected.most), most: actual.most.minus(expected.least) };
}

/** A share as it was given, in per cent. */
export function shown(given: ResultShare): Exact {
  return typeof given === 'object' && 'percent' in given ? new Exact(given.percent) : percentOf(given);
}

type Here = At<typeof parameters, typeof readings, { readonly actualShare?: ResultShare | undefined }>;

/** Tests whether the actual share is above the expected one; open where both are printed so that it may be on either side. */
export function isResultMissed(actualShare: ResultShare, expectedShare: ResultShare, { ask, lack, show }: Here): boolean {
  show('actual-share', shown(actualShare), '%');
  show('expected-share', shown(expectedShare), '%');
  const { least, most } = gapBetween(betweenOf(actualShare), betweenOf(expectedShare));
  if (least.equals(most)) show('gap', least, 'procentpoint');
  else {
    show('least-gap', least, 'procentpoint');
    show('greatest-gap', most, 'procentpoint');
  }
  const [low, high] = [least.comparedTo(0), most.comparedTo(0)];
  if (low === high && low !== 0) return low > 0;
  const decided = (isMissed: (side: number) => boolean) => (isMissed(low) === isMissed(high) ? isMissed(low) : lack('actualShare'));
  return ask('equality', { missed: () => decided((side) => side >= 0), 'not-missed': () => decided((side) => side > 0) });
}
