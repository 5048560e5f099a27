import { expect, test } from 'vitest';
import { resultTargetGap } from '../../../rules/jobcentre/jobcenterindblik/calculation.js';
import type { GapFacts } from '../../../rules/jobcentre/jobcenterindblik/gap-facts.js';

const worked = (facts: GapFacts) => {
  const answer = resultTargetGap.calculate(facts);
  return answer.outcome === 'calculated' ? answer.value : answer.outcome;
};

test.for([
  // nothing but the points without a base, and nothing of persons where only the rounding is known
  [
    { expectedShare: 9.36, actualShare: 9.7 },
    { gapPoints: '0.34', actual: 'higher' },
  ],
  [
    { expectedShare: 9.36, actualShare: 9.7, decimals: 2 },
    { gapPoints: '0.34', actual: 'higher' },
  ],
  // 2.5 / 0.02 % = 12,500; above, 3.5 / (0.01 % - 0.01 %) has no bound
  [
    { expectedShare: 9.36, actualShare: 9.37, decimals: 2, printedPersons: { persons: 3, roundedTo: 1 } },
    { gapPoints: '0.01', actual: 'higher', base: { least: '12500.00' } },
  ],
  // a hundredth more: 2.5 / 0.03 % = 8,333.33; 3.5 / 0.01 % = 35,000
  [
    { expectedShare: 9.36, actualShare: 9.38, decimals: 2, printedPersons: { persons: 3, roundedTo: 1 } },
    { gapPoints: '0.02', actual: 'higher', base: { least: '8333.33', most: '35000.00' } },
  ],
  // equal as printed: between 0.01 points below and above, 1 person of 10,000 each way
  [
    { expectedShare: 9.36, actualShare: 9.36, decimals: 2, base: 10_000 },
    { gapPoints: '0', actual: 'equal', persons: { least: '-1', most: '1' }, wholePersons: { least: '-1', most: '1' } },
  ],
] as const)('case %#: the whole value, and nothing besides', ([facts, value]) => {
  expect(worked(facts)).toEqual(value);
});
