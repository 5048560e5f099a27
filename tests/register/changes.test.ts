import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/engine/day.js';
import { changesIn, firstWithout } from '../../src/register/changes.js';
import type { RegisterCitizen } from '../../src/register/citizen.js';
import type { Derivation } from '../../src/register/derivation.js';
import { HOW, PERSON, person, span } from './people.js';

const WINTER = { from: '2020-01-01', to: '2020-03-24' };
const THREE = { from: '2020-01-01', to: '2020-01-03' };
const EVERY = ['2020-01-01', '2020-01-02', '2020-01-03'];
const changes = (given: Partial<RegisterCitizen>, how: Partial<Derivation> = {}, period: { from: Day; to: Day } = WINTER) =>
  changesIn(period, person(given), { ...HOW, ...how });

describe('every day can change something', () => {
  it('where seniority is counted by benefit, from the first day to the last', () => {
    expect(changes({}, { seniorityOf: 'by-benefit' }, THREE)).toEqual(EVERY);
    expect(changes({}, {}, THREE)).toEqual([]);
  });

  it('up to the last day of the calendar, and then no more', () => {
    const period = { from: '9999-12-29', to: '9999-12-31' };
    expect(changes({}, { seniorityOf: 'by-benefit' }, period)).toEqual(['9999-12-29', '9999-12-30', '9999-12-31']);
  });

  // Six months of 28 days are 168 days: 28 in February, 31 + 30 + 31 + 30 from March to June, and 18 in July.
  it('where absence of more than 168 days may be over six months', () => {
    expect(changes({ absences: [span('2019-02-01', '2019-07-18')] }, {}, THREE)).toEqual([]);
    expect(changes({ absences: [span('2019-02-01', '2019-07-19')] }, {}, THREE)).toEqual(EVERY);
    expect(changes({ absences: undefined }, {}, THREE)).toEqual([]);
  });

  // The 12 months that end on 1 January 2020 begin on 2 January 2019.
  it('where the list of absence begins within the first 12 months, and not where it begins with them', () => {
    const from = (day: Day) => ({ covers: { from: day, to: '2020-12-31' } });
    expect(changes(from('2019-01-02'), {}, THREE)).toEqual([]);
    expect(changes(from('2019-01-03'), {}, THREE)).toEqual(EVERY);
  });
});

describe('the days that change something', () => {
  it('the first day of the period among them', () => {
    const conversations = ['2019-01-20'];
    expect(changes({ conversations }, {}, { from: '2020-01-20', to: '2020-01-31' })).toEqual(['2020-01-20']);
  });

  it('the conversations alone where no spells are listed', () => {
    expect(changes({ spells: undefined, conversations: ['2019-01-20'] })).toEqual(['2020-01-20']);
  });

  // The 12 months that end on 19 January 2020 are the first that begin on 20 January 2019.
  it('the first whose 12 months the lists tell all of, where anything is listed', () => {
    const late = { covers: { from: '2019-01-20', to: '2020-12-31' }, absences: undefined };
    const unlisted = { conversations: undefined, offers: undefined, ordinaryHours: undefined };
    expect(changes({ ...late, ...unlisted })).toEqual([]);
    expect(changes({ ...late, ...unlisted, conversations: ['2019-07-01'] })).toEqual(['2020-01-19']);
    expect(changes({ ...late, ...unlisted, conversations: ['2019-07-01'], offers: [span('2019-07-01')] })).toEqual(['2020-01-19']);
  });

  it('the day after an old order, and the first whose 12 months lie wholly after it', () => {
    const oldOrder = { until: '2019-06-30', hours: 225 };
    const year = { from: '2019-07-01', to: '2020-06-30' };
    expect(changesIn(year, PERSON, { ...HOW, oldOrder })).toEqual(['2019-07-01', '2020-06-30']);
    expect(changesIn(year, PERSON, HOW)).toEqual([]);
  });

  it('years before 1000 have four digits', () => {
    expect(firstWithout('0099-03-01')).toBe('0100-03-01');
  });
});
