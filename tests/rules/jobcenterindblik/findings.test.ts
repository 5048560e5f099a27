import { describe, expect, it } from 'vitest';
import { jobcenterindblik } from '../../../rules/jobcentre/jobcenterindblik/scheme.js';

/** Høje-Taastrup's printed figures: minutes of 1 April 2020, item 4. */
const printed = {
  expectedShare: 9.36,
  actualShare: 9.7,
  measuredTo: '2019-12-31',
  counted: [{ conversations: [{ percent: '86' }], offers: [{ percent: '82' }] }],
};
const THEN = { on: '2020-04-01', preset: 'hoeje-taastrup-2020' } as const;
const findings = () => jobcenterindblik.assess(printed, THEN).findings;

describe('the findings', () => {
  it('name the facts each looks at', () => {
    expect(findings().map(({ condition, uses }) => `${condition}: ${uses.join(' ')}`)).toEqual([
      'regime: ',
      'calendar-year: measuredTo',
      'result-target-missed: actualShare expectedShare',
      'focus-targets-missed: ',
      'conversations-missed: counted measuredTo',
      'offers-missed: counted measuredTo',
      'one-of-two: counted measuredTo',
      'placement: ',
      'consequence: ',
    ]);
  });

  it('show what they compare with its unit', () => {
    const unitsOf = (id: string) =>
      findings()
        .find(({ condition }) => condition === id)
        ?.working?.map(({ step, value, unit }) => `${step} ${value} ${unit}`);
    expect(unitsOf('result-target-missed')).toEqual(['actual-share 9.7 %', 'expected-share 9.36 %', 'gap 0.34 procentpoint']);
    // A printed 86 stands for all that rounds to it: from 85.5 to 86.5.
    expect(unitsOf('conversations-missed')).toEqual([
      'conversations-least-share 85.5 %',
      'conversations-greatest-share 86.5 %',
      'required-share 80 %',
    ]);
    expect(unitsOf('offers-missed')).toEqual(['offers-least-share 81.5 %', 'offers-greatest-share 82.5 %', 'required-share 80 %']);
  });

  it('show a share that was counted as one', () => {
    const counted = [{ conversations: [{ reached: 86, counted: 100 }], offers: [{ reached: 82, counted: 100 }] }];
    const { findings: exact } = jobcenterindblik.assess({ ...printed, counted }, THEN);
    const working = exact.flatMap(({ working = [] }) => working.map(({ step, value, unit }) => `${step} ${value} ${unit}`));
    expect(working).toContain('conversations-share 86 %');
    expect(working).toContain('offers-share 82 %');
  });

  it('show the years that they turn on as days', () => {
    const working = (id: string, options: object, measuredTo?: string) =>
      jobcenterindblik
        .assess({ ...printed, measuredTo }, { ...THEN, ...options } as typeof THEN)
        .findings.find(({ condition }) => condition === id)?.working;
    const pause = { on: '2021-06-01', preset: undefined, readings: { 'offers-pause': 'year-of-selection', consequence: 'contact' } };
    expect(working('offers-missed', pause, '2020-12-31')).toMatchObject([
      { step: 'offers-pause', value: '2021-01-01/2022-12-31', unit: 'period' },
    ]);
    const placed = { preset: undefined, readings: { 'first-placement': 'from-2022', consequence: 'supervision' } };
    expect(working('placement', placed)).toMatchObject([{ step: 'before-placement', value: '2020-01-01/2021-12-31', unit: 'period' }]);
  });
});

it('tells what was expected of each fact', () => {
  const bad = {
    expectedShare: 0.5,
    measuredTo: 'x',
    counted: [
      { under: { seniority: 'x' }, conversations: [{ reached: 2, counted: 1 }], offers: [], both: [{ percent: '101' }] },
      { conversations: [{ least: { reached: 2, counted: 1 }, most: { reached: 1, counted: 1 } }], offers: [{ percent: '80' }] },
    ],
  };
  expect(jobcenterindblik.facts.problems({ counted: 'x' })).toMatchObject([
    { path: 'counted', expected: 'a list of what was counted, one entry for each way to count' },
  ]);
  const expected = jobcenterindblik.facts.problems(bad).map(({ path, expected }) => `${path}: ${expected}`);
  expect(expected).toEqual([
    'expectedShare: a share in per cent from 0 to 100; one between 0 and 1 as { value, unit: "percent" or "fraction" }; a rounded one as printed, { percent: "9.70" }',
    'measuredTo: a calendar day as YYYY-MM-DD',
    expect.stringMatching(/^counted\[0\]\.under\.seniority: one of [a-z-]+(?:, [a-z-]+)+$/),
    expect.stringMatching(/^counted\[0\]\.conversations\[0\]: .*reached at most counted/),
    'counted[0].offers: a list of shares, one for each window',
    'counted[0].both[0].percent: a share in % as printed, such as "86" or "86.4", at most 100',
    'counted[1].conversations[0].least: { reached, counted } in whole citizens, reached at most counted',
  ]);
});
