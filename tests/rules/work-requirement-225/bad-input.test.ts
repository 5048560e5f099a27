import { describe, expect, it } from 'vitest';
import type { WorkRequirementFacts } from '../../../rules/citizen/work-requirement-225/facts.js';
import { workRequirement225 } from '../../../rules/citizen/work-requirement-225/scheme.js';
import { addDays } from '../../../src/engine/day.js';
import { caught, pathsOf } from '../activation-allowance/caught.js';
import { assess, IDLE, listed, pause, work } from './person.js';

const on = '2022-10-15';
const refused = (facts: unknown) => caught(() => workRequirement225.assess(facts as WorkRequirementFacts, { on }));
const accepted = (facts: WorkRequirementFacts) => expect(workRequirement225.facts.problems(facts)).toEqual([]);

describe('facts that cannot be read', () => {
  it('an empty object is no error: everything is missing', () => {
    expect(workRequirement225.assess({}, { on }).outcome).toBe('open');
  });

  it('the level of SU contradicts no help that is not known', () => {
    expect(workRequirement225.assess({ rateBase: 'su-level' }, { on }).outcome).toBe('open');
  });

  it('every problem of a list is told, with its place', () => {
    const items = [
      { ...work('2022-03-31', '2022-03-01', 1) },
      { ...work('2022-02-30', '2022-03-01', Number.NaN) },
      { ...work('2022-03-01', '2022-03-31', 1), employer: ' ', kind: 'x' },
    ];
    expect(pathsOf(refused({ hours: { covers: { from: '2022-12-31', to: '2022-01-01' }, items } }))).toEqual([
      'hours.covers',
      'hours.items[0]',
      'hours.items[1].from',
      'hours.items[1].hours',
      'hours.items[2].kind',
      'hours.items[2].employer',
    ]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -0.1, '5', null])('hours: %s', (hours) => {
    expect(pathsOf(refused({ hours: listed({ ...work('2022-03-01', '2022-03-31', 0), hours }) }))).toEqual(['hours.items[0].hours']);
  });

  it('a name of an employer has an end', () => {
    accepted({ hours: listed(work('2022-03-01', '2022-03-31', 1, 'ordinary', 'x'.repeat(200))) });
    expect(pathsOf(refused({ hours: listed(work('2022-03-01', '2022-03-31', 1, 'ordinary', 'x'.repeat(201))) }))).toEqual([
      'hours.items[0].employer',
    ]);
  });

  it('pauses reversed, and before 2000', () => {
    accepted({ pauses: listed(pause('2000-01-01', '2000-01-01')) });
    expect(pathsOf(refused({ pauses: listed(pause('1999-12-31', '2000-01-31'), pause('2020-02-02', '2020-02-01')) }))).toEqual([
      'pauses.items[0]',
      'pauses.items[1]',
    ]);
  });

  it('the longest pause and the widest lists that can be read are assessed', () => {
    const covers = { from: '0001-01-01', to: '9999-12-31' };
    const longest = {
      ...IDLE,
      pauses: { covers, items: [pause('2000-01-01', '9999-12-31')] },
      hours: { covers, items: [work('0001-01-01', '9999-12-31', 1e9)] },
    };
    const outcome = workRequirement225.assess({ ...longest, hours: { covers, items: [] } }, { on }).outcome;
    expect(outcome).toBe('not-fulfilled');
    expect(pathsOf(refused(longest))).toEqual(['hours.items[0].hours']);
  });

  it.each([
    ['benefit', 'dagpenge'],
    ['maritalStatus', 'cohabiting'],
    ['rateBase', 'high'],
    ['exempt', false],
    ['warnedOn', '2022-02-30'],
    ['heardOn', true],
    ['decidedOn', 20220101],
    ['reduced', 'yes'],
    ['reducedFrom', '2022-13-01'],
    ['appliedOn', 20220101],
    ['helpPeriods', []],
  ])('%s: %s', (fact, value) => {
    const [problem, ...more] = refused({ [fact]: value }).problems;
    expect(problem?.path.split('.')[0]).toBe(fact);
    expect(more.every(({ path }) => path.startsWith(fact))).toBe(true);
  });
});

describe('facts that contradict each other', () => {
  const contradictions = (facts: WorkRequirementFacts) => caught(() => assess(facts, { on })).problems;

  it('24 hours a day are possible, more are not', () => {
    const hours = (more: number) => ({ hours: listed(work('2022-03-01', '2022-03-02', 48 + more)) });
    expect(assess(hours(0), { on }).outcome).toBe('fulfilled');
    expect(contradictions(hours(0.5))).toEqual([
      {
        path: 'hours.items[0].hours',
        code: 'contradiction',
        expected: 'hours for which the days from 2022-03-01 to 2022-03-02 have room, 24 a day for all lines together',
        received: '48.5',
      },
    ]);
  });

  it('a day has 24 hours for all employers together, on lines of the same days', () => {
    const week = (hours: number, employer: string) => work('2022-03-07', '2022-03-11', hours, 'ordinary', employer);
    expect(assess({ hours: listed(week(60, 'a'), week(60, 'A')) }, { on }).outcome).toBe('fulfilled');
    expect(contradictions({ hours: listed(week(60, 'a'), week(60.5, 'A'), work('2022-03-07', '2022-03-10', 9, 'ordinary', 'b')) })).toEqual(
      [
        {
          path: 'hours.items[1].hours',
          code: 'contradiction',
          expected: 'hours for which the days from 2022-03-07 to 2022-03-11 have room, 24 a day for all lines together',
          received: '60.5',
        },
      ],
    );
  });

  it.each([
    [
      'they share a day, and fill all three',
      [
        ['01', '02', 36],
        ['02', '03', 36],
      ],
      [],
    ],
    [
      'they share a day, and overfill all three',
      [
        ['01', '02', 36],
        ['02', '03', 36.1],
      ],
      [1],
    ],
    [
      'the shorter is filled first, wherever it stands',
      [
        ['01', '05', 96.5],
        ['03', '03', 24],
      ],
      [0],
    ],
    [
      'the longer has room around the shorter',
      [
        ['01', '05', 96],
        ['03', '03', 24],
      ],
      [],
    ],
    [
      'what is left over must fit behind',
      [
        ['01', '03', 60],
        ['02', '02', 12],
      ],
      [],
    ],
    [
      'what is left over does not fit behind',
      [
        ['01', '03', 60],
        ['02', '02', 12.5],
      ],
      [0],
    ],
    [
      'each fits beside each, but not all three',
      [
        ['01', '02', 30],
        ['02', '03', 30],
        ['01', '03', 13],
      ],
      [1],
    ],
    [
      'each fits beside each, and all three',
      [
        ['01', '02', 30],
        ['02', '03', 30],
        ['01', '03', 12],
      ],
      [],
    ],
    [
      'room before the days of a line is no room for it',
      [
        ['01', '04', 12],
        ['03', '03', 12],
        ['03', '03', 12.25],
      ],
      [2],
    ],
    [
      'two that find no room, in the order of the list',
      [
        ['03', '03', 25],
        ['01', '01', 24.5],
      ],
      [0, 1],
    ],
    [
      'a line that finds no room leaves it to the others',
      [
        ['01', '01', 30],
        ['01', '02', 48],
      ],
      [0],
    ],
    [
      'of lines alike the last finds no room',
      [
        ['01', '01', 12],
        ['01', '01', 12],
        ['01', '01', 0.01],
      ],
      [2],
    ],
  ] as const)('lines for different employers: %s', (_, lines, roomless) => {
    const items = lines.map(([from, to, hours], index) => work(`2022-03-${from}`, `2022-03-${to}`, hours, 'ordinary', `employer ${index}`));
    const act = () => workRequirement225.assess({ hours: listed(...items) }, { on });
    if (roomless.length === 0) expect(act().outcome).toBe('open');
    else expect(pathsOf(caught(act))).toEqual(roomless.map((index) => `hours.items[${index}].hours`));
  });

  it('ten thousand lines of different employers are judged within seconds, in whatever way they lie', () => {
    const lie = (daysOf: (index: number) => [number, number]) =>
      Array.from({ length: 10_000 }, (_, index) => daysOf(index)).map(([from, to], index) =>
        work(addDays('2010-01-01', from), addDays('2010-01-01', to), 0.001, 'ordinary', `employer ${index}`),
      );
    const covers = { from: '2010-01-01', to: '2099-12-31' };
    const begun = performance.now();
    for (const items of [lie((index) => [index, 10_000]), lie((index) => [index, 20_000 - index]), lie((index) => [0, index])]) {
      expect(workRequirement225.assess({ hours: { covers, items } }, { on }).outcome).toBe('open');
    }
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it('work, help and pauses on no day that their list covers', () => {
    const covers = { from: '2022-01-01', to: '2022-06-30' };
    const [before, touching, after] = [
      { from: '2021-12-01', to: '2021-12-31' },
      { from: '2021-12-31', to: '2022-01-01' },
      { from: '2022-07-01', to: '2022-07-31' },
    ];
    const facts = {
      helpPeriods: { covers, items: [before] },
      pauses: {
        covers,
        items: [
          { ...touching, ground: 'care' as const },
          { ...after, ground: 'care' as const },
        ],
      },
      hours: { covers, items: [{ ...work(before.from, before.to, 1) }, { ...work(after.from, after.to, 1) }] },
    };
    expect(pathsOf(caught(() => workRequirement225.assess(facts, { on })))).toEqual([
      'helpPeriods.items[0]',
      'hours.items[0]',
      'hours.items[1]',
      'pauses.items[1]',
    ]);
  });

  it('lines of one employer that share a day, in whatever order, and the same line twice', () => {
    const [march, april, both] = [
      work('2022-03-01', '2022-03-31', 9),
      work('2022-04-01', '2022-04-30', 9),
      work('2022-03-31', '2022-04-30', 9),
    ];
    expect(assess({ hours: listed(march, april) }, { on }).outcome).toBe('fulfilled');
    expect(assess({ hours: listed(march, { ...march, employer: 'b' }) }, { on }).outcome).toBe('fulfilled');
    expect(contradictions({ hours: listed(march, march) }).map(({ path, received }) => [path, received])).toEqual([
      ['hours.items[1]', '2022-03-01 to 2022-03-31'],
    ]);
    expect(contradictions({ hours: listed(april, both, march) }).map(({ path }) => path)).toEqual(['hours.items[0]', 'hours.items[1]']);
  });

  it('a short line inside a long one does not hide the next', () => {
    const lines = [work('2022-01-01', '2022-06-30', 9), work('2022-02-01', '2022-02-02', 9), work('2022-06-30', '2022-07-31', 9)];
    expect(contradictions({ hours: listed(...lines) }).map(({ path }) => path)).toEqual(['hours.items[1]', 'hours.items[2]']);
  });

  it('pauses of one ground that share a day; those of two grounds may', () => {
    const [first, second] = [pause('2022-03-01', '2022-03-14'), pause('2022-03-14', '2022-03-20')];
    expect(contradictions({ pauses: listed(first, second) }).map(({ path }) => path)).toEqual(['pauses.items[1]']);
    expect(assess({ pauses: listed(first, { ...second, ground: 'care' }) }, { on }).outcome).toBe('fulfilled');
  });

  it('help that overlaps itself', () => {
    const helpPeriods = listed({ from: '2021-01-01', to: '2021-12-31' }, { from: '2021-12-31', to: '2022-10-31' });
    expect(contradictions({ helpPeriods }).map(({ path }) => path)).toEqual(['helpPeriods.items[1]']);
  });

  it.each([
    [{ reducedFrom: '2022-04-01', reduced: undefined }, ['reducedFrom']],
    [{ reducedFrom: '2022-04-01', reduced: false }, ['reducedFrom']],
    [{ reducedFrom: '2022-11-16', reduced: true }, ['reducedFrom']],
    [{ reducedFrom: '2022-11-16', reduced: false }, ['reducedFrom', 'reducedFrom']],
    [{ appliedOn: '2022-11-16' }, ['appliedOn']],
    [{ rateBase: 'su-level', benefit: 'kontanthjaelp' }, ['rateBase']],
  ] as const)('%j', (facts, paths) => {
    expect(contradictions(facts).map(({ path }) => path)).toEqual(paths);
  });

  it.each([
    { reducedFrom: '2022-10-15', reduced: true },
    { appliedOn: '2022-10-15' },
    { rateBase: 'su-level', benefit: undefined },
    { rateBase: 'su-level', benefit: 'uddannelseshjaelp' },
  ] as const)('%j is none', (facts) => {
    expect(() => assess(facts, { on })).not.toThrow();
  });
});
