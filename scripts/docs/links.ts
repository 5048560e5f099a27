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
  return [...home, { text: title }, { text: T.otherLanguage[language], href: `${up}${pathOf(page, other)}`, lang: other }];
}

/** The name of the index in each language. */
export const INDEX = 'index.html';
