import { indexPage } from './index-page.js';
import { INDEX, LANGUAGES, pathOf } from './links.js';
import { subjectPage } from './subject-page.js';
import { type Subject, subjectsIn } from './subjects.js';

/** A page of the site: its path within it, and what stands there. */
export interface SitePage {
  readonly path: string;
  readonly html: string;
}

/** Every page of the site, in both languages: an index, and a page for each scheme and calculation. */
export function sitePages(subjects: readonly Subject[] = subjectsIn()): SitePage[] {
  return LANGUAGES.flatMap((language) => [
    { path: pathOf(INDEX, language), html: indexPage(subjects, language) },
    ...subjects.map((subject) => ({ path: pathOf(`${subject.id}.html`, language), html: subjectPage(subject, subjects, language) })),
  ]);
}
