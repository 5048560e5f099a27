import type { Cite } from '../../engine/citation.js';
import type { DataRow, DataTable } from '../data-table.js';
import type { Stated } from '../parts.js';
import { type ReadingHeld, readingsHeld, readingTexts } from './readings-held.js';
import WORDS from './words.json' with { type: 'json' };
import { say, type Writing } from './writing.js';

const T = WORDS.method;
const BY = ['source', 'caller', 'default', 'open'] as const;

/** Every question on which the sources differ or are silent, the answer that holds, and who chose it. */
export function readingsTable(writing: Writing): DataTable {
  const columns = [T.question, T.answer, T.chosenBy, T.source].map((heading) => ({ heading: say(heading, writing) }));
  const rows = readingsHeld(writing.report).map((held) => rowOf(held, writing));
  return { id: 'readings-table', caption: say(T.readingsCaption, writing), columns, rows };
}

function rowOf({ reading, options, by, cites }: ReadingHeld, writing: Writing): DataRow {
  const texts = readingTexts(reading);
  const answers = options.map((option) => say(texts.options[option] as { da: string; en: string }, writing));
  const chosenBy = say(WORDS.chosenBy[by], writing);
  return {
    cells: [
      { text: say(texts.question, writing) },
      { lines: answers },
      by === 'open' ? { verdict: { word: chosenBy, tone: 'open-share' } } : { text: chosenBy },
      { cites: once(cites) },
    ],
  };
}

function once(cites: readonly Cite[]): readonly Cite[] {
  return [...new Map(cites.map((cite) => [JSON.stringify(cite), cite])).values()];
}

/** The questions by who settled them, and those that still are open, as the command is given them. */
export function readingsHeldInCodes(writing: Writing): Stated[] {
  const held = readingsHeld(writing.report);
  return BY.flatMap((by) => {
    const codes = held.filter((one) => one.by === by).map(({ reading, options }) => `${reading}=${options.join('|')}`);
    return codes.length === 0 ? [] : [{ term: say(WORDS.chosenBy[by], writing), said: codes.join(', ') }];
  });
}
