import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/audit/analysis/analyse.js';
import { InputError } from '../../../src/engine/problem.js';
import type { AnyScheme } from '../../../src/engine/types-of.js';
import { answer, byHand } from './by-hand.js';
import { row } from './toy.js';

/** A table with a row for 2020 and none for 2021; who is not covered lacks what is named. */
const gapsOf = (assess: (facts: { readonly name?: string }, options: { readonly on: string }) => readonly string[]) => {
  const scheme = byHand((facts: never, options: never) =>
    answer({ outcome: 'not-covered', gaps: assess(facts, options).map((missing) => ({ missing })) }),
  );
  const cases = ['first', 'second'].map((name) => ({ facts: { name }, on: '2020-06-01' }));
  const fare = [row('2020-01-01', '10.00', { to: '2020-12-31' })];
  const { faults } = analyse(scheme as AnyScheme, { cases, parameters: { fare }, most: 1 });
  return faults.filter(({ kind }) => kind === 'gap').map(({ about, example }) => [about, example.facts.name]);
};

describe('days of a table without a row', () => {
  it('are a gap where somebody falls into it, whatever they lack besides', () => {
    expect(gapsOf(() => ['fare'])).toEqual([['fare', 'first']]);
    expect(gapsOf(() => ['age', 'fare'])).toEqual([['fare', 'first']]);
  });

  it('are none where everybody lacks something else', () => {
    expect(gapsOf(() => ['age'])).toEqual([]);
  });

  it('are shown by somebody else than whose facts cannot be on those days', () => {
    const refused = ({ name }: { readonly name?: string }, { on }: { readonly on: string }) => {
      if (name === 'first' && on > '2020-12-31') throw new InputError('facts', []);
      return ['fare'];
    };
    expect(gapsOf(refused)).toEqual([['fare', 'second']]);
  });
});
