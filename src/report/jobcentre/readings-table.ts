import { element, type Html } from '../html.js';
import { type Row, table } from '../table.js';
import { type ReadingHeld, readingsHeld, readingTexts } from './readings-held.js';
import WORDS from './words.json' with { type: 'json' };
import { say, type Writing } from './writing.js';

const T = WORDS.method;

/** Every question on which the sources differ or are silent, the answer that holds, and who chose it. */
export function readingsTable(writing: Writing): Html {
  const columns = [T.question, T.answer, T.chosenBy, T.source].map((heading) => ({ heading: say(heading, writing) }));
  const rows = readingsHeld(writing.report).map((held) => rowOf(held, writing));
  return table({ id: 'readings-table', caption: say(T.readingsCaption, writing), columns, rows });
}

function rowOf({ reading, options, by, cites }: ReadingHeld, writing: Writing): Row {
  const texts = readingTexts(reading);
  const answers = options.map((option) => element('div', {}, say(texts.options[option] as { da: string; en: string }, writing)));
  const chosenBy = element('span', by === 'open' ? { class: 'open-share' } : {}, say(WORDS.chosenBy[by], writing));
  const references = [...new Map(cites.map((cite) => [JSON.stringify(cite), cite])).values()].map((cite) => [
    writing.sources.reference(cite),
    ' ',
  ]);
  return { cells: [say(texts.question, writing), answers, chosenBy, references] };
}
