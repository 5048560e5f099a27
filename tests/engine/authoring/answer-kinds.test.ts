import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { citation, count, span, total, working } from '../../../src/engine/authoring/answer-kinds.js';
import { type Kind, REFUSED } from '../../../src/engine/authoring/kind.js';
import { problemsOfKind } from '../../../src/engine/authoring/kind-problems.js';

const cite = { title: 'Library act', provision: '§ 1' };
const step = { step: 'fee', value: '10.00', unit: 'kr.', cite };

/** Each kind of which only an answer holds a value: its words, what it holds, and what it does not. */
const KINDS: readonly (readonly [string, () => Kind<unknown>, object, readonly unknown[], readonly unknown[]])[] = [
  ['a citation', citation, { as: 'citation' }, [cite], [{ title: 'Library act' }, 'Library act']],
  ['a working', working, { as: 'working' }, [[], [step]], [step, [{ ...step, cite: undefined }]]],
  [
    'a span',
    () => span('books'),
    { as: 'span', unit: 'books' },
    [
      { least: 0, most: 0 },
      { least: 2, most: 3 },
    ],
    [{ least: -1, most: 0 }, { least: 0, most: 0.5 }, { least: 0, most: -1 }, { least: 0 }, { least: 0, most: 1, usual: 1 }],
  ],
  ['a total', total, { as: 'kroner' }, ['0.00', '-1234567890123.45'], ['1.5', '1.555', 'kr. 1.00', '1.00 kr.', '.50', '1x00', 1]],
  [
    'a count',
    () => count('hours'),
    { as: 'count', unit: 'hours' },
    ['0', '12', '7.125'],
    ['-1', '1.', '.5', '1,5', '1x5', '1 hour', '1.5.', 1],
  ],
];

describe('what only an answer holds', () => {
  it.for(KINDS)('%s is described, put into words, and never taken from outside', ([, made, words, held, others]) => {
    const kind = made();
    const schema = kind.schema() as z.ZodType;
    expect(held.map((value) => schema.safeParse(value).success)).toEqual(held.map(() => true));
    expect(others.filter((value) => schema.safeParse(value).success)).toEqual([]);
    expect(kind.words).toEqual(words);
    expect(held.map(kind.accept)).toEqual(held.map(() => REFUSED));
    expect(problemsOfKind(kind, held[0], 'it')).toMatchObject([{ path: 'it', expected: 'part of an answer' }]);
  });
});
