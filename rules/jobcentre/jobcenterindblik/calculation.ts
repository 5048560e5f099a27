import type { Worked } from '../../../src/engine/calculation.js';
import type { Exact } from '../../../src/engine/kroner.js';
import { isUnsettled, lacking, type Unsettled } from '../../../src/engine/reading.js';
import { defineCalculation } from '../../define-scheme.js';
import { step } from '../../step.js';
import { type GapFacts, gapFacts } from './gap/facts.js';
import { baseOf, gapSchema, marginOf, personsOf, type ResultTargetGap, sideOf } from './gap/gap.js';
import { gapProblems } from './gap/problems.js';
import { parameters } from './parameters.js';
import { percentOf } from './percent.js';

const MINUTES = { source: 'hoeje-taastrup-2020-04-01', provision: 'punkt 4, sagsnr. 20/5337, målopfyldelse' };

/**
 * Works out the gap between the actual and the expected share on public support, in percentage points and, where the persons
 * whom the shares are of are given, in full-time persons. Where a number of persons is printed instead, it bounds those whom the
 * shares are of, by its own rounding and by that of the shares. Without either nothing of persons is guessed.
 *
 * That the persons are the gap's part of the base is inferred: the minutes print the two side by side, and no base.
 *
 * @throws InputError for facts that cannot be read or contradict each other
 * @see Høje-Taastrup, minutes of 1 April 2020, item 4
 * @since 0.1.0
 * @example
 * const shares = { expectedShare: 9.36, actualShare: 9.7, decimals: 2 };
 * const gap = resultTargetGap.calculate({ ...shares, printedPersons: { persons: 110, roundedTo: 1 } });
 * gap.outcome === 'calculated' && gap.value // => { gapPoints: '0.34', actual: 'higher', base: { least: '31285.71', most: '33484.85' } }
 * @example
 * const below = resultTargetGap.calculate({ expectedShare: 10, actualShare: 9.5, decimals: 'exact', base: 20000 });
 * below.outcome === 'calculated' && below.value.persons // => { least: '-100', most: '-100' }
 */
export const resultTargetGap = defineCalculation({
  id: 'result-target-gap',
  scheme: 'jobcenterindblik',
  title: { da: 'Afstand til resultatmålet', en: 'Gap to the result target' },
  facts: gapFacts,
  readings: {},
  checked: parameters.checked,
  problems: gapProblems,
  of: (facts): Worked<ResultTargetGap> | Unsettled<never> => {
    const { expectedShare, actualShare } = facts;
    if (actualShare === undefined) return lacking('actualShare');
    if (expectedShare === undefined) return lacking('expectedShare');
    const [actual, expected] = [percentOf(actualShare), percentOf(expectedShare)];
    const gap = actual.minus(expected);
    const persons = inPersons(gap, facts);
    if (isUnsettled(persons)) return persons;
    const value = { gapPoints: gap.toFixed(), actual: sideOf(gap), ...persons };
    const working = [
      step('actual-share', actual.toFixed(), '%', MINUTES),
      step('expected-share', expected.toFixed(), '%', MINUTES),
      step('gap', value.gapPoints, 'procentpoint', MINUTES),
    ];
    return { value, working };
  },
  valueSchema: gapSchema,
});

type InPersons = Pick<ResultTargetGap, 'persons' | 'wholePersons' | 'base'>;

function inPersons(gap: Exact, { decimals, base, printedPersons }: GapFacts): InPersons | Unsettled<never> {
  if (base === undefined && printedPersons === undefined) return {};
  if (decimals === undefined) return lacking('decimals');
  const margin = marginOf(decimals);
  if (base !== undefined) return personsOf(gap, margin, base);
  const { persons, roundedTo } = printedPersons as NonNullable<typeof printedPersons>;
  return { base: baseOf(gap, margin, persons, roundedTo) };
}
