import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '../../../src/engine/reading.js';
import { periodInWords } from '../../../src/reasons/values-in-words.js';
import { element, type Html } from '../../../src/report/html.js';
import type { PageSection } from '../../../src/report/page.js';
import { table } from '../../../src/report/table.js';
import type { Known } from '../../../src/sources/unverified.js';
import { coverageOf } from '../../coverage.js';
import { type Doc, plainList, say, section, terms, years } from '../doc.js';
import { lacksInWords } from '../lacks.js';
import { nameOfTable } from '../named.js';
import { introduction } from '../readme.js';
import { READ_IN, WINGS } from '../words/names.js';
import { ABOUT as T } from '../words/sections.js';

/** What is covered, what is not, and how the rows were read. */
export function aboutSection(doc: Doc): PageSection {
  const { id, asked, folder, wing, data, beside, first } = doc.subject;
  const code = (text: string) => element('code', {}, text);
  const others = beside.map((other) => element('a', { href: `${other}.html` }, doc.titleOf(other)));
  const supplied = asked.suppliable.map((name) => [say(nameOfTable(name, doc.subject), doc), ' ', code(name)]);
  const facts = terms(
    [
      [T.wing, say(WINGS[wing] as Text, doc)],
      [T.days, periodInWords(asked.covered, doc.language)],
      [T.asks, code(id)],
      [T.folder, code(folder.path)],
      [T.shared, others.length === 0 ? undefined : plainList(others)],
      [T.supplied, supplied.length === 0 ? undefined : plainList(supplied)],
    ],
    doc,
  );
  const notModelled = element(
    'ul',
    {},
    data.notModelled.map((one) => element('li', {}, say(one, doc))),
  );
  const unverified = id === first ? unverifiedOf(doc) : [];
  return section('about', T.heading, doc, {
    content: doc.language === 'en' ? [facts, introduction(folder.path)] : [facts],
    sections: [
      section('not-modelled', T.notModelled, doc, { content: [notModelled] }),
      ...(id === first ? [section('coverage', T.coverage, doc, { content: [coverageTable(doc)] })] : []),
      ...(unverified.length === 0 ? [] : [section('unverified', T.unverified, doc, { content: [unverifiedTable(unverified, doc)] })]),
    ],
  });
}

function coverageTable(doc: Doc): Html {
  const rows = coverageOf(doc.subject.data).map(({ from, to, inForce, readHow, missing }) => ({
    cells: [
      years(from, to),
      inForce ? readHow.map(([how, count]) => `${say(READ_IN[how], doc)} (${count})`).join(', ') : say(T.notInForce, doc),
      missing.length === 0 ? '' : plainList(missing.map((name) => say(nameOfTable(name, doc.subject), doc))),
    ],
  }));
  const columns = [T.years, T.readIn, T.missing].map((heading) => ({ heading: say(heading, doc) }));
  return table({ id: 'coverage-table', caption: say(T.coverageCaption, doc), columns, rows });
}

/** What stands in the list of what is not verified, of this folder. */
function unverifiedOf({ subject }: Doc): Known[] {
  const list = JSON.parse(readFileSync(join('rules', 'unverified.json'), 'utf8')) as Known[];
  return list.filter(({ at }) => at.startsWith(`${subject.wing}/${subject.folder.id}/`));
}

function unverifiedTable(list: readonly Known[], doc: Doc): Html {
  const rows = list.map(({ at, lacks, because }) => ({
    cells: [element('code', {}, at.split('/').at(-1)), lacksInWords(lacks, doc), say(because, doc)],
  }));
  const columns = [T.place, T.lacks, T.because].map((heading) => ({ heading: say(heading, doc) }));
  return table({ id: 'unverified-table', caption: say(T.unverifiedCaption, doc), columns, rows });
}
