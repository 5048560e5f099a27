import { describe, expect, it } from 'vitest';
import type { Derivation } from '../../src/register/derivation.js';
import { seniorityOn } from '../../src/register/seniority.js';
import { LAST } from './people.js';

type Spell = readonly [benefit: string, from: string, to?: string];
type How = Pick<Derivation, 'seniorityOf' | 'interruptions' | 'practice'>;

const practice = { together: ['dagpenge'], unbroken: ['sygedagpenge'], runsOnFrom: ['overgangsydelse'], runsOnInto: ['kontanthjaelp'] };
const AGENCY: How = { seniorityOf: 'by-benefit', interruptions: 'whole-month', practice };
const MONTHS: How = { seniorityOf: 'any-benefit', interruptions: 'whole-month' };
const BROKEN: How = { seniorityOf: 'any-benefit', interruptions: 'break' };

const known = (spells: readonly Spell[], how: How, benefit = 'kontanthjaelp', covers = { from: '2016-01-01', to: LAST }) => {
  const listed = spells.map(([name, from, to]) => ({ benefit: name, from, ...(to !== undefined && { to }) }));
  return seniorityOn(LAST, listed, covers, benefit, how);
};
const months = (...told: Parameters<typeof known>) => known(...told).least;

describe('whether it can be no more', () => {
  it('is not known, nor any month, where no spell on the benefit reaches the day', () => {
    expect(known([['kontanthjaelp', '2018-01-01', '2019-12-30']], BROKEN)).toEqual({ least: 0, whole: false });
    expect(known([], BROKEN)).toEqual({ least: 0, whole: false });
  });

  // 1 March to 31 December 2019 is ten months; February is the only month that can be without benefit.
  it('takes a calendar month without the benefit in the list, where shorter gaps are counted in', () => {
    const spells: Spell[] = [['kontanthjaelp', '2019-03-01']];
    const from = (day: string, how: How) => known(spells, how, 'kontanthjaelp', { from: day, to: LAST });
    expect(from('2019-02-01', MONTHS)).toEqual({ least: 10, whole: true });
    expect(from('2019-02-02', MONTHS)).toEqual({ least: 10, whole: false });
    expect(from('2019-02-02', BROKEN)).toEqual({ least: 10, whole: true });
    expect(from('2019-03-01', BROKEN)).toEqual({ least: 10, whole: false });
  });
});

describe('a gap that begins within a month', () => {
  it('interrupts where it holds all of the next: July to December', () => {
    const until = (to: string, from: string): Spell[] => [
      ['kontanthjaelp', '2018-01-01', to],
      ['kontanthjaelp', from],
    ];
    expect(months(until('2019-05-15', '2019-07-01'), MONTHS)).toBe(6);
    expect(months(until('2019-05-15', '2019-06-30'), MONTHS)).toBe(24);
  });
});

describe('an earlier benefit that runs on', () => {
  const later: Spell = ['kontanthjaelp', '2019-07-01'];

  // From 1 January 2019: the days from 21 May to 30 June hold all of June, those from 11 June to 30 June no month.
  it('is counted in, whatever is had of it later beside the benefit', () => {
    const beside: Spell = ['overgangsydelse', '2019-11-01', '2019-11-10'];
    expect(months([['overgangsydelse', '2019-01-01', '2019-06-10'], later, beside], AGENCY)).toBe(12);
    expect(months([['overgangsydelse', '2019-01-01', '2019-05-20'], later, beside], AGENCY)).toBe(6);
  });

  it('is not where it ended months before, of several spells with short gaps', () => {
    const early: Spell[] = [
      ['overgangsydelse', '2017-01-01', '2017-01-31'],
      ['overgangsydelse', '2017-02-10', '2017-03-31'],
    ];
    expect(months([...early, later], AGENCY)).toBe(6);
  });

  it('is not before a benefit that it does not run on into', () => {
    const spells: Spell[] = [
      ['overgangsydelse', '2019-01-01', '2019-06-30'],
      ['ledighedsydelse', '2019-07-01'],
    ];
    expect(months(spells, AGENCY, 'ledighedsydelse')).toBe(6);
  });
});

describe('what the agency does benefit by benefit', () => {
  // Unbroken from 1 October: three months. Under its practice unemployment benefit is added together: six and three.
  it('decides only where seniority is by benefit', () => {
    const unemployed: Spell[] = [
      ['dagpenge', '2019-01-01', '2019-06-30'],
      ['dagpenge', '2019-10-01'],
    ];
    expect(months(unemployed, AGENCY, 'dagpenge')).toBe(9);
    expect(months(unemployed, { ...BROKEN, seniorityOf: 'same-benefit', practice }, 'dagpenge')).toBe(3);
    const moved: Spell[] = [
      ['overgangsydelse', '2019-01-01', '2019-06-30'],
      ['kontanthjaelp', '2019-07-01'],
    ];
    expect(months(moved, AGENCY)).toBe(12);
    expect(months(moved, { ...BROKEN, seniorityOf: 'same-benefit', practice })).toBe(6);
  });
});
