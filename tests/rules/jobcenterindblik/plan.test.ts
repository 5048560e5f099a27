import { describe, expect, it, test } from 'vitest';
import { countingPlan } from '../../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { windowsMeasured } from '../../../rules/jobcentre/jobcenterindblik/counting/windows.js';
import parameters from '../../../rules/jobcentre/jobcenterindblik/parameters.json' with { type: 'json' };
import { MONTHS } from '../../../src/population/calendar.js';
import { caught } from '../activation-allowance/caught.js';

const on = '2020-04-01';
const measuredTo = '2019-12-31';
const dated = { averaging: 'one-window', 'seniority-of': 'any-benefit', interruptions: 'break', 'offer-days': 'any-day' } as const;
const waysOf = (preset?: string) => countingPlan({ on, measuredTo, preset, readings: dated }).measures.map(({ way }) => way);

describe('the ways to count', () => {
  // absence 3, 2 each of seniority on which benefit, interruptions and days of offers, of the first two 3 with what the agency does; each
  // source settles some of them, and the order those that it speaks of. Each of these averages over 1, 12, 4, 12 or 4 windows, of which 12 are different
  test.for([
    ['hoeje-taastrup-2020', 2 * 8],
    ['lejre-2020', 3 * 8],
    ['order-2019', 3 * 8],
    ['star-page', 3 * 8],
    [undefined, 3 * 3 * 3 * 2],
  ] as const)('under %s are %i and five times as many averages, in each window with a measure of its own', ([preset, ways]) => {
    const { measures } = countingPlan({ on, measuredTo, preset });
    expect(measures.length).toBe(ways * 33);
    expect(new Set(measures.map(({ measure }) => measure.id)).size).toBe(ways * 12);
    expect(new Set(measures.map(({ way }) => JSON.stringify(way))).size).toBe(ways * 5);
  });

  it('by the answers are 6, averaged over 12 months in two ways', () => {
    expect(countingPlan({ on, measuredTo, preset: 'star-answers' }).measures).toHaveLength(6 * 2 * 12);
  });

  it('are what the source says', () => {
    expect(waysOf('hoeje-taastrup-2020')).toMatchObject(
      ['in-months', 'in-days'].map((absence) => ({ seniority: 'at-least', absence, 'hours-limb': 'counts', averaging: 'one-window' })),
    );
    expect(waysOf('lejre-2020')).toMatchObject(
      ['in-months', 'in-days', 'nobody-left-out'].map((absence) => ({ seniority: 'more-than', absence, 'hours-limb': 'offers-only' })),
    );
  });

  it('name every reading that decides how a measure counts, so that no two are merged', () => {
    const idOf = (readings: object) =>
      countingPlan({ on, measuredTo, readings: { ...base, ...readings } }).measures.map(({ measure }) => measure.id);
    const base = { figures: 'ministry-report', seniority: 'at-least', absence: 'in-days', 'hours-limb': 'counts', ...dated } as const;
    const others = [
      {},
      { figures: 'star-page' },
      { figures: 'lejre-minutes' },
      { seniority: 'more-than' },
      { absence: 'in-months' },
      { absence: 'nobody-left-out' },
      { 'hours-limb': 'offers-only' },
      { 'seniority-of': 'same-benefit' },
      { interruptions: 'pause' },
      { 'offer-days': 'started' },
    ];
    expect(new Set(others.flatMap(idOf)).size).toBe(others.length);
  });

  it('keep the day of knowledge and the preset', () => {
    expect(countingPlan({ on, knownOn: '2020-03-01', preset: 'lejre-2020' })).toMatchObject({
      on,
      measuredTo: on,
      knownOn: '2020-03-01',
      preset: 'lejre-2020',
    });
    expect(Object.keys(countingPlan({ on }))).toEqual(['on', 'measuredTo', 'readings', 'taken', 'figures', 'measures']);
  });
});

describe('a measure', () => {
  it('is told apart by the benefits that are counted: those of order 760 of 2025 were not known the day before it was made', () => {
    const ids = ['2025-06-17', '2025-06-18'].map(
      (knownOn) => countingPlan({ on: '2025-12-31', knownOn, preset: 'order-2019', readings: dated }).measures[0]?.measure.id,
    );
    expect(new Set(ids).size).toBe(2);
    expect(ids.map((id) => id?.includes('uddannelseshjaelp'))).toEqual([true, false]);
  });
});

describe('a year across 22 March 2023', () => {
  const counted = { figures: 'ministry-report', seniority: 'at-least', absence: 'in-days', 'hours-limb': 'counts' } as const;
  const plan = (to: string, more: object = {}, judged = '2026-01-01') =>
    countingPlan({ on: judged, measuredTo: to, readings: { ...counted, ...dated, ...more } });
  const hours = ({ measures }: ReturnType<typeof plan>) =>
    measures.map(({ way, window, measure }) => {
      const [, offers, hours, most] = /offers>=(\d+)\|(ordinaryHours|hoursApart)>=(\d+)/.exec(measure.id) ?? [];
      return `${way['across-orders'] ?? 'one order'} ${window.to} ${offers} or ${most}${hours === 'hoursApart' ? ' apart' : ''}`;
    });

  it('is counted by the order that is chosen, or by each', () => {
    expect(hours(plan('2023-12-31'))).toEqual([
      'new-order 2023-12-31 1 or 100',
      'old-order 2023-12-31 1 or 225',
      'each-part 2023-12-31 1 or 100 apart',
    ]);
    expect(hours(plan('2023-12-31', { 'across-orders': 'old-order' }))).toEqual(['old-order 2023-12-31 1 or 225']);
    expect(new Set(plan('2023-12-31').measures.map(({ measure }) => measure.id)).size).toBe(3);
  });

  it('is so from the day on which the order took effect, until a year later', () => {
    const ends = ['2023-03-21', '2023-03-22', '2024-03-20', '2024-03-21'];
    expect(ends.map((to) => hours(plan(to)))).toEqual([
      ['one order 2023-03-21 1 or 225'],
      [expect.stringContaining('100'), expect.stringContaining('225'), expect.stringContaining('100')],
      [expect.stringContaining('100'), expect.stringContaining('225'), expect.stringContaining('100')],
      ['one order 2024-03-21 1 or 100'],
    ]);
    const known = countingPlan({ on: '2024-01-01', measuredTo: '2023-12-31', knownOn: '2023-03-19', readings: { ...counted, ...dated } });
    expect(hours(known)).toEqual(['one order 2023-12-31 1 or 225']);
  });

  it('takes each of the windows averaged over by its own', () => {
    const months = plan('2024-12-31', { averaging: 'mean-of-months', 'across-orders': 'old-order' });
    expect(
      hours(months)
        .filter((one) => one.endsWith('225'))
        .map((one) => one.slice('old-order '.length, -' 1 or 225'.length)),
    ).toEqual(['2024-01-31', '2024-02-29']);
    expect(plan('2024-12-31', { averaging: 'mean-of-months' }).measures.length).toBe(3 * 12);
    expect(new Set(plan('2024-12-31', { averaging: 'mean-of-months' }).measures.map(({ measure }) => measure.id)).size).toBe(12 + 2 * 2);
  });
});

describe('the windows averaged over', () => {
  const ends = (averaging: Parameters<typeof windowsMeasured>[0], to: string) => windowsMeasured(averaging, to).map((window) => window.to);
  const MONTH_ENDS = ['01-31', '02-28', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31', '11-30', '12-31'];

  it('are one, the ends of 12 months, or of 4 quarters, the latest last', () => {
    expect(windowsMeasured('one-window', '2019-12-31')).toEqual([{ from: '2019-01-01', to: '2019-12-31' }]);
    for (const averaging of ['mean-of-months', 'pooled-months'] as const)
      expect(ends(averaging, '2019-12-31')).toEqual(MONTH_ENDS.map((end) => `2019-${end}`));
    for (const averaging of ['mean-of-quarters', 'pooled-quarters'] as const)
      expect(ends(averaging, '2019-12-31')).toEqual(['2019-03-31', '2019-06-30', '2019-09-30', '2019-12-31']);
  });

  it('are of 12 months each, and end with a month where the latest does not', () => {
    expect(windowsMeasured('mean-of-quarters', '2020-02-29')[0]).toEqual({ from: '2018-06-01', to: '2019-05-31' });
    expect(ends('mean-of-quarters', '2020-05-15')).toEqual(['2019-08-31', '2019-11-30', '2020-02-29', '2020-05-15']);
  });

  it('are as long as the parameters say', () => {
    expect(parameters.window.map(({ value }) => value)).toEqual([MONTHS]);
  });
});

describe('a plan that cannot be made', () => {
  const problemsOf = (options: object) => caught(() => countingPlan(options as never)).problems;

  test.for([
    [{ on: '2020-02-30' }, 'on', 'unexpected', 'YYYY-MM-DD'],
    [{ on, measuredTo: 'yesterday' }, 'measuredTo', 'unexpected', 'YYYY-MM-DD'],
    [{ on, knownOn: 2020 }, 'knownOn', 'unexpected', 'YYYY-MM-DD'],
    [{ on, measuredTo: '2020-04-02' }, 'measuredTo', 'contradiction', on],
    [{ on: '2019-12-19' }, 'on', 'unexpected', '2019-12-20 to 2026-12-31'],
    [{ on: '2027-01-01' }, 'on', 'unexpected', '2019-12-20 to 2026-12-31'],
    [{ on: '2019-12-31' }, 'on', 'unexpected', 'from 2020-01-01'],
    [{ on, knownOn: '2019-12-31' }, 'on', 'unexpected', 'absence'],
  ] as const)('%j', ([options, path, code, named]) => {
    expect(problemsOf(options)).toEqual([expect.objectContaining({ path, code, expected: expect.stringContaining(named) })]);
  });

  it('lists every day that is none', () => {
    expect(problemsOf({ on: 'x', measuredTo: 'y', knownOn: 'z' }).map(({ path }) => path)).toEqual(['on', 'measuredTo', 'knownOn']);
  });
});

it('figures of a plan are the law’s own, and nobody can change them', () => {
  const { figures } = countingPlan({ on, measuredTo, preset: 'order-2019' });
  expect(() => ((figures.benefits[0] as { value: readonly string[] }).value as string[]).push('x')).toThrow(TypeError);
});
