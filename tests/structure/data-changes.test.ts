import { describe, expect, it } from 'vitest';
import { changesOf } from '../../scripts/data-changes.js';

const DATA = {
  covered: { from: '2020-01-01', to: '2021-12-31' },
  notModelled: [{ da: 'andet', en: 'else' }],
  occasional: ['agreed'],
  before: [{ from: '2018-01-01', to: '2019-12-31', value: '1' }],
  limit: [
    { from: '2020-01-01', to: '2020-06-30', value: '2.50' },
    { from: '2020-07-01', value: 3 },
    { from: '2020-10-01', value: 3 },
  ],
  agreed: [
    { from: '2020-02-01', to: '2022-12-31', value: { groups: ['a', 'b'], last: '2020-12-31', holds: true, word: 'never', none: null } },
  ],
};

const says = (table: string) =>
  changesOf(DATA)
    .filter(({ says: one }) => one.startsWith(`${table}[`))
    .map(({ says: one }) => one.replace(/^\w+/, ''));

describe('the changes of a file of parameters', () => {
  it('are of each figure and day by one, within the days covered and up to a row that says otherwise', () => {
    expect(says('limit')).toEqual([
      '[0] from 2020-01-01: from 2020-01-01 -> 2020-01-02',
      '[0] from 2020-01-01: to 2020-06-30 -> 2020-06-29',
      '[0] from 2020-01-01: 2.50 -> 2.49',
      '[0] from 2020-01-01: 2.50 -> 2.51',
      '[1] from 2020-07-01: from 2020-07-01 -> 2020-06-30',
      '[1] from 2020-07-01: from 2020-07-01 -> 2020-07-02',
      '[1] from 2020-07-01: 3 -> 2',
      '[1] from 2020-07-01: 3 -> 4',
      '[2] from 2020-10-01: 3 -> 2',
      '[2] from 2020-10-01: 3 -> 4',
    ]);
  });

  it('leave out each member of a list, and turn days and truths inside an object; words stay', () => {
    expect(says('agreed')).toEqual([
      '[0] from 2020-02-01: from 2020-02-01 -> 2020-01-31',
      '[0] from 2020-02-01: from 2020-02-01 -> 2020-02-02',
      '[0] from 2020-02-01: groups: "a" -> left out',
      '[0] from 2020-02-01: groups: "b" -> left out',
      '[0] from 2020-02-01: last: 2020-12-31 -> 2020-12-30',
      '[0] from 2020-02-01: last: 2020-12-31 -> 2021-01-01',
      '[0] from 2020-02-01: holds: true -> false',
    ]);
  });

  it('are none of rows before the days covered, nor of what is no table', () => {
    expect(changesOf(DATA)).toHaveLength(17);
  });

  it('change one datum each, and nothing of what was given', () => {
    const whole = JSON.stringify(DATA);
    const [first] = changesOf(DATA);
    expect(first?.data).toEqual({ ...DATA, limit: [{ ...DATA.limit[0], from: '2020-01-02' }, ...DATA.limit.slice(1)] });
    expect(JSON.stringify(DATA)).toBe(whole);
  });
});
