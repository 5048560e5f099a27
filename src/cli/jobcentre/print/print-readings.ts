import type { JobcentreReport } from '../../../../rules/jobcentre/jobcenterindblik/report.js';
import { readingsHeld } from '../../../report/jobcentre/readings-held.js';
import { say, type Writing } from '../../../report/jobcentre/writing.js';
import { headed } from '../../print/sections.js';
import { wrap } from '../../print/wrap.js';
import { T } from './texts.js';

const BY = ['source', 'caller', 'default', 'open'] as const;

/** The open questions, by who settled them, and those that still are open. */
export function printReadingsHeld(report: JobcentreReport, writing: Writing): string[] {
  const held = readingsHeld(report);
  const lines = BY.flatMap((by) => {
    const readings = held.filter((one) => one.by === by).map(({ reading, options }) => `${reading}=${options.join('|')}`);
    return readings.length === 0 ? [] : [wrap(say(T.readBy, writing, { by: say(T[by], writing), readings: readings.join(', ') }), 2, 2)];
  });
  return headed(say(T.readings, writing), lines);
}
