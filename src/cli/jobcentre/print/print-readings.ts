import { readingsHeld } from '../../../report/jobcentre/readings-held.js';
import WORDS from '../../../report/jobcentre/words.json' with { type: 'json' };
import { say, type Writing } from '../../../report/jobcentre/writing.js';
import { headed } from '../../print/sections.js';
import { wrap } from '../../print/wrap.js';

const BY = ['source', 'caller', 'default', 'open'] as const;

/** The open questions, by who settled them, and those that still are open, as the command is given them. */
export function printReadingsHeld(writing: Writing): string[] {
  const held = readingsHeld(writing.report);
  const lines = BY.flatMap((by) => {
    const readings = held.filter((one) => one.by === by).map(({ reading, options }) => `${reading}=${options.join('|')}`);
    return readings.length === 0 ? [] : [wrap(`${say(WORDS.chosenBy[by], writing)}: ${readings.join(', ')}`, 2, 2)];
  });
  return headed(`${say(WORDS.method.readings, writing)}:`, lines);
}
