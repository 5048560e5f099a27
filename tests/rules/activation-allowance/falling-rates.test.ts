import { describe, expect, it } from 'vitest';
import { pathsOf } from './caught.js';
import { accepts, refused } from './own-guideline.js';

const zones = (amounts: readonly (string | null)[], change: object = {}) => ({
  rate: { kind: 'zones', steps: amounts.map((amount, place) => ({ from: place + 1, to: place + 1, amount })), ...change },
});
const rows = (all: readonly (readonly string[])[], change: object = {}) => ({
  rate: { kind: 'zone-days', rows: all.map((amounts, place) => ({ from: place + 1, to: place + 1, amounts })), ...change },
});

describe('a rate that falls where it should rise', () => {
  it('is a fault for more zones, told with the amount before', () => {
    expect(refused(zones(['300.00', '250.00', '400.00'])).problems).toEqual([
      {
        path: 'rate.steps[1].amount',
        code: 'contradiction',
        expected: 'at least 300.00, the amount for fewer zones, or "mayFall": true where it falls on purpose',
        received: '250.00',
      },
    ]);
  });

  it('is a fault for more days a week, and for more zones on the same days', () => {
    expect(pathsOf(refused(rows([['100', '90']])))).toEqual(['rate.rows[0].amounts[1]']);
    expect(
      pathsOf(
        refused(
          rows([
            ['100', '200'],
            ['100', '199'],
          ]),
        ),
      ),
    ).toEqual(['rate.rows[1].amounts[1]']);
    expect(refused(rows([['100', '90']])).problems[0]?.expected).toContain('the amount for fewer days a week');
    expect(refused(rows([['100'], ['90']])).problems[0]?.expected).toContain('the amount for fewer zones');
  });

  it('looks past zones that are not paid or were not read', () => {
    expect(accepts(zones([null, '300.00', 'not-read', '300.00', null])).rate.kind).toBe('zones');
    expect(pathsOf(refused(zones(['300.00', null, 'not-read', '299.99'])))).toEqual(['rate.steps[3].amount']);
  });

  it('is none where the guideline says that it falls on purpose', () => {
    expect(accepts(zones(['300.00', '250.00'], { mayFall: true })).rate.kind).toBe('zones');
    expect(accepts(rows([['100', '90']], { mayFall: true })).rate.kind).toBe('zone-days');
  });

  const bands = (second: number, change: object = {}) => ({
    rate: {
      ...{ kind: 'km-bands', daysPerWeek: 5, decimals: 1 },
      bands: [
        { from: 12, to: second - 0.1, most: '600.00' },
        { from: second, to: 59.9, most: '400.00' },
      ],
      ...change,
    },
  });

  // LAB § 176, stk. 1: the allowance covers up to 24 km a day; beyond them the travel reimbursement of § 175 takes over.
  it.each([20, 24])('is a fault in bands of kilometres of which the lower begins at %s km', (second) => {
    expect(refused(bands(second)).problems).toEqual([
      {
        path: 'rate.bands[1].most',
        code: 'contradiction',
        expected: 'at least 600.00, the amount for fewer kilometres, or "mayFall": true where it falls on purpose',
        received: '400.00',
      },
    ]);
  });

  it('is none in bands that begin beyond 24 km, as Guldborgsund has them, nor where they fall on purpose', () => {
    for (const second of [24.1, 40]) expect(accepts(bands(second)).rate.kind).toBe('km-bands');
    expect(accepts(bands(20, { mayFall: true })).rate.kind).toBe('km-bands');
  });

  it('is none in bands that rise or stay the same', () => {
    const rising = [
      { from: 4, to: 11, most: '600.00' },
      { from: 12, to: 17, most: '600.00' },
      { from: 18, to: 24, most: '800.00' },
    ];
    expect(accepts({ rate: { kind: 'km-bands', daysPerWeek: 5, decimals: 0, bands: rising } }).rate.kind).toBe('km-bands');
  });
});
