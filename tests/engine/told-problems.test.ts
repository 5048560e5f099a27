import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readingProblems } from '../../src/engine/options.js';
import { describe as line, type Problem, show } from '../../src/engine/problem.js';
import { problemsOf } from '../../src/engine/problems-of.js';
import { GOOD, ON, readings, toy } from './toy-scheme.js';

const unexpected = (path: string, more: Partial<Problem> = {}): Problem => ({ path, code: 'unexpected', expected: 'a day', ...more });

describe('a problem as one line', () => {
  it('is told by the names of its columns where it stood in a table', () => {
    expect(line(unexpected('stays[0]', { columns: ['from', 'to'] }))).toBe('from and to: expected a day');
  });

  it('advises to leave out a field that is null, not a part of one', () => {
    expect(line(unexpected('zones', { received: 'null' }))).toBe(
      'zones: expected a day; received null: leave it out where it is not known',
    );
    expect(line(unexpected('rate.zones', { received: 'null' }))).toBe('rate.zones: expected a day; received null');
    expect(line(unexpected('zones', { received: '5' }))).toBe('zones: expected a day; received 5');
  });
});

describe('what was received', () => {
  it('is shown by its days where it is a period and nothing else', () => {
    const period = { from: '2020-01-01', to: '2020-06-30' };
    expect(show(period)).toBe('2020-01-01 to 2020-06-30');
    const others = [
      { ...period, title: 'Emma' },
      { ...period, to: 'x' },
      { ...period, from: 5 },
      { day: '2020-01-01', hours: 5 },
    ];
    expect(others.map(show)).toEqual(others.map(() => 'an object'));
  });
});

describe('a value that breaks two rules of its schema', () => {
  it('is one problem, and another beside it is one more', () => {
    const schema = z.strictObject({ code: z.string().min(3).regex(/x/).describe('a code'), age: z.int().min(18).describe('an age') });
    expect(problemsOf(schema, { code: 'a', age: 1.5 })).toEqual([
      { path: 'code', code: 'unexpected', expected: 'a code', received: '"a"' },
      { path: 'age', code: 'unexpected', expected: 'an age', received: '1.5' },
    ]);
  });

  it('is not two keys too long to be written out', () => {
    const keys = { ['a'.repeat(201)]: 1, ['b'.repeat(201)]: 1 };
    expect(problemsOf(z.strictObject({}), keys).map(({ path }) => path)).toEqual([
      '(a key of 201 characters)',
      '(a key of 201 characters)',
    ]);
  });
});

describe('choices of readings that are none', () => {
  const refused = (given: unknown) => readingProblems(given as never, readings);

  it.each([
    [['ebooks-count'], 'a list of 1'],
    [[], 'a list of 0'],
    ['ebooks-count', '"ebooks-count"'],
    ['', '""'],
    [5, '5'],
  ])('%j are refused as a whole', (given, received) => {
    expect(refused(given)).toEqual([{ path: 'readings', code: 'unexpected', expected: 'choices as { question: option }', received }]);
  });

  it.each([[[]], [''], [5]])('%j are refused although a call without any went before', (given) => {
    expect(toy.assess(GOOD, ON).outcome).toBe('fulfilled');
    expect(() => toy.assess(GOOD, { ...ON, readings: given as never })).toThrow('readings: expected choices as { question: option }');
  });
});
