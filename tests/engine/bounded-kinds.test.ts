import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { described, such } from '../../src/engine/authoring/bounded-kinds.js';
import { list, record } from '../../src/engine/authoring/compound-kinds.js';
import { factsIn } from '../../src/engine/authoring/facts-in.js';
import { type Kind, REFUSED } from '../../src/engine/authoring/kind.js';
import { pattern, whole } from '../../src/engine/authoring/kinds.js';
import { caught } from '../rules/activation-allowance/caught.js';

const part = () => such(record({ some: whole('things'), all: whole('things') }), ({ some, all }) => some <= all, 'some of all');
const few = () => list(part(), { from: 1, to: 2, what: 'one or two parts' });
const made = () =>
  factsIn<{ few?: unknown; code?: unknown; size?: unknown; any?: unknown }>({
    few: few(),
    code: described(pattern(/^[a-z]{2}$/, 'letters'), 'two small letters'),
    size: described(whole('things', { from: 1 }), 'the size, from 1'),
    any: list(whole('things'), { what: 'any things' }),
  });

describe('kinds within bounds of their own', () => {
  it.each([
    { few: [{ some: 1, all: 2 }] },
    {
      few: [
        { some: 0, all: 0 },
        { some: 2, all: 2 },
      ],
      code: 'ab',
      size: 1,
      any: [],
    },
    { any: [1, 2, 3] },
  ])('accept at once what the schema accepts: %j', (given) => {
    const facts = made();
    const checked = facts.check(given);
    expect([checked, (facts.schema() as z.ZodType).safeParse(given).data]).toEqual([given, given]);
    expect(checked).not.toBe(given);
  });

  it.for([
    [{ few: [] }, 'few', 'one or two parts'],
    [
      {
        few: [
          { some: 1, all: 1 },
          { some: 1, all: 1 },
          { some: 1, all: 1 },
        ],
      },
      'few',
      'one or two parts',
    ],
    [{ few: [{ some: 2, all: 1 }] }, 'few[0]', 'some of all'],
    [{ few: 'x' }, 'few', 'one or two parts'],
    [{ code: 'abc' }, 'code', 'two small letters'],
    [{ code: 1 }, 'code', 'two small letters'],
    [{ size: 0 }, 'size', 'the size, from 1'],
    [{ any: [1, -1] }, 'any[1]', 'a whole number of things, 0 or more'],
  ] as const)('refuse in their own words: %j', ([given, path, expected]) => {
    expect(caught(() => made().check(given)).problems).toMatchObject([{ path, expected }]);
    for (const [name, value] of Object.entries(given)) {
      const kind = {
        few: few(),
        code: pattern(/^[a-z]{2}$/, 'letters'),
        size: whole('things', { from: 1 }),
        any: list(whole('things'), { what: '' }),
      }[name] as Kind<unknown>;
      expect(kind.accept(value)).toBe(REFUSED);
    }
  });

  it('tell their bounds and their pattern as JSON Schema', () => {
    expect(made().jsonSchema().properties).toMatchObject({
      few: { description: 'one or two parts', minItems: 1, maxItems: 2 },
      code: { description: 'two small letters', pattern: '^[a-z]{2}$' },
    });
  });
});
