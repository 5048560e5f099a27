import { describe, expect, it, test } from 'vitest';
import type { CountedColumn } from '../../../rules/jobcentre/jobcenterindblik/counting/columns.js';
import { columnsAsked } from '../../../rules/jobcentre/jobcenterindblik/counting/focus-measure.js';
import { countingPlan } from '../../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import parameters from '../../../rules/jobcentre/jobcenterindblik/parameters.json' with { type: 'json' };
import type { JobcenterindblikReadings } from '../../../rules/jobcentre/jobcenterindblik/readings.js';
import type { Chosen } from '../../../src/engine/reading.js';
import { judge } from '../../../src/population/judge.js';

type Read = Chosen<JobcenterindblikReadings>;
const figure = (rows: readonly { value: number }[]) => rows[0]?.value as number;
const [months, half, talks, hours, starHours] = [
  parameters.seniority,
  parameters.absence,
  parameters.conversations,
  parameters.hours,
  parameters.starHours,
].map(figure) as [number, number, number, number, number];

/** A citizen who is just counted and has just reached both targets. */
const JUST: Readonly<Record<CountedColumn, number>> = {
  seniorityMonths: months + 1,
  absentMonths: 0,
  absentDays: 0,
  conversations: talks,
  offers: 1,
  ordinaryHours: 0,
  hoursApart: 0,
};

function judged(readings: Read, columns: Partial<Record<CountedColumn, number | null>>, measuredTo = '2019-12-31') {
  const base = { seniority: 'at-least', absence: 'in-months', 'hours-limb': 'counts', averaging: 'one-window' } as const;
  const { measures } = countingPlan({ on: '2020-04-01', measuredTo, readings: { ...base, ...readings } });
  return judge((measures[0] as (typeof measures)[0]).measure, { ...JUST, benefit: 'dagpenge', ...columns });
}

const counted = (readings: Read, column: CountedColumn, values: readonly number[], measuredTo?: string) =>
  values.map((value) => judged(readings, { [column]: value }, measuredTo).counted);
const status = (readings: Read, criterion: string, columns: readonly Partial<Record<CountedColumn, number | null>>[]) =>
  columns.map((one) => judged(readings, one).findings.find((finding) => finding.criterion === criterion)?.status);
const around = (value: number, by = 1) => [value - by, value, value + by];

describe('who is counted', () => {
  it('has at least 12 months of seniority, or more than 12', () => {
    expect(counted({ seniority: 'at-least' }, 'seniorityMonths', around(months, 0.01))).toEqual(['no', 'yes', 'yes']);
    expect(counted({ seniority: 'more-than' }, 'seniorityMonths', around(months, 0.01))).toEqual(['no', 'no', 'yes']);
  });

  it('is absent for half of the months or less: 5 of 12 leave nobody out, and 6 neither', () => {
    expect(counted({ absence: 'in-months' }, 'absentMonths', [5, ...around(half, 0.01)])).toEqual(['yes', 'yes', 'yes', 'no']);
    expect(counted({ absence: 'in-months' }, 'absentDays', [365])).toEqual(['yes']);
  });

  it('is absent for half of the days or less: 182 of 365, and 183 of 366', () => {
    expect(counted({ absence: 'in-days' }, 'absentDays', [182, 183, 184])).toEqual(['yes', 'no', 'no']);
    expect(counted({ absence: 'in-days' }, 'absentDays', [182, 183, 184], '2020-02-29')).toEqual(['yes', 'yes', 'no']);
    expect(counted({ absence: 'in-days' }, 'absentMonths', [12])).toEqual(['yes']);
  });

  it('is everyone where absence is not mentioned', () => {
    const { counted: all, findings } = judged({ absence: 'nobody-left-out' }, { absentMonths: 12, absentDays: 365 });
    expect([all, findings.map(({ criterion }) => criterion)]).toEqual(['yes', ['benefit', 'seniority', 'conversations', 'offers']]);
  });
});

describe('what is asked', () => {
  it('is at least 4 conversations', () => {
    const talksHeld = around(talks).map((conversations) => ({ conversations }));
    expect(status({}, 'conversations', talksHeld)).toEqual(['failed', 'met', 'met']);
  });

  it('is an offer, or 225 hours where they count, or 100 by the page without a date', () => {
    const worked = (limit: number) => around(limit).map((ordinaryHours) => ({ offers: 0, ordinaryHours }));
    expect(status({}, 'offers', worked(hours))).toEqual(['failed', 'met', 'met']);
    expect(status({ figures: 'star-page' }, 'offers', worked(starHours))).toEqual(['failed', 'met', 'met']);
    expect(status({ 'hours-limb': 'offers-only' }, 'offers', worked(hours))).toEqual(['failed', 'failed', 'failed']);
    expect(status({ 'hours-limb': 'offers-only' }, 'offers', [{ offers: 0 }, { offers: 1 }, { offers: 2 }])).toEqual([
      'failed',
      'met',
      'met',
    ]);
  });

  it('stays unknown with an unknown column, unless the other limb settles it', () => {
    expect(status({}, 'offers', [{ offers: null }, { offers: null, ordinaryHours: hours }, { offers: 0, ordinaryHours: null }])).toEqual([
      'unknown',
      'met',
      'unknown',
    ]);
  });

  it('cites where it stands, by Lejre all of it in Lejre', () => {
    const lejre = judged({ figures: 'lejre-minutes', absence: 'nobody-left-out' }, {}).findings.map(({ cite }) => cite.source);
    expect(lejre).toEqual(['bek-skaerpet-tilsyn-2019', 'lejre-2020-03-04', 'lejre-2020-03-04', 'lejre-2020-03-04']);
    const cites = judged({ figures: 'star-page' }, {}).findings.map(
      ({ criterion, cite }) => `${criterion}: ${cite.source} ${cite.provision}`,
    );
    expect(cites).toEqual([
      'benefit: bek-skaerpet-tilsyn-2019 § 2, stk. 2',
      'seniority: star-skaerpet-tilsyn fokusmål',
      'absence: hoeje-taastrup-2020-04-01 punkt 4, sagsnr. 20/5337, opgørelsesmetoden',
      'conversations: bek-skaerpet-tilsyn-2019 § 5, nr. 2',
      'offers: star-skaerpet-tilsyn fokusmål for tilbud',
    ]);
  });
});

describe('the columns that a plan asks for', () => {
  const asked = (readings: Read) => columnsAsked(countingPlan({ on: '2020-04-01', readings }).measures.map(({ measure }) => measure));

  test.for([
    [{}, ['seniorityMonths', 'absentMonths', 'conversations', 'offers', 'ordinaryHours', 'absentDays']],
    [{ absence: 'in-days' }, ['seniorityMonths', 'absentDays', 'conversations', 'offers', 'ordinaryHours']],
    [{ absence: 'nobody-left-out', 'hours-limb': 'offers-only' }, ['seniorityMonths', 'conversations', 'offers']],
  ] as const)('under %j', ([readings, columns]) => {
    expect(asked(readings)).toEqual(columns);
  });
});
