import type { Calculated } from '../../engine/calculation.js';
import type { Subject } from '../commands/subjects.js';
import { lawUsed, notCovered, printRules, printSupplied } from './law.js';
import { printQuestions, printReadings } from './questions.js';
import { headed, printSections } from './sections.js';
import { printValue } from './value.js';
import { printWorking } from './working.js';
import { wrap } from './wrap.js';

/** The whole calculation for a person, within the width. */
export function printCalculated(calculated: Calculated<object, unknown>, subject: Subject): string {
  const { knownOn, supplied, readings, rules } = calculated;
  return printSections([
    [wrap(`${subject.title.en} (${subject.id})`), wrap(`Under ${lawUsed(knownOn)}`), ...printSupplied(supplied)],
    [wrap(calculated.outcome === 'not-covered' ? notCovered(calculated.gaps) : `Outcome: ${calculated.outcome}`)],
    ...(calculated.outcome === 'open' ? [printQuestions(calculated.questions, subject)] : []),
    ...(calculated.outcome === 'calculated'
      ? [headed('Value:', printValue(calculated.value)), headed('Working:', printWorking(calculated.working, 2))]
      : []),
    printReadings(readings, subject),
    [printRules(rules)],
  ]);
}
