import type { Text } from '../../src/engine/reading.js';
import type { Language } from '../../src/engine/texts.js';
import { fill, type Values } from '../../src/reasons/template.js';
import { type Content, element, type Html } from '../../src/report/html.js';
import type { PageSection } from '../../src/report/page.js';
import { type SourceList, sourceList } from '../../src/report/sources.js';
import type { Subject } from './subjects.js';

/** The page of a subject on its way into words. */
export interface Doc {
  readonly subject: Subject;
  readonly language: Language;
  /** Numbers the sources in the order in which they are referred to. */
  readonly sources: SourceList;
  /** The title of another subject. */
  titleOf(id: string): string;
}

/** Begins a page. */
export function docOf(subject: Subject, all: readonly Subject[], language: Language): Doc {
  const titles = new Map(all.map(({ id, title }) => [id, title[language]]));
  return { subject, language, sources: sourceList(language), titleOf: (id) => titles.get(id) ?? id };
}

/** Fills a text in the language of the page. */
export function say(text: Text, { language }: Pick<Doc, 'language'>, values: Values = {}): string {
  return fill(text[language], values);
}

/** Marks what the rule data say in one language only. */
export function spoken(lang: Language, { language }: Pick<Doc, 'language'>, ...content: readonly Content[]): Html {
  return element('span', { lang: lang === language ? undefined : lang }, content);
}

/** A paragraph in the language of the page. */
export function paragraph(text: Text, doc: Pick<Doc, 'language'>, values: Values = {}): Html {
  return element('p', {}, say(text, doc, values));
}

/** A plain list, without marks. */
export function plainList(items: readonly Content[]): Html {
  return element(
    'ul',
    { class: 'plain' },
    items.map((item) => element('li', {}, item)),
  );
}

/** Terms and what is said of them; those of which nothing is said are left out. */
export function terms(entries: readonly (readonly [Text, Content])[], doc: Pick<Doc, 'language'>): Html {
  const said = entries.filter(([, content]) => content !== undefined);
  return element(
    'dl',
    {},
    said.map(([term, content]) => [element('dt', {}, say(term, doc)), element('dd', {}, content)]),
  );
}

/** A year, or the first and the last of several. */
export function years(from: string, to: string): Html {
  return element('span', { class: 'nowrap' }, from === to ? from : `${from}-${to}`);
}

/** A section with its heading in the language of the page. */
export function section(
  id: string,
  heading: Text,
  doc: Pick<Doc, 'language'>,
  more: Pick<PageSection, 'content' | 'sections'>,
): PageSection {
  return { id, heading: say(heading, doc), ...more };
}
