import { addMonths, type Day, type Period } from '../../days.js';
import { choice, day, defineCalculation, list, literal, notBefore, nullable, oneWord, whole } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

/** The reports whose cadence stands in the five minutes. */
const REPORTS = [
  'jobcenterindblik',
  'social-plan-status',
  'lis',
  'control-group-status',
  'management-information',
  'satisfaction-survey',
  'foertidspension-statistics',
] as const;

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
  folder: 'reporting',
  title: { da: 'Rapporteringskalender', en: 'Reporting calendar' },
  register,
  parameters,
  facts: {
    /** The report asked about. */
    report: choice(REPORTS, 'a report:'),
    /** The day of the first or the latest report, from which the months are counted. */
    start: day(),
    /** The last day looked at, not before the start. */
    until: day(),
  },
  needs: ['report', 'start', 'until'],
  problems: ({ start, until }) => notBefore('until', until, start),
  value: {
    /** Calendar months from one report to the next. */
    everyMonths: whole('months', { from: 1 }),
    /** `decided` where the minutes decide it or name the decision, `informed` where they only tell of it. */
    status: choice(['decided', 'informed']),
    /** What the real days follow, where they float; else `null`. */
    tiedTo: nullable(literal('benchmark-publication')),
    /** The days after the start, to the last day looked at; where the report is tied to something, what its cadence comes to. */
    due: list(day()),
  },
  of: ({ report, start, until }, { row, show }) => {
    const cadence = row(report, start);
    row(report, until);
    const { everyMonths, status, tiedTo } = cadence.value;
    return {
      everyMonths: show('cadence', everyMonths, 'months', cadence),
      status: oneWord(status, ['decided', 'informed']),
      tiedTo: tiedTo === null ? null : oneWord(tiedTo, ['benchmark-publication']),
      due: dueDays({ from: start, to: until }, everyMonths),
    };
  },
});

/**
 * The days on which something that began on the first day of a period falls due again, to its last day inclusive. The first day
 * itself is not among them. Every day is counted from the first, to the last of a shorter month: 31 August, 28 February, 31 August.
 */
export function dueDays({ from, to }: Period, everyMonths: number): readonly Day[] {
  const due: Day[] = [];
  for (let next = addMonths(from, everyMonths); next <= to; next = addMonths(from, (due.length + 1) * everyMonths)) due.push(next);
  return due;
}
