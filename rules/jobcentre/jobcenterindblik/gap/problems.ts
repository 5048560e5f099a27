import { contradiction } from '../../../../src/engine/list-problems.js';
import type { Problem } from '../../../../src/engine/problem.js';
import { percentOf } from '../percent.js';
import type { GapFacts } from './facts.js';

/** Contradictions among the facts of a gap. */
export function gapProblems({ expectedShare, actualShare, decimals, base, printedPersons }: GapFacts): Problem[] {
  const both = base !== undefined && printedPersons !== undefined;
  const rounded = Object.entries({ expectedShare, actualShare }).flatMap(([path, share]) =>
    share === undefined || typeof decimals !== 'number' || percentOf(share).decimalPlaces() <= decimals
      ? []
      : [contradiction(path, `at most ${decimals} decimals, as the shares are rounded`, percentOf(share).toFixed())],
  );
  return [
    ...rounded,
    ...(both ? [contradiction('printedPersons', 'either base or printedPersons', 'both')] : []),
    ...sideProblems({ expectedShare, actualShare, printedPersons }),
  ];
}

/** Printed persons lie on the side of the expected share on which the actual one lies. */
function sideProblems({ expectedShare, actualShare, printedPersons }: GapFacts): Problem[] {
  if (expectedShare === undefined || actualShare === undefined || printedPersons === undefined) return [];
  const { persons } = printedPersons;
  const side = percentOf(actualShare).comparedTo(percentOf(expectedShare));
  if (side * persons >= 0) return [];
  const expected =
    side > 0 ? 'a number not below 0, for the actual share is the higher' : 'a number not above 0, for the actual share is the lower';
  return [contradiction('printedPersons.persons', expected, String(persons))];
}
