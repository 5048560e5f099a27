import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { addDays, type Day } from '../../src/engine/day.js';
import { windowEnding } from '../../src/population/window.js';
import { absenceIn } from '../../src/register/absence.js';
import { changesIn } from '../../src/register/changes.js';
import type { RegisterCitizen } from '../../src/register/citizen.js';
import { citizenColumns } from '../../src/register/columns.js';
import type { Derivation } from '../../src/register/derivation.js';
import { union } from '../../src/register/spans.js';
import { property } from '../property.js';
import { derivations, register } from './arbitraries.js';
import { PERSON } from './people.js';

const FIRST = '2018-06-01';
const day = fc.nat(900).map((days) => addDays(FIRST, days));
const spans = fc.array(
  fc.tuple(fc.integer({ min: -50, max: 450 }), fc.nat(120)).map(([first, days]) => ({ first, last: first + days })),
  {
    maxLength: 6,
  },
);
const shuffled = <T>(items: readonly T[], order: readonly number[]): T[] =>
  items
    .map((item, index) => ({ item, place: order[index % order.length] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
const order = fc.array(fc.nat(), { minLength: 1, maxLength: 8 });

describe('days in a union', () => {
  property([spans, order])('do not depend on the order, and every day counts once', (items, places) => {
    const joined = union(items);
    const days = new Set(items.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index)));
    expect(joined.reduce((sum, { first, last }) => sum + last - first + 1, 0)).toBe(days.size);
    expect(union(shuffled(items, places))).toEqual(joined);
  });

  property([fc.array(fc.tuple(day, fc.nat(200)), { maxLength: 5 }), day])('of absence are those counted one by one', (items, to) => {
    const window = windowEnding(to);
    const absences = items.map(([from, days]) => ({ from, to: addDays(from, days) }));
    let absent = 0;
    for (let at: Day = window.from; at <= to; at = addDays(at, 1)) if (absences.some((one) => one.from <= at && at <= one.to)) absent += 1;
    const { least, most } = absenceIn(window, absences, { from: '2016-01-01', to: '2022-12-31' });
    expect(least.days).toBe(absent);
    expect(least.months).toBeGreaterThanOrEqual(Math.floor((absent / 31) * 1000) / 1000);
    expect(least.months).toBeLessThanOrEqual(absent / 28 + 1e-6);
    expect(most).toEqual(least);
  });
});

describe('columns', () => {
  property([register, derivations, day, order])('do not depend on the order of any list', (citizen, how, to, places) => {
    const { spells = [], absences = [], conversations, offers, ordinaryHours } = citizen;
    const mixed: RegisterCitizen = {
      ...citizen,
      spells: shuffled(spells, places),
      absences: shuffled(absences, places),
      conversations: shuffled(conversations as readonly Day[], places),
      offers: shuffled(offers as readonly { from: Day }[], places),
      ordinaryHours: shuffled(ordinaryHours as readonly { date: Day; hours: number }[], places),
    };
    expect(citizenColumns(mixed, windowEnding(to), how)).toEqual(citizenColumns(citizen, windowEnding(to), how));
  });

  property([register, derivations, fc.nat(364)])('another conversation in the window is one more', (citizen, how, back) => {
    const known = {
      ...PERSON,
      ...citizen,
      municipality: 'lejre',
      spells: undefined,
      benefit: 'dagpenge',
      covers: { from: '2016-01-01', to: '2022-12-31' },
    };
    const window = windowEnding('2019-12-31');
    const count = (conversations: readonly Day[]) => {
      const columns = citizenColumns({ ...known, conversations }, window, how);
      return 'excluded' in columns ? undefined : columns.conversations;
    };
    const held = citizen.conversations as readonly Day[];
    expect(count([...held, addDays('2019-12-31', -back)])).toBe((count(held) ?? Number.NaN) + 1);
  });
});

/** How the figures decide each column on a day: what may change what a citizen is counted as, or lacks. */
function decidedOn(to: Day, citizen: RegisterCitizen, how: Derivation): string {
  const columns = citizenColumns(citizen, windowEnding(to), how);
  if ('excluded' in columns) return columns.excluded;
  const { conversations, offers, hours, seniorityMonths, absentMonths } = how.settles;
  const than = (value: number | undefined, figure: number) => (value === undefined ? 'unknown' : Math.sign(value - figure));
  return JSON.stringify([
    columns.municipality,
    columns.benefit,
    than(columns.conversations, conversations) !== -1,
    than(columns.offers, offers) !== -1,
    than(columns.ordinaryHours, hours) !== -1,
    than(columns.seniorityMonths, seniorityMonths),
    than(columns.absentMonths, absentMonths) === 1,
    [columns.conversations, columns.offers, columns.ordinaryHours, columns.absentMonths].map((value) => value === undefined),
  ]);
}

describe('the days of change', () => {
  property([register, derivations, fc.nat(700), fc.integer({ min: 1, max: 60 })], { numRuns: 300 })(
    'are all on which something is decided otherwise than on the day before',
    (citizen, how, start, length) => {
      const from = addDays('2018-06-01', start);
      const to = addDays(from, length);
      const changes = new Set(changesIn({ from, to }, citizen, how));
      let before = decidedOn(addDays(from, -1), citizen, how);
      for (let at: Day = from; at <= to; at = addDays(at, 1)) {
        const now = decidedOn(at, citizen, how);
        if (now !== before) expect([...changes]).toContain(at);
        before = now;
      }
    },
  );
});
