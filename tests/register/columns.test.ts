import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/engine/day.js';
import { windowEnding } from '../../src/population/window.js';
import { citizenColumns } from '../../src/register/columns.js';
import type { Derivation } from '../../src/register/derivation.js';
import { COVERS, columns, HOW, LAST, PERSON, person, span } from './people.js';

const on = (benefit: string, from: string, to?: string) => ({ benefit, ...span(from, to) });
const seniority = (spells: readonly ReturnType<typeof on>[], how = {}, to = LAST, covers = { ...COVERS, to }) =>
  columns({ spells, covers }, how, to).seniorityMonths;

describe('seniority in months: whole months back from the last day, days over 1/31', () => {
  it.each([
    ['2019-01-01', LAST, 12, 'the whole year'],
    ['2019-01-02', LAST, 11.967742, '11 months and 2 to 31 January, 30 days: 11 + 30/31'],
    ['2018-12-31', LAST, 12.032258, '12 months and a day'],
    ['2019-12-31', LAST, 0.032258, 'a day'],
    ['2019-12-01', LAST, 1, 'a month'],
    ['2017-05-01', LAST, 32, '8 months of 2017 and two years'],
    ['2019-03-01', '2020-02-29', 12, 'a window that ends on 29 February'],
    ['2019-03-01', '2020-02-28', 12, 'a window that ends the day before it'],
    ['2020-02-29', '2021-02-28', 12.032258, 'the window begins on 1 March 2020, a day later'],
    ['2020-03-01', '2021-02-28', 12, 'all of that window'],
    ['2020-02-28', '2021-02-27', 12, 'all of the window that begins on 28 February'],
    ['2019-01-31', '2019-02-28', 1.032258, 'February and a day'],
    ['2019-02-01', '2019-04-30', 3, 'three months that end on the last of April'],
    ['2019-01-16', '2019-03-15', 2, '16 January to 15 March'],
    ['2019-01-15', '2019-03-15', 2.032258, 'a day more'],
  ] as const)('%s to %s: %f (%s)', (from, to, months, _) => {
    expect(seniority([on('kontanthjaelp', from)], {}, to)).toBe(months);
  });

  it('on benefit for all of a window is 12 months, and a day less is less, on each day of four years', () => {
    const wrong: string[] = [];
    for (let to = '2019-01-01'; to <= '2022-12-31'; to = addDays(to, 1)) {
      const { from } = windowEnding(to);
      const all = seniority([on('kontanthjaelp', from)], {}, to);
      const less = seniority([on('kontanthjaelp', addDays(from, 1))], {}, to) as number;
      if (all !== 12 || less >= 12) wrong.push(to);
    }
    expect(wrong).toEqual([]);
  });

  const changed = [on('kontanthjaelp', '2018-07-01', '2019-03-31'), on('ressourceforloeb', '2019-04-01')];
  const gap = [on('kontanthjaelp', '2018-01-01', '2018-06-30'), on('kontanthjaelp', '2018-07-02')];

  it('a change of benefit counts on, or anew', () => {
    expect(seniority(changed)).toBe(18);
    expect(seniority(changed, { seniorityOf: 'same-benefit' })).toBe(9);
    expect(columns({ spells: changed }).benefit).toBe('ressourceforloeb');
  });

  it('a gap of a day breaks it, or pauses it: 6 months, and 17 and 30 days', () => {
    expect(seniority(gap)).toBe(17.967742);
    expect(seniority(gap, { interruptions: 'pause' })).toBe(23.967742);
  });

  it('days over are added before they become months: 11 + 20 days and 20 days are 11 + 40/31', () => {
    const spells = [on('kontanthjaelp', '2018-01-01', '2018-01-20'), on('kontanthjaelp', '2019-01-12')];
    expect(seniority(spells, { interruptions: 'pause' })).toBe(12.290323);
    expect(seniority(spells)).toBe(11.645161);
  });

  it('under pause another benefit counts only where any does: 6 of 2018, and 6 and 6 of 2019', () => {
    const spells = [
      on('kontanthjaelp', '2018-01-01', '2018-06-30'),
      on('dagpenge', '2019-01-01', '2019-06-30'),
      on('kontanthjaelp', '2019-07-01'),
    ];
    expect(seniority(spells, { interruptions: 'pause' })).toBe(18);
    expect(seniority(spells, { interruptions: 'pause', seniorityOf: 'same-benefit' })).toBeUndefined();
    expect(seniority(spells, { interruptions: 'pause', seniorityOf: 'same-benefit', seniority: 'at-least' })).toBe(12);
  });

  it('is a lower bound where the list begins with it: unknown unless that settles', () => {
    const from = (day: string) => ({ covers: { from: day, to: LAST }, spells: [on('kontanthjaelp', day)] });
    expect(columns(from('2019-01-01')).seniorityMonths).toBeUndefined();
    expect(columns(from('2019-01-01'), { seniority: 'more-than' }).seniorityMonths).toBeUndefined();
    expect(columns(from('2019-01-01'), { seniority: 'at-least' }).seniorityMonths).toBe(12);
    expect(columns(from('2019-01-02'), { seniority: 'at-least' }).seniorityMonths).toBeUndefined();
    expect(columns(from('2018-12-31')).seniorityMonths).toBe(12.032258);
    expect(columns({ ...from('2019-06-01'), seniorityMonths: 40 }).seniorityMonths).toBe(40);
    expect(columns({ covers: { from: '2019-05-31', to: LAST }, spells: [on('kontanthjaelp', '2019-06-01')] }).seniorityMonths).toBe(7);
  });

  it('spells that begin later or end before do not count, nor do their order and overlaps', () => {
    const spells = [
      on('dagpenge', '2019-06-15', '2019-08-31'),
      on('kontanthjaelp', '2020-01-01', '2020-02-01'),
      on('kontanthjaelp', '2019-07-01', '2020-03-31'),
    ];
    expect(columns({ spells, covers: { from: '2016-01-01', to: '2020-03-31' } }).seniorityMonths).toBe(6.516129); // 6 months and 16 days
  });

  it('is unknown where only the benefit of the day is known', () => {
    const known = {
      covers: { from: '2018-01-01', to: '2019-11-30' },
      spells: [on('kontanthjaelp', '2018-06-01')],
      benefit: 'Kontanthjælp',
    };
    expect(columns(known)).toMatchObject({ benefit: 'kontanthjaelp', seniorityMonths: undefined });
    expect(columns({ spells: undefined, benefit: 'A-dagpenge', seniorityMonths: 3 })).toMatchObject({
      benefit: 'dagpenge',
      seniorityMonths: 3,
    });
  });
});

describe('absence in the window, every day once', () => {
  const absent = (absences: readonly ReturnType<typeof span>[], more = {}, to = LAST) => {
    const { absentMonths, absentDays } = columns({ absences, covers: { ...COVERS, to }, ...more }, {}, to);
    return [absentMonths, absentDays];
  };

  it.each([
    [[], 0, 0, 'none'],
    [[span('2019-07-01', '2019-12-31')], 6, 184, '6 of 12 months are 184 of 365 days'],
    [[span('2019-07-01')], 6, 184, 'still running at the end of the list'],
    [[span('2019-01-01', '2019-06-30')], 6, 181, 'the other half has 181'],
    [[span('2019-03-01', '2019-07-31')], 5, 153, '5 months'],
    [[span('2019-02-01', '2019-02-14')], 0.5, 14, '14 of 28 days'],
    [[span('2019-01-01', '2019-01-10'), span('2019-01-05', '2019-01-31')], 1, 31, 'days that two have'],
    [[span('2019-01-05', '2019-01-08'), span('2019-01-01', '2019-01-31')], 1, 31, 'one within another'],
    [[span('2019-01-01', '2019-01-01'), span('2019-01-01', '2019-01-01')], 0.032258, 1, 'the same day twice'],
    [[span('2019-01-31', '2019-02-01')], 0.067972, 2, '1/31 + 1/28'],
    [[span('2018-12-01', '2019-01-01')], 0.032258, 1, 'begun before the window'],
    [[span('2018-01-01', '2018-12-31')], 0, 0, 'ended the day before'],
    [[span('2018-01-01', '2020-12-31')], 12, 365, 'all of it and more'],
  ] as const)('%j: %f months, %i days (%s)', (absences, months, days, _) => {
    expect(absent(absences)).toEqual([months, days]);
  });

  it('29 February is one of 29 days, and of a month cut in the middle', () => {
    expect(absent([span('2020-02-29', '2020-02-29')], {}, '2020-12-31')).toEqual([0.034483, 1]);
    expect(absent([span('2020-02-29', '2020-02-29')], {}, '2020-06-15')).toEqual([0.034483, 1]); // 16 February to 15 March 2020: 29 days
  });

  it('days that the list does not tell of are unknown unless they change nothing', () => {
    const late = (from: string, more = {}) => ({ covers: { from, to: LAST }, spells: undefined, benefit: 'dagpenge', ...more });
    const until = (to: string) => ({ covers: { from: '2019-01-01', to }, spells: undefined, benefit: 'dagpenge' });
    expect(absent([], late('2019-07-01'))).toEqual([0, 0]); // 181 days unknown: not over half
    expect(absent([], late('2019-07-02'))).toEqual([undefined, 0]); // 6 months and a day, 182 of 365 days
    expect(absent([], late('2019-07-03'))).toEqual([undefined, undefined]); // 183 of 365 days
    expect(absent([], late('2019-07-03', { absentMonths: 2, absentDays: 60 }))).toEqual([2, 60]);
    expect(absent([span('2019-07-01', '2019-12-31')], late('2019-07-01'))).toEqual([undefined, 184]); // 6 months are not over half, 184 days are
    expect(absent([span('2019-05-01', '2019-11-30')], late('2019-06-01'))).toEqual([7, 214]);
    expect(absent([], until('2019-06-30'))).toEqual([0, undefined]); // 184 days unknown
    expect(absent([span('2019-01-15', '2019-06-30')], until('2019-12-30'))).toEqual([5.548387, 167]); // 17/31 + 5 months, and at most a day more
  });

  it('one day that the list does not tell of can be one too many: 182 days absent and a day unknown are 183 of 365', () => {
    const covers = { from: '2018-01-01', to: '2019-12-30' };
    // 30 of 31 days of July, 4 months, 30 of 31 days of December: 5.935484, and 5.967742 with the last of December.
    const absences = [span('2019-07-02', '2019-12-30')];
    expect(absent(absences, { covers, spells: undefined, benefit: 'dagpenge' })).toEqual([5.935484, undefined]);
  });

  it('counted columns stand where no list is given', () => {
    expect(absent([], { absences: undefined })).toEqual([undefined, undefined]);
    expect(absent([], { absences: undefined, absentMonths: 5, absentDays: 150 })).toEqual([5, 150]);
  });
});

describe('events in the window', () => {
  it('conversations on its first and last day count, those beside it do not; two on a day are two', () => {
    expect(columns({ conversations: ['2018-12-31', '2019-01-01', '2019-06-01', '2019-06-01', '2019-12-31'] }).conversations).toBe(4);
    expect(columns({ conversations: ['2020-01-01'], covers: { from: '2018-01-01', to: '2020-01-31' } }).conversations).toBe(0);
    expect(columns({ conversations: 3 }).conversations).toBe(3);
    expect(columns({ conversations: undefined }).conversations).toBeUndefined();
  });

  it('an offer counts with any of its days, or where it started', () => {
    const offers = [
      span('2018-12-01', '2019-01-01'),
      span('2018-01-01', '2018-12-31'),
      span('2018-06-01'),
      span('2019-12-31', '2020-03-01'),
      span('2019-01-01'),
    ];
    expect(columns({ offers }).offers).toBe(4);
    expect(columns({ offers }, { offerDays: 'started' }).offers).toBe(2);
    const later = { offers: [span('2020-01-01', '2020-02-01')], covers: { from: '2018-01-01', to: '2020-02-01' } };
    expect(columns(later).offers).toBe(0);
    expect(columns(later, { offerDays: 'started' }).offers).toBe(0);
    expect(columns({ offers: 2 }).offers).toBe(2);
  });

  it('hours are added without error', () => {
    const ordinaryHours = [0.1, 0.2, 224.7].map((hours) => ({ date: '2019-05-01', hours }));
    expect(columns({ ordinaryHours }).ordinaryHours).toBe(225);
    expect(columns({ ordinaryHours: [{ date: '2018-12-31', hours: 9 }] }).ordinaryHours).toBe(0);
    expect(columns({ ordinaryHours: 12.5 }).ordinaryHours).toBe(12.5);
  });

  it.each([
    [{ conversations: ['2019-03-01', '2019-04-01', '2019-05-01'] }, { conversations: undefined }],
    [{ conversations: ['2019-03-01', '2019-04-01', '2019-05-01', '2019-06-01'] }, { conversations: 4 }],
    [{ offers: [] }, { offers: undefined }],
    [{ offers: [span('2019-03-01')] }, { offers: 1 }],
    [{ ordinaryHours: [{ date: '2019-03-01', hours: 224.99 }] }, { ordinaryHours: undefined }],
    [{ ordinaryHours: [{ date: '2019-03-01', hours: 225 }] }, { ordinaryHours: 225 }],
  ])('a list that begins in the window settles with enough in it: %j', (given, expected) => {
    expect(columns({ ...given, covers: { from: '2019-01-02', to: LAST } })).toMatchObject(expected);
  });
});

describe('hours in a year across two orders, 225 by the one and 100 by the other', () => {
  const across = { oldOrder: { until: '2019-03-21', hours: 225 }, settles: { ...HOW.settles, hours: 100 } } as const;
  const apart = { ...across, acrossOrders: 'each-part' } as const;
  const worked = (before: number, after: number) => [
    { date: '2019-03-21', hours: before },
    { date: '2019-03-22', hours: after },
  ];
  const derived = (before: number, after: number, how: object = apart, to = LAST) =>
    columns({ ordinaryHours: worked(before, after), covers: { ...COVERS, to: '2020-12-31' } }, how, to);
  const hours = (...given: Parameters<typeof derived>) => derived(...given).hoursApart;

  it.each([
    [225, 0, 225, 'enough before'],
    [224.99, 0, undefined, 'not enough before, and too many for none'],
    [0, 100, 100, 'enough after'],
    [100, 99.99, undefined, 'enough in neither part'],
    [99.99, 0, 99.99, 'too few by either order'],
    [50, 49.99, 99.99, 'too few by either order, put together'],
    [50, 50, undefined, 'enough only if put together'],
  ] as const)('%f before and %f after, each part by its own: %s (%s)', (before, after, told, _) => {
    expect(derived(before, after)).toMatchObject({ ordinaryHours: expect.closeTo(before + after), hoursApart: told });
  });

  it.each([
    [99.99, 99.99],
    [100, undefined],
    [324.99, undefined],
    [325, 325],
    [undefined, undefined],
  ])('%s counted by the register, each part by its own: %s', (ordinaryHours, told) => {
    expect(columns({ ordinaryHours }, apart)).toMatchObject({ ordinaryHours, hoursApart: told });
  });

  it('add up where both orders ask for the same', () => {
    const alike = { ...apart, settles: { ...HOW.settles, hours: 225 } };
    expect([hours(200, 25, alike), hours(200, 24, alike), columns({ ordinaryHours: 225 }, alike).hoursApart]).toEqual([225, 224, 225]);
  });

  it('add up where one order reckons all of the year: they are chosen by, or lie on one side', () => {
    const added = (hours: number) => ({ ordinaryHours: hours, hoursApart: undefined });
    for (const acrossOrders of ['new-order', 'old-order', undefined] as const)
      expect(derived(50, 360, { ...across, acrossOrders })).toMatchObject(added(410));
    expect([derived(250, 0, apart, '2019-03-21'), derived(0, 199, apart, '2020-03-21')]).toMatchObject([added(250), added(199)]);
    expect(derived(500, 60, apart, '2020-03-21')).toMatchObject(added(60));
    expect([hours(225, 0, apart, '2019-03-22'), hours(0, 100, apart, '2020-03-20')]).toEqual([225, 100]);
  });

  it('of which not every day is known settle by the figure of the order', () => {
    const known = (how: object, worked: number, column: 'ordinaryHours' | 'hoursApart' = 'ordinaryHours') =>
      columns({ ordinaryHours: [{ date: '2019-06-01', hours: worked }], covers: { from: '2019-01-02', to: LAST } }, how)[column];
    expect([known({ ...across, acrossOrders: 'old-order' }, 224), known({ ...across, acrossOrders: 'old-order' }, 225)]).toEqual([
      undefined,
      225,
    ]);
    expect([known({ ...across, acrossOrders: 'new-order' }, 99), known({ ...across, acrossOrders: 'new-order' }, 100)]).toEqual([
      undefined,
      100,
    ]);
    expect([known(apart, 99, 'hoursApart'), known(apart, 100, 'hoursApart')]).toEqual([undefined, 100]);
  });

  it('are what the register counted apart, unless its hours are dated', () => {
    const given = { ordinaryHours: 120, hoursApart: 150 };
    expect([columns(given, apart).hoursApart, columns(given, across).hoursApart]).toEqual([150, undefined]);
    expect(columns({ ...given, ordinaryHours: worked(60, 60) }, apart).hoursApart).toBe(undefined);
  });
});

describe('where a citizen is counted', () => {
  const at = (given: Parameters<typeof person>[0], to = LAST) => citizenColumns(person(given), windowEnding(to), HOW);
  const moved = [
    { municipality: 'Lejre', ...span('2016-01-01', '2019-12-30') },
    { municipality: 'Roskilde', ...span('2019-12-31') },
  ];

  it('in the municipality of the last day', () => {
    expect(at({ municipality: moved })).toMatchObject({ municipality: 'roskilde' });
    expect(at({ municipality: [...moved].reverse() }, '2019-12-30')).toMatchObject({ municipality: 'lejre' });
    expect(at({ municipality: moved.slice(0, 1) })).toEqual({ excluded: 'not-resident' });
    expect(at({ municipality: [], covers: { ...COVERS, to: '2019-12-30' } })).toEqual({ excluded: 'residence-unknown' });
  });

  it('on the benefit of the last day; of two the one begun last, of two begun together the first by name', () => {
    const spells = [on('kontanthjaelp', '2018-01-01'), on('sygedagpenge', '2019-05-01', '2019-12-31'), on('dagpenge', '2019-05-01')];
    for (const order of [spells, [...spells].reverse()]) expect(at({ spells: order })).toMatchObject({ benefit: 'dagpenge' });
    expect(at({ spells: [on('kontanthjaelp', '2018-01-01', '2019-12-30')] })).toEqual({ excluded: 'no-benefit' });
    expect(at({ spells: [on('kontanthjaelp', '2020-01-01')], covers: { ...COVERS, to: '2020-01-31' } })).toEqual({
      excluded: 'no-benefit',
    });
    expect(at({ spells: [on('kontanthjaelp', '2018-01-01')], covers: { ...COVERS, to: '2019-12-30' } })).toEqual({
      excluded: 'benefit-unknown',
    });
    expect(at({ spells: [on('kontanthjaelp', '2018-01-01', '9999-12-31')], covers: { ...COVERS, to: '2019-12-30' } })).toMatchObject({
      benefit: 'kontanthjaelp',
    });
    expect(at({ spells: undefined })).toEqual({ excluded: 'benefit-unknown' });
    expect(at({ benefit: 'Dagpenge' })).toMatchObject({ benefit: 'kontanthjaelp' }); // the spells decide
    expect(at(PERSON)).toMatchObject({ benefit: 'kontanthjaelp', seniorityMonths: 24 });
  });
});

describe('seniority as the agency measures it', () => {
  const covers = { from: '2016-01-01', to: '2022-12-31' };
  const practice = {
    together: ['dagpenge'],
    unbroken: ['sygedagpenge'],
    runsOnFrom: ['overgangsydelse'],
    runsOnInto: ['uddannelseshjaelp', 'kontanthjaelp'],
  };
  const how: Derivation = {
    seniorityOf: 'by-benefit',
    interruptions: 'whole-month',
    offerDays: 'any-day',
    practice,
    seniority: 'at-least',
    settles: { conversations: 4, offers: 1, hours: 225, seniorityMonths: 12, absentMonths: 6 },
  };
  const months = (spells: readonly (readonly [string, string, string?])[], more: Partial<Derivation> = {}) => {
    const list = spells.map(([benefit, from, to]) => ({ benefit, from, ...(to !== undefined && { to }) }));
    const citizen = { id: 1, municipality: 'lejre', covers, spells: list };
    const columns = citizenColumns(citizen, windowEnding('2022-12-31'), { ...how, ...more });
    return 'excluded' in columns ? columns.excluded : columns.seniorityMonths;
  };
  const K = 'kontanthjaelp';

  // https://star.dk/…/spoergsmaal-til-fokusmaalinger-…, 20 December 2019: only a calendar month without the benefit on all its days interrupts.
  it.each([
    [
      '14 days in March are no interruption: 2021 and 2022',
      [
        [K, '2021-01-01', '2022-03-10'],
        [K, '2022-03-25'],
      ],
      24,
    ],
    [
      'all of March is: April to December',
      [
        [K, '2021-01-01', '2022-02-28'],
        [K, '2022-04-01'],
      ],
      9,
    ],
    [
      'a day less than March is not',
      [
        [K, '2021-01-01', '2022-03-01'],
        [K, '2022-04-01'],
      ],
      24,
    ],
    [
      'nor is one from the middle of February to the last of March but one',
      [
        [K, '2021-01-01', '2022-02-14'],
        [K, '2022-03-31'],
      ],
      24,
    ],
  ] as const)('%s', (_, spells, wanted) => {
    expect(months(spells)).toBe(wanted);
  });

  // The same page, 16 January 2020.
  it.each([
    [
      'transition benefit runs on into cash benefit',
      [
        ['overgangsydelse', '2021-01-01', '2022-03-31'],
        [K, '2022-04-01'],
      ],
      24,
    ],
    [
      'not where a calendar month lies between',
      [
        ['overgangsydelse', '2021-01-01', '2022-02-28'],
        [K, '2022-04-01'],
      ],
      9,
    ],
    [
      'another change of benefit breaks',
      [
        ['sygedagpenge', '2021-01-01', '2022-03-31'],
        [K, '2022-04-01'],
      ],
      9,
    ],
    [
      'nor does what came before transition benefit count',
      [
        [K, '2020-01-01', '2020-12-31'],
        ['overgangsydelse', '2021-01-01', '2022-03-31'],
        [K, '2022-04-01'],
      ],
      24,
    ],
    [
      'sickness benefit goes from start to end',
      [
        ['sygedagpenge', '2021-01-01', '2022-03-10'],
        ['sygedagpenge', '2022-03-12'],
      ],
      9.645161,
    ],
  ] as const)('%s', (_, spells, wanted) => {
    expect(months(spells)).toBe(wanted);
  });

  it('unemployment benefit is added together: 9 and 8 months are 17', () => {
    expect(
      months([
        ['dagpenge', '2021-01-01', '2021-09-30'],
        ['dagpenge', '2022-05-01'],
      ]),
    ).toBe(17);
  });

  it('without the practice it is that on the benefit of the last day', () => {
    expect(
      months(
        [
          ['overgangsydelse', '2021-01-01', '2022-03-31'],
          [K, '2022-04-01'],
        ],
        { practice: undefined },
      ),
    ).toBe(9);
  });
});
