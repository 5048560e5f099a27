import { describe, expect, it } from 'vitest';
import { expectOf, fault } from '../../../src/audit/analysis/fault.js';
import { leftOpen, neverAwarded, neverDecisive, unsettled } from '../../../src/audit/analysis/guideline-faults.js';
import type { AnyScheme } from '../../../src/engine/types-of.js';
import { answer, byHand, CITE, finding, tried } from './by-hand.js';

const refused = (...failed: (string | object)[]) =>
  answer({
    outcome: 'not-fulfilled',
    findings: [...failed.map((one) => (typeof one === 'string' ? finding(one, 'failed') : one)), finding('award', 'not-assessed')],
  });

describe('the citizen of a fault', () => {
  it('has what they were assessed under, and no more', () => {
    expect(fault('gap', 'Fare  of 3/4', 'none', tried(answer({ award: 1 }))).example).toStrictEqual({
      id: 'gap-fare-of-3-4-2020-06-01',
      title: 'gap: Fare  of 3/4 on 2020-06-01',
      facts: {},
      on: '2020-06-01',
      expect: { outcome: 'fulfilled', award: 1 },
      from: 'Static analysis: none. Hold the expectation against its source before the case is kept.',
    });
    const under = { knownOn: '2020-01-01', preset: 'p', readings: { q: 'y' }, supplied: {}, municipality: 'lejre', guideline: 'g' };
    expect(fault('gap', 'fare', '', tried(answer(), under)).example).toMatchObject(under);
    const calculated = fault('gap', 'fare', '', tried(answer(), { calculation: 'c' })).example;
    expect([calculated.calculation, 'on' in calculated]).toEqual(['c', false]);
    const own = { id: 'own', municipality: 'skive' } as never;
    expect(fault('gap', 'fare', '', tried(answer(), { guideline: own })).example).toMatchObject({
      guideline: 'own',
      municipality: 'skive',
    });
  });

  it.each([
    [
      { outcome: 'calculated', value: { sum: 1 } },
      { outcome: 'calculated', value: { sum: 1 } },
    ],
    [
      { outcome: 'not-in-force', since: '2020-01-01' },
      { outcome: 'not-in-force', since: '2020-01-01' },
    ],
    [
      { outcome: 'not-in-force', since: undefined, until: '2020-01-01' },
      { outcome: 'not-in-force', since: undefined, until: '2020-01-01' },
    ],
    [
      { outcome: 'not-covered', gaps: [{ missing: 'fare' }] },
      { outcome: 'not-covered', gaps: ['fare'] },
    ],
    [
      { outcome: 'open', questions: [{ kind: 'judgement', fact: 'x', condition: 'a' }] },
      { outcome: 'open', questions: [{ kind: 'judgement', fact: 'x' }] },
    ],
    [
      { outcome: 'open', questions: [{ kind: 'amount', fact: 'x', condition: 'a', figures: { most: '1.00' } }] },
      { outcome: 'open', questions: [{ kind: 'amount', fact: 'x', most: '1.00' }] },
    ],
  ])('expects of %j', (given, expected) => {
    expect(expectOf(answer(given))).toStrictEqual(expected);
  });
});

describe('a guideline', () => {
  const told = (faults: ReturnType<typeof unsettled>) => faults.map(({ kind, about, says }) => `${kind} ${about}: ${says}`);

  it('leaves cases unsettled that differ in a number only: the first of them', () => {
    const missing = ['3 zones', '14.25 zones', '2 trips', 'trips'].map((name) => [name, tried(answer())] as const);
    expect(told(unsettled({ uncovered: new Map(missing) })).sort()).toEqual([
      'gap 2 trips: the guideline leaves a case unsettled: 2 trips',
      'gap 3 zones: the guideline leaves a case unsettled: 3 zones',
      'gap trips: the guideline leaves a case unsettled: trips',
    ]);
  });

  it('leaves a reading open that it could settle: shown by whoever is asked the least', () => {
    const scheme = byHand(() => answer(), { readings: { own: { leftBy: 'guideline' }, law: {} } }) as AnyScheme;
    const reading = { kind: 'reading', reading: 'own' };
    const ask = (id: string, ...questions: object[]) => tried(answer({ outcome: 'open', questions }), { facts: { id } });
    const more = ask('more', reading, { kind: 'fact', fact: 'x' });
    const kinds = [
      ask('law', { kind: 'reading', reading: 'law' }),
      ask('fact', { kind: 'fact', reading: 'own' }),
      more,
      ask('least', reading),
    ];
    const faults = leftOpen(scheme, { kinds });
    expect(told(faults)).toEqual(['gap own: the guideline leaves a case unsettled: own']);
    expect(faults[0]?.example.facts).toEqual({ id: 'least' });
    expect(leftOpen(scheme, { kinds: kinds.slice(0, 2) })).toEqual([]);
  });

  it('awards nobody: shown by whom the least stood in the way of', () => {
    const kinds = [answer({ outcome: 'not-covered', gaps: [] }), refused('a', 'b'), refused('a'), refused('b', 'c')].map((one, id) =>
      tried(one, { facts: { id } }),
    );
    const faults = neverAwarded({ kinds });
    expect(told(faults)).toEqual(['never-awarded award: nobody was awarded anything']);
    expect(faults[0]?.example.facts).toEqual({ id: 2 });
    expect(neverAwarded({ kinds: [...kinds, tried(answer())] })).toEqual([]);
    expect(neverAwarded({ kinds: [] })).toEqual([]);
  });

  it('has conditions that refuse nobody alone, of those it states', () => {
    const stated = { minimums: [{ cite: CITE }, null, 'x'], rate: { cite: { title: 'A made act', provision: '§ 2' } } };
    const elsewhere = finding('law', 'failed', { cite: { title: 'A made act', provision: '§ 3' } });
    const inner = finding('inner', 'failed', { within: 'a' });
    const kinds = [refused('a', 'b', elsewhere), refused('b', inner), refused('a', elsewhere)].map((one) => tried(one));
    expect(told(neverDecisive(stated, { kinds }))).toEqual(['never-decisive a: nobody was refused by a alone']);
    const second = finding('second', 'failed', { cite: { ...stated.rate.cite, url: 'x' } });
    expect(told(neverDecisive(stated, { kinds: [tried(refused('a', second))] }))).toHaveLength(2);
    expect(neverDecisive({ other: { title: 'A made act' } }, { kinds })).toEqual([]);
  });
});
