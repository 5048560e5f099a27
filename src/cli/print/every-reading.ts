import type { EveryReading } from '../../engine/every-reading.js';
import type { Subject } from '../commands/subjects.js';
import { headline } from './assessment.js';
import { printSupplied } from './law.js';
import { printSections } from './sections.js';
import { wrap } from './wrap.js';

/** The distinct outcomes of a case, and under which readings each comes about. */
export function printEveryReading({ agree, outcomes, spread }: EveryReading<object, unknown>, subject: Subject): string {
  const verdict = agree
    ? 'Every reading comes to the same.'
    : `The readings come to ${outcomes.length} different outcomes${spread === undefined ? '' : `, ${spread} kr. apart`}.`;
  const each = outcomes.map(({ readings, assessment }) => {
    const under = readings.map((chosen) =>
      Object.entries(chosen)
        .map(([reading, option]) => `${reading}=${option}`)
        .join(', '),
    );
    return [wrap(headline(assessment)), ...under.map((choice) => wrap(choice === '' ? 'no reading touched' : `under ${choice}`, 2, 2))];
  });
  const supplied = printSupplied(outcomes[0]?.assessment.supplied);
  return printSections([[wrap(`${subject.title.en} (${subject.id})`), ...supplied, wrap(verdict)], ...each]);
}
