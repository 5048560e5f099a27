import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/engine/problem.js';
import { checkCitizen, citizenProblems } from '../../src/register/check.js';
import { citizenFacts } from '../../src/register/schema.js';
import { caught } from '../rules/activation-allowance/caught.js';
import { LAST } from './people.js';

const told = (input: object) => citizenProblems(input, LAST).map(({ path, expected }) => `${path}: ${expected}`);
const one = { id: 1, municipality: 'lejre' };

describe('what is expected of each field', () => {
  it('that is counted', () => {
    const bad = {
      id: '',
      municipality: '',
      conversations: -1,
      offers: 0.5,
      ordinaryHours: -1,
      benefit: '',
      seniorityMonths: -1,
      absentMonths: -1,
      absentDays: 0.5,
    };
    expect(told(bad)).toEqual([
      'id: a text that is not empty, or a whole number',
      'municipality: a municipality by key or name, or a list of residences { municipality, from, to }',
      'conversations: a whole number of conversations from 0, or a list of days',
      'offers: a whole number of offers from 0, or a list of offers { from, to }',
      'ordinaryHours: hours from 0, or a list of { date, hours }',
      'benefit: a benefit by key or name',
      'seniorityMonths: months on benefit, a number from 0',
      'absentMonths: months of absence, a number from 0',
      'absentDays: a whole number of days of absence from 0',
    ]);
  });

  it('that is dated, with its place in the list', () => {
    const bad = {
      ...one,
      municipality: [{ municipality: '', from: '2019-01-01' }],
      covers: { from: '2019-01-01', to: LAST },
      spells: [{ benefit: '', from: '2019-01-01' }],
      absences: 'x',
      ordinaryHours: [{ date: '2019-01-01', hours: '1' }],
    };
    expect(told(bad)).toEqual([
      'municipality[0].municipality: a municipality by key or name',
      'spells[0].benefit: a benefit by key or name',
      'absences: a list of absences { from, to }; days between them, such as weekends, are days without absence',
      'ordinaryHours[0].hours: hours of ordinary employment, a number, below 0 for a correction',
    ]);
    expect(told({ ...one, covers: bad.covers, spells: 'x' })).toEqual(['spells: a list of spells { benefit, from, to }']);
  });

  it('that is counted apart', () => {
    expect(told({ ...one, hoursApart: -1 })).toEqual([
      'hoursApart: hours that settle where two orders reckon a part of the window each, a number from 0',
    ]);
  });

  it('where nothing tells whether it is counted or dated', () => {
    expect(citizenFacts.problems({ ...one, ordinaryHours: true }).map(({ expected }) => expected)).toEqual([
      'hours from 0, or a list of { date, hours }',
    ]);
  });
});

describe('what a citizen cannot do without', () => {
  it('is who and where', () => {
    expect(told({ id: 1 })).toEqual(['municipality: a municipality by key or name, or a list of residences']);
    expect(told({ municipality: 'lejre' })).toEqual(['id: a text or a whole number that tells the citizen from others']);
  });

  it.each([
    ['municipality', [{ municipality: 'lejre', from: '2018-01-01' }]],
    ['spells', []],
    ['absences', []],
    ['conversations', []],
    ['offers', []],
    ['ordinaryHours', []],
  ])('is, where %s is a list, the days that it is complete for', (field, list) => {
    expect(told({ ...one, [field]: list })).toEqual([`covers: the days that ${field} and every other list is complete for`]);
    expect(citizenProblems({ ...one, [field]: list }, LAST)).toMatchObject([{ code: 'unexpected', received: 'nothing' }]);
  });

  it('is an error of the facts', () => {
    expect(caught(() => checkCitizen({ id: 1 }, LAST))).toMatchObject({ of: 'facts' });
    expect(caught(() => checkCitizen({ ...one, offers: -1 }, LAST))).toBeInstanceOf(InputError);
  });
});

it('names and figures that cannot be are told together, where all is counted', () => {
  const found = citizenProblems({ ...one, benefit: 'kontanthjelp', absentDays: 366, absentMonths: 12 }, LAST);
  expect(found.map(({ path, nearest }) => [path, nearest])).toEqual([
    ['benefit', expect.stringMatching(/^kontanthj/)],
    ['absentDays', undefined],
  ]);
  expect(citizenProblems({ ...one, absentDays: 365, absentMonths: 12 }, LAST)).toEqual([]);
  expect(citizenProblems({ ...one, absentDays: 365, absentMonths: 12.01 }, LAST).map(({ path }) => path)).toEqual(['absentMonths']);
});

it.each([null, 'text', 5])('%j is told to be no citizen, and nothing more', (input) => {
  expect(citizenProblems(input, LAST)).toMatchObject([{ path: '' }]);
});

it('an id may lie below nothing, and months have as many decimals as a register reckons', () => {
  expect(told({ ...one, id: -5, seniorityMonths: 12.0322580645 })).toEqual([]);
});

describe('dated lists', () => {
  const covers = { from: '2016-01-01', to: LAST };

  it('stand beside what is counted', () => {
    expect(told({ ...one, covers, absences: [], conversations: 4, ordinaryHours: 3 })).toEqual([]);
  });

  it('are told what they may not be', () => {
    expect(told({ ...one, covers, absences: [{ from: '2019-05-02', to: '2019-05-01' }] })).toEqual(['absences[0]: from not after to']);
    const homes = [
      { municipality: 'lejre', from: '2018-01-01' },
      { municipality: 'roskilde', from: '2019-01-01' },
    ];
    expect(told({ ...one, covers, municipality: homes })).toEqual(['municipality[1]: days that municipality[0] does not have']);
  });

  it('may stand in any order', () => {
    const homes = [
      { municipality: 'lejre', from: '2019-01-01', to: '2019-06-30' },
      { municipality: 'roskilde', from: '2018-01-01', to: '2018-06-30' },
    ];
    expect(told({ ...one, covers, municipality: homes })).toEqual([]);
  });
});

it('a name that is not known is unexpected, and is near to none where none is near', () => {
  expect(citizenProblems({ ...one, benefit: 'noget helt andet' }, LAST)).toStrictEqual([
    { path: 'benefit', code: 'unexpected', expected: 'a benefit, by key or name', received: '"noget helt andet"' },
  ]);
});
