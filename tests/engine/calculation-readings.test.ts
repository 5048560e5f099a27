import { describe, expect, it } from 'vitest';
import { judged, whole, yesNo } from '../../rules/define.js';
import { type CalculatingAt, defineCalculations } from '../../src/engine/authoring/calculation.js';
import { small } from './small-scheme.js';
import { feeAccount } from './toy-account.js';
import { readings, SOURCES } from './toy-scheme.js';

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

interface Facts {
  readonly books?: number | undefined;
  readonly ebooks?: number | undefined;
}

/** Whether e-books count is open; that one counts in full is taken by default, and half must be chosen. */
const counted = (of: (at: CalculatingAt<typeof small.parameters, typeof readings, Facts>) => number) =>
  defineCalculations({ sources: SOURCES, package: 'toy', version: '1.2.3', digests: {} })({
    id: 'counted',
    folder: 'small',
    title: small.title,
    source: small.source,
    parameters: small.parameters,
    readings,
    facts: { books: whole('books'), ebooks: whole('books'), ready: judged(yesNo()) },
    needs: ['books', 'ready'],
    value: { of: whole('books') },
    of: (_, at) => ({ of: of(at as CalculatingAt<typeof small.parameters, typeof readings, Facts>) }),
  });
const READY = { books: 1, ready: { value: true, by: 'clerk', because: 'seen' } } as const;

describe('a reading with a default', () => {
  const weighed = () => counted(({ ask }) => ask('ebooks-weight', { full: () => 10, half: () => 5 }));

  it('is taken so with options and without, and tried both ways under every reading', () => {
    const answers = [weighed().calculate(READY), weighed().calculate(READY, {}), weighed().under({}).calculate(READY)];
    for (const answer of answers) expect(answer).toMatchObject({ outcome: 'calculated', value: { of: 10 } });
    expect(
      weighed()
        .underEveryReading(READY)
        .outcomes.map(({ readings: chosen }) => chosen),
    ).toEqual([[{ 'ebooks-weight': 'full' }], [{ 'ebooks-weight': 'half' }]]);
  });
});

describe('what a calculation waits for', () => {
  it('is asked at once, a judgement as one', () => {
    expect(counted(() => 1).calculate({})).toMatchObject({
      outcome: 'open',
      questions: [
        { kind: 'fact', fact: 'books', condition: 'calculation' },
        { kind: 'judgement', fact: 'ready', condition: 'calculation' },
      ],
    });
  });

  it('tells apart readings that ask for different facts, and those that end in different gaps', () => {
    type Way = Parameters<Parameters<typeof counted>[0]>[0];
    const either = (yes: (at: Way) => number, no: (at: Way) => number) =>
      counted((at) => at.ask('ebooks-count', { yes: () => yes(at), no: () => no(at) }))
        .underEveryReading({ ready: READY.ready, books: 1 })
        .outcomes.map(({ calculated }) => calculated.outcome);
    const gap = (name: string) => (at: Way) => at.gap(name, [{ from: '2020-01-01' }]);
    const ebooks = (at: Way) => at.need('ebooks');
    expect(either(ebooks, () => 1)).toEqual(['open', 'calculated']);
    expect(either(gap('fee'), gap('cap'))).toEqual(['not-covered', 'not-covered']);
    expect(either(gap('fee'), ebooks)).toEqual(['not-covered', 'open']);
  });
});
