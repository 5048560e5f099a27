import { describe, expect, it } from 'vitest';
import { type Cases, casesOf, plainly, valueCompared } from '../../../src/engine/authoring/applies.js';
import type { Kind, Kinds } from '../../../src/engine/authoring/kind.js';
import { choice, day } from '../../../src/engine/authoring/kinds.js';
import { found } from './lending.js';

type Facts = Readonly<Record<string, unknown>>;

/** Whether each clause of a case holds, in order. */
const holds = (cases: Cases<Facts>, facts: Facts, kinds: Kinds = {}) =>
  casesOf<Facts>(cases, kinds).map(({ is }) => is(facts as never, '2020-06-15'));

describe('a case told by its facts', () => {
  it('holds where each is the value that stands there, or one of several, or of those that a row holds', () => {
    const cases = { a: 1, b: ['x', 'y'], c: { value: ['z'] } } as Cases<Facts>;
    expect(holds(cases, { a: 1, b: 'y', c: 'z' })).toEqual([true, true, true]);
    expect(holds(cases, { a: 2, b: 'z', c: 'x' })).toEqual([false, false, false]);
    expect(casesOf<Facts>(cases, {}).map(({ needs }) => needs)).toEqual([['a'], ['b'], ['c']]);
  });

  it('may be told by what there is not', () => {
    expect(holds({ a: null } as Cases<Facts>, { a: null })).toEqual([true]);
    expect(holds({ a: null } as Cases<Facts>, { a: 1 })).toEqual([false]);
    expect(holds({ a: 1 } as Cases<Facts>, { a: null })).toEqual([false]);
  });

  it('is told by what was judged', () => {
    expect(holds({ a: true } as Cases<Facts>, { a: found(true) })).toEqual([true]);
    expect(holds({ a: true } as Cases<Facts>, { a: found(false) })).toEqual([false]);
  });
});

describe('what is compared', () => {
  it('is what was judged, and everything else as it is', () => {
    const period = { from: '2020-01-01', to: '2020-12-31' };
    for (const value of [undefined, null, 0, '', 'because', true, period]) expect(plainly(value)).toBe(value);
    expect(plainly(found(period))).toBe(period);
  });

  it('is the id of what may be given in several ways', () => {
    const ids = (value: { readonly id: string }) => value.id;
    const group = { ...choice(['child']), words: { as: 'choice', of: ['child'], idOf: ids as never } } as Kind<unknown>;
    expect([{ id: 'child' }, found({ id: 'adult' }), undefined].map(valueCompared(group))).toEqual(['child', 'adult', undefined]);
    expect(holds({ a: 'child' } as Cases<Facts>, { a: { id: 'child' } }, { a: group })).toEqual([true]);
    for (const kind of [choice(['child']), day(), undefined]) expect(valueCompared(kind)).toBe(plainly);
  });
});
