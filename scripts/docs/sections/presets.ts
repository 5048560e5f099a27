import { type PresetReading, presets } from '../../../rules/jobcentre/jobcenterindblik/presets.js';
import { jobcenterindblik } from '../../../rules/jobcentre/jobcenterindblik/scheme.js';
import type { Reading } from '../../../src/engine/reading.js';
import { element } from '../../../src/report/html.js';
import type { PageSection } from '../../../src/report/page.js';
import { type Row, table } from '../../../src/report/table.js';
import { cited } from '../cited.js';
import { type Doc, paragraph, plainList, say, section } from '../doc.js';
import { PRESETS as T } from '../words/guidelines.js';
import { PAGES } from '../words/pages.js';

/** How each source words the targets, and what it leaves open; only Jobcenterindblik has such presets. */
export function presetsSection(doc: Doc): PageSection[] {
  if (doc.subject.id !== jobcenterindblik.id) return [];
  const sections = Object.entries(presets).map(([name, { title, note, dated, readings }]) => ({
    id: `preset-${name}`,
    heading: [say(title, doc), ' ', element('code', {}, name)],
    content: [
      ...(dated ? [] : [paragraph(T.undated, doc)]),
      ...(note === undefined ? [] : [paragraph(note, doc)]),
      table({
        id: `preset-${name}-table`,
        caption: say(T.caption, doc, { title: say(title, doc) }),
        columns: [T.question, T.answer, PAGES.source].map((heading) => ({ heading: say(heading, doc) })),
        rows: Object.entries(readings).map(([reading, read]) => rowOf(reading, read, doc)),
      }),
    ],
  }));
  return [section('presets', T.heading, doc, { content: [paragraph(T.lead, doc)], sections })];
}

function rowOf(id: string, read: PresetReading, doc: Doc): Row {
  const reading = doc.subject.asked.readings[id] as Reading;
  const question = element('a', { href: `#reading-${id}` }, say(reading.question, doc));
  const answers = 'open' in read ? read.open : [read.option];
  const said = plainList(answers.map((option) => (reading.options[option] === undefined ? option : say(reading.options[option], doc))));
  const open = element('span', { class: 'tag open' }, say(T.open, doc));
  return 'open' in read ? { cells: [question, [open, said], ''] } : { cells: [question, said, cited(read.cite, doc)] };
}
