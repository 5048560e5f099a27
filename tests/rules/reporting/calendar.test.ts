import { describe, expect, it } from 'vitest';
import { reportingCalendar } from '../../../rules/jobcentre/reporting/calculation.js';
import parameters from '../../../rules/jobcentre/reporting/parameters.json' with { type: 'json' };
import sources from '../../../rules/sources.json' with { type: 'json' };
import { addDays } from '../../../src/engine/day.js';
import type { Row } from '../../../src/engine/timeline.js';
import { caught, pathsOf } from '../activation-allowance/caught.js';

const { covered } = parameters;
type Report = NonNullable<Parameters<typeof reportingCalendar.calculate>[0]['report']>;
const calculate = (report: Report, start: string, until: string, knownOn?: string) =>
  reportingCalendar.calculate({ report, start, until }, { knownOn });

/** Cadence in months and status as the minutes have them, the first day, and whose minutes they are. */
const CADENCES: Readonly<Record<Report, readonly [months: number, status: string, from: string, municipality: string]>> = {
  jobcenterindblik: [6, 'decided', '2020-04-01', 'Høje-Taastrup'],
  'social-plan-status': [12, 'decided', '2018-09-30', 'Høje-Taastrup'],
  lis: [3, 'decided', '2021-02-09', 'Lyngby-Taarbæk'],
  'control-group-status': [12, 'informed', '2021-02-09', 'Lyngby-Taarbæk'],
  'management-information': [1, 'informed', '2021-08-18', 'Lemvig'],
  'satisfaction-survey': [3, 'informed', '2021-08-18', 'Lemvig'],
  'foertidspension-statistics': [3, 'informed', '2020-03-04', 'Lejre'],
};

describe.each(Object.keys(CADENCES) as Report[])('%s', (report) => {
  const [everyMonths, status, from, municipality] = CADENCES[report];

  it('falls due in the cadence of the minutes, which are cited', () => {
    const answer = calculate(report, from, covered.to);
    const tiedTo = report === 'jobcenterindblik' ? 'benchmark-publication' : null;
    expect(answer).toMatchObject({ outcome: 'calculated', value: { everyMonths, status, tiedTo } });
    const titles = answer.outcome === 'calculated' && answer.citations.map(({ title }) => title);
    expect(titles).toEqual([expect.stringContaining(`${municipality} Kommune, `)]);
    expect(answer.outcome === 'calculated' && answer.working).toMatchObject([{ step: 'cadence', value: `${everyMonths}`, unit: 'months' }]);
  });

  it('is covered from its first day to the last checked, and not the day before or after', () => {
    const outcomes = [
      calculate(report, addDays(from, -1), covered.to),
      calculate(report, from, covered.to),
      calculate(report, covered.to, covered.to),
      calculate(report, covered.to, addDays(covered.to, 1)),
      calculate(report, addDays(covered.to, 1), addDays(covered.to, 1)),
    ].map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['not-covered', 'calculated', 'calculated', 'not-covered', 'not-covered']);
  });

  it('is known from its first day', () => {
    expect([calculate(report, from, from, addDays(from, -1)).outcome, calculate(report, from, from, from).outcome]).toEqual([
      'not-covered',
      'calculated',
    ]);
  });
});

describe('the calendar', () => {
  it('takes no readings, and names the gap and the days that are known', () => {
    expect(reportingCalendar.readings).toEqual({});
    expect(calculate('lis', '2021-02-08', '2021-12-31')).toMatchObject({
      gaps: [{ missing: 'lis', on: '2021-02-08', known: [{ from: '2021-02-09' }] }],
    });
    expect(calculate('lis', '2021-02-09', '2023-01-01')).toMatchObject({ gaps: [{ missing: 'law', on: '2023-01-01', known: [covered] }] });
  });

  it('is not worked out for a last day far away', () => {
    expect(calculate('social-plan-status', '2020-04-01', '9999-12-31').outcome).toBe('not-covered');
  });

  it.each([
    ['report', { report: 'benchmark' }],
    ['report', { report: null }],
    ['start', { start: '2021-02-29' }],
    ['until', { until: 20211231 }],
    ['until', { start: '2021-12-31', until: '2021-12-30' }],
    ['from', { from: '2021-01-01' }],
  ])('%s cannot be read: %j', (path, facts) => {
    expect(pathsOf(caught(() => reportingCalendar.calculate(facts as never)))).toEqual([path]);
  });

  it('refuses options that it has none of', () => {
    const options = { on: '2021-01-01', knownOn: '2021-02-29', readings: { x: 'y' } };
    expect(pathsOf(caught(() => reportingCalendar.calculate({}, options as never)))).toEqual(['on', 'knownOn', 'readings.x']);
  });
});

describe('parameters.json', () => {
  const {
    covered: _,
    notModelled: __,
    occasional: ___,
    ...tables
  } = parameters as unknown as Readonly<Record<'covered' | 'notModelled' | 'occasional', unknown>> &
    Readonly<Record<Report, readonly Row<unknown>[]>>;

  it('has one cadence for each report, within the days checked, cited from minutes', () => {
    expect(Object.keys(tables)).toEqual(Object.keys(CADENCES));
    for (const [row, ...more] of Object.values(tables)) {
      expect(more).toEqual([]);
      expect(row?.verified).toBe('minutes');
      expect(row !== undefined && covered.from <= row.from && (row.to ?? covered.to) <= covered.to).toBe(true);
      const { source } = row?.cite as { source: keyof typeof sources };
      expect(sources[source].kind).toBe('minutes');
    }
  });
});
