import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/engine/problem.js';
import { windowEnding } from '../../src/population/window.js';
import { checkCitizen, citizenProblems } from '../../src/register/check.js';
import { citizenFacts } from '../../src/register/schema.js';
import { COVERS, LAST, PERSON, person, span } from './people.js';

const refused = (given: object, on = LAST) =>
  citizenProblems({ ...PERSON, ...given }, on).map(({ path, expected, received, nearest }) => ({
    path,
    expected,
    ...(received !== undefined && { received }),
    ...(nearest !== undefined && { nearest }),
  }));
const paths = (given: object, on = LAST) => refused(given, on).map(({ path }) => path);
const COUNTED = {
  id: 'a',
  municipality: 'Lejre',
  benefit: 'Dagpenge',
  seniorityMonths: 12.5,
  absentMonths: 12,
  absentDays: 365,
  conversations: 0,
  offers: 0,
  ordinaryHours: 0.5,
};

describe('citizens that can be read', () => {
  it.each([
    ['dated events', PERSON],
    ['counted columns', COUNTED],
    ['no more than who and where', { id: 7, municipality: 'hoeje-taastrup' }],
    ['residences', person({ municipality: [{ municipality: 'Lejre', ...span('2018-01-01') }] })],
  ])('%s', (_, citizen) => {
    expect(citizenProblems(citizen, LAST)).toEqual([]);
    expect(checkCitizen(citizen, LAST)).toEqual(citizen);
  });

  it('are read the same after a hundred, when the check is compiled', () => {
    for (let count = 0; count < 300; count += 1) expect(checkCitizen(PERSON, LAST)).toEqual(PERSON);
    expect(() => checkCitizen({ ...PERSON, id: undefined }, LAST)).toThrow(InputError);
  });

  it('the fields have a JSON Schema that allows both ways', () => {
    expect(citizenFacts.jsonSchema()).toMatchObject({ properties: { conversations: { anyOf: [{ type: 'integer' }, { type: 'array' }] } } });
    expect(citizenFacts.problems({ ...COUNTED, conversations: ['2019-01-01'] })).toEqual([]);
  });
});

describe('a field that is null', () => {
  it('is unknown, as registers write it, and the rest is read', () => {
    const read = checkCitizen({ id: 1, municipality: 'lejre', benefit: 'kontanthjaelp', conversations: null, offers: 0 }, '2019-12-31');
    expect(read).toEqual({ id: 1, municipality: 'lejre', benefit: 'kontanthjaelp', offers: 0 });
  });

  it('is lacking where it is needed', () => {
    expect(citizenProblems({ id: null, municipality: 'lejre' }, '2019-12-31').map(({ path }) => path)).toEqual(['id']);
  });
});

describe('fields that cannot be read', () => {
  it.each([null, 'text', 5, [], undefined])('%j is no citizen', (input) => {
    expect(citizenProblems(input, LAST).length).toBeGreaterThan(0);
    expect(() => checkCitizen(input, LAST)).toThrow(InputError);
  });

  it('who and where must be known, also where more is wrong', () => {
    expect(citizenProblems({}, LAST).map(({ path }) => path)).toEqual(['id', 'municipality']);
    expect(citizenProblems({ offers: -1 }, LAST).map(({ path }) => path)).toEqual(['id', 'municipality', 'offers']);
  });

  it('a list must say what it covers', () => {
    expect(refused({ covers: undefined })).toEqual([
      { path: 'covers', expected: 'the days that spells and every other list is complete for', received: 'nothing' },
    ]);
    expect(citizenProblems({ ...COUNTED, conversations: [] }, LAST).map(({ path }) => path)).toEqual(['covers']);
    expect(citizenProblems({ ...COUNTED, municipality: [] }, LAST).map(({ path }) => path)).toEqual(['covers']);
  });

  it('a key that is not known names the nearest', () => {
    expect(refused({ conversation: 4 })[0]).toMatchObject({ path: 'conversation', nearest: 'conversations' });
    expect(refused({ spells: [{ benefit: 'dagpenge', form: '2019-01-01', from: '2019-01-01' }] })[0]).toMatchObject({
      path: 'spells[0].form',
      nearest: 'from',
    });
  });

  it.each([
    [{ conversations: ['2019-01-01', '2019-02-29', '2019-03-1'] }, ['conversations[1]', 'conversations[2]']],
    [{ conversations: 2.5 }, ['conversations']],
    [{ conversations: -1 }, ['conversations']],
    [{ conversations: '4' }, ['conversations']],
    [{ offers: [{ from: '2019-01-01', to: 'x' }, {}] }, ['offers[0].to', 'offers[1].from']],
    [
      {
        ordinaryHours: [
          { date: '2019-01-01', hours: Number.NEGATIVE_INFINITY },
          { date: '2019-01-01', hours: Number.NaN },
        ],
      },
      ['ordinaryHours[0].hours', 'ordinaryHours[1].hours'],
    ],
    [{ ordinaryHours: Number.POSITIVE_INFINITY }, ['ordinaryHours']],
    [{ seniorityMonths: -0.1, absentMonths: Number.NaN, absentDays: 1.5 }, ['seniorityMonths', 'absentMonths', 'absentDays']],
    [{ municipality: [{ municipality: '', from: '2019-01-01' }] }, ['municipality[0].municipality']],
    [{ municipality: 5 }, ['municipality']],
    [{ id: ' ' }, ['id']],
    [{ id: 1.5 }, ['id']],
    [{ covers: span('2019-12-31', '2019-01-01') }, ['covers']],
    [{ spells: { benefit: 'dagpenge' } }, ['spells']],
    [{ conversations: Array.from({ length: 1001 }, () => '2019-01-01') }, ['conversations']],
    [{ benefit: 'x'.repeat(201) }, ['benefit']],
  ])('%j', (given, expected) => {
    expect(paths(given)).toEqual(expected);
  });
});

describe('names that are not known', () => {
  it('name the nearest', () => {
    expect(refused({ municipality: 'Lejer', spells: [{ benefit: 'kontanthjelp', from: '2019-01-01' }] })).toEqual([
      { path: 'municipality', expected: 'one of the 98 municipalities, by key or Danish name', received: '"Lejer"', nearest: 'lejre' },
      { path: 'spells[0].benefit', expected: 'a benefit, by key or name', received: '"kontanthjelp"', nearest: 'kontanthjaelp' },
    ]);
    expect(refused({ benefit: 'noget helt andet', spells: undefined })).toEqual([
      { path: 'benefit', expected: 'a benefit, by key or name', received: '"noget helt andet"' },
    ]);
    expect(paths({ municipality: [{ municipality: 'ungecentrum', from: '2019-01-01' }] })).toEqual(['municipality[0].municipality']);
  });
});

describe('events that cannot be', () => {
  it.each([
    [{ conversations: [LAST, '2020-01-01'] }, ['conversations[1]']],
    [{ ordinaryHours: [{ date: '2020-01-01', hours: 1 }] }, ['ordinaryHours[0]']],
    [{ absences: [span('2020-01-01')] }, ['absences[0]']],
    [{ offers: [span('2020-01-01', '2020-02-01')] }, ['offers[0]']],
    [{ spells: [{ benefit: 'dagpenge', from: '2020-01-01' }] }, ['spells[0]']],
    [{ municipality: [{ municipality: 'lejre', from: '2020-01-01' }] }, ['municipality[0]']],
  ])('begun after the day judged: %j', (given, expected) => {
    expect(paths(given)).toEqual(expected);
    expect(paths({ ...given, covers: span('2016-01-01', '2020-12-31') })).toEqual(expected);
    expect(paths({ ...given, covers: span('2016-01-01', '2020-12-31') }, '2020-01-01')).toEqual([]);
  });

  it('ended before they begin, on the same day at the earliest', () => {
    const items = [span('2019-05-02', '2019-05-01'), span('2019-05-01', '2019-05-01')];
    expect(refused({ absences: items, offers: items }).map(({ path, received }) => [path, received])).toEqual([
      ['absences[0]', '2019-05-02 to 2019-05-01'],
      ['offers[0]', '2019-05-02 to 2019-05-01'],
    ]);
    expect(paths({ spells: [{ benefit: 'dagpenge', ...span('2019-05-02', '2019-05-01') }] })).toEqual(['spells[0]']);
  });

  it('wholly outside what the lists cover', () => {
    const covers = span('2019-01-01', '2019-11-30');
    const without = { spells: undefined, covers };
    expect(paths({ ...without, conversations: ['2018-12-31', '2019-01-01', '2019-11-30', '2019-12-01'] })).toEqual([
      'conversations[0]',
      'conversations[3]',
    ]);
    expect(
      paths({ ...without, absences: [span('2018-01-01', '2018-12-31'), span('2018-01-01', '2019-01-01'), span('2018-01-01')] }),
    ).toEqual(['absences[0]']);
    expect(
      refused({ ...without, offers: [span('2019-12-01', '2019-12-24'), span('2019-12-01'), span('2019-11-30', '2019-12-24')] }),
    ).toEqual(
      [
        ['offers[0]', '2019-12-01 to 2019-12-24'],
        ['offers[1]', '2019-12-01'],
      ].map(([path, received]) => ({
        path,
        expected: `no later than ${LAST}, the day judged, and with a day from 2019-01-01 to 2019-11-30, which the lists cover`,
        received,
      })),
    );
  });

  it('two spells on the same benefit, or two residences, that share a day', () => {
    const on = (benefit: string, from: string, to?: string) => ({ benefit, ...span(from, to) });
    const first = on('Kontanthjælp', '2019-01-01', '2019-06-30');
    expect(refused({ spells: [first, on('kontanthjaelp', '2019-06-30')] })).toEqual([
      { path: 'spells[1]', expected: 'days that spells[0] on the same benefit does not have', received: 'from 2019-06-30' },
    ]);
    expect(refused({ spells: [on('dagpenge', '2019-01-01'), first, on('kontanthjaelp', '2018-01-01', '2019-01-01')] })).toEqual([
      { path: 'spells[2]', expected: 'days that spells[1] on the same benefit does not have', received: '2018-01-01 to 2019-01-01' },
    ]);
    expect(paths({ spells: [first, on('kontanthjaelp', '2019-07-01'), on('dagpenge', '2019-01-01')] })).toEqual([]);
    const homes = [
      { municipality: 'lejre', ...span('2018-01-01') },
      { municipality: 'roskilde', ...span('2019-01-01') },
    ];
    expect(paths({ municipality: homes })).toEqual(['municipality[1]']);
  });
});

describe('counted columns', () => {
  it('hold no more than the window has', () => {
    const absent = (absentDays: number, absentMonths: number) => ({ absences: undefined, absentDays, absentMonths });
    expect(paths(absent(365, 12))).toEqual([]);
    expect(paths({ absences: undefined, absentDays: 366 })).toEqual(['absentDays']);
    expect(paths(absent(366, 12))).toEqual(['absentDays']);
    expect(paths(absent(365, 12.1))).toEqual(['absentMonths']);
    expect(paths({ absences: undefined, absentMonths: 12.1 })).toEqual(['absentMonths']);
    expect(refused(absent(366, 12.1)).map(({ path, expected }) => [path, expected])).toEqual([
      ['absentDays', 'at most 365, all of 2019-01-01 to 2019-12-31'],
      ['absentMonths', 'at most 12, all of 2019-01-01 to 2019-12-31'],
    ]);
    expect(paths(absent(366, 12), '2020-02-29')).toEqual([]);
    expect(paths({ absences: undefined, absentMonths: 13 })).toEqual(['absentMonths']);
    expect(citizenProblems(person({ absences: undefined, absentDays: 366 }), LAST, { window: windowEnding('2020-02-29') })).toEqual([]);
  });

  it('a benefit is that of the spells on the last day', () => {
    const ended = [{ benefit: 'kontanthjaelp', ...span('2018-01-01', '2019-12-30') }];
    expect(paths({ benefit: 'Kontanthjælp' })).toEqual([]);
    expect(refused({ benefit: 'Dagpenge' })).toEqual([
      { path: 'benefit', expected: 'kontanthjaelp, as the spells say for 2019-12-31', received: 'Dagpenge' },
    ]);
    expect(refused({ benefit: 'Dagpenge', spells: ended })[0]?.expected).toBe('no benefit, as the spells say for 2019-12-31');
    expect(paths({ benefit: 'Dagpenge', spells: ended, covers: { ...COVERS, to: '2019-12-30' } })).toEqual([]);
  });

  it('seniority is less than a month from that of the spells: 24 months', () => {
    for (const given of [23.1, 24, 24.9]) expect(paths({ seniorityMonths: given })).toEqual([]);
    expect(refused({ seniorityMonths: 23 })[0]?.expected).toBe('about 24, as the spells say for 2019-12-31');
    expect(paths({ seniorityMonths: 25 })).toEqual(['seniorityMonths']);
    const late = { covers: span('2018-01-01', LAST) };
    expect(paths({ ...late, seniorityMonths: 240 })).toEqual([]);
    expect(refused({ ...late, seniorityMonths: 23 })[0]?.expected).toBe('at least about 24, as the spells say for 2019-12-31');
    expect(paths({ seniorityMonths: 1, spells: [{ benefit: 'dagpenge', ...span('2018-01-01', '2019-12-30') }] })).toEqual([]);
  });

  it('seniority is compared as it is to be counted', () => {
    const spells = [
      { benefit: 'dagpenge', ...span('2018-01-01', '2018-12-31') },
      { benefit: 'kontanthjaelp', from: '2019-01-01' },
    ];
    const citizen = person({ spells, seniorityMonths: 12 });
    expect(citizenProblems(citizen, LAST).map(({ path }) => path)).toEqual(['seniorityMonths']);
    expect(citizenProblems(citizen, LAST, { seniorityOf: 'same-benefit' })).toEqual([]);
    expect(citizenProblems({ ...citizen, seniorityMonths: 60 }, LAST, { interruptions: 'pause' })).toEqual([]);
  });

  it('days of absence are those of the absences', () => {
    const absences = [span('2019-01-01', '2019-01-10')];
    expect(paths({ absences, absentDays: 10 })).toEqual([]);
    expect(refused({ absences, absentDays: 11 })[0]?.expected).toBe('10, as the absences say');
    const late = { absences: [span('2019-02-01', '2019-02-10')], covers: span('2019-01-31', LAST), spells: undefined };
    expect(paths({ ...late, absentDays: 40 })).toEqual([]);
    expect(refused({ ...late, absentDays: 41 })[0]?.expected).toBe('10 to 40, as the absences say');
  });
});

describe('null', () => {
  it('is unknown in what is listed too: a spell whose end is null is still running', () => {
    const open = { benefit: 'kontanthjaelp', from: '2019-01-01' };
    const told = checkCitizen({ ...PERSON, spells: [{ ...open, to: null }], offers: null }, LAST);
    expect(told.spells).toEqual([open]);
    expect('offers' in told).toBe(false);
    expect(refused({ spells: [null] }).map(({ path }) => path)).toEqual(['spells[0]']);
  });

  it('in one of what is listed leaves the others as they are', () => {
    const ended = { benefit: 'sygedagpenge', from: '2018-01-01', to: '2018-03-31' };
    const open = { benefit: 'kontanthjaelp', from: '2019-01-01' };
    const told = checkCitizen({ ...PERSON, spells: [ended, { ...open, to: null }] }, LAST);
    expect(told.spells).toEqual([ended, open]);
  });
});
