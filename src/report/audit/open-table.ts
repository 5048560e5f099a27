import type { AskedOf } from '../../audit/payments/totals.js';
import type { DataTable } from '../data-table.js';
import WORDS from './words.json' with { type: 'json' };
import { type AuditWriting, type Called, countCell, say } from './writing.js';

/** What must still be answered, as the question, with how many lines wait for it. */
export function openTable(writing: AuditWriting): DataTable {
  const columns = [{ heading: say(WORDS.question, writing) }, { heading: say(WORDS.lines, writing), numbers: true }];
  const rows = writing.report.now.byQuestion.map(({ payments, ...asked }) => ({
    cells: [{ text: questionOf(asked, writing) }, countCell(payments, writing.language)],
  }));
  const heading = say(WORDS.open, writing);
  return { id: 'open-table', caption: say(WORDS.caption, writing, { heading }), columns, rows };
}

/** The question to a caseworker; of a reading the question to the organisation. */
function questionOf({ kind, name }: AskedOf, { wording, language }: AuditWriting): string {
  if (kind === 'reading') return wording.texts.readings[name]?.question[language] ?? name;
  const text = wording.texts.facts[name];
  if (text === undefined) return name;
  const { undated, question } = text;
  const { caseworker = undated ?? question } = text as Called;
  const month = WORDS.ofTheMonth[language];
  return caseworker[language].replace('{month}', month).replace(/(?:perioden |the period )?\{period\}/u, WORDS.ofThePeriod[language]);
}

/** The fields in which lines that could not be read were wrong. */
export function unreadTable(writing: AuditWriting): DataTable {
  const columns = [{ heading: say(WORDS.field, writing) }, { heading: say(WORDS.lines, writing), numbers: true }];
  const rows = writing.report.unread.map(({ path, lines }) => ({
    cells: [path === '' ? { text: say(WORDS.wholeLine, writing) } : { code: path }, countCell(lines, writing.language)],
  }));
  return { id: 'unread-table', caption: say(WORDS.rejectedHeading, writing), columns, rows };
}
