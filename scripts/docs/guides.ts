import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Marked } from 'marked';
import type { Language } from '../../src/engine/texts.js';
import { escaped } from '../../src/reasons/html.js';
import { element, trusted } from '../../src/report/html.js';
import { type PageSection, pageHtml } from '../../src/report/page.js';
import { GUIDES } from '../examples.js';
import { guideLinks } from './links.js';
import { PAGES } from './words/pages.js';

/** A guide: a Markdown file that people read. */
export interface Guide {
  /** `case-log` of `docs/case-log.md`. */
  readonly name: string;
  readonly file: string;
  readonly title: string;
  readonly language: Language;
  readonly text: string;
}

const ALL = [...GUIDES, 'CHANGELOG.md', 'CONTRIBUTING.md'];

/** Every guide, the README first. */
export function guides(): Guide[] {
  return ALL.map((file) => {
    const text = readFileSync(file, 'utf8').replace(/<!--[\s\S]*?-->/g, '');
    const title = /^# (.*)$/m.exec(text)?.[1] ?? file;
    return { name: nameOf(file), file, title, language: /[æøå]/.test(title) || file === 'docs/own-guideline.md' ? 'da' : 'en', text };
  });
}

/** The path of a guide within the site. */
export function guidePath(name: string): string {
  return `guides/${name}.html`;
}

/** Writes a guide as a page of the site, its sections by its headings. */
export function guidePage({ title, language, text, file }: Guide): string {
  const [lead = '', ...rest] = text.slice(text.indexOf('\n', text.indexOf('# '))).split(/^## /m);
  const sections = rest.map((part, place): PageSection => {
    const heading = part.slice(0, part.indexOf('\n'));
    return {
      id: slugOf(heading) || `section-${place + 1}`,
      heading: trusted(inline(heading)),
      content: [trusted(rendered(part.slice(heading.length), file))],
    };
  });
  return pageHtml({
    language,
    elsewhere: guideLinks(title, language),
    kind: PAGES.guide[language],
    title,
    lead: [],
    sections:
      lead.trim() === ''
        ? sections
        : [{ id: 'begin', heading: PAGES.begin[language], content: [trusted(rendered(lead, file))] }, ...sections],
    footer: [element('p', {}, element('code', {}, file))],
  });
}

function nameOf(file: string): string {
  return basename(file, '.md').toLowerCase();
}

/** The place that a heading gets, as GitHub gives it. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

const PLAIN = new Marked();

function inline(markdown: string): string {
  return String(PLAIN.parseInline(markdown));
}

/** Renders Markdown: a link to another guide leads to its page, one to a file that is not on the site keeps its text. */
function rendered(markdown: string, file: string): string {
  const marked = new Marked();
  marked.use({
    renderer: {
      link: (href, _title, text) => linked(href ?? '', text, file),
      // What is wider than the screen scrolls by itself, also by keyboard.
      code: (code, lang) => `<pre tabindex="0"><code class="language-${lang}">${escaped(code)}</code></pre>\n`,
      table: (head, body) =>
        `<div class="wide" role="group" tabindex="0" aria-label="${PAGES.table.da}"><table><thead>${head}</thead><tbody>${body}</tbody></table></div>\n`,
    },
  });
  return String(marked.parse(markdown));
}

function linked(href: string, text: string, file: string): string {
  if (/^https?:/.test(href)) return `<a href="${href}">${text}</a>`;
  const [path = '', place] = href.split('#') as [string, string?];
  const guide =
    path === '' ? nameOf(file) : ALL.map(nameOf).find((name) => `${name}.md` === basename(path).toLowerCase() && !/examples\//.test(path));
  if (guide === undefined) return text;
  return `<a href="${guide}.html${place === undefined ? '' : `#${place}`}">${text}</a>`;
}
