import { buildSync } from 'esbuild';
import MiniSearch from 'minisearch';
import type { Language } from '../../../src/engine/texts.js';
import { element, trusted } from '../../../src/report/html.js';
import { pageHtml } from '../../../src/report/page.js';
import { guidePath, guides } from '../guides.js';
import { linksOf, pathOf, SEARCH } from '../links.js';
import type { SitePage } from '../site-page.js';
import { PAGES, SEARCHING as T } from '../words/pages.js';
import { placesIn } from './places.js';
import { OPTIONS } from './terms.js';

/** Writes the page that searches the pages of a language and the guides: the index stands in it, and it works from the disk. */
export function searchPage(pages: readonly SitePage[], language: Language): string {
  const guideFiles = guides().map(({ name }) => guidePath(name));
  const own = pages.filter(({ path }) => guideFiles.includes(path) || path.startsWith('en/') === (language === 'en'));
  const index = new MiniSearch(OPTIONS);
  index.addAll(placesIn(own, pathOf(SEARCH, language)));
  const input = { id: 'words', type: 'search', autocomplete: 'off', autofocus: '', 'aria-describedby': 'search-status' };
  const status = {
    id: 'search-status',
    role: 'status',
    'data-none': T.none[language],
    'data-one': T.one[language],
    'data-many': T.many[language],
  };
  return pageHtml({
    language,
    elsewhere: linksOf(SEARCH, PAGES.search[language], language),
    kind: T.kind[language],
    title: T.title[language],
    lead: [],
    sections: [
      {
        id: 'search',
        heading: T.heading[language],
        content: [
          element(
            'form',
            { role: 'search', class: 'search' },
            element('label', { for: 'words' }, T.label[language]),
            element('input', input),
          ),
          element('p', status),
          element('ol', { id: 'found' }),
          element('noscript', {}, element('p', {}, T.noScript[language])),
          element('script', { id: 'search-index', type: 'application/json' }, trusted(JSON.stringify(index).replaceAll('<', '\\u003c'))),
        ],
      },
    ],
    footer: [],
    script: script(),
  });
}

let built: string | undefined;

/** What runs on the page, with MiniSearch in it. */
function script(): string {
  built ??= buildSync({
    entryPoints: ['scripts/docs/search/browser/in-browser.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
  }).outputFiles[0]?.text;
  return built as string;
}
