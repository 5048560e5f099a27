import type { Bounds } from '../../../../rules/jobcentre/jobcenterindblik/shares/bounds.js';
import { shareInWords } from '../../../report/jobcentre/numbers.js';
import type { Stands } from '../../../report/jobcentre/targets.js';
import { say, type Writing } from '../../../report/jobcentre/writing.js';
import { T } from './texts.js';

const MARKS: Readonly<Record<Stands, string>> = { met: ' ', missed: '<', open: '?', nobody: '?' };

/** A share in a column whose heading says that it is in %, with a mark for how it stands. */
export function shareCell(share: Bounds, required: number | undefined, stands: Stands, writing: Writing): string {
  const shown = shareInWords(share, required, writing.language)?.replace('\u00a0%', '');
  return `${shown ?? say(T.nothing, writing)}${MARKS[stands]}`;
}
