import digest from '../../rules/digest.json' with { type: 'json' };
import { SOURCES } from '../../rules/sources.js';
import type { Language } from '../../src/engine/texts.js';
import { number } from '../../src/reasons/values-in-words.js';
import { folded } from '../../src/report/folded.js';
import { type Content, element, type Html } from '../../src/report/html.js';
import { type PageSection, pageHtml } from '../../src/report/page.js';
import { table } from '../../src/report/table.js';
import { countsOf } from './counts.js';
import { paragraph, say, section, spoken, years } from './doc.js';
import { guidePath, guides } from './guides.js';
import { API, INDEX, linksOf } from './links.js';
import type { Subject } from './subjects.js';
import { READ_IN, SOURCE_KINDS } from './words/names.js';
import { PAGES, INDEX as T } from './words/pages.js';
import { type Theme, themesOf } from './words/themes.js';

/** Writes the index: every scheme and calculation by what it is about, the guides, and the register of sources. */
export function indexPage(subjects: readonly Subject[], language: Language): string {
  const here = { language };
  const owners = subjects.filter(({ id, first }) => id === first);
  const sum = (count: (subject: Subject) => number, of: readonly Subject[]) =>
    number(
      of.reduce((total, subject) => total + count(subject), 0),
      language,
    );
  const counts = {
    subjects: number(subjects.length, language),
    rows: sum((subject) => countsOf(subject).rows, owners),
    questions: sum((subject) => countsOf(subject).questions, owners),
    cases: sum((subject) => countsOf(subject).cases, subjects),
  };
  return pageHtml({
    language,
    elsewhere: linksOf(INDEX, say(PAGES.home, here), language),
    kind: say(T.kind, here),
    title: say(T.title, here),
    lead: [element('p', { class: 'lead' }, say(T.lead, here, counts))],
    sections: [
      ...themesOf([...new Set(subjects.map(({ folder }) => folder.id))]).map((theme) => themeSection(theme, subjects, language)),
      section('guides', T.guides, here, { content: [guidesList(language)] }),
      section('how', T.how, here, { content: [paragraph(T.howText, here)] }),
      section('sources', T.register, here, { content: [register(language)] }),
    ],
    footer: [paragraph(PAGES.generated, here), element('p', {}, `${digest.package} ${digest.version}`)],
  });
}

function themeSection({ id, name, folders }: Theme, subjects: readonly Subject[], language: Language): PageSection {
  const here = { language };
  const columns = [T.subject, T.years, T.rows, T.readIn, T.cited, T.unverified, T.questions, T.cases].map((heading) => ({
    heading: say(heading, here),
    numbers: heading !== T.subject && heading !== T.years && heading !== T.readIn,
  }));
  const caption = say(T.caption, here, { theme: say(name, here) });
  const own = folders.flatMap((folder) => subjects.filter((subject) => subject.folder.id === folder));
  const rows = own.map((subject) => ({ cells: cellsOf(subject, subjects, language) }));
  return section(id, name, here, { content: [table({ id: `${id}-table`, caption, columns, rows })] });
}

function cellsOf(subject: Subject, subjects: readonly Subject[], language: Language): readonly Content[] {
  const { id, title, first, asked } = subject;
  const here = { language };
  const { rows, readHow, cited, unverified, questions, cases } = countsOf(subject);
  const [from, to] = [asked.covered.from.slice(0, 4), asked.covered.to.slice(0, 4)];
  const name = [element('a', { href: `${id}.html` }, say(title, here)), element('div', {}, element('code', {}, id))];
  const owner = subjects.find((other) => other.id === first) as Subject;
  const read =
    id === first
      ? readHow.map(([how, count]) => `${say(READ_IN[how], here)} (${count})`).join(', ')
      : say(T.same, here, { title: say(owner.title, here) });
  const figures = [rows, cited, unverified, questions, cases].map((count) => (count === 0 ? '–' : number(count, language)));
  const [allRows, ...rest] = figures;
  return [name, years(from, to), allRows, read, ...rest];
}

/** The guides, of which there is one language each, and the reference of the programming interface. */
function guidesList(language: Language): Html {
  const up = language === 'da' ? '' : '../';
  const api = element('a', { href: `${up}${API}` }, say(T.api, { language }));
  return element(
    'ul',
    {},
    guides().map(({ name, title, language: lang }) =>
      element('li', {}, element('a', { href: `${up}${guidePath(name)}`, lang: lang === language ? undefined : lang }, title)),
    ),
    element('li', {}, api),
  );
}

/** Every source there is, folded away. */
function register(language: Language): Html {
  const here = { language };
  const all = Object.entries(SOURCES).sort(([, a], [, b]) => a.title.localeCompare(b.title, 'da'));
  const list = table({
    id: 'register-table',
    caption: say(T.registerCaption, here),
    columns: [T.titleOf, T.kindOf, T.address].map((heading) => ({ heading: say(heading, here) })),
    rows: all.map(([id, { title, kind, url }]) => ({
      id: `source-${id}`,
      cells: [
        spoken('da', here, title),
        say(SOURCE_KINDS[kind], here),
        url === undefined ? '' : element('a', { href: url, class: 'address' }, url),
      ],
    })),
  });
  return folded(say(T.registerFolded, here, { count: number(all.length, language) }), list);
}
