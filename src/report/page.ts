import { createHash } from 'node:crypto';
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
  /** True for a section that is folded until it is asked for; what is folded is not printed. */
  readonly folded?: boolean;
  /** Stands beside the heading of one that is folded. */
  readonly aside?: string;
}

/** A link to another page of the same site, or the place of the page itself among them. */
export interface PageLink {
  readonly text: string;
  /** Relative to the page; left out for the page itself. */
  readonly href?: string;
  /** The language of the page it leads to, where that is another. */
  readonly lang?: Language;
}

/** A page as data. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  /** Pages of the same site; left out where the page stands alone. */
  readonly elsewhere?: readonly PageLink[];
  /** Stands above the title: what kind of page it is. */
  readonly kind: string;
  /** Stands below the title. */
  readonly lead: readonly Content[];
  readonly sections: readonly PageSection[];
  readonly footer: readonly Content[];
  /** What runs on the page, where anything does: nothing else can, for the policy names it by its digest. */
  readonly script?: string;
}

const SKIP: Text = { da: 'Gå til indholdet', en: 'Skip to the content' };
const CONTENTS: Text = { da: 'Indhold', en: 'Contents' };
const PAGES: Text = { da: 'Sider', en: 'Pages' };
/** The first level below the title: its sections are landmarks, those inside them are not. */
const FIRST_LEVEL = 2;
/** The page may load nothing, whatever stands in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Writes a page as one file: it asks for nothing from anywhere, runs no script but its own, and prints on A4. */
export function pageHtml({ language, title, elsewhere = [], kind, lead, sections, footer, script }: Page): string {
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policyOf(script) }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, title),
    element('link', { rel: 'icon', href: 'data:,' }),
    element('style', {}, trusted(STYLES)),
  );
  const body = element(
    'body',
    {},
    element('a', { class: 'skip', href: '#content' }, SKIP[language]),
    elsewhere.length === 0 ? undefined : pages(elsewhere, language),
    element('header', {}, element('p', { class: 'kind' }, kind), element('h1', {}, title), lead),
    contents(sections, language),
    element(
      'main',
      { id: 'content', tabindex: -1 },
      sections.map((section) => sectionHtml(section, FIRST_LEVEL)),
    ),
    element('footer', {}, footer),
    script === undefined ? undefined : element('script', {}, trusted(script)),
  );
  return `<!doctype html>\n${element('html', { lang: language }, head, body).html}`;
}

function policyOf(script: string | undefined): string {
  return script === undefined ? POLICY : `${POLICY}; script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

function pages(links: readonly PageLink[], language: Language): Html {
  const items = links.map(({ text, href, lang }) => element('li', {}, linked(text, href, lang)));
  return element('nav', { 'aria-label': PAGES[language], class: 'pages' }, element('ul', {}, items));
}

function linked(text: string, href: string | undefined, lang: Language | undefined): Html {
  if (href === undefined) return element('span', { 'aria-current': 'page' }, text);
  return element('a', { href, lang, hreflang: lang }, text);
}

/** Links to the sections; a page of one needs none. */
function contents(sections: readonly PageSection[], language: Language): Html | undefined {
  if (sections.length < 2) return undefined;
  const links = sections.map(({ id, heading }) => element('li', {}, element('a', { href: `#${id}` }, heading)));
  return element('nav', { 'aria-label': CONTENTS[language] }, element('ol', {}, links));
}

function sectionHtml(section: PageSection, level: number): Html {
  const { id, heading, content, sections = [], ownSheet = false, folded = false, aside } = section;
  if (folded) return foldedHtml(section, level, aside);
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

/** A section behind its heading; a link to it opens it. */
function foldedHtml({ id, heading, content, sections = [] }: PageSection, level: number, aside: string | undefined): Html {
  return element(
    'details',
    { class: 'own-sheet' },
    element(
      'summary',
      {},
      element(`h${level}`, { id: `${id}-heading` }, heading),
      aside === undefined ? undefined : element('span', { class: 'muted' }, aside),
    ),
    element(
      'div',
      { id },
      content,
      sections.map((section) => sectionHtml(section, level + 1)),
    ),
  );
}
