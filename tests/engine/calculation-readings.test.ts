import { describe, expect, it } from 'vitest';
import { feeAccount } from './toy-account.js';

const COVERS = { from: '2020-01-01', to: '2023-12-31' };
const loans = (...items: { readonly date: string; readonly reminder: boolean }[]) => ({ loans: { covers: COVERS, items } });

/** What is answered under the readings of each outcome. */
const found = (facts: Parameters<typeof feeAccount.underEveryReading>[0]) =>
  feeAccount
    .underEveryReading(facts)
    .outcomes.map(({ readings, calculated }) => [
      readings.map((chosen) => Object.values(chosen).join()),
      calculated.outcome === 'calculated' ? calculated.value.total : calculated.outcome,
    ]);

// Library fees of toy-account.ts: 5 kr. a book in 2020, 6 kr. in 2021, nothing read for 2022; whether reminders count is open.
describe('a calculation under every reading', () => {
  it('tells what it comes to under each, and whether they agree', () => {
    const facts = loans({ date: '2020-05-01', reminder: true }, { date: '2021-05-01', reminder: false });
    expect(found(facts)).toEqual([
      [['yes'], '11.00'],
      [['no'], '6.00'],
    ]);
    expect(feeAccount.underEveryReading(facts).agree).toBe(false);
    expect(feeAccount.underEveryReading(loans({ date: '2020-05-01', reminder: false }))).toMatchObject({
      agree: true,
      outcomes: [{ calculated: { value: { total: '5.00' } } }],
    });
  });

  it('keeps apart an amount, a gap and what lacks', () => {
    expect(found(loans({ date: '2022-05-01', reminder: true }))).toEqual([
      [['yes'], 'not-covered'],
      [['no'], '0.00'],
    ]);
    const gaps = loans({ date: '2022-05-01', reminder: true }, { date: '2022-09-01', reminder: false });
    expect(found(gaps)).toEqual([
      [['yes'], 'not-covered'],
      [['no'], 'not-covered'],
    ]);
    expect(feeAccount.underEveryReading({})).toMatchObject({ agree: true, outcomes: [{ calculated: { outcome: 'open' } }] });
  });

  it('is called and covers what was defined, for good', () => {
    expect([feeAccount.title, feeAccount.covered]).toEqual([
      { da: 'Gebyrer', en: 'Fees' },
      { from: '2019-01-01', to: '2025-12-31' },
    ]);
    expect([feeAccount.title, feeAccount.covered, feeAccount.readings].every(Object.isFrozen)).toBe(true);
  });
});
