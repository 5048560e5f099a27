import { describe, expect, it } from 'vitest';
import { measureSql, tallyFromRows } from '../../src/population/sql.js';
import { mergeCounts } from '../../src/register/citizen-counter.js';

const cite = { title: 't', provision: 'p' };
const measure = {
  id: 'm',
  by: ['municipality'],
  counted: [],
  asked: [{ id: 'a', test: { column: 'c', is: '>=', than: 1 }, cite }],
} as const;

describe('rows that are no rows', () => {
  it.each([
    [{ MUNICIPALITY: 'lejre', STATE: 8, CITIZENS: 5 }, 'a row has no municipality, state, citizens, but MUNICIPALITY, STATE, CITIZENS'],
    [{ municipality: 'lejre', state: 99, citizens: 5 }, 'state of a row is 99: a whole number from 0 to 8 is expected'],
    [{ municipality: 'lejre', state: 8, citizens: 'five' }, 'citizens of a row is five'],
    [{ municipality: 'lejre', state: null, citizens: 5 }, 'state of a row is null'],
    [{ municipality: 'lejre', state: 8, citizens: -1 }, 'citizens of a row is -1'],
  ])('%j is refused, so that nobody is lost', (row, message) => {
    expect(() => tallyFromRows(measure, [row])).toThrow(RangeError);
    expect(() => tallyFromRows(measure, [row])).toThrow(message);
  });

  it('numbers are taken as drivers give them', () => {
    const rows = [1, '1', 1n].map((citizens) => ({ municipality: 'lejre', state: 8n, citizens }));
    expect(tallyFromRows(measure, rows).groups[0]?.states[8]).toBe(3);
  });

  it('parts of another number of measures are refused', () => {
    expect(() => mergeCounts([], [{ measure: 'm', groups: [] }])).toThrow(RangeError);
  });
});

describe('a measure that was JSON', () => {
  it.each([
    { is: '>= 0 OR 1', than: 1 },
    { is: '>=', than: '1 OR 1=1' },
    { is: '>=', than: Number.NaN },
  ])('is no SQL of its own: %j', (test) => {
    const asked = [{ id: 'a', test: { column: 'c', ...test }, cite }];
    expect(() => measureSql({ ...measure, asked } as never, 'citizens')).toThrow(RangeError);
  });
});
