import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/engine/problem.js';
import { cite, JUNE, small } from './small-scheme.js';
import { defineToy, GOOD, ON, toy, toyFacts } from './toy-scheme.js';

// One book and one e-book: 10 kr. if e-books do not count, 20 kr. if one counts as a book.
const ONE_EACH = { ...GOOD, books: 1, ebooks: 1 };
const amount = (readings: object) => {
  const assessment = toy.assess(ONE_EACH, { ...ON, readings } as never);
  return assessment.outcome === 'fulfilled' ? assessment.award.amount : assessment.outcome;
};

describe('what was compiled for one call', () => {
  it('is never lent to another choice of readings', () => {
    expect(amount({ 'ebooks-count': 'yes' })).toBe('20.00');
    expect(amount({ 'ebooks-weight': undefined })).toBe('open');
    expect(amount({ 'ebooks-count': 'no' })).toBe('10.00');
    expect(amount({ 'ebooks-count': undefined })).toBe('open');
    expect(amount({ 'ebooks-count': 'yes', 'ebooks-weight': 'half' })).toBe('15.00');
    expect(amount({ 'ebooks-weight': 'half', 'ebooks-count': 'yes' })).toBe('15.00');
    expect(amount({})).toBe('open');
  });

  it('hides no unknown reading', () => {
    expect(amount({ 'ebooks-count': 'yes' })).toBe('20.00');
    expect(() => amount({ foo: undefined })).toThrow(InputError);
    expect(() => amount({ 'ebooks-count': 'yes', foo: undefined })).toThrow('readings.foo: not a known key');
  });

  it('serves other days of the same law, each under its own date', () => {
    const days = ['2021-03-10', '2021-04-10', '2021-03-10'];
    const covers = { from: '2021-01-01', to: '2021-12-31' };
    expect(days.map((on) => toy.assess({ ...GOOD, loans: { covers, items: [] } }, { on }).on)).toEqual(days);
    expect(toy.assess(GOOD, { ...ON, knownOn: '2021-01-01' }).knownOn).toBe('2021-01-01');
    expect(toy.assess(GOOD, ON).knownOn).toBe('newest');
    expect(toy.assess(GOOD, { ...ON, knownOn: '2022-12-01' }).knownOn).toBe('2022-12-01');
  });

  it('keeps the defaults apart from every reading', () => {
    const chosen = { ...ON, readings: { 'ebooks-count': 'yes' } } as const;
    expect(toy.assess(ONE_EACH, chosen).outcome).toBe('fulfilled');
    expect(toy.underEveryReading(ONE_EACH, chosen).outcomes).toHaveLength(2);
    expect(toy.assess(ONE_EACH, chosen).outcome).toBe('fulfilled');
  });

  it('cannot be changed through an answer', () => {
    const covered = toy.assess(GOOD, ON);
    expect(() => Object.assign(covered.rules, { version: 'x' })).toThrow(TypeError);
    expect(() => (covered.citations as unknown[]).push(1)).toThrow(TypeError);
    const uncovered = toy.assess(GOOD, { on: '2030-01-01' });
    const { gaps } = uncovered as unknown as { gaps: { known: { to: string }[] }[] };
    expect(() => Object.assign(gaps[0]?.known[0] as object, { to: '2099-12-31' })).toThrow(TypeError);
    expect(() => (uncovered.findings as unknown[]).push(1)).toThrow(TypeError);
    expect(() => Object.assign(toy.covered, { to: '2099-12-31' })).toThrow(TypeError);
    expect(() => Object.assign(toy.readings['ebooks-weight'], { default: 'half' })).toThrow(TypeError);
  });

  it('is not asked for without options', () => {
    toy.assess(GOOD, ON);
    for (const options of [undefined, null, 'x']) {
      expect(() => toy.assess(GOOD, options as never)).toThrow('the whole input: expected options { on, ... }');
      expect(() => toy.under(options as never)).toThrow(InputError);
    }
  });
});

describe('facts checked many times', () => {
  const good = { age: 30, loans: { covers: { from: '2021-01-01', to: '2021-01-31' }, items: [{ title: 'x' }] } };
  const hostile = [{ age: -1 }, { age: '3' }, { aeg: 1 }, null, [], 'x', { loans: { covers: { from: '2021-02-30', to: 'x' }, items: 1 } }];

  it('are judged alike before and after the schema is compiled', () => {
    const told = () => hostile.map((input) => toyFacts.problems(input).length > 0 && refusal(input));
    const before = told();
    for (let time = 0; time < 250; time += 1) expect(toyFacts.check(good)).toEqual(good);
    expect(told()).toEqual(before);
    expect(before.every((text) => typeof text === 'string' && text.startsWith('The facts cannot be read:'))).toBe(true);
  });

  it('are read from plain objects only', () => {
    for (const input of [new Date(), new Map(), Object(true), Object.create({ age: 30 })]) {
      expect(refusal(input)).toBe(
        'The facts cannot be read:\n  the whole input: expected a plain object of facts; received an object of a class',
      );
      expect(toyFacts.problems(input)).toHaveLength(1);
    }
    expect(toyFacts.check(Object.assign(Object.create(null), { age: 30 }))).toEqual({ age: 30 });
  });

  it('tell at most a hundred problems in words and hold them all', () => {
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`zz${index}`, 1]));
    const problems = toyFacts.problems({ ...many, aeg: 1 });
    expect(problems).toHaveLength(151);
    expect(problems[150]).not.toHaveProperty('nearest');
    const { message } = new InputError('facts', problems);
    expect(message.split('\n')).toHaveLength(102);
    expect(message).toContain('and 51 more, all in `problems`');
    expect(new InputError('facts', problems.slice(0, 100)).message).not.toContain('more, all in');
  });
});

function refusal(input: unknown): string {
  try {
    toyFacts.check(input);
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('what is kept', () => {
  const options = { yes: { da: 'Ja', en: 'Yes', cite }, no: { da: 'Nej', en: 'No', cite } };
  const question = { question: { da: 'Hvad?', en: 'What?' }, options };
  // Ten questions of two answers each: 1,024 choices, more than are kept.
  const names = Array.from({ length: 10 }, (_, index) => `q${index}`);
  const chosen = (index: number) => Object.fromEntries(names.map((name, bit) => [name, (index >> bit) % 2 === 0 ? 'yes' : 'no']));

  it('is bounded: the choice that was not asked for longest is compiled again, and answers as before', () => {
    let compiled = 0;
    const scheme = defineToy({
      ...small,
      facts: {},
      readings: Object.fromEntries(names.map((name) => [name, question])),
      law: () => {
        compiled += 1;
        return {};
      },
      rules: ({ award, under }) => [under(cite, [award('grant', [], () => ({ amount: '1.00' }))])],
    });
    const assess = (index: number) => scheme.assess({}, { ...JUNE, readings: chosen(index) as never }).outcome;
    expect(Array.from({ length: 500 }, (_, index) => assess(index))).toEqual(Array(500).fill('fulfilled'));
    expect([assess(0), compiled]).toEqual(['fulfilled', 500]);
    assess(500);
    expect([assess(0), compiled]).toEqual(['fulfilled', 501]);
    expect([assess(1), compiled]).toEqual(['fulfilled', 502]);
  });
});
