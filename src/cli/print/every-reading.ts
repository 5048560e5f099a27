import type { EveryReading } from '../../engine/every-reading.js';
import type { AnyScheme } from '../commands/scheme-named.js';
import { headline } from './assessment.js';
import { wrap } from './wrap.js';

/** The distinct outcomes of a case, and under which readings each comes about. */
export function printEveryReading({ agree, outcomes, spread }: EveryReading<object, unknown>, scheme: AnyScheme): string {
  const verdict = agree
    ? 'Every reading comes to the same.'
    : `The readings come to ${outcomes.length} different outcomes${spread === undefined ? '' : `, ${spread} kr. apart`}.`;
  const each = outcomes.map(({ readings, assessment }) => {
    const under = readings.map((chosen) =>
      Object.entries(chosen)
        .map(([reading, option]) => `${reading}=${option}`)
        .join(', '),
    );
    return [
      wrap(headline(assessment)),
      ...under.map((choice) => wrap(choice === '' ? 'no reading touched' : `under ${choice}`, 2, 2)),
    ].join('\n');
  });
  return `${[`${wrap(`${scheme.title.en} (${scheme.id})`)}\n${wrap(verdict)}`, ...each].join('\n\n')}\n`;
}
