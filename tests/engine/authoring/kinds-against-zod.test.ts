import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type * as z from 'zod';
import { list, nullable, oneOf, optional, record } from '../../../src/engine/authoring/compound-kinds.js';
import { judged, listed, period } from '../../../src/engine/authoring/fact-kinds.js';
import { factsIn } from '../../../src/engine/authoring/facts-in.js';
import { type Kind, REFUSED } from '../../../src/engine/authoring/kind.js';
import { problemsOfKind } from '../../../src/engine/authoring/kind-problems.js';
import { amount, choice, day, decimal, literal, month, pattern, text, whole, yesNo } from '../../../src/engine/authoring/kinds.js';
import { problemsOf } from '../../../src/engine/problems-of.js';
import { property } from '../../property.js';
import { broken } from './hostile-values.js';

const days = fc.constantFrom('2020-01-01', '2020-02-29', '2020-12-31');
const periods = fc.tuple(days, days).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const loan = () => ({ date: day(), reminders: optional(whole('reminders')), by: nullable(choice(['post', 'mail'])) });
const loans = fc.record({ date: days, reminders: fc.nat(3), by: fc.constantFrom(null, 'post', 'mail') }, { requiredKeys: ['date', 'by'] });
const listOf = (item: fc.Arbitrary<unknown>) => fc.record({ covers: periods, items: fc.array(item, { maxLength: 3 }) });
const saidOf = (value: fc.Arbitrary<unknown>) =>
  fc.record({ value, by: fc.constant('a caseworker'), because: fc.constant('what was seen') });

/** Each kind, made anew where it is tried, with what fits it. */
const KINDS: Readonly<Record<string, readonly [() => Kind<unknown>, fc.Arbitrary<unknown>]>> = {
  yesNo: [() => yesNo('whether it rains'), fc.boolean()],
  choice: [() => choice(['a', 'b'], 'a letter:'), fc.constantFrom('a', 'b')],
  whole: [() => whole('books', { from: 1, to: 3 }), fc.integer({ min: 1, max: 3 })],
  'whole from below 0': [() => whole('degrees', { from: -5 }), fc.integer({ min: -5 })],
  decimal: [() => decimal('km', { above: 0, to: 20_000 }), fc.constantFrom(0.01, 1.25, 20_000)],
  'decimal of any precision': [
    () => decimal('km', { decimals: Number.POSITIVE_INFINITY }),
    fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  ],
  'decimal of one': [() => decimal('km', { from: -2, decimals: 1 }), fc.constantFrom(-2, 0.1, 1e300, 1e15 + 0.5)],
  amount: [() => amount(), fc.constantFrom('0', '550.00', '999999999.99')],
  month: [() => month(), fc.constantFrom('2020-01', '2020-12')],
  pattern: [() => pattern(/^a+$/, 'letters a'), fc.constantFrom('a', 'aa')],
  day: [() => day(), days],
  text: [() => text('a name', 10), fc.constantFrom('a', ' a ', '0123456789')],
  'literal word': [() => literal('a'), fc.constant('a')],
  'literal number': [() => literal(3), fc.constant(3)],
  optional: [() => optional(day()), days],
  period: [() => period(), periods],
  record: [() => record(loan()), loans],
  list: [() => list(day(), { to: 3 }), fc.array(days, { maxLength: 4 })],
  'list of lists': [() => list(list(whole('books'))), fc.array(fc.array(fc.nat(9), { maxLength: 2 }), { maxLength: 2 })],
  'listed items': [() => listed(loan()), listOf(loans)],
  'listed days': [() => listed(day()), listOf(days)],
  judged: [() => judged(yesNo()), saidOf(fc.boolean())],
  'judged record': [() => judged(record(loan())), saidOf(loans)],
  'nullable record': [() => nullable(record(loan())), fc.oneof(loans, fc.constant(null))],
  'nullable list': [() => nullable(list(day())), fc.oneof(fc.array(days, { maxLength: 2 }), fc.constant(null))],
  'optional record in a record': [() => record({ loan: optional(record(loan())) }), fc.record({ loan: loans }, { requiredKeys: [] })],
  'one of two scalars': [() => oneOf([day(), literal('never')]), fc.oneof(days, fc.constant('never'))],
  'one of two objects': [
    () => oneOf([record({ is: literal('a'), day: day() }), record({ is: literal('b'), loans: list(record(loan())) })], 'a or b'),
    fc.oneof(fc.record({ is: fc.constant('a'), day: days }), fc.record({ is: fc.constant('b'), loans: fc.array(loans, { maxLength: 2 }) })),
  ],
};

const places = (problems: readonly { readonly path: string; readonly code: string }[]) =>
  [...new Set(problems.map(({ path, code }) => `${path} ${code}`))].sort();

/** What only ours refuses: an object that may hide something. */
const isOurs = (value: unknown): boolean =>
  value instanceof Date ||
  value instanceof Map ||
  Object.prototype.toString.call(value) === '[object String]' ||
  (value as object)?.constructor?.name === 'Box';
const hides = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (isOurs(value) || Object.values(value).some(hides));

describe('every kind accepts and refuses what its schema does, and says where', () => {
  for (const [name, [made, fitting]] of Object.entries(KINDS)) {
    property([broken(fitting)], { numRuns: 400 })(name, (value) => {
      if (hides(value)) return;
      const kind = made();
      const schema = kind.schema() as unknown as z.ZodType;
      const parsed = schema.safeParse(value, { jitless: true });
      const accepted = kind.accept(value);
      expect(accepted !== REFUSED).toBe(parsed.success);
      if (parsed.success) expect(accepted).toEqual(parsed.data);
      expect(places(problemsOfKind(kind, value, ''))).toEqual(places(problemsOf(schema, value)));
    });
  }
});

describe('facts', () => {
  const made = () =>
    factsIn<Record<string, unknown>>(
      Object.fromEntries(Object.entries(KINDS).map(([name, [kind]]) => [name.replaceAll(' ', '-'), kind()])),
    );
  let known: ReturnType<typeof made> | undefined;
  const fitting = fc.record(
    Object.fromEntries(Object.entries(KINDS).map(([name, [, arbitrary]]) => [name.replaceAll(' ', '-'), arbitrary])),
    { requiredKeys: [] },
  );
  property([broken(fitting)], { numRuns: 400 })('are checked as their schema does', (value) => {
    if (hides(value)) return;
    known ??= made();
    const facts = known;
    const problems = facts.problems(value);
    const schema = facts.schema() as z.ZodType;
    expect(problems.length === 0).toBe(schema.safeParse(value).success);
    expect(places(problems)).toEqual(places(problemsOf(schema, value)));
    if (problems.length > 0) expect(() => facts.check(value)).toThrow('The facts cannot be read:\n  ');
  });
});
