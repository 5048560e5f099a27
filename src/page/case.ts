import type { WorkedCase } from '../conformance/case-format.js';
import type { GuidelineBase } from '../engine/guideline.js';

/** A case as the page keeps it in its address and in a file: a worked case of the documentation is one. */
export interface PageCase {
  /** Id of the scheme or of the calculation. */
  readonly subject: string;
  /** The day judged; a calculation has none. */
  readonly on?: string | undefined;
  readonly knownOn?: string | undefined;
  readonly municipality?: string | undefined;
  /** The id of a built-in guideline to try, or a guideline of one's own. */
  readonly guideline?: string | GuidelineBase | undefined;
  readonly preset?: string | undefined;
  readonly readings?: Readonly<Record<string, string>> | undefined;
  readonly supplied?: object | undefined;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What stands before the case in the address. */
export const KEY = 'sag=';

/**
 * Writes a case as what stands after `#` in the address of the page: `page.html${addressOf(case)}` opens it there. It is sent to nobody,
 * for browsers send nothing of what stands after `#`.
 * @example
 * addressOf({ subject: 'timeliness', on: '2020-04-01', facts: {} }) // => '#sag=%7B%22subject%22%3A%22timeliness%22%2C%22on%22%3A%222020-04-01%22%2C%22facts%22%3A%7B%7D%7D'
 */
export function addressOf(given: PageCase): string {
  return `#${KEY}${encodeURIComponent(JSON.stringify(given))}`;
}

/** A worked case of the documentation, to be opened on the page; those that cannot be read are none. */
export function caseOfWorked(scheme: string, { calculation = scheme, ...worked }: WorkedCase): PageCase {
  const { on, knownOn, municipality, guideline, preset, readings, supplied, facts } = worked;
  const stated = { subject: calculation, on, knownOn, municipality, guideline, preset, readings, supplied, facts };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)) as unknown as PageCase;
}

/** The case as a file is written, to be read by people too. */
export function fileOf(given: PageCase): string {
  return `${JSON.stringify(given, null, 2)}\n`;
}
