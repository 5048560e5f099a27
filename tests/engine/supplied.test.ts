import { describe, expect, it } from 'vitest';
import { suppliedProblems, withSupplied } from '../../src/engine/supplied.js';
import type { Row } from '../../src/engine/timeline.js';

const cite = { source: 'act', provision: '§ 2' };
const own = { title: 'Takstblad', provision: '1' };
const year = (of: string) => ({ from: `${of}-01-01`, to: `${of}-12-31` });
const row = { cite, verified: 'statute' } as const;

/** Read for 2020; worked out for 2021 and 2022, for which the official amount was not found. */
const [read, first, second]: readonly Row<string>[] = [
  { ...row, ...year('2020'), value: '5.00' },
  { ...row, ...year('2021'), value: '6.00', computed: true },
  { ...row, ...year('2022'), value: '6.50', computed: true },
];
const ROWS = [read, first, second] as Row<string>[];
const given = (of: string, value: string) => ({ ...year(of), value, cite: own });

describe('an amount that a caller supplies', () => {
  it('takes the place of one that was worked out for the same days, and of no other', () => {
    const rows = withSupplied('fee', ROWS, { fee: [given('2021', '6.2'), given('2023', '7.00')] });
    expect(rows).toEqual([
      read,
      second,
      { ...given('2021', '6.20'), verified: 'caller' },
      { ...given('2023', '7.00'), verified: 'caller' },
    ]);
  });

  it('of another table leaves the rows as they are', () => {
    expect(withSupplied('fee', ROWS, { cap: [given('2021', '6.20')] })).toBe(ROWS);
  });

  it('is accepted for a year whose amount was worked out, and refused for one that was read', () => {
    const problems = (of: string) =>
      suppliedProblems({ fee: [given(of, '6.20')] }, { fee: ROWS }, { from: '2020-01-01', to: '2023-12-31' });
    expect(problems('2021')).toEqual([]);
    expect(problems('2020')).toEqual([
      {
        path: 'supplied.fee[0]',
        code: 'contradiction',
        expected: 'days without an amount; there is one from 2020-01-01 to 2020-12-31',
        received: '"2020-01-01 to 2020-12-31"',
      },
    ]);
  });
});
