import { FEWEST_SHOWN, type ReportLook } from '../../report/jobcentre/writing.js';
import type { LawArgs } from '../commands/case-options.js';
import type { Encoding } from '../input/encoding.js';
import { Misuse } from '../io/io.js';

/** What `jobcenterindblik` was given beside the extract. */
export interface JobcentreArgs extends Pick<LawArgs, 'knownOn' | 'reading'> {
  readonly on?: string;
  readonly preset?: string;
  readonly measuredTo?: string;
  readonly benchmark?: string;
  readonly municipality?: string;
  readonly smallBelow?: string;
  readonly showSmall?: boolean;
  readonly title?: string;
  readonly dataDate?: string;
  readonly preparedBy?: string;
  readonly format?: 'ndjson' | 'csv';
  readonly encoding?: Encoding;
  readonly rejects?: string;
  readonly columns?: string;
  readonly html?: string;
  readonly json?: boolean;
  readonly worklist?: boolean;
  readonly withinWeeks?: string;
}

/** Four weeks ahead where no other number is given. */
const WEEKS = 4;
const MOST_WEEKS = 52;
const DAYS_OF_A_WEEK = 7;

/** Days ahead for which the worklist is made; `undefined` where none is wanted. */
export function daysAhead({ worklist, withinWeeks }: JobcentreArgs): number | undefined {
  if (worklist !== true) {
    if (withinWeeks !== undefined) throw new Misuse('--within-weeks goes with --worklist');
    return undefined;
  }
  return DAYS_OF_A_WEEK * (withinWeeks === undefined ? WEEKS : whole('--within-weeks', withinWeeks, MOST_WEEKS));
}

/** How a page or a print looks: its title, who made it of data of which day, and below how many citizens numbers are withheld. */
export function lookFrom(args: JobcentreArgs): ReportLook {
  const { showSmall = false, title, dataDate, preparedBy } = args;
  return { smallBelow: smallLimit(args), showSmall, title, dataDate, preparedBy };
}

/** The number of citizens below which a group is small; the sources name none. */
function smallLimit({ smallBelow }: JobcentreArgs): number {
  return smallBelow === undefined ? FEWEST_SHOWN : whole('--small-below', smallBelow, Number.MAX_SAFE_INTEGER);
}

function whole(flag: string, text: string, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= most) return number;
  throw new Misuse(`${flag} ${text}: expected a whole number from 0${most < Number.MAX_SAFE_INTEGER ? ` to ${most}` : ''}`);
}
