import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { described, such, webAddress } from '../../../src/engine/authoring/bounded-kinds.js';
import { headcount, sharePercent, signedAmount, wholePercent, wholePoints, year } from '../../../src/engine/authoring/budget-kinds.js';
import { list, nullable, oneOf, optional, record } from '../../../src/engine/authoring/compound-kinds.js';
import { judged, listed, period } from '../../../src/engine/authoring/fact-kinds.js';
import { said } from '../../../src/engine/authoring/guideline-kinds.js';
import type { Kind } from '../../../src/engine/authoring/kind.js';
import {
  amount,
  choice,
  correctable,
  day,
  decimal,
  literal,
  month,
  pattern,
  text,
  whole,
  yesNo,
} from '../../../src/engine/authoring/kinds.js';
import { variants } from '../../../src/engine/authoring/variants.js';

const count = (unit: string, within: object) => ({ as: 'count', unit, within });
const stay = () => record({ date: day(), nights: optional(whole('nights')) });
const stayInWords = { date: { as: 'day' }, nights: count('nights', { least: 0, decimals: 0 }) };
const range = { least: 0, decimals: 2 };

describe('a kind is put into words', () => {
  it.for<[string, () => Kind<unknown>, object]>([
    ['yes or no', yesNo, { as: 'yes-no' }],
    ['one of a few', () => choice(['a', 'b']), { as: 'choice', of: ['a', 'b'] }],
    ['a whole number', () => whole('books'), count('books', { least: 0, decimals: 0 })],
    ['a whole number within bounds', () => whole('books', { from: 1, to: 9 }), count('books', { least: 1, most: 9, decimals: 0 })],
    ['a number', () => decimal('km'), count('km', range)],
    ['a number above', () => decimal('km', { above: 1, to: 9, decimals: 1 }), count('km', { above: 1, most: 9, decimals: 1 })],
    ['a number of any precision', () => decimal('km', { from: 1, decimals: Number.POSITIVE_INFINITY }), count('km', { least: 1 })],
    ['an amount', amount, { as: 'kroner' }],
    ['an amount below nothing', signedAmount, { as: 'kroner' }],
    ['a correction', correctable, { as: 'kroner' }],
    ['a month', month, { as: 'month' }],
    ['a text of a shape', () => pattern(/a/, 'an a'), { as: 'data' }],
    ['a day', day, { as: 'day' }],
    ['a year', year, { as: 'year' }],
    ['a text', () => text('a name'), { as: 'text' }],
    ['one word', () => literal('a'), { as: 'choice', of: ['a'] }],
    ['one number', () => literal(3), { as: 'data' }],
    ['a share', sharePercent, count('percent', { ...range, most: 100 })],
    ['a whole share', wholePercent, count('percent', { least: 0, most: 100, decimals: 0 })],
    ['points', wholePoints, count('percentage-points', { least: -100, most: 100, decimals: 0 })],
    ['a number of people', () => headcount('people'), count('people', { least: 0, most: 10_000_000, decimals: 0 })],
    ['a period', period, { as: 'period' }],
    ['a record', stay, { as: 'record', fields: stayInWords, optional: ['nights'] }],
    ['a record of which all is given', () => record({ date: day() }), { as: 'record', fields: { date: { as: 'day' } } }],
    ['several', () => list(day()), { as: 'several', of: { as: 'day' } }],
    ['a list', () => listed(stay()), { as: 'list', fields: stayInWords, optional: ['nights'] }],
    ['a list of no records', () => listed(day()), { as: 'list', fields: {} }],
    ['what may be null', () => nullable(day()), { as: 'day' }],
    ['one of several kinds', () => oneOf([day(), literal('a')]), { as: 'either', of: [{ as: 'day' }, { as: 'choice', of: ['a'] }] }],
    ['one of several shapes', () => variants('is', { a: {}, b: { date: day() } }, 'either'), { as: 'data' }],
    ['what is judged, as what it is about', () => judged(whole('books')), count('books', { least: 0, decimals: 0 })],
    ['what holds besides, as what it is of', () => such(day(), () => true, 'any day'), { as: 'day' }],
    ['what is described anew, as what it is', () => described(day(), 'the first day'), { as: 'day' }],
  ])('%s', ([, made, words]) => expect(made().words).toEqual(words));
});

describe('the values that stand for all', () => {
  it('are those of a yes-or-no and of a choice', () => {
    expect([yesNo(), choice(['a', 'b']), whole('books')].map(({ representatives }) => representatives)).toEqual([
      [true, false],
      ['a', 'b'],
      undefined,
    ]);
  });
});

describe('what a kind is for', () => {
  it('is told of what only a human can settle, of a list with its days, and of what may be left out', () => {
    expect([judged(day()), listed(day()), list(day()), day()].map(({ role }) => role)).toEqual(['judged', 'listed', undefined, undefined]);
    expect([optional(day()), day()].map((kind) => kind.optional)).toEqual([true, undefined]);
  });
});

/** What a JSON Schema says besides its own address. */
const json = (kind: Kind<unknown>) => {
  const { $schema, ...rest } = z.toJSONSchema(kind.schema() as z.ZodType, { io: 'input' });
  expect($schema).toContain('json-schema.org');
  return rest as Record<string, unknown>;
};

describe('a kind as a JSON Schema', () => {
  it.for<[string, () => Kind<unknown>, object]>([
    ['a whole number', () => whole('books', { from: 1, to: 9 }), { type: 'integer', minimum: 1, maximum: 9 }],
    ['a number', () => decimal('km', { to: 9 }), { type: 'number', minimum: 0, maximum: 9 }],
    ['a number below nothing', () => decimal('km', { from: -2, to: 9 }), { type: 'number', minimum: -2, maximum: 9 }],
    ['a number above', () => decimal('km', { above: 1 }), { type: 'number', exclusiveMinimum: 1 }],
    ['a year', year, { type: 'integer', minimum: 1900, maximum: 2199 }],
    ['a text', () => text('a name', 9), { type: 'string', pattern: '\\S', maxLength: 9 }],
    ['one of a few', () => choice(['a', 'b']), { type: 'string', enum: ['a', 'b'], description: 'one of a, b' }],
    ['a list', () => list(day(), { from: 1, to: 2 }), { type: 'array', minItems: 1, maxItems: 2 }],
    ['what holds besides', () => such(whole('books'), () => true, 'any books'), { type: 'integer', description: 'any books' }],
    ['what is described anew', () => described(day(), 'the first day'), { type: 'string', format: 'date', description: 'the first day' }],
    ['one of several shapes', () => variants('is', { a: {}, b: {} }, 'either'), { description: 'either a or b' }],
    ['one of several kinds', () => oneOf([day(), literal('a')]), { description: 'a calendar day as YYYY-MM-DD or "a"' }],
    ['a period', period, { description: 'a period { from, to } of calendar days, from not after to' }],
  ])('%s', ([, made, says]) => {
    const kind = made();
    expect(json(kind)).toMatchObject({ description: kind.expected, ...says });
  });

  it('needs no description where it says all itself', () => expect(json(literal('a'))).toEqual({ type: 'string', const: 'a' }));

  it('tells no bound that is not set', () => {
    expect(json(whole('books', { from: 1 }))).toMatchObject({ maximum: Number.MAX_SAFE_INTEGER });
    expect(json(decimal('km'))).not.toHaveProperty('maximum');
    expect(json(decimal('km', { above: 1 }))).not.toHaveProperty('minimum');
  });
});

describe('what is said', () => {
  it('is any text that is not empty, and an address one that can be followed', () => {
    expect(['a', ' a ', ' ', ''].map((given) => said('a note').accept(given) === given)).toEqual([true, true, false, false]);
    const taken = (given: string) => webAddress().accept(given) === given && (webAddress().schema() as z.ZodType).safeParse(given).success;
    expect(['https://example.org/a', 'http://example.org'].map(taken)).toEqual([true, true]);
    expect(['https:', 'http://', 'ftp://example.org', ' https://example.org', 'mailto:https:'].map(taken)).toEqual(Array(5).fill(false));
  });
});
