import type { JobcentreReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import type { Text } from '../../engine/reading.js';
import type { Language } from '../../engine/texts.js';
import { fill, type Values } from '../../reasons/template.js';
import { type SourceList, sourceList } from '../sources.js';
import { municipalityName } from './names.js';
import WORDS from './words.json' with { type: 'json' };

/** A report on its way into words. */
export interface Writing {
  readonly report: JobcentreReport;
  readonly language: Language;
  /** Numbers the sources in the order in which they are referred to. */
  readonly sources: SourceList;
}

/** Begins to write a report. */
export function writingOf(report: JobcentreReport, language: Language): Writing {
  return { report, language, sources: sourceList(language) };
}

/** Fills a text of the language. */
export function say(text: Text, { language }: Pick<Writing, 'language'>, values: Values = {}): string {
  return fill(text[language], values);
}

/** What the report is called: by its municipality, where it is of one. */
export function titleOf(writing: Writing): string {
  const [only, ...more] = writing.report.jobcentres;
  if (only === undefined || more.length > 0) return say(WORDS.page.title, writing);
  return say(WORDS.page.titleOf, writing, { municipality: municipalityName(only.municipality) });
}
