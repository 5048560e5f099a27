import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/engine/day.js';
import { windowEnding } from '../../src/population/window.js';
import { changesIn, firstWithout } from '../../src/register/changes.js';
import type { RegisterCitizen } from '../../src/register/citizen.js';
import { type CitizenColumns, citizenColumns } from '../../src/register/columns.js';
import type { Derivation } from '../../src/register/derivation.js';
import type { Judge } from '../../src/register/worklist.js';
import { type WorkItem, workItem } from '../../src/register/worklist.js';
import { property } from '../property.js';
import { derivations, register } from './arbitraries.js';
import { COVERS, HOW, LAST, PERSON, person, span } from './people.js';

const { conversations: ENOUGH, hours: HOURS, seniorityMonths: MONTHS, absentMonths: ABSENT } = HOW.settles;

/** Høje-Taastrup's wording: counted from 12 months, unless absent over half; 4 conversations and an offer or 225 hours. */
const judge: Judge = ({ seniorityMonths, absentMonths, conversations, offers, ordinaryHours }) => ({
  counted: (seniorityMonths ?? 0) >= MONTHS && (absentMonths ?? 0) <= ABSENT,
  lacking: {
    conversations: conversations === undefined ? 0 : Math.max(ENOUGH - conversations, 0),
    offer: offers === 0 && ordinaryHours !== undefined && ordinaryHours < HOURS,
  },
});

const OFFERED = { offers: [span('2019-12-01')] };
const HELD = ['2019-01-20', '2019-04-01', '2019-07-01', '2019-10-01'];
const work = (given: Partial<RegisterCitizen>, within = 84, on = LAST): WorkItem | undefined =>
  workItem(person(given), { on, within, how: HOW, judge });
const dates = (item: WorkItem | undefined) => item && [item.shortFrom, item.lastDay, item.overdueSince];

describe('by when a citizen must be seen', () => {
  it('the day on which the oldest of four conversations is no longer within 12 months', () => {
    expect(work({ ...OFFERED, conversations: HELD })).toEqual({
      id: 1,
      municipality: 'lejre',
      benefit: 'kontanthjaelp',
      lacks: { conversations: 1, offer: false },
      shortFrom: '2020-01-20',
      lastDay: '2020-01-20',
    });
  });

  it('a conversation on the last day keeps the citizen in time, until the next one is too old', () => {
    const on = '2020-01-20';
    const covers = { ...COVERS, to: on };
    expect(dates(work({ ...OFFERED, covers, conversations: HELD }, 84, on))).toEqual([on, on, on]);
    expect(dates(work({ ...OFFERED, covers, conversations: [...HELD, on] }, 84, on))).toEqual(['2020-04-01', '2020-04-01', undefined]);
  });

  it('only the days asked for are looked at', () => {
    expect(dates(work({ ...OFFERED, conversations: HELD }, 20))).toEqual(['2020-01-20', '2020-01-20', undefined]);
    expect(work({ ...OFFERED, conversations: HELD }, 19)).toBeUndefined();
    expect(work({ ...OFFERED, conversations: HELD }, 0)).toBeUndefined();
  });

  it('the day on which 12 months on benefit are reached', () => {
    const spells = [{ benefit: 'dagpenge', from: '2019-02-15' }];
    expect(work({ ...OFFERED, spells })).toMatchObject({ shortFrom: '2020-02-14', lacks: { conversations: 4, offer: false } });
  });

  it('whatever else is known', () => {
    const spells = [{ benefit: 'dagpenge', from: '2019-02-15' }];
    const citizen = { id: 1, municipality: 'lejre', covers: COVERS, spells };
    const always: Judge = (columns, day) => ({ ...judge(columns, day), lacking: { conversations: 0, offer: true } });
    expect(dates(workItem(citizen, { on: LAST, within: 84, how: HOW, judge: always }))).toEqual(['2020-02-14', '2020-02-14', undefined]);
  });

  it('an offer that ended drops out a year after its last day, and hours a year after theirs', () => {
    const conversations = ['2019-10-01', '2019-10-02', '2019-10-03', '2019-10-04'];
    expect(work({ conversations, offers: [span('2019-01-01', '2019-01-31')] })).toMatchObject({
      shortFrom: '2020-01-31',
      lacks: { conversations: 0, offer: true },
    });
    expect(work({ conversations, ordinaryHours: [{ date: '2019-02-28', hours: 225 }] })).toMatchObject({ shortFrom: '2020-02-28' });
  });

  it('absence of over half of the year ends, and the citizen is counted again', () => {
    const absences = [span('2019-01-01', '2019-07-10')]; // 6 months and 10 days: exactly 6 are left from the window 11 January 2019 to 10 January 2020
    expect(work({ ...OFFERED, absences })).toMatchObject({ shortFrom: '2020-01-10' });
    expect(work({ ...OFFERED, absences: [span('2019-06-01')] })).toBeUndefined();
  });

  it('who leaves the benefit or the municipality in time is nobody to see', () => {
    const until = (to: Day) => ({ ...OFFERED, conversations: HELD, spells: [{ benefit: 'dagpenge', ...span('2018-01-01', to) }] });
    expect(work(until('2020-01-19'))).toBeUndefined();
    expect(work(until('2020-01-20'))).toMatchObject({ shortFrom: '2020-01-20' });
    expect(work(until('9999-12-31'))).toMatchObject({ shortFrom: '2020-01-20' });
    expect(
      work({ ...OFFERED, conversations: HELD, municipality: [{ municipality: 'lejre', ...span('2018-01-01', '2020-01-19') }] }),
    ).toBeUndefined();
  });
});

describe('who is short already', () => {
  it('since the day a conversation became too old', () => {
    expect(dates(work({ offers: [span('2018-01-01')], conversations: ['2018-11-15', '2019-02-01', '2019-05-01', '2019-08-01'] }))).toEqual([
      LAST,
      LAST,
      '2019-11-15',
    ]);
  });

  it('since 12 months on benefit were reached, or the citizen came back to the benefit', () => {
    expect(dates(work({ ...OFFERED, spells: [{ benefit: 'dagpenge', from: '2018-06-01' }] }))).toEqual([LAST, LAST, '2019-05-31']);
    expect(dates(work({ ...OFFERED, municipality: [{ municipality: 'lejre', from: '2019-09-01' }] }))).toEqual([LAST, LAST, '2019-09-01']);
  });

  it('not known since when where that is a year ago or the lists begin too late', () => {
    expect(dates(work(OFFERED))).toEqual([LAST, LAST, undefined]);
    const late = {
      ...OFFERED,
      covers: span('2018-07-01', LAST) as { from: Day; to: Day },
      spells: [{ benefit: 'dagpenge', from: '2018-07-01' }],
    };
    expect(dates(work(late))).toEqual([LAST, LAST, undefined]);
    const spells = [{ benefit: 'dagpenge', from: '2017-01-01' }];
    const beginning = { from: '2019-01-02', to: LAST };
    const unheard: Judge = (columns, day) => ({ ...judge(columns, day), lacking: { conversations: 1, offer: false } });
    const item = workItem(person({ spells, covers: beginning }), { on: LAST, within: 0, how: HOW, judge: unheard });
    expect(dates(item)).toEqual([LAST, LAST, undefined]);
  });

  it('since a day on which as much is known: under pause the months of early days are unknown', () => {
    const spells = [{ benefit: 'dagpenge', from: '2018-06-01' }];
    const item = workItem(person({ ...OFFERED, spells }), { on: LAST, within: 0, how: { ...HOW, interruptions: 'pause' }, judge });
    expect(dates(item)).toEqual([LAST, LAST, undefined]);
  });
});

describe('who is known by counted columns', () => {
  const counted = (given: Partial<RegisterCitizen>) =>
    workItem(
      { id: 2, municipality: 'Lejre', benefit: 'Dagpenge', seniorityMonths: 20, ...given },
      { on: LAST, within: 84, how: HOW, judge },
    );

  it('is judged for the day alone', () => {
    expect(counted({ conversations: 3 })).toEqual({
      id: 2,
      municipality: 'lejre',
      benefit: 'dagpenge',
      lacks: { conversations: 1, offer: false },
      shortFrom: LAST,
      lastDay: 'not-known',
    });
    expect(counted({ conversations: 4 })).toBeUndefined();
    expect(counted({ conversations: 0, benefit: undefined })).toBeUndefined();
  });

  it.each([
    { conversations: 4 },
    { seniorityMonths: 24 },
    { absences: undefined, absentDays: 0 },
    { benefit: 'kontanthjaelp' },
  ])('one such column is enough: %j', (given) => {
    expect(work({ ...OFFERED, conversations: HELD, ...given })).toBeUndefined();
  });
});

describe('what runs is taken to go on', () => {
  it('but what is unknown on the day stays unknown', () => {
    const covers = { ...COVERS, to: '2019-12-30' };
    const spells = [{ benefit: 'dagpenge', ...span('2018-01-01', '2020-12-31') }];
    expect(work({ covers, spells, conversations: ['2019-02-01'] })).toBeUndefined();
    expect(work({ covers: { ...COVERS, to: '2020-12-31' }, ...OFFERED, conversations: HELD })).toMatchObject({ shortFrom: '2020-01-20' });
  });
});

/** The same by looking at every day. */
function dayByDay(citizen: RegisterCitizen, on: Day, within: number, how: Derivation): Day | undefined {
  const { from, to } = citizen.covers as { from: Day; to: Day };
  const last = addDays(on, within);
  const ahead = to >= on && to < last ? { ...citizen, covers: { from, to: last } } : citizen;
  for (let day = on; day <= last; day = addDays(day, 1)) if (isShort(day === on ? citizen : ahead, day, how)) return day;
  return undefined;
}

function isShort(citizen: RegisterCitizen, day: Day, how: Derivation): boolean {
  const columns = citizenColumns(citizen, windowEnding(day), how);
  if ('excluded' in columns) return false;
  const { counted, lacking } = judge(columns, day);
  return counted && (lacking.conversations > 0 || lacking.offer);
}

const verdict = (columns: CitizenColumns | { excluded: string }) =>
  JSON.stringify(
    'excluded' in columns
      ? columns
      : { ...judge(columns, LAST), known: [columns.absentDays !== undefined, columns.benefit, columns.municipality] },
  );

describe('days that are skipped', () => {
  const on = fc.integer({ min: 800, max: 830 }).map((days) => addDays('2017-10-01', days));

  property([register, derivations, on], { numRuns: 150 })('would have answered the same', (citizen, how, day) => {
    const item = workItem(citizen, { on: day, within: 60, how, judge });
    expect(item?.shortFrom).toBe(dayByDay(citizen, day, 60, how));
    if (item?.shortFrom === day && item.overdueSince !== undefined) {
      const before = addDays(item.overdueSince, -1);
      expect(isShort(citizen, before, how)).toBe(false);
      for (let at = item.overdueSince; at <= day; at = addDays(at, 1)) expect(isShort(citizen, at, how), at).toBe(true);
    }
  });

  property([register, derivations], { numRuns: 30 })('are those on which nothing changes, in a whole year', (citizen, how) => {
    const covers = { from: '2017-01-01', to: '2021-12-31' };
    const known = { ...citizen, covers };
    const period = { from: '2019-06-01', to: '2020-05-31' };
    const changes = new Set(changesIn(period, known, how));
    let before = verdict(citizenColumns(known, windowEnding('2019-05-31'), how));
    for (let day = period.from; day <= period.to; day = addDays(day, 1)) {
      const now = verdict(citizenColumns(known, windowEnding(day), how));
      if (now !== before) expect(changes, day).toContain(day);
      before = now;
    }
  });

  it('the first day whose 12 months begin later, for every day of four years', () => {
    const wrong: Day[] = [];
    for (let day = '2019-01-01'; day <= '2022-12-31'; day = addDays(day, 1)) {
      const first = firstWithout(day);
      if (windowEnding(first).from <= day || windowEnding(addDays(first, -1)).from > day) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  it('are most of them', () => {
    expect(changesIn({ from: '2020-01-01', to: '2020-03-24' }, { ...PERSON, conversations: HELD }, HOW)).toEqual(['2020-01-20']);
  });
});
