import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { judged } from '../../src/engine/authoring/fact-kinds.js';
import { factsIn } from '../../src/engine/authoring/facts-in.js';
import { whole, yesNo } from '../../src/engine/authoring/kinds.js';
import { calculationsOf } from '../../src/engine/calculation.js';
import type { CalculatedAt, Worked } from '../../src/engine/calculation-definition.js';
import type { Judgement } from '../../src/engine/judgement.js';
import { gap, type Pending, pendingFact } from '../../src/engine/reading.js';
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

interface Books {
  readonly books?: number | undefined;
  readonly ebooks?: number | undefined;
  readonly ready?: Judgement<boolean> | undefined;
}

/** Whether e-books count is open; that one counts in full is taken by default, and half must be chosen. */
const counted = (of: (facts: Books, at: CalculatedAt<typeof readings>) => Worked<object> | Pending<Worked<object>>) =>
  calculationsOf({ sources: SOURCES, package: 'toy', version: '1.2.3', digests: {} })({
    ...small,
    scheme: 'small',
    readings,
    facts: factsIn<Books>({ books: whole('books'), ebooks: whole('books'), ready: judged(yesNo()) }),
    needs: ['books', 'ready'],
    of,
    valueSchema: () => z.looseObject({}),
  });
const value = (of: object): Worked<object> => ({ value: of, working: [] });
const READY = { books: 1, ready: { value: true, by: 'clerk', because: 'seen' } } as const;

describe('a reading with a default', () => {
  const weighed = () => counted((_, { ask }) => ask('ebooks-weight', { full: () => value({ of: 10 }), half: () => value({ of: 5 }) }));

  it('is taken so with options and without, and tried both ways under every reading', () => {
    const answers = [weighed().calculate(READY), weighed().calculate(READY, {}), weighed().under({}).calculate(READY)];
    for (const answer of answers) expect(answer).toMatchObject({ outcome: 'calculated', value: { of: 10 } });
    expect(
      weighed()
        .underEveryReading(READY)
        .outcomes.map(({ readings: chosen }) => chosen),
    ).toEqual([[{ 'ebooks-weight': 'full' }], [{ 'ebooks-weight': 'half' }]]);
  });

  it('is known as settled before a case is seen, and one without is not until it is chosen', () => {
    const settled = counted((_, at) => value({ weight: at.settled('ebooks-weight'), count: at.settled('ebooks-count') ?? 'open' }));
    expect(settled.calculate(READY)).toMatchObject({ value: { weight: 'full', count: 'open' } });
    expect(settled.calculate(READY, { readings: { 'ebooks-count': 'no', 'ebooks-weight': 'half' } })).toMatchObject({
      value: { weight: 'half', count: 'no' },
    });
  });
});

describe('what a calculation waits for', () => {
  it('is asked at once, a judgement as one', () => {
    expect(counted(() => value({})).calculate({})).toMatchObject({
      outcome: 'open',
      questions: [
        { kind: 'fact', fact: 'books', condition: 'calculation' },
        { kind: 'judgement', fact: 'ready', condition: 'calculation' },
      ],
    });
  });

  it('tells apart readings that ask for different facts, and those that end in different gaps', () => {
    const either = (yes: Pending<never>, no: Pending<never>) =>
      counted((_, { ask }) => ask('ebooks-count', { yes: () => yes, no: () => no }))
        .underEveryReading(READY)
        .outcomes.map(({ calculated }) => calculated.outcome);
    expect(either(pendingFact('ebooks'), pendingFact('books'))).toEqual(['open', 'open']);
    expect(either(gap('fee'), gap('cap'))).toEqual(['not-covered', 'not-covered']);
    expect(either(gap('fee'), pendingFact('books'))).toEqual(['not-covered', 'open']);
  });
});
