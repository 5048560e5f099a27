import { describe, expect, it } from 'vitest';
import type { Expected } from '../../src/conformance/case-format.js';
import { differencesOf } from '../../src/conformance/compare.js';

/** What differs between an answer and an expectation. */
function differs(expected: Expected, answer: unknown): string[] {
  return differencesOf({ expect: expected }, answer).map(({ what }) => what);
}

const taken = [{ reading: 'rounding', option: 'up', by: 'caller' as const }];

describe('an answer is compared', () => {
  it.each([null, 7, 'fulfilled', [], {}, { outcome: 'perhaps' }])('and %j is none', (answer) => {
    expect(differs({ outcome: 'fulfilled', award: {} }, answer)).toEqual(['answer']);
  });

  it('by its outcome first: nothing more is said where that differs', () => {
    expect(differs({ outcome: 'fulfilled', award: { amount: '400.00' } }, { outcome: 'open', questions: [] })).toEqual(['outcome']);
  });

  it('by what the award holds: more may stand in an object, not in a list', () => {
    const wanted: Expected = { outcome: 'fulfilled', award: { amount: '400.00', legs: [{ zones: 2 }] } };
    const award = { amount: '400.00', legs: [{ zones: 2, km: 5 }], working: [] };
    expect(differs(wanted, { outcome: 'fulfilled', award })).toEqual([]);
    expect(differs(wanted, { outcome: 'fulfilled', award: { ...award, amount: 400 } })).toEqual(['award.amount']);
    expect(differs(wanted, { outcome: 'fulfilled', award: { ...award, legs: [{ zones: 3 }] } })).toEqual(['award.legs[0].zones']);
    expect(differs(wanted, { outcome: 'fulfilled', award: { ...award, legs: [{ zones: 2 }, {}] } })).toEqual(['award.legs']);
    expect(differs(wanted, { outcome: 'fulfilled' })).toEqual(['award']);
  });

  it('by the value of a calculation', () => {
    expect(differs({ outcome: 'calculated', value: { left: '5.00' } }, { outcome: 'calculated', value: { left: '5.00' } })).toEqual([]);
    expect(differs({ outcome: 'calculated', value: { left: '5.00' } }, { outcome: 'calculated', value: { left: '6.00' } })).toEqual([
      'value.left',
    ]);
  });

  it('by every failed condition, outermost only; none may have failed where it is fulfilled', () => {
    const findings = [
      { condition: 'distance', status: 'failed' },
      { condition: 'walking', status: 'failed', within: 'distance' },
      { condition: 'offer', status: 'met' },
    ];
    expect(differs({ outcome: 'not-fulfilled', failed: ['distance'] }, { outcome: 'not-fulfilled', findings })).toEqual([]);
    expect(differs({ outcome: 'not-fulfilled', failed: ['offer'] }, { outcome: 'not-fulfilled', findings })).toEqual(['failed']);
    expect(differs({ outcome: 'not-fulfilled', failed: ['offer'] }, { outcome: 'not-fulfilled' })).toEqual(['failed']);
    expect(differs({ outcome: 'fulfilled', award: {} }, { outcome: 'fulfilled', award: {}, findings })).toEqual(['failed']);
  });

  it('by its questions, in any order and without the conditions that ask them', () => {
    const questions: Extract<Expected, { outcome: 'open' }>['questions'] = [
      { kind: 'fact', fact: 'zones' },
      { kind: 'fact', fact: 'hours', for: { from: '2020-01-01', to: '2020-12-31' } },
      { kind: 'judgement', fact: 'period', most: '3' },
      { kind: 'reading', reading: 'rounding' },
    ];
    const asked = [
      { kind: 'reading', reading: 'rounding', options: ['up', 'down'], condition: 'conversations' },
      { kind: 'judgement', fact: 'period', figures: { most: '3' }, condition: 'period' },
      { kind: 'fact', fact: 'hours', for: { to: '2020-12-31', from: '2020-01-01' }, condition: 'hours' },
      { kind: 'fact', fact: 'zones', condition: 'distance' },
    ];
    expect(differs({ outcome: 'open', questions }, { outcome: 'open', questions: asked })).toEqual([]);
    expect(differs({ outcome: 'open', questions }, { outcome: 'open', questions: asked.slice(1) })).toEqual(['questions']);
    expect(differs({ outcome: 'open', questions }, { outcome: 'open' })).toEqual(['questions']);
  });

  it('by the readings it took, where none are expected too', () => {
    const wanted: Expected = { outcome: 'fulfilled', award: {}, readings: taken };
    expect(differs(wanted, { outcome: 'fulfilled', award: {}, readings: taken })).toEqual([]);
    expect(differs(wanted, { outcome: 'fulfilled', award: {} })).toEqual(['readings']);
    expect(differs({ outcome: 'fulfilled', award: {} }, { outcome: 'fulfilled', award: {}, readings: taken })).toEqual(['readings']);
  });

  it('by days, gaps and whether a guideline was only tried', () => {
    const repealed: Expected = { outcome: 'not-in-force', since: '2025-07-01' };
    expect(differs(repealed, { outcome: 'not-in-force', since: '2025-07-01' })).toEqual([]);
    expect(differs(repealed, { outcome: 'not-in-force', since: '2025-07-02', until: '2026-01-01' })).toEqual(['since', 'until']);
    const gaps = [{ missing: 'law', on: '2030-01-01' }];
    expect(differs({ outcome: 'not-covered', gaps: ['law'] }, { outcome: 'not-covered', gaps })).toEqual([]);
    expect(differs({ outcome: 'not-covered', gaps: ['cap'] }, { outcome: 'not-covered', gaps })).toEqual(['gaps']);
    expect(differs({ outcome: 'not-covered', gaps: ['cap'] }, { outcome: 'not-covered' })).toEqual(['gaps']);
    const tried = { outcome: 'fulfilled', award: {}, guideline: { whatIf: true } };
    expect(differs({ outcome: 'fulfilled', award: {}, whatIf: true }, tried)).toEqual([]);
    expect(differs({ outcome: 'fulfilled', award: {}, whatIf: false }, tried)).toEqual(['guideline.whatIf']);
    expect(differs({ outcome: 'fulfilled', award: {}, whatIf: true }, { outcome: 'fulfilled', award: {} })).toEqual(['guideline.whatIf']);
  });
});

describe('a refusal is compared', () => {
  const error = { of: 'facts' as const, problems: [{ path: 'zones', code: 'unexpected' as const, names: ['a whole number'] }] };
  const refusal = { error: { of: 'facts', problems: [{ path: 'zones', code: 'unexpected', expected: 'et helt tal' }] } };
  const differences = (answer: unknown) => differencesOf({ error }, answer).map(({ what }) => what);

  it('by what is refused and where, not by its words', () => {
    expect(differences(refusal)).toEqual([]);
    expect(differences({ error: { of: 'options', problems: [] } })).toEqual(['error.of', 'error.problems']);
  });

  it('with an answer where none was expected, and the other way round', () => {
    expect(differences({ outcome: 'open', questions: [] })).toEqual(['outcome']);
    expect(differs({ outcome: 'fulfilled', award: {} }, refusal)).toEqual(['outcome']);
  });
});
