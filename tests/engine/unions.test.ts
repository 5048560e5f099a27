import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { problemsOf } from '../../src/engine/problems-of.js';

const problems = (schema: z.ZodType, value: unknown) => problemsOf(z.strictObject({ x: schema }), { x: value });

describe('a value of several kinds', () => {
  it('is told of by the kind with the fewest faults, wherever that stands', () => {
    const act = z.strictObject({ act: z.string().describe('an act'), number: z.int().describe('a number') });
    const sort = z.strictObject({ kind: z.literal('flat').describe('flat') });
    const wrong = { path: 'x.kind', code: 'unexpected', expected: 'flat', received: '"round"' };
    expect(problems(z.union([act, sort]), { kind: 'round' })).toEqual([wrong]);
    expect(problems(z.union([sort, act]), { kind: 'round' })).toEqual([wrong]);
  });

  it('is told of by its unknown keys, where nothing else is wrong in any kind', () => {
    const either = z.union([z.strictObject({ a: z.int().optional() }), z.strictObject({ b: z.int().optional() })]).describe('a or b');
    expect(problems(either, { c: 1 })).toEqual([{ path: 'x.c', code: 'unknown-key', expected: 'a, b', nearest: 'a' }]);
  });

  it('is told of in the words of the kind that has some', () => {
    const either = z
      .union([
        z.strictObject({ kind: z.literal('bare'), n: z.int() }),
        z.strictObject({ kind: z.literal('told'), n: z.int().describe('a number') }),
      ])
      .describe('bare or told');
    expect(problems(either, { kind: 'told', n: 'x' })).toEqual([
      { path: 'x.n', code: 'unexpected', expected: 'a number', received: '"x"' },
    ]);
  });

  it('is told of as a whole where a list stands', () => {
    const texts = z.union([z.string(), z.array(z.string())]).describe('a text or texts');
    expect(problems(texts, [5])).toEqual([{ path: 'x', code: 'unexpected', expected: 'a text or texts', received: 'a list of 1' }]);
    expect(problems(texts, 5)).toMatchObject([{ path: 'x', received: '5' }]);
  });

  it('is told of inside, though one of its faults is of the whole', () => {
    const crossed = z.strictObject({ act: z.string().describe('an act') }).superRefine((_, context) => {
      context.addIssue({ code: 'custom', path: ['act'], continue: false });
      context.addIssue({ code: 'custom', continue: false });
    });
    expect(problems(z.union([z.int(), z.boolean(), crossed]).describe('either'), { act: 'b' }).map(({ path }) => path)).toEqual([
      'x.act',
      'x',
    ]);
  });
});

describe('a rule across fields', () => {
  it('may name a place that is not there', () => {
    const far = z.strictObject({ a: z.strictObject({ b: z.string().describe('a text') }).optional() }).superRefine((_, context) => {
      context.addIssue({ code: 'custom', path: ['a', 'b'] });
    });
    expect(problemsOf(far, {})).toEqual([{ path: 'a.b', code: 'unexpected', expected: 'a text', received: 'nothing' }]);
  });
});
