import * as z from 'zod';
import type { Worked } from '../../../src/engine/calculation.js';
import type { Day } from '../../../src/engine/day.js';
import { day } from '../../../src/engine/fact-types.js';
import type { Timeline } from '../../../src/engine/governing.js';
import type { Period } from '../../../src/engine/period.js';
import type { Problem } from '../../../src/engine/problem.js';
import { isUnsettled, lacking, type Unsettled } from '../../../src/engine/reading.js';
import { defineCalculation } from '../../define-scheme.js';
import { step } from '../../step.js';
import { dueDays } from './due.js';
import { facts, type ReportingFacts } from './facts.js';
import { type Cadence, parameters } from './parameters.js';
import readings from './readings.json' with { type: 'json' };

/** The days on which a report falls due, and how firm they are. */
export interface ReportingCalendar extends Cadence {
  /** The days after the start, to the last day looked at; where the report is tied to something, what its cadence comes to. */
  readonly due: readonly Day[];
}

/**
 * Finds the days on which a report falls due after its first or latest, in the cadence that the minutes fix. The day of the start is
 * not among them, the last day looked at may be. Every day is counted from the start, to the last of a shorter month (inferred: the
 * minutes name months, or quarters, and no way to count them).
 *
 * Jobcenterindblik is presented when the ministry publishes its benchmark, so its days float: `tiedTo` says so.
 *
 * @throws InputError for facts or options that cannot be read, and for a last day before the start
 * @see Høje-Taastrup, minutes of 1 April 2020, items 3 and 4; Lejre, 4 March 2020, item 2; Lyngby-Taarbæk, 9 February 2021, items 2
 * and 3; Lemvig, 18 August 2021, items 6 and 10
 * @since 0.1.0
 * @example
 * const lis = reportingCalendar.calculate({ report: 'lis', start: '2021-05-31', until: '2021-12-31' });
 * lis.outcome === 'calculated' && lis.value // => { everyMonths: 3, status: 'decided', tiedTo: null, due: ['2021-08-31', '2021-11-30'] }
 * @example
 * const facts = { report: 'jobcenterindblik', start: '2020-04-01', until: '2021-04-01' } as const;
 * const half = reportingCalendar.calculate(facts);
 * half.outcome === 'calculated' && half.value.due // => ['2020-10-01', '2021-04-01']
 * half.outcome === 'calculated' && half.value.tiedTo // => 'benchmark-publication'
 */
export const reportingCalendar = defineCalculation({
  id: 'reporting-calendar',
  scheme: 'reporting',
  title: { da: 'Rapporteringskalender', en: 'Reporting calendar' },
  facts,
  readings,
  checked: parameters.checked,
  problems: endsBeforeItStarts,
  of: ({ report, start, until }, { timeline }): Worked<ReportingCalendar> | Unsettled<never> => {
    if (report === undefined) return lacking('report');
    if (start === undefined) return lacking('start');
    if (until === undefined) return lacking('until');
    return calendarOf({ from: start, to: until }, timeline(report, parameters[report]));
  },
  valueSchema: calendarSchema,
});

/** The calendar under the cadence of the first day, which must be known to the last. */
function calendarOf(days: Period, cadences: Timeline<Cadence>): Worked<ReportingCalendar> | Unsettled<never> {
  const governing = cadences.on(days.from);
  if (isUnsettled(governing)) return governing;
  const last = cadences.on(days.to);
  if (isUnsettled(last)) return last;
  const { value, cite } = governing;
  return {
    value: { ...value, due: dueDays(days, value.everyMonths) },
    working: [step('cadence', value.everyMonths, 'months', cite)],
  };
}

function endsBeforeItStarts({ start, until }: ReportingFacts): readonly Problem[] {
  if (start === undefined || until === undefined || start <= until) return [];
  return [{ path: 'until', code: 'contradiction', expected: `a day not before the start, ${start}`, received: until }];
}

/** The schema of the calendar, for the shipped JSON Schema. */
export function calendarSchema(): z.ZodType<ReportingCalendar> {
  return z.strictObject({
    everyMonths: z.int().min(1),
    status: z.enum(['decided', 'informed']),
    tiedTo: z.literal('benchmark-publication').nullable(),
    due: z.array(day()),
  });
}
