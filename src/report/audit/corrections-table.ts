import type { Correction, Corrections } from '../../audit/payments/corrections.js';
import { monthInWords } from '../../reasons/values-in-words.js';
import type { Cell, DataTable } from '../data-table.js';
import WORDS from './words.json' with { type: 'json' };
import { type AuditWriting, kronerCell, say } from './writing.js';

/** The payments to correct, by the newest law; a terminal has no room for what was paid, due and where it stands. */
export function correctionsTable({ listed }: Corrections, writing: AuditWriting): DataTable {
  const heading = (name: 'id' | 'month' | 'paid' | 'due' | 'difference' | 'why' | 'provision') => say(WORDS[name], writing);
  return {
    id: 'corrections-table',
    caption: heading('corrections' as 'id'),
    columns: [
      { heading: heading('id') },
      { heading: heading('month') },
      { heading: heading('paid'), numbers: true, pageOnly: true },
      { heading: heading('due'), numbers: true, pageOnly: true },
      { heading: heading('difference'), numbers: true },
      { heading: heading('why') },
      { heading: heading('provision'), pageOnly: true },
    ],
    rows: listed.map((correction) => ({ cells: cellsOf(correction, writing) })),
  };
}

function cellsOf({ id, line, month, amount, due, difference, verdict, causes, then }: Correction, writing: AuditWriting): Cell[] {
  const { language } = writing;
  const provisions = causes.flatMap(({ provision }) => provision ?? []);
  const reasons = [
    ...new Set(
      causes.map(
        ({ condition, settledBy }) => writing.named(condition, false) + (settledBy === undefined ? '' : ` (${settledBy.join(', ')})`),
      ),
    ),
  ];
  const thenWas = then && say(WORDS.thenWas, writing, { verdict: say(WORDS.names[then], writing).toLowerCase() });
  return [
    { text: String(id), note: say(WORDS.line, writing, { line: String(line) }) },
    { text: monthInWords(month, language) },
    kronerCell(amount, language),
    kronerCell(due, language),
    kronerCell(difference, language),
    { text: [say(WORDS.names[verdict], writing), reasons.join(', ')].filter((part) => part !== '').join(': '), note: thenWas },
    { cites: [...new Map(provisions.map((cite) => [`${cite.title} ${cite.provision}`, cite])).values()] },
  ];
}
