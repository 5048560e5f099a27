import { describe, expect, it } from 'vitest';
import { dateFindings } from '../../src/sources/dates.js';

type Row = { from: string; to?: string; adopted?: string; retroactive?: boolean; value?: unknown };

/** What is not consistent in tables that were checked for the year 2020. */
function findings(tables: Record<string, Row[]>, occasional?: string[]): string[] {
  const data = { covered: { from: '2020-01-01', to: '2020-12-31' }, notModelled: [], ...(occasional && { occasional }), ...tables };
  return dateFindings({ path: 'p', data }).map(({ at, lacks }) => `${at} ${lacks}`);
}

describe('the dates of acts', () => {
  it('are consistent where each is enacted before it governs and the next ends the last', () => {
    expect(
      findings({
        fee: [
          { from: '2019-01-01', adopted: '2018-06-01' },
          { from: '2020-07-01', adopted: '2020-06-30' },
        ],
      }),
    ).toEqual([]);
  });

  it('may reach back only where it is said', () => {
    const row = { from: '2020-01-01', adopted: '2020-01-02' };
    expect(findings({ fee: [row] })).toEqual(['p#fee.0 retroactive']);
    expect(findings({ fee: [{ ...row, retroactive: true }] })).toEqual([]);
    expect(findings({ fee: [{ ...row, adopted: '2020-01-01' }] })).toEqual([]);
  });

  it('of rows for the same days tell by adoption which has superseded the other', () => {
    const first = { from: '2020-01-01', to: '2020-12-31' };
    const next = { from: '2020-12-31', to: '2020-12-31' };
    expect(findings({ fee: [{ ...first, adopted: '2019-01-01' }, next] })).toEqual(['p#fee.1 overlap 0']);
    expect(findings({ fee: [first, { ...next, adopted: '2019-01-01' }] })).toEqual(['p#fee.1 overlap 0']);
    expect(findings({ fee: [next, { ...first, adopted: '2019-01-01' }] })).toEqual(['p#fee.1 overlap 0']);
    expect(
      findings({
        fee: [
          { ...first, adopted: '2019-01-01' },
          { ...next, adopted: '2019-01-02' },
        ],
      }),
    ).toEqual([]);
    expect(
      findings({
        fee: [
          { ...first, adopted: '2019-01-01' },
          { ...next, adopted: '2019-01-01' },
        ],
      }),
    ).toEqual(['p#fee.1 overlap 0']);
  });

  it('that begin on the same day overlap, and those that an open row leads up to do not', () => {
    expect(findings({ fee: [{ from: '2020-01-01', adopted: '2019-05-01' }, { from: '2020-01-01' }] })).toEqual(['p#fee.1 overlap 0']);
    expect(findings({ fee: [{ from: '2020-01-01' }, { from: '2020-02-01' }] })).toEqual([]);
    expect(findings({ fee: [{ from: '2020-01-01', to: '2020-01-31' }, { from: '2020-02-01' }] })).toEqual([]);
  });

  it('leave out no day that was checked', () => {
    const rows = [
      { from: '2020-01-02', to: '2020-03-31' },
      { from: '2020-05-01', to: '2020-12-30' },
    ];
    expect(findings({ fee: rows })).toEqual([
      'p#fee gap 2020-01-01/2020-01-01',
      'p#fee gap 2020-04-01/2020-04-30',
      'p#fee gap 2020-12-31/2020-12-31',
    ]);
    expect(findings({ fee: [{ from: '2021-01-01' }] })).toEqual(['p#fee gap 2020-01-01/2020-12-31']);
    expect(findings({ fee: [{ from: '2018-01-01', to: '2019-12-31' }] })).toEqual(['p#fee gap 2020-01-01/2020-12-31']);
  });

  it('may leave out days where the table is for some days only, or the law is not in force', () => {
    const fee = [{ from: '2020-07-01' }];
    expect(findings({ fee }, ['fee'])).toEqual([]);
    const act = [
      { from: '2020-01-01', to: '2020-06-30', value: null },
      { from: '2020-07-01', value: 'in-force' },
    ];
    expect(findings({ act, fee })).toEqual([]);
  });
});
