import { describe, expect, it } from 'vitest';
import { runner } from '../../src/engine/authoring/runner.js';
import type { Rule } from '../../src/engine/authoring/surroundings.js';
import type { Ask } from '../../src/engine/reading.js';
import { Shown } from '../../src/engine/shown.js';

const sources = { act: { title: 'The act', kind: 'act' } } as const;
const cite = { source: 'act', provision: '§ 1' };
const around = { sources, act: 'act', judged: new Set<string>(), rowOn: () => ({ pending: 'gap', missing: 'row', known: [] }) as never };

/** Asks as the engine does: every way is looked at, and all are answered together. */
const every = ((reading: string, answers: Record<string, () => unknown>) => ({
  [reading]: Object.fromEntries(Object.entries(answers).map(([option, answer]) => [option, answer()])),
})) as unknown as Ask<never>;

type At = {
  ask(reading: string, answers: Record<string, () => unknown>): unknown;
  show(step: string, value: string, unit: string): string;
  lack(fact: string): never;
};
const running = (rule: (facts: object, at: At) => unknown) => {
  const run = runner<object>(rule as unknown as Rule<unknown>, cite, around);
  return () => run({}, { on: '2020-01-01', ask: every });
};

describe('a rule that asks', () => {
  it('does not take what was found in one place for the answer of another that asks the same', () => {
    const run = running((_, { ask }) => {
      const first = ask('sign', { plus: () => 1, minus: () => 1 }) as number;
      return first + (ask('sign', { plus: () => 10, minus: () => -10 }) as number);
    });
    expect(run()).toEqual({ sign: { plus: 11, minus: -9 } });
  });

  it('follows questions inside of questions, and what one way lacks', () => {
    const run = running((_, { ask, lack }) => ask('outer', { a: () => ask('inner', { x: () => 1, y: () => 2 }), b: () => lack('zones') }));
    expect(run()).toEqual({ outer: { a: { inner: { x: 1, y: 2 } }, b: { pending: 'fact', fact: 'zones' } } });
  });

  it('asks nobody where every way comes to the same, part by part', () => {
    const run = running((_, { ask }) =>
      ask('form', { one: () => ({ amount: '1', parts: [1] }), other: () => ({ amount: '1', parts: [1] }) }),
    );
    expect(run()).toEqual({ amount: '1', parts: [1] });
  });
});

describe('what a rule shows', () => {
  it('is written once where it is made of texts and numbers, and again where it differs', () => {
    let value = '1';
    const run = running((_, { show }) => show('rate', value, 'kr.') === '');
    const working = () => (run() as Shown).working;
    const first = working();
    expect(working()).toBe(first);
    value = '2';
    expect(working()).not.toEqual(first);
    value = '1';
    expect(working()).toBe(first);
    expect(first).toEqual([{ step: 'rate', value: '1', unit: 'kr.', cite: { source: 'act', title: 'The act', provision: '§ 1' } }]);
    expect(run()).toBeInstanceOf(Shown);
  });
});
