import type { Reading } from '../../../src/engine/reading.js';
import { element } from '../../../src/report/html.js';
import type { PageSection } from '../../../src/report/page.js';
import { table } from '../../../src/report/table.js';
import { citedFully } from '../cited.js';
import { type Doc, paragraph, say, section } from '../doc.js';
import { PAGES } from '../words/pages.js';
import { READINGS as T } from '../words/sections.js';

/** The open questions: each with its answers, who holds them, and the default where there is one. */
export function readingsSection(doc: Doc): PageSection {
  const all = Object.entries(doc.subject.asked.readings);
  if (all.length === 0) return section('readings', T.heading, doc, { content: [paragraph(PAGES.nothing, doc)] });
  return section('readings', T.heading, doc, {
    content: [paragraph(T.lead, doc)],
    sections: all.map(([id, reading]) => questionSection(id, reading, doc)),
  });
}

function questionSection(id: string, { question, options, default: usual }: Reading, doc: Doc): PageSection {
  const rows = Object.entries(options).map(([option, held]) => {
    const tag = option === usual ? [' ', element('span', { class: 'tag good' }, say(T.default, doc))] : undefined;
    const basis = held.inferred === true ? element('div', { class: 'muted' }, say(T.inferred, doc)) : undefined;
    return {
      id: `reading-${id}-${option}`,
      cells: [[element('code', {}, option), tag], say(held, doc), [citedFully(held.cite, doc), basis]],
    };
  });
  const caption = [say(T.caption, doc), ' ', element('code', {}, id)];
  const columns = [T.option, T.answer, T.heldBy].map((heading) => ({ heading: say(heading, doc) }));
  return { id: `reading-${id}`, heading: say(question, doc), content: [table({ id: `answers-${id}`, caption, columns, rows })] };
}
