import { describe, expect, it } from 'vitest';
import { checkCitizen, citizenProblems } from '../../src/register/check.js';
import { LAST, PERSON } from './people.js';

const open = { benefit: 'kontanthjaelp', from: '2019-01-01' };
const told = (input: unknown) => citizenProblems(input, LAST).map(({ path }) => path);

describe('null where a register knows nothing', () => {
  it('is left out of one spell among others, also where no list is empty', () => {
    const ended = { benefit: 'sygedagpenge', from: '2018-01-01', to: '2018-03-31' };
    const { id, municipality, covers } = PERSON;
    const citizen = { id, municipality, covers, spells: [ended, { ...open, to: null }] };
    expect(checkCitizen(citizen, LAST)).toStrictEqual({ id, municipality, covers, spells: [ended, open] });
  });

  it('in a list makes no citizen of it, nor a spell of a list in the spells', () => {
    expect(told([null])).toContain('');
    expect(told([null])).toEqual(told([]));
    expect(told({ ...PERSON, spells: [[null]] })).toEqual(['spells[0]']);
  });
});

describe('a citizen', () => {
  it('with a field that is undefined is read like one without it', () => {
    expect(checkCitizen({ ...PERSON, benefit: undefined }, LAST)).toEqual(PERSON);
  });

  it('is no object of a class, and nothing in its lists is: what such a one holds may be another than what is read', () => {
    class Row {
      constructor(fields: object) {
        Object.assign(this, fields);
      }
    }
    expect(told(new Row(PERSON))).toEqual(['']);
    expect(told({ ...PERSON, spells: [new Row(open)] })).toEqual(['spells[0]']);
  });

  it('with a problem of every kind is told all of them', () => {
    const spells = [open, { ...open, from: '2019-06-01' }];
    const faults = { municipality: 'Lejer', conversations: ['2020-01-01'], spells, absences: undefined, absentDays: 366 };
    expect(told({ ...PERSON, ...faults }).sort()).toEqual(['absentDays', 'conversations[0]', 'municipality', 'spells[1]']);
  });
});
