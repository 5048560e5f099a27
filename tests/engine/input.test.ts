import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { InputError, type Problem, show } from '../../src/engine/problem.js';
import { problemsOf } from '../../src/engine/problems-of.js';
import { GOOD, ON, readings, toy, toyFacts } from './toy-scheme.js';

const problemsWith = (run: () => unknown): readonly Problem[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
};

const SAID = ', not empty and at most 2,000 characters';

describe('facts that cannot be read', () => {
  it('list every problem with its path, what was expected and what stood there', () => {
    const input = {
      age: -1,
      fine: 'no',
      loans: { covers: { from: '2021-02-30', to: '2021-01-01' }, items: [{ titel: 'x' }] },
      mature: { value: true, by: ' ', because: 'talked' },
    };
    expect(toyFacts.problems(input)).toEqual([
      { path: 'age', code: 'unexpected', expected: 'an age in whole years', received: '-1' },
      { path: 'mature.by', code: 'unexpected', expected: `who judged: a role or a case reference${SAID}`, received: '" "' },
      { path: 'fine', code: 'unexpected', expected: 'true or false', received: '"no"' },
      { path: 'loans.covers.from', code: 'unexpected', expected: 'a calendar day as YYYY-MM-DD', received: '"2021-02-30"' },
      {
        path: 'loans.items[0].title',
        code: 'unexpected',
        expected: 'a title, not empty and at most 2,000 characters',
        received: 'nothing',
      },
      { path: 'loans.items[0].titel', code: 'unknown-key', expected: 'title', nearest: 'title' },
    ]);
  });

  it('are named in one message, one line each', () => {
    const error = new InputError('facts', toyFacts.problems({ aeg: 1, entirelyElse: 2, fine: 3 }));
    expect(error.message.split('\n')).toEqual([
      'The facts cannot be read:',
      '  fine: expected true or false; received 3',
      '  aeg: not a known key; did you mean "age"?',
      '  entirelyElse: not a known key; known are age, mature, fine, guardian, books, ebooks, loans, assessed',
    ]);
    expect([error.name, error.of, error instanceof Error]).toEqual(['InputError', 'facts', true]);
  });

  it('as a whole are named so', () => {
    expect(problemsWith(() => toyFacts.check(null))[0]).toMatchObject({ path: '', expected: 'an object of facts', received: 'null' });
    expect(problemsWith(() => toyFacts.check([1]))[0]).toMatchObject({ path: '', received: 'a list of 1' });
    expect(new InputError('facts', toyFacts.problems('x')).message).toContain('the whole input: expected an object of facts; received "x"');
  });

  it('reversed periods are refused, a period of one day is not', () => {
    const loans = (from: string, to: string) => ({ loans: { covers: { from, to }, items: [] } });
    expect(toyFacts.problems(loans('2021-01-02', '2021-01-01'))[0]).toMatchObject({
      path: 'loans.covers',
      expected: 'a period { from, to } of calendar days, from not after to',
      received: '2021-01-02 to 2021-01-01',
    });
    expect(toyFacts.problems(loans('2021-01-01', '2021-01-01'))).toEqual([]);
  });

  it.each(['550', '550.0', '550.00', '0.5', '0'])('the amount %s is read', (value) => {
    expect(toyFacts.problems({ assessed: { value, by: 'clerk', because: 'seen' } })).toEqual([]);
  });

  it.each(['550.001', '-1', '1e3', '5,50', ' 550', '550.', '.50', '1234567890', 550])('the amount %s is refused', (value) => {
    expect(toyFacts.problems({ assessed: { value, by: 'clerk', because: 'seen' } })).toHaveLength(1);
  });

  it('keys that would reach a prototype are unknown keys', () => {
    expect(toyFacts.problems(JSON.parse('{"__proto__": {"fine": false}}'))).toMatchObject([{ path: '__proto__', code: 'unknown-key' }]);
    expect(toyFacts.problems(JSON.parse('{"constructor": 1}'))).toMatchObject([{ path: 'constructor', code: 'unknown-key' }]);
    expect(({} as { fine?: boolean }).fine).toBeUndefined();
  });

  it('knows its keys, which of them only a human settles, and its JSON Schema', () => {
    expect(toyFacts.keys).toEqual(['age', 'mature', 'fine', 'guardian', 'books', 'ebooks', 'loans', 'assessed']);
    expect([...toyFacts.judged]).toEqual(['mature', 'assessed']);
    expect(toyFacts.jsonSchema()).toMatchObject({
      type: 'object',
      additionalProperties: false,
      properties: { age: { type: 'integer', description: 'an age in whole years' } },
    });
    expect(toyFacts.jsonSchema()).not.toHaveProperty('required');
  });
});

describe('problems of a schema', () => {
  const schema = z.strictObject({
    either: z
      .union([z.enum(['a', 'b']), z.strictObject({ act: z.string().describe('an act'), number: z.int().describe('a number') })])
      .describe('a or b, or { act, number }')
      .optional(),
    bare: z.string().optional(),
  });

  it('inside a union speak of the object where an object stands, else of the union', () => {
    expect(problemsOf(schema, { either: { act: 1, nummer: 2 } })).toEqual([
      { path: 'either.act', code: 'unexpected', expected: 'an act', received: '1' },
      { path: 'either.number', code: 'unexpected', expected: 'a number', received: 'nothing' },
      { path: 'either.nummer', code: 'unknown-key', expected: 'act, number', nearest: 'number' },
    ]);
    expect(problemsOf(schema, { either: 'c' })).toEqual([
      { path: 'either', code: 'unexpected', expected: 'a or b, or { act, number }', received: '"c"' },
    ]);
    expect(problemsOf(schema, { either: [1] })).toMatchObject([{ path: 'either', received: 'a list of 1' }]);
    expect(problemsOf(schema, { either: null })).toMatchObject([{ path: 'either', received: 'null' }]);
    expect(problemsOf(schema, { either: 'a' })).toEqual([]);
  });

  it('without a description still say that the kind is wrong', () => {
    expect(problemsOf(schema, { bare: 1 })).toEqual([
      { path: 'bare', code: 'unexpected', expected: 'a value of another kind', received: '1' },
    ]);
  });
});

describe('what was received', () => {
  it('is shown without repeating a whole document', () => {
    expect([show(undefined), show(null), show({ a: 1 }), show([1, 2]), show('x'), show(Number.NaN), show(false)]).toEqual([
      'nothing',
      'null',
      'an object',
      'a list of 2',
      '"x"',
      'NaN',
      'false',
    ]);
    expect([show('y'.repeat(60)), show('y'.repeat(61))]).toEqual([`"${'y'.repeat(60)}"`, 'a text of 61 characters']);
  });
});

describe('options that cannot be read', () => {
  it('list every problem', () => {
    const options = { on: '2021-02-30', knownOn: 'now', reading: {}, readings: { 'ebook-count': 'yes', 'ebooks-weight': 'quarter' } };
    expect(problemsWith(() => toy.assess(GOOD, options as never))).toEqual([
      {
        path: 'reading',
        code: 'unknown-key',
        expected: 'on, knownOn, municipality, guideline, preset, readings, supplied',
        nearest: 'readings',
      },
      { path: 'on', code: 'unexpected', expected: 'a calendar day as YYYY-MM-DD', received: '"2021-02-30"' },
      { path: 'knownOn', code: 'unexpected', expected: 'a calendar day as YYYY-MM-DD', received: '"now"' },
      { path: 'readings.ebook-count', code: 'unknown-key', expected: Object.keys(readings).join(', '), nearest: 'ebooks-count' },
      { path: 'readings.ebooks-weight', code: 'unexpected', expected: 'one of full, half', received: '"quarter"' },
    ]);
  });

  it('are found although a good call went before', () => {
    toy.assess(GOOD, ON);
    expect(problemsWith(() => toy.assess(GOOD, { ...ON, extra: 1 } as never))).toMatchObject([{ path: 'extra', code: 'unknown-key' }]);
    expect(
      problemsWith(() =>
        toy.assess(GOOD, { ...ON, municipality: undefined, knownOn: undefined, guideline: undefined, readings: undefined }),
      ),
    ).toEqual([]);
    expect(problemsWith(() => toy.assess(GOOD, { ...ON, readings: { constructor: 'x' } } as never))).toMatchObject([
      { path: 'readings.constructor' },
    ]);
  });

  it('a scheme without municipal guidelines refuses one, by its id or as an object, instead of passing it over', () => {
    const expected = 'none, for there are no municipal guidelines';
    for (const [guideline, received] of [
      ['lyngby-taarbaek-2019', '"lyngby-taarbaek-2019"'],
      [{ id: 'own' }, 'an object'],
    ])
      expect(problemsWith(() => toy.assess(GOOD, { ...ON, guideline } as never))).toEqual([
        { path: 'guideline', code: 'unexpected', expected, received },
      ]);
  });

  it('a scheme without municipal guidelines asks for no municipality and checks none', () => {
    expect(toy.guidelines).toEqual([]);
    expect(toy.municipalities).toEqual({});
    expect(() => toy.checkGuideline({})).toThrow(new TypeError('toy has no municipal guidelines'));
  });
});

describe('more of what a schema says', () => {
  const act = z.strictObject({
    act: z.string().describe('an act'),
    number: z.int().describe('a number'),
    more: z.int().describe('more').optional(),
  });
  const sort = z.strictObject({ kind: z.literal('flat').describe('flat') });
  const either = z.strictObject({
    list: z
      .array(z.union([z.string(), act, sort]))
      .describe('texts, acts or kinds')
      .optional(),
    deep: z
      .strictObject({ inner: z.literal('x') })
      .describe('{ inner: "x" }')
      .optional(),
  });

  it('inside a list of unions the fewest faults tell what was meant', () => {
    expect(problemsOf(either, { list: ['a', { act: 'b', number: 'c' }] })).toEqual([
      { path: 'list[1].number', code: 'unexpected', expected: 'a number', received: '"c"' },
    ]);
    expect(problemsOf(either, { list: [{ act: 'b', number: 1, mor: 2 }] })).toEqual([
      { path: 'list[0].mor', code: 'unknown-key', expected: 'act, number, more, kind', nearest: 'more' },
    ]);
    expect(problemsOf(either, { list: [5] })).toEqual([
      { path: 'list[0]', code: 'unexpected', expected: 'texts, acts or kinds', received: '5' },
    ]);
  });

  it('without words of its own a field is told by what it stands in', () => {
    expect(problemsOf(either, { deep: { inner: 'y' } })).toEqual([
      { path: 'deep.inner', code: 'unexpected', expected: '{ inner: "x" }', received: '"y"' },
    ]);
    expect(problemsOf(either, { deep: { inne: 'x' } }).map(({ path, code }) => [path, code])).toEqual([
      ['deep.inner', 'unexpected'],
      ['deep.inne', 'unknown-key'],
    ]);
  });

  it('a key too long to be one is only named', () => {
    const [long, longest] = ['z'.repeat(200), 'z'.repeat(201)];
    expect(problemsOf(either, { [long]: 1 })[0]?.path).toBe(long);
    expect(problemsOf(either, { [longest]: 1 })[0]?.path).toBe('(a key of 201 characters)');
    expect(problemsOf(either, { [longest]: 1 })[0]).not.toHaveProperty('nearest');
  });

  it('the first hundred unknown keys are guessed at, the rest are not', () => {
    const many = Object.fromEntries(Array.from({ length: 102 }, (_, index) => [`list${(index + 100).toString(36)}`, 1]));
    const guessed = problemsOf(either, many).map(({ nearest }) => nearest);
    expect(guessed.slice(98)).toEqual(['list', 'list', undefined, undefined]);
  });

  it('facts say in words what each kind of fact is', () => {
    const words = (input: object) => toyFacts.problems(input).map(({ expected }) => expected);
    expect(words({ mature: 1 })).toEqual(['a judgement { value, by, because }: is the reader mature']);
    expect(words({ mature: { value: true, by: 'x', because: '' } })).toEqual([`the main considerations of the judgement${SAID}`]);
    expect(words({ mature: { value: true, by: 'x', because: 'y'.repeat(2_001) } })).toEqual([
      `the main considerations of the judgement${SAID}`,
    ]);
    expect(words({ loans: 1 })).toEqual(['a list { covers, items } that says which period it is complete for']);
    const covers = { from: '2021-01-01', to: '2021-12-31' };
    const book = { title: 'x' };
    expect(words({ loans: { covers, items: Array.from({ length: 10_001 }, () => book) } })).toEqual(['a list of at most 10,000 items']);
    expect(words({ loans: { covers, items: [book, 'x'] } })).toEqual(['an object { title }']);
    expect(words({ assessed: { value: 1, by: 'x', because: 'y' } })).toEqual([
      'an amount in kroner as a text with at most two decimals, such as "550.00"',
    ]);
    expect(words({ assessed: 1 })).toEqual([
      'a judgement { value, by, because }: an amount in kroner as a text with at most two decimals, such as "550.00"',
    ]);
  });
});
