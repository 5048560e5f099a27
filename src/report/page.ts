import type { Text } from '../engine/reading.js';
import type { Language } from '../engine/texts.js';
import { type Content, element, type Html, trusted } from './html.js';
import { STYLES } from './styles.js';

/** A section of a page; those inside it come after its own content. */
export interface PageSection {
  /** Unique on the page: links lead to it. */
  readonly id: string;
  readonly heading: Content;
  readonly content: readonly Content[];
  readonly sections?: readonly PageSection[];
  /** True for a section that begins a sheet of paper. */
  readonly ownSheet?: boolean;
}

/** A page as data. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  /** Stands above the title: what kind of page it is. */
  readonly kind: string;
  /** Stands below the title. */
  readonly lead: readonly Content[];
  readonly sections: readonly PageSection[];
  readonly footer: readonly Content[];
}

const SKIP: Text = { da: 'Gå til indholdet', en: 'Skip to the content' };
const CONTENTS: Text = { da: 'Indhold', en: 'Contents' };
/** The first level below the title: its sections are landmarks, those inside them are not. */
const FIRST_LEVEL = 2;
/** The page may load nothing, whatever stands in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Writes a page as one file: it asks for nothing from anywhere, runs no script, and prints on A4. */
export function pageHtml({ language, title, kind, lead, sections, footer }: Page): string {
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, title),
    element('link', { rel: 'icon', href: 'data:,' }),
    element('style', {}, trusted(STYLES)),
  );
  const body = element(
    'body',
    {},
    element('a', { class: 'skip', href: '#content' }, SKIP[language]),
    element('header', {}, element('p', { class: 'kind' }, kind), element('h1', {}, title), lead),
    contents(sections, language),
    element(
      'main',
      { id: 'content', tabindex: -1 },
      sections.map((section) => sectionHtml(section, FIRST_LEVEL)),
    ),
    element('footer', {}, footer),
  );
  return `<!doctype html>\n${element('html', { lang: language }, head, body).html}`;
}

function contents(sections: readonly PageSection[], language: Language): Html {
  const links = sections.map(({ id, heading }) => element('li', {}, element('a', { href: `#${id}` }, heading)));
  return element('nav', { 'aria-label': CONTENTS[language] }, element('ol', {}, links));
}

function sectionHtml({ id, heading, content, sections = [], ownSheet = false }: PageSection, level: number): Html {
  const label = level === FIRST_LEVEL ? `${id}-heading` : undefined;
  const attributes = { id, 'aria-labelledby': label, class: ownSheet ? 'own-sheet' : undefined };
  return element(
    'section',
    attributes,
    element(`h${level}`, { id: `${id}-heading` }, heading),
    content,
    sections.map((section) => sectionHtml(section, level + 1)),
  );
}
