import type { Language } from '../../src/engine/texts.js';
import type { PageLink } from '../../src/report/page.js';
import { PAGES as T } from './words/pages.js';

/** The languages of the site: the Danish pages lie at its root, the English ones in a folder below. */
export const LANGUAGES = ['da', 'en'] as const satisfies readonly Language[];

const FOLDERS: Readonly<Record<Language, string>> = { da: '', en: 'en/' };

/** The path of a page within the site. */
export function pathOf(page: string, language: Language): string {
  return `${FOLDERS[language]}${page}`;
}

/** The links at the top of a page: the index, where the page stands, and the same page in the other language. */
export function linksOf(page: string, title: string, language: Language): PageLink[] {
  const other = language === 'da' ? 'en' : 'da';
  const up = '../'.repeat(FOLDERS[language].split('/').length - 1);
  const home = page === INDEX ? [] : [{ text: T.home[language], href: INDEX }];
  const search = page === SEARCH ? [] : [{ text: T.search[language], href: SEARCH }];
  return [...home, { text: title }, ...search, { text: T.otherLanguage[language], href: `${up}${pathOf(page, other)}`, lang: other }];
}

/** The links at the top of a guide, which lies in a folder of its own: there is one language of each. */
export function guideLinks(title: string, language: Language): PageLink[] {
  const home = { text: T.home[language], href: `../${pathOf(INDEX, language)}` };
  return [home, { text: title }, { text: T.search[language], href: `../${pathOf(SEARCH, language)}` }];
}

/** The page that searches all the others. */
export const SEARCH = 'search.html';

/** The caseworker's page, in Danish. */
export const CASEWORKER = 'side.html';

/** The reference of the programming interface. */
export const API = 'api/index.html';

/** The name of the index in each language. */
export const INDEX = 'index.html';
