import { describe, expect, it, test } from 'vitest';
import { assessJobcentre } from '../../../rules/jobcentre/jobcenterindblik/assess-jobcentre.js';
import { countedShares } from '../../../rules/jobcentre/jobcenterindblik/counting/counted-shares.js';
import { benefitGroups } from '../../../rules/jobcentre/jobcenterindblik/counting/groups.js';
import { type CountingOptions, countingPlan } from '../../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { jobcentreReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import type { RegisterCitizen } from '../../../src/register/citizen.js';
import { citizenCounter, mergeCounts } from '../../../src/register/citizen-counter.js';
import { BENEFIT_GROUPS } from '../../../src/register/names.js';

const HT = 'hoeje-taastrup';
const dated = { averaging: 'one-window', 'seniority-of': 'any-benefit', interruptions: 'break', 'offer-days': 'any-day' } as const;
const readings = { figures: 'ministry-report', seniority: 'at-least', absence: 'in-months', 'hours-limb': 'counts', ...dated } as const;
const planned = (more: Partial<CountingOptions> = {}) => countingPlan({ on: '2020-04-01', measuredTo: '2019-12-31', readings, ...more });

/** A citizen who is counted and reached both targets. */
const reached: RegisterCitizen = {
  id: 1,
  municipality: HT,
  benefit: 'kontanthjaelp',
  seniorityMonths: 24,
  absentMonths: 0,
  absentDays: 0,
  conversations: 4,
  offers: 1,
  ordinaryHours: 0,
};
const silent = { ...reached, conversations: 3 };

/** So many citizens of each kind. */
function tallied(plan: ReturnType<typeof planned>, ...groups: readonly (readonly [number, Partial<RegisterCitizen>])[]) {
  const count = citizenCounter(plan);
  for (const [citizens, changes] of groups) for (let each = 0; each < citizens; each += 1) count.add({ ...reached, ...changes });
  return count.tallies();
}

const exact = (share: number, of: number) => ({ least: { reached: share, counted: of }, most: { reached: share, counted: of } });

describe('one citizen', () => {
  test.for([
    ['counted', {}],
    ['not-counted', { seniorityMonths: 11 }],
    ['not-counted', { absentMonths: 7 }],
    ['counted', { absentMonths: 5 }],
    ['counted', { absentMonths: undefined }],
    ['not-counted', { absentMonths: undefined, seniorityMonths: 11 }],
    ['benefit-unknown', { benefit: undefined }],
  ] as const)('is %s with %j', ([became, changes]) => {
    expect(citizenCounter(planned()).add({ ...reached, ...changes })).toBe(became);
  });

  // Order 1409 of 2019, § 2(2), nr. 1-8, and order 301 of 2023 the same; order 760 of 2025, § 2(2), nr. 1-6: without its nr. 3 and 4.
  const always = ['dagpenge', 'sygedagpenge', 'kontanthjaelp', 'revalidering', 'ressourceforloeb', 'jobafklaring', 'ledighedsydelse'];
  const before2025 = [...always, 'selvforsoergelses-og-hjemrejseydelse', 'overgangsydelse', 'uddannelseshjaelp'];
  test.for([
    ['2020-04-01', '2019-12-31', before2025],
    ['2024-04-01', '2023-12-31', before2025],
    ['2025-12-01', '2025-06-30', before2025],
    ['2025-12-01', '2025-07-01', always],
    ['2026-01-01', '2025-12-31', always],
  ] as const)('judged on %s in the 12 months to %s is counted on the benefits that the order names', ([on, measuredTo, named]) => {
    const count = citizenCounter(planned({ on, measuredTo, readings: { ...readings, 'across-orders': 'new-order' } }));
    const counted = Object.keys(BENEFIT_GROUPS).filter((benefit) => count.add({ ...reached, benefit }) === 'counted');
    expect(counted.sort()).toEqual([...named].sort());
  });

  it('is counted who is counted under one of the ways', () => {
    const both = planned({ readings: { ...readings, absence: undefined } });
    expect(citizenCounter(both).add({ ...reached, absentMonths: 7, absentDays: 180 })).toBe('counted');
  });

  it('is unsettled where something unknown can still change what is counted', () => {
    const count = citizenCounter(planned());
    for (const changes of [
      {},
      { conversations: undefined },
      { seniorityMonths: 11, conversations: undefined },
      { absentMonths: undefined },
    ])
      count.add({ ...reached, ...changes });
    expect(count.unsettled()).toBe(2);
  });
});

describe('the statement for 2023, across two orders', () => {
  const across = (more: object = {}) => planned({ on: '2024-04-01', measuredTo: '2023-12-31', readings: { ...readings, ...more } });
  const covers = { from: '2022-01-01', to: '2023-12-31' };
  const worked = (before: number, after: number) => ({
    covers,
    offers: 0,
    ordinaryHours: [
      { date: '2023-03-21', hours: before },
      { date: '2023-03-22', hours: after },
    ],
  });
  // of 100: 60 with an offer, 15 with 225 hours before, 10 with 60 and 60 hours, 15 with none. By the order of 2023 (100 hours) 85 reach
  // the target, by that of 2019 (225 hours) 75, and each part by its own 75 for certain and 85 at most
  const plan = across();
  const tallies = tallied(plan, [60, {}], [15, worked(225, 0)], [10, worked(60, 60)], [15, worked(0, 0)]);

  it('counts the hours by each, and leaves open what cannot be put together', () => {
    const offers = countedShares(plan, tallies).map(({ under, offers: shares }) => [under?.['across-orders'], ...shares]);
    const bounds = { least: { reached: 75, counted: 100 }, most: { reached: 85, counted: 100 } };
    expect(offers).toEqual([
      ['new-order', exact(85, 100)],
      ['old-order', exact(75, 100)],
      ['each-part', bounds],
    ]);
  });

  it('is asked for where the orders come to different answers, and holds each count against its own share', () => {
    const settled = { shares: 'two', share: 'more-than', 'one-of-two': 'one', consequence: 'supervision' } as const;
    const benchmark = { expectedShare: 9, actualShare: 10 };
    const assessed = (more: object = {}) => {
      const one = across({ ...settled, ...more });
      const count = tallied(one, [60, {}], [15, worked(225, 0)], [10, worked(60, 60)], [15, worked(0, 0)]);
      return assessJobcentre(one, count, HT, benchmark);
    };
    const open = assessed();
    expect(open.outcome === 'open' && open.questions.map((question) => 'reading' in question && question.reading)).toEqual([
      'across-orders',
    ]);
    const outcomes = (['new-order', 'old-order', 'each-part'] as const).map((option) => assessed({ 'across-orders': option }).outcome);
    expect(outcomes).toEqual(['not-fulfilled', 'fulfilled', 'not-fulfilled']);
  });

  it('requires of a group what its order does', () => {
    const required = benefitGroups(plan, tallies).map(({ way, groups }) => [
      way['across-orders'],
      groups[0]?.offers.required,
      groups[0]?.offers.standing,
    ]);
    expect(required).toEqual([
      ['new-order', 70, 'met'],
      ['old-order', 80, 'missed'],
      ['each-part', 70, 'met'],
    ]);
    const before = planned({ on: '2024-04-01', measuredTo: '2022-12-31' });
    expect(benefitGroups(before, tallied(before, [1, {}]))[0]?.groups[0]).toMatchObject({
      offers: { required: 80 },
      conversations: { required: 80 },
    });
  });
});

describe('windows that are averaged', () => {
  const covers = { from: '2017-01-01', to: '2019-12-31' };
  const spells = [{ benefit: 'kontanthjaelp', from: '2017-01-01' }];
  const lasting: RegisterCitizen = {
    id: 1,
    municipality: HT,
    covers,
    spells,
    absences: [],
    offers: [{ from: '2017-01-01' }],
    ordinaryHours: [],
  };
  const early = { ...lasting, conversations: ['2019-01-02', '2019-01-03', '2019-01-04', '2019-01-05'] };
  const late = { ...lasting, conversations: ['2019-12-02', '2019-12-03', '2019-12-04', '2019-12-05'] };

  it('have a share each, or one together where they are pooled', () => {
    const sharesOf = (averaging: 'mean-of-quarters' | 'pooled-quarters') => {
      const plan = planned({ readings: { ...readings, averaging } });
      const count = citizenCounter(plan);
      for (const citizen of [early, early, late]) count.add(citizen);
      return countedShares(plan, count.tallies())[0]?.conversations;
    };
    // the two are in time at the end of every quarter, the third only at the end of the year
    expect(sharesOf('mean-of-quarters')).toEqual([exact(2, 3), exact(2, 3), exact(2, 3), exact(3, 3)]);
    expect(sharesOf('pooled-quarters')).toEqual([exact(9, 12)]);
  });

  it('are not told of by counted columns, which are of the latest window', () => {
    const plan = planned({ readings: { ...readings, averaging: 'mean-of-quarters' } });
    const count = citizenCounter(plan);
    expect(count.add({ ...late, conversations: 4, seniorityMonths: 36 })).toBe('counted');
    const unknown = { least: { reached: 0, counted: 1 }, most: { reached: 1, counted: 1 } };
    expect(countedShares(plan, count.tallies())[0]?.conversations).toEqual([unknown, unknown, unknown, exact(1, 1)]);
  });

  it('are unknown of counted columns where they are pooled, and of who is in no group of the latest', () => {
    const plan = planned({ readings: { ...readings, averaging: 'pooled-quarters' } });
    const count = citizenCounter(plan);
    expect(count.add(reached)).toBe('counted');
    expect(count.add({ ...reached, id: 2, benefit: undefined })).toBe('benefit-unknown');
    // once certain in the latest window, three times unknown: at least 1 of 4, at most 4 of 4
    const conversations = [{ least: { reached: 1, counted: 4 }, most: { reached: 4, counted: 4 } }];
    expect(countedShares(plan, count.tallies())[0]?.conversations).toEqual(conversations);
    for (const of of [{ municipality: HT }, { municipality: HT, benefit: 'kontanthjaelp' }])
      expect(countedShares(plan, count.tallies(), of)[0]?.conversations).toEqual(conversations);
    expect(count.unsettled()).toBe(1);
  });

  it('say what became of a citizen in any of them', () => {
    const plan = planned({ readings: { ...readings, averaging: 'mean-of-quarters' } });
    const became = (more: object) => citizenCounter(plan).add({ ...late, ...more });
    expect(became({ spells: [{ benefit: 'kontanthjaelp', from: '2017-01-01', to: '2019-04-01' }] })).toBe('counted');
    expect(became({ spells: [{ benefit: 'kontanthjaelp', from: '2019-04-01' }] })).toBe('not-counted');
    expect(became({ spells: [] })).toBe('no-benefit');
    // Absent from May to December, 8 months: more than half of the last window, but not of the one that ends on 31 March.
    expect(became({ absences: [{ from: '2019-05-01' }] })).toBe('counted');
  });

  it('are counted once where a mean and a pool look at the same citizens', () => {
    const plan = planned({ readings: { ...readings, averaging: undefined } });
    const count = citizenCounter(plan);
    count.add(late);
    const citizens = count.tallies().map(({ groups }) => groups.flatMap(({ states }) => states).reduce((sum, some) => sum + some));
    expect(new Set(citizens)).toEqual(new Set([1]));
    expect(citizens.length).toBeGreaterThan(4 + 1);
  });
});

describe('the facts that are counted', () => {
  it('have an entry for each way to count, named by every reading', () => {
    const plan = countingPlan({ on: '2020-04-01', measuredTo: '2019-12-31', preset: 'hoeje-taastrup-2020', readings: dated });
    const facts = countedShares(plan, tallied(plan, [1, {}], [1, { absentMonths: 6, absentDays: 184, conversations: 0 }]));
    expect(facts.map(({ under }) => under)).toEqual(
      ['in-months', 'in-days'].map((absence) => ({
        figures: 'ministry-report',
        seniority: 'at-least',
        absence,
        'hours-limb': 'counts',
        averaging: 'one-window',
        'seniority-of': 'any-benefit',
        interruptions: 'break',
        'offer-days': 'any-day',
      })),
    );
    // 6 of 12 months are not over half, but 184 of 365 days are
    expect(facts.map(({ conversations }) => conversations)).toEqual([[exact(1, 2)], [exact(1, 1)]]);
  });

  it('tell of conversations, offers and both, of one municipality or one benefit', () => {
    const plan = planned();
    const tallies = tallied(
      plan,
      [3, {}],
      [2, silent],
      [1, { offers: 0 }],
      [4, { municipality: 'lejre', offers: 0 }],
      [1, { benefit: 'dagpenge' }],
    );
    const of = (asked: object) =>
      countedShares(plan, tallies, asked).map(({ conversations, offers, both }) => [conversations, offers, both].flat());
    expect(of({ municipality: HT })).toEqual([[exact(5, 7), exact(6, 7), exact(4, 7)]]);
    expect(of({ municipality: HT, benefit: 'dagpenge' })).toEqual([[exact(1, 1), exact(1, 1), exact(1, 1)]]);
    expect(of({})).toEqual([[exact(9, 11), exact(6, 11), exact(4, 11)]]);
    expect(of({ municipality: 'odsherred' })).toEqual([[exact(0, 0), exact(0, 0), exact(0, 0)]]);
  });

  it('merge: two parts of a register come to what the whole does', () => {
    const plan = planned();
    const parts = mergeCounts(tallied(plan, [3, {}]), tallied(plan, [2, silent]));
    expect(parts).toEqual(tallied(plan, [2, silent], [3, {}]));
  });

  it('do not merge with those of another plan, which has other measures', () => {
    const [one, two] = [tallied(planned(), [1, {}]), tallied(planned({ readings: { ...readings, absence: undefined } }), [1, {}])];
    expect([one.length, two.length]).toEqual([1, 3]);
    expect(() => mergeCounts(one, two)).toThrow('counts of 1 and of 3 measures are not of one plan');
  });
});

describe('benefit groups', () => {
  // Figure 1: 24 % of the kontanthjælp recipients, 141, had fewer than 4 conversations, chosen as 141 of 588; 7 of 14 in revalidering
  const register = [
    [447, {}],
    [141, silent],
    [7, { benefit: 'revalidering' }],
    [7, { ...silent, benefit: 'revalidering' }],
  ] as const;
  const groupsOf = (share?: 'more-than' | 'at-least', smallBelow?: number) => {
    const plan = planned({ readings: { ...readings, share } });
    return benefitGroups(plan, tallied(plan, ...register), { municipality: HT, smallBelow });
  };

  it('have counts, standings, how many more are needed, and the mark of a small group', () => {
    const [way] = groupsOf('more-than', 15);
    const rows = way?.groups.map(({ benefit, counted, small, conversations: { standing, needed } }) => [
      benefit,
      counted,
      small,
      standing,
      needed,
    ]);
    // above 80 % of 602 are 482, 454 + 28; of 588 are 471, 447 + 24; of 14 are 12, 7 + 5
    expect(rows).toEqual([
      ['all', 602, false, 'missed', 28],
      ['kontanthjaelp', 588, false, 'missed', 24],
      ['revalidering', 14, true, 'missed', 5],
    ]);
    expect(way?.groups[0]?.offers).toEqual({ share: exact(602, 602), required: 80, standing: 'met', needed: 0 });
  });

  it('are small below the limit that the caller gives, and none without one', () => {
    const small = (limit?: number) => groupsOf('more-than', limit)[0]?.groups.at(-1)?.small;
    expect([small(), small(14), small(15)]).toEqual([false, false, true]);
  });

  it('can be asked for one benefit, or of all municipalities', () => {
    const plan = planned();
    const tallies = tallied(plan, [1, {}], [1, { benefit: 'dagpenge' }], [1, { municipality: 'lejre', benefit: 'barsel' }]);
    const names = (asked: object) => benefitGroups(plan, tallies, asked)[0]?.groups.map(({ benefit }) => benefit);
    expect(names({})).toEqual(['all', 'barsel', 'dagpenge', 'kontanthjaelp']);
    expect(names({ municipality: HT })).toEqual(['all', 'dagpenge', 'kontanthjaelp']);
    expect(names({ municipality: HT, benefit: 'dagpenge' })).toEqual(['dagpenge']);
    expect(benefitGroups(plan, tallies, { benefit: 'fleksjob' })).toEqual([]);
  });

  const standing = (share: 'more-than' | 'at-least' | undefined, ...kinds: Parameters<typeof tallied>[1][]) => {
    const plan = planned({ readings: { ...readings, share } });
    const group = benefitGroups(plan, tallied(plan, ...kinds), { municipality: HT })[0]?.groups[0];
    return [group?.conversations.standing, group?.conversations.needed];
  };

  test.for([
    [79, 'missed', 2, 'missed', 1, 'missed', 2],
    [80, 'equal', 1, 'met', 0, 'equal', 1],
    [81, 'met', 0, 'met', 0, 'met', 0],
  ] as const)('%i of 100 under more than, at least and, where neither is chosen, the order', ([met, ...wanted]) => {
    const of = (read?: 'more-than' | 'at-least') => standing(read, [met, {}], [100 - met, silent]);
    expect([...of('more-than'), ...of('at-least'), ...of()]).toEqual(wanted);
  });

  it('are open where what is unknown decides, and stand nowhere where nobody is counted', () => {
    const unknown = { conversations: undefined };
    expect(standing('more-than', [79, {}], [2, unknown], [19, silent])).toEqual(['open', 2]);
    expect(standing('more-than', [81, {}], [2, unknown], [17, silent])).toEqual(['met', 0]);
    expect(standing('more-than', [70, {}], [10, unknown], [20, silent])).toEqual(['missed', 11]);
    expect(standing('at-least', [70, {}], [10, unknown], [20, silent])).toEqual(['open', 10]);
    expect(standing(undefined, [70, {}], [10, unknown], [20, silent])).toEqual(['missed', 11]);
    expect(standing('more-than', [1, { seniorityMonths: 11 }])).toEqual(['nobody', undefined]);
    expect(standing('more-than', [1, { seniorityMonths: undefined }])).toEqual(['open', undefined]);
  });

  it('are counted in the latest window, with those who are perhaps counted apart', () => {
    const plan = planned();
    const tallies = tallied(plan, [2, {}], [3, { seniorityMonths: undefined }]);
    expect(benefitGroups(plan, tallies)[0]?.groups[0]).toMatchObject({ counted: 2, perhaps: 3 });
  });

  it('have no requirement on conversations by the page without a date, and 70 % on offers', () => {
    const plan = countingPlan({ on: '2020-04-01', measuredTo: '2019-12-31', preset: 'star-page' });
    const [group] = benefitGroups(plan, tallied(plan, [71, {}], [29, { offers: 0 }]))[0]?.groups ?? [];
    expect(group?.conversations).toMatchObject({ required: undefined, standing: 'open', needed: undefined });
    expect(group?.offers).toMatchObject({ required: 70, standing: 'met', needed: 0 });
  });
});

describe('a jobcentre', () => {
  const chosen = { ...dated, 'first-placement': 'from-2020' } as const;
  const plan = countingPlan({ on: '2020-04-01', measuredTo: '2019-12-31', preset: 'hoeje-taastrup-2020', readings: chosen });
  const tallies = tallied(plan, [82, {}], [4, { offers: 0 }], [14, silent], [3, { municipality: 'lejre', conversations: 0, offers: 0 }]);
  const benchmark = { expectedShare: 9.36, actualShare: 9.7 };

  it('is assessed by what was counted: 86 and 96 of 100, not under supervision', () => {
    const found = assessJobcentre(plan, tallies, HT, benchmark);
    expect([found.outcome, found.on, found.knownOn]).toEqual(['not-fulfilled', '2020-04-01', 'newest']);
    expect(found.facts).toMatchObject({ ...benchmark, measuredTo: '2019-12-31' });
  });

  it('is not under supervision without a benchmark either, where the focus targets are met', () => {
    expect(assessJobcentre(plan, tallies, HT).outcome).toBe('not-fulfilled');
    expect(assessJobcentre(plan, tallies, 'lejre')).toMatchObject({
      outcome: 'open',
      questions: [{ fact: 'actualShare' }, { fact: 'expectedShare' }],
    });
  });

  it('is under supervision where both are missed', () => {
    expect(assessJobcentre(plan, tallies, 'lejre', benchmark)).toMatchObject({ outcome: 'fulfilled', award: { follows: 'supervision' } });
  });

  it('stands in a report with every other, counted or in the benchmark', () => {
    const report = jobcentreReport(plan, tallies, { benchmark: { odsherred: benchmark, lejre: benchmark }, smallBelow: 4 });
    const rows = report.jobcentres.map(({ municipality, assessment, ways }) => [municipality, assessment.outcome, ways.length]);
    expect(rows).toEqual([
      [HT, 'not-fulfilled', 2],
      ['lejre', 'fulfilled', 2],
      ['odsherred', 'open', 2],
    ]);
    expect(report.jobcentres[1]?.ways[0]?.groups[0]?.small).toBe(true);
    expect(report).toMatchObject({ on: '2020-04-01', measuredTo: '2019-12-31', preset: 'hoeje-taastrup-2020' });
    expect(report.windows).toEqual([{ from: '2019-01-01', to: '2019-12-31' }]);
  });

  it('has its windows in order, each once', () => {
    const quarters = planned({ readings: { averaging: 'mean-of-quarters' } });
    const report = jobcentreReport(quarters, tallied(quarters));
    expect(report.windows.map(({ to }) => to)).toEqual(['2019-03-31', '2019-06-30', '2019-09-30', '2019-12-31']);
    expect([report.jobcentres, 'preset' in report]).toEqual([[], false]);
    // Where it is open how shares are averaged, the whole year stands before its parts in the plan.
    const open = planned({ readings: { ...readings, averaging: undefined } });
    const ends = jobcentreReport(open, tallied(open)).windows.map(({ to }) => to);
    expect(ends).toEqual(
      ['01-31', '02-28', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31', '11-30', '12-31'].map(
        (end) => `2019-${end}`,
      ),
    );
  });

  // The minutes of Lejre, 4 March 2020, point 2: 80 % of the conversations and 80 % of the offers.
  it('requires of its groups what the minutes say that are asked for', () => {
    const plan2020 = planned({ readings: { ...readings, figures: 'lejre-minutes' } });
    const [{ groups }] = benefitGroups(plan2020, tallied(plan2020, [4, {}])) as [ReturnType<typeof benefitGroups>[number]];
    expect(groups.map(({ conversations, offers }) => [conversations.required, offers.required])).toEqual([
      [80, 80],
      [80, 80],
    ]);
  });
});
