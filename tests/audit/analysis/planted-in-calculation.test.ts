import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/audit/analysis/analyse.js';
import type { Fault } from '../../../src/audit/analysis/fault.js';
import { casesFile } from '../../../src/conformance/case-format.js';
import type { Row } from '../../../src/engine/timeline.js';
import { question, row } from './toy.js';
import { analysed, type Planted, parameters, plantedIn } from './toy-calculation.js';

const NOTHING = () => ({});
const told = (faults: readonly Fault[]) => faults.map(({ kind, about, example: { expect } }) => ({ kind, about, expect }));

/** The calculation with another table of fees. */
const feesOf =
  (fee: readonly Row<string>[]): Planted =>
  () => ({ parameters: { ...parameters, fee: [...fee] } });

/** The calculation for which one of the facts, left out, is no. */
const taking =
  (fact: 'large'): Planted =>
  ({ of, needs }) => ({
    needs: needs.filter((need) => need !== fact),
    of: (facts, at, law) => of({ ...facts, [fact]: facts[fact] ?? false }, at, law),
  });

describe('the calculation as it should be', () => {
  it('shows no fault', () => {
    const { scheme, tried, faults } = analysed(NOTHING);
    expect(faults).toEqual([]);
    expect(scheme).toBe('parcel');
    expect(tried).toBeGreaterThan(20);
  });
});

describe('a table of a calculation', () => {
  it('leaves days without a row: somebody whose days were moved there', () => {
    const fee = [row('2020-01-01', '10.00', { to: '2020-12-31' }), row('2021-04-01', '20.00')];
    const { faults } = analysed(feesOf(fee), { ...parameters, fee });
    expect(told(faults)).toEqual([{ kind: 'gap', about: 'fee', expect: { outcome: 'not-covered', gaps: ['fee'] } }]);
    expect(faults[0]?.example).toMatchObject({ calculation: 'parcel', facts: { left: '2021-01-01' } });
    expect(faults[0]?.example).not.toHaveProperty('on');
    expect(faults[0]?.says).toBe('no row of fee governs 2021-01-01 to 2021-03-31');
  });

  it('has two rows that both govern', () => {
    const fee = [row('2020-01-01', '10.00'), row('2020-07-01', '20.00'), row('2020-07-01', '30.00')];
    const { faults } = analysed(feesOf(fee), { ...parameters, fee });
    expect(told(faults)).toEqual([{ kind: 'overlap', about: 'fee', expect: { outcome: 'not-covered', gaps: ['fee'] } }]);
    expect(faults[0]?.example).toMatchObject({ calculation: 'parcel', facts: { left: '2020-07-01' } });
  });

  it('is shown by somebody who names neither calculation nor day: moved by the first day among their facts', () => {
    const fee = [row('2020-01-01', '10.00'), row('2020-07-01', '20.00'), row('2020-07-01', '30.00')];
    const facts = { note: 'none', stays: [{ from: '2020-05-01' }], left: '2020-06-01' };
    const [fault] = analyse(plantedIn(NOTHING), { cases: [{ facts }], parameters: { fee }, most: 1 }).faults;
    expect(fault?.example).toMatchObject({
      calculation: 'parcel',
      facts: { note: 'none', stays: [{ from: '2020-07-01' }], left: '2020-08-01' },
    });
  });

  it('is tried from the first day that was checked with somebody whose facts name none', () => {
    const [fault] = analyse(plantedIn(NOTHING), { cases: [{ facts: { note: 'none' } }], parameters: {}, most: 1 }).faults;
    expect(fault?.example).toMatchObject({ title: 'idle-reading: double on 2020-01-01', expect: { outcome: 'open' } });
  });
});

describe('an open question of a calculation', () => {
  it('never matters', () => {
    const readings = { double: question, planted: question };
    const { faults } = analysed(() => ({ readings }));
    expect(told(faults)).toMatchObject([{ kind: 'idle-reading', about: 'planted', expect: { outcome: 'calculated' } }]);
  });
});

describe('a fact left out of a calculation', () => {
  it('is taken for one of its values: somebody of whom it is not known', () => {
    const { faults } = analysed(taking('large'));
    expect(told(faults)).toEqual([
      { kind: 'unknown-as-value', about: 'large', expect: { outcome: 'open', questions: [{ kind: 'fact', fact: 'large' }] } },
    ]);
    expect(faults[0]?.example.facts).not.toHaveProperty('large');
    expect(faults[0]?.says).toMatch(/^without large the answer was calculated, and another with true$/);
  });
});

describe('those who show faults of a calculation', () => {
  it('can be pasted into cases.json', () => {
    const fee = [row('2020-01-01', '10.00', { to: '2020-12-31' }), row('2021-04-01', '20.00')];
    const faults = [...analysed(taking('large')).faults, ...analysed(feesOf(fee), { ...parameters, fee }).faults];
    expect(faults).toHaveLength(2);
    expect(casesFile.safeParse({ scheme: 'parcels', cases: faults.map(({ example }) => example) }).error).toBeUndefined();
  });
});
