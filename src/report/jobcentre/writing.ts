import type { JobcentreOfReport, JobcentreReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import type { Text } from '../../engine/reading.js';
import type { Language } from '../../engine/texts.js';
import { fill, type Values } from '../../reasons/template.js';
import { type SourceList, sourceList } from '../sources.js';
import { municipalityName } from './names.js';
import { SHOWN, type Withheld, withheldIn } from './withheld.js';
import WORDS from './words.json' with { type: 'json' };

/** Below so many citizens a number is withheld where nothing else is asked: a choice of ours, for no rule that sets it was found. */
export const FEWEST_SHOWN = 5;

/** What is asked of a page or a print beside the report. */
export interface ReportLook {
  /** Numbers of fewer citizens are withheld; 5 unless told. */
  readonly smallBelow?: number | undefined;
  /** True to withhold nothing. */
  readonly showSmall?: boolean | undefined;
  /** Stands in the place of our own title. */
  readonly title?: string | undefined;
  /** The day on which the register extract was drawn, as it is to be told. */
  readonly dataDate?: string | undefined;
  /** Who made the report. */
  readonly preparedBy?: string | undefined;
}

/** A report on its way into words. */
export interface Writing {
  readonly report: JobcentreReport;
  readonly language: Language;
  readonly look: ReportLook;
  /** Numbers the sources in the order in which they are referred to. */
  readonly sources: SourceList;
  /** What is withheld of a municipality. */
  withheldIn(municipality: string): Withheld;
}

/** Begins to write a report; its municipalities stand in the order of the Danish alphabet. */
export function writingOf(report: JobcentreReport, language: Language, look: ReportLook = {}): Writing {
  const jobcentres = [...report.jobcentres].sort(byName);
  const hidden = new Map(jobcentres.map((one) => [one.municipality, withheldUnder(one, look)]));
  return {
    report: { ...report, jobcentres },
    language,
    look,
    sources: sourceList(language),
    withheldIn: (municipality) => hidden.get(municipality) ?? SHOWN,
  };
}

function withheldUnder(jobcentre: JobcentreOfReport, { showSmall = false, smallBelow = FEWEST_SHOWN }: ReportLook): Withheld {
  return showSmall ? SHOWN : withheldIn(jobcentre, smallBelow);
}

function byName(a: { readonly municipality: string }, b: { readonly municipality: string }): number {
  return municipalityName(a.municipality).localeCompare(municipalityName(b.municipality), 'da');
}

/** Fills a text of the language. */
export function say(text: Text, { language }: Pick<Writing, 'language'>, values: Values = {}): string {
  return fill(text[language], values);
}

/** What the report is called: as it was asked, or by its municipality, where it is of one. */
export function titleOf(writing: Writing): string {
  if (writing.look.title !== undefined) return writing.look.title;
  const [only, ...more] = writing.report.jobcentres;
  if (only === undefined || more.length > 0) return say(WORDS.page.title, writing);
  return say(WORDS.page.titleOf, writing, { municipality: municipalityName(only.municipality) });
}

/** Whether the share of all benefits together is withheld; a joint share where either of the two is. */
export function isWithheld(municipality: string, target: 'conversations' | 'offers' | 'both', writing: Writing): boolean {
  const withheld = writing.withheldIn(municipality);
  return (target === 'both' ? (['conversations', 'offers'] as const) : [target]).some((one) => withheld('all', one));
}
