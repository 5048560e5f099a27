import { addDays } from '../../../src/engine/day.js';
import type { Text } from '../../../src/engine/reading.js';
import { knownFrom, type Row, type Stretch, stretchesOf } from '../../../src/engine/timeline.js';
import { dayInWords, periodInWords } from '../../../src/reasons/values-in-words.js';
import { type Content, element, type Html } from '../../../src/report/html.js';
import type { PageSection } from '../../../src/report/page.js';
import { type Row as TableRow, table } from '../../../src/report/table.js';
import { howRead, isRead } from '../../rule-data.js';
import { citedFully } from '../cited.js';
import { type Doc, say, section } from '../doc.js';
import { nameOfTable } from '../named.js';
import { valueInWords } from '../value.js';
import { READ_IN } from '../words/names.js';
import { FIGURES as T } from '../words/sections.js';

/** Every dated row of the folder, table by table; they stand on the page of its first subject, and the others lead there. */
export function figuresSection(doc: Doc): PageSection {
  const { id, first, data } = doc.subject;
  if (id !== first) {
    const link = element('a', { href: `${first}.html#figures` }, doc.titleOf(first));
    return section('figures', T.heading, doc, { content: [element('p', {}, say(T.elsewhere, doc), ' ', link, '.')] });
  }
  const sections = data.tables.map(([name, rows]) => {
    return { id: `figures-${name}`, heading: say(nameOfTable(name, doc.subject), doc), content: [rowsTable(name, rows, doc)] };
  });
  return section('figures', T.heading, doc, { content: [], sections });
}

function rowsTable(name: string, rows: readonly Row<unknown>[], doc: Doc): Html {
  const stretches = stretchesOf(rows);
  return table({
    id: `table-${name}`,
    caption: [say(T.table, doc), ' ', element('code', {}, name)],
    columns: [T.days, T.value, T.adopted, T.source, T.readHow].map((heading) => ({ heading: say(heading, doc) })),
    rows: rows.map((row, place) => rowOf(row, place, { name, rows, stretches }, doc)),
  });
}

interface InTable {
  readonly name: string;
  readonly rows: readonly Row<unknown>[];
  readonly stretches: readonly Stretch<unknown>[];
}

function rowOf(row: Row<unknown>, place: number, { name, rows, stretches }: InTable, doc: Doc): TableRow {
  const { adopted, cite, note } = row;
  const { language } = doc;
  const told = [
    row.retroactive && tagged(T.retroactive, T.retroactiveText, doc),
    note === undefined ? undefined : element('p', { class: 'note' }, say(note, doc)),
  ];
  return {
    id: `row-${name}-${place}`,
    cells: [
      [daysOf(row, doc), ended(row, stretches, doc)],
      [said(row, rows, name, doc), told],
      adopted === undefined ? element('span', { class: 'muted' }, say(T.adoptedUnknown, doc)) : dayInWords(adopted, language),
      citedFully(cite, doc),
      readAt(row, doc),
    ],
  };
}

function tagged(tag: Text, text: Text, doc: Doc): Html {
  return element('p', { class: 'note' }, element('span', { class: 'tag open' }, say(tag, doc)), ' ', say(text, doc));
}

function daysOf({ from, to }: Row<unknown>, doc: Doc): string {
  const { language } = doc;
  return to === undefined ? say(T.from, doc, { from: dayInWords(from, language) }) : periodInWords({ from, to }, language);
}

/** That a later row ends it before its own last day, or governs on all of its days. */
function ended(row: Row<unknown>, stretches: readonly Stretch<unknown>[], doc: Doc): Content {
  const own = stretches.filter((stretch) => stretch.row === row);
  const muted = (text: string) => element('div', { class: 'muted' }, text);
  if (own.length === 0) return muted(say(T.overtaken, doc));
  const last = own.at(-1)?.days.to;
  if (last === undefined || last === row.to) return undefined;
  return muted(say(T.until, doc, { until: dayInWords(addDays(last, 1), doc.language) }));
}

/** What a row says; a repeal in the words of the scheme, as it was known when it was enacted. */
function said(row: Row<unknown>, rows: readonly Row<unknown>[], name: string, doc: Doc): Content {
  if (!isRead(row)) return tagged(T.notRead, T.notReadText, doc);
  if (row.value !== null) return valueInWords(row, name, doc);
  const { language, subject } = doc;
  const days = stretchesOf(rows, knownFrom(row)).find((stretch) => stretch.row === row)?.days ?? row;
  const { from, to } = days;
  const text = subject.wording?.texts.notInForce({ since: from, ...(to !== undefined && { until: to }) });
  const day = dayInWords(from, language);
  const until = to === undefined ? {} : { until: dayInWords(to, language) };
  return [
    element('span', { class: 'tag' }, say(T.notInForce, doc)),
    text && element('p', {}, say(text, doc, { on: day, since: day, ...until })),
  ];
}

function readAt(row: Row<unknown>, doc: Doc): Content {
  const how = say(READ_IN[howRead(row)], doc);
  if (row.readIn === undefined) return how;
  return [how, ': ', citedFully({ source: row.readIn, provision: '' }, doc)];
}
