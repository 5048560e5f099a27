import { describe, expect, it } from 'vitest';
import { such } from '../../../src/engine/authoring/bounded-kinds.js';
import { signedAmount, year } from '../../../src/engine/authoring/budget-kinds.js';
import { list, nullable, oneOf, optional, record } from '../../../src/engine/authoring/compound-kinds.js';
import { judged, listed, period } from '../../../src/engine/authoring/fact-kinds.js';
import { factsIn } from '../../../src/engine/authoring/facts-in.js';
import { cite } from '../../../src/engine/authoring/guideline-kinds.js';
import type { Kind } from '../../../src/engine/authoring/kind.js';
import { problemsOfKind } from '../../../src/engine/authoring/kind-problems.js';
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
import { grouped } from '../../../src/engine/authoring/number-bounds.js';
import { describe as inOneLine } from '../../../src/engine/problem.js';

const told = (kind: Kind<unknown>, value: unknown) => problemsOfKind(kind, value, 'it').map(inOneLine);

describe('what is expected', () => {
  it.for<[() => Kind<unknown>, string]>([
    [yesNo, 'true or false'],
    [() => yesNo('whether it rains'), 'true or false: whether it rains'],
    [() => choice(['a', 'b']), 'one of a, b'],
    [() => choice(['a', 'b'], 'a letter:'), 'a letter: a, b'],
    [() => whole('books'), 'a whole number of books, 0 or more'],
    [() => whole('books', { from: 1 }), 'a whole number of books, 1 or more'],
    [() => whole('books', { to: 1200, what: 'books lent' }), 'a whole number of books lent, 0 to 1,200'],
    [() => decimal('km'), 'a number of km, 0 or more, with at most two decimals'],
    [() => decimal('km', { above: 0 }), 'a number of km above 0, with at most two decimals'],
    [() => decimal('km', { above: 0, to: 20_000, decimals: 1 }), 'a number of km above 0 and at most 20,000, with at most one decimal'],
    [() => decimal('km', { from: -2.5, to: 1234.5678, decimals: 4 }), 'a number of km, -2.5 to 1,234.5678, with at most 4 decimals'],
    [() => decimal('km', { decimals: 0 }), 'a number of km, 0 or more, with no decimals'],
    [() => decimal('km', { decimals: Number.POSITIVE_INFINITY, what: 'km walked' }), 'a number of km walked, 0 or more'],
    [amount, 'an amount in kroner as a text with at most two decimals, such as "550.00"'],
    [month, 'a calendar month as YYYY-MM'],
    [() => pattern(/^a$/, 'an a'), 'an a'],
    [day, 'a calendar day as YYYY-MM-DD'],
    [() => text('a name'), 'a name, not empty and at most 2,000 characters'],
    [() => text('a name', 1_234), 'a name, not empty and at most 1,234 characters'],
    [correctable, 'an amount in kroner as a text with at most two decimals, such as "550.00", or "-550.00" for a correction'],
    [signedAmount, 'an amount in kroner as a text with at most two decimals, negative below nothing, such as "-550.00"'],
    [year, 'a calendar year from 1900 to 2199'],
    [() => such(day(), () => true, 'any day'), 'any day'],
    [cite, 'a citation { title, provision, url? }, or { source, provision } for a registered source'],
    [() => literal('a'), '"a"'],
    [() => literal(3), '3'],
    [period, 'a period { from, to } of calendar days, from not after to'],
    [() => record({ a: day(), b: optional(day()) }), 'an object { a, b? }'],
    [() => list(day()), 'a list of at most 10,000 items'],
    [() => listed(day()), 'a list { covers, items } that says which period it is complete for'],
    [() => judged(yesNo('ready')), 'a judgement { value, by, because }: true or false: ready'],
    [() => nullable(day()), 'a calendar day as YYYY-MM-DD, or null'],
    [() => oneOf([day(), literal('never')]), 'a calendar day as YYYY-MM-DD or "never"'],
    [() => oneOf([day(), literal('never')], 'a day, or "never"'), 'a day, or "never"'],
  ])('%# as it is made', ([made, expected]) => {
    const kind = made();
    expect(kind.expected).toBe(expected);
    expect(told(kind, Symbol('no'))).toEqual([`it: expected ${expected}; received Symbol(no)`]);
  });

  it('groups thousands before the point only', () => {
    expect([0, 999, 1000, 1234567, 1234.5678, 0.12345].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567', '1,234.5678', '0.12345']);
  });
});

describe('what is wrong inside', () => {
  const loans = () => listed({ date: day(), reminders: optional(whole('reminders')) });
  const covers = { from: '2020-01-01', to: '2020-12-31' };

  it('is told at its place, all of it, and unknown keys last with the nearest that is known', () => {
    const items = [{ date: '2020-02-30', reminder: 1 }, { reminders: -1 }, 3];
    expect(told(loans(), { covers: { from: '2020-01-01' }, items, until: 1 })).toEqual([
      'it.covers.to: expected a calendar day as YYYY-MM-DD; received nothing',
      'it.items[0].date: expected a calendar day as YYYY-MM-DD; received "2020-02-30"',
      'it.items[0].reminder: not a known key; did you mean "reminders"?',
      'it.items[1].date: expected a calendar day as YYYY-MM-DD; received nothing',
      'it.items[1].reminders: expected a whole number of reminders, 0 or more; received -1',
      'it.items[2]: expected an object { date, reminders? }; received 3',
      'it.until: not a known key; known are covers, items',
    ]);
  });

  it('names what stands in none of the places of a list', () => {
    const items: unknown[] = [];
    items[1] = { date: '2020-05-01' };
    expect(told(loans(), { covers, items })).toEqual(['it.items[0]: expected an object { date, reminders? }; received nothing']);
  });

  it('is that a period ends before it begins, or that one of its days is none', () => {
    expect(told(period(), { from: '2020-02-01', to: '2020-01-31' })).toEqual([
      'it: expected a period { from, to } of calendar days, from not after to; received 2020-02-01 to 2020-01-31',
    ]);
    expect(told(period(), { from: '2020-02-30', to: '2020-01-31' })).toEqual([
      'it.from: expected a calendar day as YYYY-MM-DD; received "2020-02-30"',
    ]);
    expect(told(period(), covers)).toEqual([]);
  });

  it('is that a list is too long', () => {
    expect(told(list(whole('books'), { to: 2 }), [1, 2, 3])).toEqual(['it: expected a list of at most 2 items; received a list of 3']);
    expect(told(list(whole('books'), { to: 2 }), [1, 2])).toEqual([]);
  });

  it('is looked for inside the likeliest of several shapes', () => {
    const shapes = oneOf(
      [record({ is: literal('a'), day: day() }), record({ is: literal('b'), days: whole('days') }), literal('never')],
      'one of them',
    );
    expect(told(shapes, { is: 'b', days: -1 })).toEqual(['it.days: expected a whole number of days, 0 or more; received -1']);
    expect(told(shapes, { is: 'a' })).toEqual(['it.day: expected a calendar day as YYYY-MM-DD; received nothing']);
    expect(told(shapes, 'ever')).toEqual(['it: expected one of them; received "ever"']);
    expect(told(oneOf([literal('never'), literal('ever')]), {})).toEqual(['it: expected "never" or "ever"; received an object']);
  });

  it('is that nobody says who judged, or why', () => {
    expect(told(judged(yesNo()), { value: 1, by: ' ', because: '' })).toEqual([
      'it.value: expected true or false; received 1',
      'it.by: expected who judged: a role or a case reference, not empty and at most 2,000 characters; received " "',
      'it.because: expected the main considerations of the judgement, not empty and at most 2,000 characters; received ""',
    ]);
  });

  it('is looked for inside what may be null too', () => {
    const home = nullable(record({ rooms: whole('rooms') }));
    expect(told(home, { rooms: -1 })).toEqual(['it.rooms: expected a whole number of rooms, 0 or more; received -1']);
    expect(told(home, 3)).toEqual(['it: expected an object { rooms }, or null; received 3']);
    expect(told(home, null)).toEqual([]);
    expect(told(nullable(list(day())), ['2020-02-30'])).toEqual(['it[0]: expected a calendar day as YYYY-MM-DD; received "2020-02-30"']);
  });
});

describe('what to do where nothing is known', () => {
  const covers = { from: '2020-01-01', to: '2020-12-31' };
  const stays = () => listed({ from: day(), to: day(), nights: optional(whole('nights')), host: nullable(day()) });
  const item = (given: object) => told(stays(), { covers, items: [{ from: '2020-05-01', to: '2020-05-02', host: null, ...given }] });
  const DAY = 'expected a calendar day as YYYY-MM-DD';
  const END = `${DAY}; where it goes on still, the last day that the list covers`;

  it('is told of the end of what goes on still, and of no other day', () => {
    expect(item({ to: null })).toEqual([`it.items[0].to: ${END}; received null`]);
    expect(item({ to: undefined })).toEqual([`it.items[0].to: ${END}; received nothing`]);
    expect(item({ to: 'never' })).toEqual([`it.items[0].to: ${DAY}; received "never"`]);
    expect(item({ from: null })).toEqual([`it.items[0].from: ${DAY}; received null`]);
    expect(told(stays(), { covers: { from: '2020-01-01', to: null }, items: [] })).toEqual([`it.covers.to: ${DAY}; received null`]);
    expect(told(list(record({ to: day() })), [{ to: null }])).toEqual([`it[0].to: ${DAY}; received null`]);
  });

  it('is told of a part that may be left out, but not of a fact, each of which may', () => {
    const nights = 'expected a whole number of nights, 0 or more';
    expect(item({ nights: null })).toEqual([`it.items[0].nights: ${nights}, or left out where it is not known; received null`]);
    expect(item({ nights: -1 })).toEqual([`it.items[0].nights: ${nights}; received -1`]);
    expect(item({ nights: undefined })).toEqual([]);
    expect(problemsOfKind(record({ nights: optional(whole('nights')) }), { nights: null }, '')).toMatchObject([
      { path: 'nights', expected: 'a whole number of nights, 0 or more' },
    ]);
  });

  it('is the word that was meant, where one of a few is near', () => {
    const letter = (value: unknown) => problemsOfKind(choice(['alpha', 'beta']), value, 'it')[0];
    expect(letter('alpa')).toEqual({
      ...{ path: 'it', code: 'unexpected', expected: 'one of alpha, beta', received: '"alpa"', nearest: 'alpha' },
    });
    for (const value of ['omega', 3, null]) expect(letter(value)).not.toHaveProperty('nearest');
    expect(problemsOfKind(day(), 'alpa', 'it')[0]).not.toHaveProperty('nearest');
  });
});

describe('facts that are none', () => {
  const made = () => factsIn<{ age?: number }>({ age: whole('years') });

  it.for([null, 3, 'a', [], undefined])('%j is no object of facts', (input) => {
    const facts = made();
    expect(facts.problems(input)).toMatchObject([{ path: '', code: 'unexpected', expected: 'an object of facts' }]);
    expect(() => facts.check(input)).toThrow('The facts cannot be read:\n  the whole input: expected an object of facts; received');
  });

  it('guesses the nearest of a hundred misspelt keys and names the rest', () => {
    const rented = factsIn<{ rentals?: number }>({ rentals: whole('rentals') });
    const input = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`rentals${(index + 100).toString(36)}`, 1]));
    const problems = rented.problems(input);
    expect(problems[0]).toEqual({ path: 'rentals2s', code: 'unknown-key', expected: 'rentals', nearest: 'rentals' });
    expect([problems[99]?.nearest, problems[100]?.nearest]).toEqual(['rentals', undefined]);
  });

  it('only names a key too long to be one', () => {
    expect(made().problems({ ['a'.repeat(200)]: 1 })).toMatchObject([{ path: 'a'.repeat(200), code: 'unknown-key' }]);
    expect(made().problems({ ['a'.repeat(201)]: 1 })).toEqual([
      { path: '(a key of 201 characters)', code: 'unknown-key', expected: 'age' },
    ]);
  });

  it('describes them once', () => {
    const facts = made();
    expect(facts.jsonSchema()).toMatchObject({
      description: 'an object of facts',
      properties: { age: { type: 'integer' } },
      additionalProperties: false,
    });
    expect(facts.schema()).toBe(facts.schema());
  });
});
