import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/audit/analysis/analyse.js';
import type { Citizen } from '../../../src/audit/analysis/citizen.js';
import type { Fault } from '../../../src/audit/analysis/fault.js';
import { casesFile } from '../../../src/conformance/case-format.js';
import type { Row } from '../../../src/engine/timeline.js';
import { analysed, cases, type Planted, parameters, plantedIn, question, row } from './toy.js';

const NOTHING = () => ({});
const told = (faults: readonly Fault[]) =>
  faults.map(({ kind, about, example }) => ({ kind, about, on: example.on, expect: example.expect }));

/** The scheme with another table of fares. */
const faresOf =
  (fare: readonly Row<string>[]): Planted =>
  () => ({ parameters: { ...parameters, fare: [...fare] } });

/** One more condition of a fact that need not be known. */
const alsoAsks =
  (test: (facts: Citizen['facts']) => boolean, ...needs: 'trips'[]): Planted =>
  ({ rules }) => ({
    rules: (build, law, chosen) => [
      ...rules(build, law, chosen),
      build.under('§ 1', [build.condition('planted', needs, (facts) => test(facts as Citizen['facts']))]),
    ],
  });

/** Somebody whose trips are not known is taken for one who made few. */
const TAKEN_FOR_EMPTY = alsoAsks(({ trips }) => ((trips as { items: object[] } | undefined)?.items.length ?? 0) < 2);

describe('the scheme as it should be', () => {
  it('shows no fault', () => {
    const { scheme, tried, faults } = analysed(NOTHING);
    expect(faults).toEqual([]);
    expect(scheme).toBe('fare');
    expect(tried).toBeGreaterThan(50);
  });

  it('is not tried for ever', () => {
    const scheme = plantedIn(NOTHING);
    expect(analyse(scheme, { cases, parameters, most: 10 }).tried).toBeLessThan(60);
  });
});

describe('the citizens tried', () => {
  const counted = (many: number, rows: readonly Row<unknown>[]) => {
    const scheme = plantedIn(NOTHING);
    const alike = Array.from({ length: many }, () => cases[0] as (typeof cases)[0]);
    return analyse(scheme, { cases: alike, parameters: { fare: rows }, most: 0 }).tried;
  };

  it('are those given and, on every day on which a table changes, at most a dozen of them', () => {
    // The first day checked, and one more: 3 + 2 * 3; 12 + 2 * 12; every second of 14 is 7, every third of 30 is 10.
    const rows = [row('2020-01-01', '10.00'), row('2021-01-01', '20.00')];
    expect([3, 12, 14, 30].map((many) => counted(many, rows))).toEqual([9, 36, 28, 50]);
  });
});

describe('a table', () => {
  it('leaves days without a row: a citizen on the first of them', () => {
    const fare = [
      row('2020-01-01', '10.00', { to: '2020-12-31' }),
      row('2021-02-01', '20.00', { to: '2021-03-31' }),
      row('2021-05-01', '30.00'),
    ];
    const { faults } = analysed(faresOf(fare), { ...parameters, fare });
    const expected = { outcome: 'not-covered', gaps: ['fare'] };
    expect(told(faults)).toEqual([
      { kind: 'gap', about: 'fare', on: '2021-01-01', expect: expected },
      { kind: 'gap', about: 'fare', on: '2021-04-01', expect: expected },
    ]);
    expect(faults[0]?.says).toBe('no row of fare governs 2021-01-01 to 2021-01-31');
  });

  it('leaves no gap that nobody falls into, nor one that is meant', () => {
    const holiday = [row('2021-01-01', 'free')];
    expect(analysed(NOTHING, { ...parameters, holiday }).faults).toEqual([]);
    const fare = [row('2020-01-01', '10.00', { to: '2020-12-31' })];
    expect(analysed(faresOf(fare), { ...parameters, fare, occasional: ['fare'] }).faults).toEqual([]);
  });

  it('has two rows that tie: neither goes before the other', () => {
    const fare = [row('2020-01-01', '10.00'), row('2020-07-01', '20.00'), row('2020-07-01', '30.00')];
    const { faults, tried } = analysed(faresOf(fare), { ...parameters, fare });
    expect(tried).toBe(0);
    expect(told(faults)).toEqual([
      { kind: 'overlap', about: 'fare', on: '2020-07-01', expect: { outcome: 'not-covered', gaps: ['fare'] } },
    ]);
    expect(faults[0]?.says).toBe('two rows of fare govern 2020-07-01 to 2021-12-31, and neither goes before the other');
  });

  it('has two rows of one act that both say they govern a day; of two acts the later one governs', () => {
    const act = { adopted: '2019-12-01' };
    const second = row('2020-07-01', '20.00', act);
    const fare = [row('2020-01-01', '10.00', { ...act, to: '2020-08-31' }), second];
    const reversed = [second, row('2020-01-01', '10.00', { ...act, to: '2020-08-31' })];
    for (const rows of [fare, reversed]) {
      const [fault] = analysed(faresOf(rows), { ...parameters, fare: rows }).faults;
      expect(fault).toMatchObject({
        kind: 'overlap',
        says: 'two rows of fare govern 2020-07-01 to 2020-08-31',
        example: { on: '2020-07-01' },
      });
    }
    const later = [row('2020-01-01', '10.00', { ...act, to: '2020-08-31' }), row('2020-07-01', '20.00', { adopted: '2020-06-01' })];
    expect(analysed(faresOf(later), { ...parameters, fare: later }).faults).toEqual([]);
    const successors = [row('2020-01-01', '10.00', act), second];
    expect(analysed(faresOf(successors), { ...parameters, fare: successors }).faults).toEqual([]);
  });
});

describe('an open question', () => {
  it('never matters', () => {
    const readings = { double: question, planted: question };
    const { faults } = analysed(() => ({ readings }));
    expect(told(faults)).toMatchObject([{ kind: 'idle-reading', about: 'planted', expect: { outcome: 'fulfilled' } }]);
  });
});

describe('a condition', () => {
  it('can never fail: somebody who met it', () => {
    expect(told(analysed(alsoAsks(() => true)).faults)).toMatchObject([
      { kind: 'never-failed', about: 'planted', expect: { outcome: 'fulfilled' } },
    ]);
  });

  it('can never be met: somebody it refused; and what is asked of the rest can never matter', () => {
    const found = told(analysed(alsoAsks(() => false)).faults);
    expect(found).toMatchObject([
      { kind: 'idle-reading', about: 'double' },
      { kind: 'never-met', about: 'planted', expect: { outcome: 'not-fulfilled', failed: ['planted'] } },
    ]);
  });
});

describe('a fact left out', () => {
  it('is taken for one of its values: somebody of whom it is not known', () => {
    const { faults } = analysed(TAKEN_FOR_EMPTY);
    expect(told(faults)).toMatchObject([
      { kind: 'unknown-as-value', about: 'trips', expect: { outcome: 'open', questions: [{ kind: 'fact', fact: 'trips' }] } },
    ]);
    expect(faults[0]?.example.facts).not.toHaveProperty('trips');
    expect(faults[0]?.says).toMatch(/^without trips the answer was fulfilled, and another with {"covers":/);
  });

  it('is a judgement that is not taken yet', () => {
    const { faults } = analysed(alsoAsks(({ fit }) => (fit as { value: boolean } | undefined)?.value ?? false));
    expect(told(faults)).toMatchObject([
      { kind: 'unknown-as-value', about: 'fit', expect: { outcome: 'open', questions: [{ kind: 'judgement', fact: 'fit' }] } },
    ]);
  });

  it('is part of a list: days it does not cover are taken for empty', () => {
    const { faults } = analysed(alsoAsks(({ trips }) => (trips as { items: object[] }).items.length < 2, 'trips'));
    expect(told(faults)).toMatchObject([{ kind: 'unknown-as-value', about: 'trips' }]);
    expect(faults[0]?.example.facts.trips).toEqual({ covers: { from: '2020-01-01', to: '2020-07-01' }, items: [{ date: '2020-02-29' }] });
  });

  it('settles another award', () => {
    const { faults } = analysed(({ rules }) => ({
      rules: (build, law, chosen) => rules({ ...build, award: (id, _, of) => build.award(id, [], of as never) }, law, chosen),
      readings: { double: { ...question, default: 'yes' } as typeof question },
    }));
    expect(told(faults)).toMatchObject([{ kind: 'unknown-as-value', about: 'student' }]);
  });
});

describe('the citizens who show faults', () => {
  const shown = () => [alsoAsks(() => true), alsoAsks(() => false), TAKEN_FOR_EMPTY].flatMap((plant) => analysed(plant).faults);

  it('can be pasted into cases.json', () => {
    const faults = shown();
    expect(faults).toHaveLength(4);
    expect(casesFile.safeParse({ scheme: 'fare', cases: faults.map(({ example }) => example) }).error).toBeUndefined();
  });

  it('say that the expectation must be held against a source', () => {
    for (const { example } of shown()) expect(example.from).toMatch(/^Static analysis: .*Hold the expectation against its source/);
  });
});
