import { describe, expect, it } from 'vitest';
import { citation, span, working } from '../../../src/engine/authoring/answer-kinds.js';
import { payment, reduction, right, shaped, verdict } from '../../../src/engine/authoring/awards.js';
import { oneOf, record } from '../../../src/engine/authoring/compound-kinds.js';
import { REFUSED } from '../../../src/engine/authoring/kind.js';
import { amount, choice, literal, whole } from '../../../src/engine/authoring/kinds.js';
import { defineScheme, facts, ON, parameters, readings } from './lending.js';

const stated = { id: 'lending', title: { da: 'Udlån', en: 'Lending' }, source: 'act', parameters, readings, facts };

describe('awards', () => {
  it('hold parts that are never taken from outside', () => {
    for (const kind of [working(), citation(), span('books')]) expect(kind.accept({ least: 1, most: 1 })).toBe(REFUSED);
  });

  const rule =
    (answer: object) =>
    ({ award, under }: { award: (...given: never[]) => never; under: (...given: never[]) => never }) =>
      [
        under(
          '§ 1' as never,
          [
            award(
              'it' as never,
              [] as never,
              ((_: unknown, { show }: { show: (...given: unknown[]) => unknown }) => {
                show('counted', 0, 'books');
                return answer;
              }) as never,
            ),
          ] as never,
        ),
      ] as never;
  const assess = (awards: object, answer: object) => {
    const scheme = defineScheme({ ...stated, awards: awards as ReturnType<typeof right>, rules: rule(answer) as never });
    const { outcome, findings, ...rest } = scheme.assess({}, ON);
    return { kind: scheme.awards, outcome, award: 'award' in rest ? rest.award : undefined, shown: findings[0]?.working?.length ?? 0 };
  };
  const steps = [{ step: 'counted', value: '0', unit: 'books', cite: expect.anything() as unknown }];

  it('of money bear their working; a reduction of 0 kr. is one', () => {
    expect(assess(payment({ amount: amount() }), { amount: '1.00' })).toEqual({
      kind: 'payment',
      outcome: 'fulfilled',
      award: { amount: '1.00', working: steps },
      shown: 0,
    });
    expect(assess(payment({ amount: amount() }), { amount: '0.00' })).toEqual({
      kind: 'payment',
      outcome: 'not-fulfilled',
      award: undefined,
      shown: 1,
    });
    expect(assess(reduction({ amount: amount() }), { amount: '0.00' })).toEqual({
      kind: 'reduction',
      outcome: 'fulfilled',
      award: { amount: '0.00', working: steps },
      shown: 0,
    });
  });

  it('of money need no amount, and are due where they have none', () => {
    expect(assess(payment({ books: whole('books') }), { books: 0 })).toMatchObject({
      outcome: 'fulfilled',
      award: { books: 0, working: steps },
    });
  });

  it('of money count their working among their parts', () => {
    for (const made of [payment, reduction]) {
      const { kind, parts, whole: all } = made({ amount: amount() });
      expect([kind, Object.keys(parts), all.expected]).toEqual([made.name, ['amount', 'working'], 'an object { amount, working }']);
    }
    for (const made of [right, verdict]) expect(Object.keys(made({ held: whole('books') }).parts)).toEqual(['held']);
  });

  it('of no money leave it in their finding', () => {
    expect(assess(right({ of: choice(['a']) }), { of: 'a' })).toEqual({
      kind: 'right',
      outcome: 'fulfilled',
      award: { of: 'a' },
      shown: 1,
    });
    expect(assess(verdict({ held: whole('books') }), { held: 0 })).toEqual({
      kind: 'verdict',
      outcome: 'fulfilled',
      award: { held: 0 },
      shown: 1,
    });
  });

  it('of several shapes are one kind, with or without a working', () => {
    const shapes = oneOf([record({ is: literal('a'), working: working() }), record({ is: literal('b'), books: whole('books') })]);
    const parts = { is: choice(['a', 'b']), books: whole('books') };
    expect(assess(shaped('right', shapes, parts), { is: 'b', books: 1 })).toMatchObject({ award: { is: 'b', books: 1 }, shown: 1 });
    expect(assess(shaped('right', shapes, parts, true), { is: 'a' })).toMatchObject({ award: { is: 'a', working: steps }, shown: 0 });
    const scheme = defineScheme({ ...stated, awards: shaped('right', shapes, parts, true), rules: () => [] });
    expect(scheme.jsonSchemas().assessment).toMatchObject({ title: 'lending: assessment' });
    expect(scheme.declared.award).toBe(parts);
  });
});
