import * as z from 'zod';
import type { Day } from '../../../src/engine/day.js';
import { day } from '../../../src/engine/fact-types.js';
import { factsOf } from '../../../src/engine/facts.js';
import { REPORTS, type Report } from './report.js';

/** What is asked of the calendar. Every fact may be left out: it is then unknown. */
export interface ReportingFacts {
  /** The report asked about. */
  readonly report?: Report | undefined;
  /** The day of the first or the latest report, from which the months are counted. */
  readonly start?: Day | undefined;
  /** The last day looked at, not before the start. */
  readonly until?: Day | undefined;
}

/** The facts of the calculation and the schema that checks them. */
export const facts = factsOf<ReportingFacts>()(() => ({
  report: z.enum(REPORTS).describe(`a report: ${REPORTS.join(', ')}`),
  start: day(),
  until: day(),
}));
