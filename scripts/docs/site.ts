import { activationAllowance } from '../../rules/citizen/activation-allowance/scheme.js';
import { guidelinePage } from './guideline-page.js';
import { pageOf } from './guidelines-table.js';
import { guidePage, guidePath, guides } from './guides.js';
import { indexPage } from './index-page.js';
import { INDEX, LANGUAGES, pathOf, SEARCH } from './links.js';
import { searchPage } from './search/search-page.js';
import type { SitePage } from './site-page.js';
import { subjectPage } from './subject-page.js';
import { type Subject, subjectsIn } from './subjects.js';

/** Every page of the site: in both languages an index, a page for each scheme, calculation and guideline, and a search; and the guides. */
export function sitePages(subjects: readonly Subject[] = subjectsIn()): SitePage[] {
  const allowance = subjects.find(({ id }) => id === activationAllowance.id) as Subject;
  const rules = LANGUAGES.flatMap((language) => [
    { path: pathOf(INDEX, language), html: indexPage(subjects, language) },
    ...subjects.map((subject) => ({ path: pathOf(`${subject.id}.html`, language), html: subjectPage(subject, subjects, language) })),
    ...activationAllowance.guidelines.map((guideline) => ({
      path: pathOf(pageOf(guideline.id), language),
      html: guidelinePage(guideline, allowance, subjects, language),
    })),
  ]);
  const pages = [...rules, ...guides().map((guide) => ({ path: guidePath(guide.name), html: guidePage(guide) }))];
  return [...pages, ...LANGUAGES.map((language) => ({ path: pathOf(SEARCH, language), html: searchPage(pages, language) }))];
}
