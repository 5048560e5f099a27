import { describe, expect, it } from 'vitest';
import { citizenProblems } from '../../src/register/check.js';
import { LAST, person, span } from './people.js';

const told = (given: object, how = {}) => citizenProblems(person(given), LAST, how).map(({ path, expected }) => [path, expected]);

describe('counted columns beside dated lists', () => {
  it('are held against nothing where the list of the same is left out', () => {
    expect(told({ spells: undefined, benefit: 'Dagpenge', seniorityMonths: 3 })).toEqual([]);
    expect(told({ absences: undefined, absentDays: 3 })).toEqual([]);
  });

  it('may not be less than what the lists tell for certain: 10 days of absence', () => {
    const absences = [span('2019-01-01', '2019-01-10')];
    expect(told({ absences, absentDays: 9 })).toEqual([['absentDays', '10, as the absences say']]);
  });

  it('have a seniority that a day off breaks unless told otherwise: 17 months and 30 days after it, 18 and 24 with what came before', () => {
    const spells = [
      { benefit: 'kontanthjaelp', ...span('2018-01-01', '2018-06-30') },
      { benefit: 'kontanthjaelp', from: '2018-07-02' },
    ];
    expect(told({ spells, seniorityMonths: 18 })).toEqual([]);
    expect(told({ spells, seniorityMonths: 24 })).toEqual([['seniorityMonths', 'about 17.967742, as the spells say for 2019-12-31']]);
    expect(told({ spells, seniorityMonths: 24 }, { interruptions: 'whole-month' })).toEqual([]);
  });

  it('have no seniority to be held against of who is on no benefit on the last day, though earlier months are added', () => {
    const spells = [{ benefit: 'dagpenge', ...span('2018-01-01', '2019-12-30') }];
    expect(told({ spells, seniorityMonths: 1 }, { interruptions: 'pause' })).toEqual([]);
  });
});
