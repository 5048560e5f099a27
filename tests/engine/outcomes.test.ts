import { describe, expect, it } from 'vitest';
import { withoutFacts } from '../../src/engine/assessment.js';
import { InputError } from '../../src/engine/problem.js';
import { cite, JUNE, small } from './small-scheme.js';
import { defineToy, GOOD, ON, type ToyFacts, toy } from './toy-scheme.js';

const statuses = (facts: ToyFacts, options = ON) =>
  Object.fromEntries(toy.assess(facts, options).findings.map(({ condition, status }) => [condition, status]));

describe('the five outcomes', () => {
  it('fulfilled: every condition met carries the award', () => {
    const assessment = toy.assess(GOOD, ON);
    expect(assessment).toMatchObject({
      outcome: 'fulfilled',
      award: { amount: '20.00' },
      on: '2021-03-10',
      knownOn: 'newest',
      scheme: 'toy',
    });
    expect(assessment).not.toHaveProperty('municipality');
    expect(assessment).not.toHaveProperty('guideline');
    expect(assessment.rules).toEqual({ package: 'toy', version: '1.2.3', digest: 'abc' });
    expect(assessment.readings).toEqual([]);
  });

  it('not-fulfilled: every failed condition is reported, and the award is not needed', () => {
    const facts = {
      ...GOOD,
      fine: true,
      loans: { ...(GOOD.loans as NonNullable<ToyFacts['loans']>), items: Array(5).fill({ title: 'x' }) },
    };
    expect(toy.assess(facts, ON)).toMatchObject({ outcome: 'not-fulfilled' });
    expect(toy.assess(facts, ON)).not.toHaveProperty('award');
    expect(statuses(facts)).toMatchObject({ 'no-fine': 'failed', 'loans-known': 'failed', ready: 'met', grant: 'not-needed' });
  });

  it('not-fulfilled: a failed condition decides whatever is unknown', () => {
    expect(toy.assess({ fine: true }, ON).outcome).toBe('not-fulfilled');
  });

  it('not-fulfilled: nothing due is not an award of zero, even while other conditions are open', () => {
    expect(toy.assess({ ...GOOD, books: 0 }, ON).outcome).toBe('not-fulfilled');
    expect(toy.assess({ books: 0, ebooks: 0 }, ON).outcome).toBe('not-fulfilled');
    expect(statuses({ ...GOOD, books: 0 }).grant).toBe('failed');
  });

  it('open: an empty object lacks everything and asks each thing once', () => {
    const assessment = toy.assess({}, ON);
    expect(assessment).toMatchObject({ outcome: 'open' });
    expect(assessment.outcome === 'open' && assessment.questions).toEqual([
      { kind: 'fact', fact: 'age', condition: 'old-enough' },
      { kind: 'judgement', fact: 'mature', condition: 'judged-mature' },
      { kind: 'fact', fact: 'guardian', condition: 'guarded' },
      { kind: 'fact', fact: 'fine', condition: 'no-fine' },
      { kind: 'fact', fact: 'loans', condition: 'loans-known' },
      { kind: 'fact', fact: 'books', condition: 'grant' },
      { kind: 'fact', fact: 'ebooks', condition: 'grant' },
    ]);
  });

  it('not-in-force: a repeal is a legal answer and names its first day and where it stands', () => {
    const provision = { source: 'act', provision: '§ 1' };
    expect(
      toy.assess({ ...GOOD, loans: { covers: { from: '2022-12-01', to: '2022-12-31' }, items: [] } }, { on: '2022-12-31' }).outcome,
    ).toBe('fulfilled');
    expect(toy.assess(GOOD, { on: '2023-01-01' })).toMatchObject({
      outcome: 'not-in-force',
      since: '2023-01-01',
      findings: [{ condition: 'in-force', status: 'failed', uses: [], cite: provision }],
      citations: [provision],
    });
  });

  it('not-covered: before the first row, and outside the days that were checked', () => {
    expect(toy.assess(GOOD, { on: '2019-12-31' })).toMatchObject({
      outcome: 'not-covered',
      gaps: [
        {
          missing: 'in force',
          on: '2019-12-31',
          known: [{ from: '2020-01-01' }, { from: '2023-01-01' }],
          cite: { source: 'act', provision: '§ 1' },
        },
      ],
      findings: [],
      citations: [{ source: 'act', provision: '§ 1' }],
    });
    expect(toy.assess(GOOD, { on: '2018-12-31' }).citations).toEqual([]);
    expect(toy.assess(GOOD, { on: '2018-12-31' })).toMatchObject({
      gaps: [{ missing: 'law', on: '2018-12-31', known: [{ from: '2019-01-01', to: '2025-12-31' }] }],
    });
    expect(toy.assess(GOOD, { on: '2026-01-01' }).outcome).toBe('not-covered');
    expect(toy.assess(GOOD, { on: '2025-12-31' }).outcome).toBe('not-in-force');
  });

  it('not-covered: a gap in the award rule or a condition names itself; a failed condition still decides', () => {
    const gap = toy.assess({ ...GOOD, books: 10 }, ON);
    expect(gap).toMatchObject({
      outcome: 'not-covered',
      gaps: [{ missing: 'the grant for 10 books', on: '2021-03-10', known: [{ from: '2020-01-01' }] }],
    });
    expect(statuses({ ...GOOD, books: 10 }).grant).toBe('not-covered');
    expect(toy.assess({ ...GOOD, books: 10, fine: true }, ON).outcome).toBe('not-fulfilled');
  });

  it('asks nothing about the clock: one day serves every case of the law', () => {
    const under = toy.under(ON);
    expect([under.validFrom, under.validBefore]).toEqual(['2020-01-01', '2021-06-01']);
    expect(under.assess(GOOD)).toEqual(toy.assess(GOOD, ON));
    expect(under.assessChecked(toy.facts.check(GOOD))).toEqual(toy.assess(GOOD, ON));
  });
});

describe('alternatives', () => {
  it('a met alternative settles the matter and the rest is not needed', () => {
    expect(statuses({ ...GOOD })).toMatchObject({
      ready: 'met',
      'old-enough': 'met',
      'mature-or-guarded': 'not-needed',
      'judged-mature': 'not-needed',
      guarded: 'not-needed',
    });
    const assessment = toy.assess({ age: 10, guardian: true }, ON);
    expect(assessment.outcome === 'open' && assessment.questions.map((question) => 'fact' in question && question.fact)).toEqual([
      'fine',
      'loans',
      'books',
      'ebooks',
    ]);
    expect(statuses({ age: 10, guardian: true })).toMatchObject({
      ready: 'met',
      'old-enough': 'failed',
      'mature-or-guarded': 'met',
      'judged-mature': 'not-needed',
      guarded: 'met',
    });
  });

  it('fails only when every alternative failed, and stays open otherwise', () => {
    const minor = { ...GOOD, age: 17 };
    expect(statuses({ ...minor, guardian: false, mature: { value: false, by: 'librarian', because: 'talked' } }).ready).toBe('failed');
    expect(statuses({ ...minor, guardian: false }).ready).toBe('judgement');
    expect(statuses(minor).ready).toBe('judgement');
    expect(toy.assess({ ...minor, guardian: false }, ON)).toMatchObject({
      outcome: 'open',
      questions: [{ kind: 'judgement', fact: 'mature', condition: 'judged-mature' }],
    });
  });

  it('says within which alternative a finding stands', () => {
    const { findings } = toy.assess(GOOD, ON);
    expect(findings.map(({ condition, within }) => [condition, within])).toEqual([
      ['ready', undefined],
      ['old-enough', 'ready'],
      ['mature-or-guarded', 'ready'],
      ['judged-mature', 'mature-or-guarded'],
      ['guarded', 'mature-or-guarded'],
      ['no-fine', undefined],
      ['loans-known', undefined],
      ['grant', undefined],
    ]);
  });
});

describe('findings and citations', () => {
  it('carry the facts used, the figures and the provision in words', () => {
    const { findings, citations } = toy.assess(GOOD, ON);
    expect(findings[1]).toEqual({
      condition: 'old-enough',
      status: 'met',
      uses: ['age'],
      cite: { source: 'act', title: 'Library act', provision: '§ 1', url: 'https://example.org/act' },
      figures: { atLeast: '18' },
      within: 'ready',
    });
    expect(citations).toEqual([
      { source: 'act', title: 'Library act', provision: '§ 1', url: 'https://example.org/act' },
      { source: 'report', title: 'Library report', provision: 'p. 2' },
    ]);
  });

  it('cannot be changed by a host', () => {
    const { findings } = toy.assess(GOOD, ON);
    expect(() => Object.assign(findings[1] as object, { status: 'failed' })).toThrow(TypeError);
  });

  it('can be had without the facts', () => {
    expect(withoutFacts(toy.assess(GOOD, ON))).not.toHaveProperty('facts');
    expect(withoutFacts(toy.assess(GOOD, ON))).toHaveProperty('award');
  });
});

describe('lists with unknown parts', () => {
  it('a list that does not cover the month is unknown, not empty, and the question names the days', () => {
    const short = { ...GOOD, loans: { covers: { from: '2021-01-01', to: '2021-03-30' }, items: [] } };
    expect(statuses(short)['loans-known']).toBe('unknown');
    expect(toy.assess(short, ON)).toMatchObject({
      outcome: 'open',
      questions: [{ kind: 'fact', fact: 'loans', condition: 'loans-known', for: { from: '2021-03-01', to: '2021-03-31' } }],
    });
  });
});

describe('contradictions', () => {
  it('are errors that name the fact, found under the law of the day', () => {
    expect(() => toy.assess({ ...GOOD, guardian: true }, ON)).toThrow(InputError);
    expect(() => toy.assess({ ...GOOD, guardian: true }, ON)).toThrow('guardian: expected false for an adult; received true');
    expect(toy.assess({ ...GOOD, guardian: true }, { on: '2024-01-01' }).outcome).toBe('not-in-force');
  });
});

it('names what was read before a gap was met, and the rule nearest to it', () => {
  const row = (provision: string, from: string, to: string) => ({
    from,
    to,
    value: 1,
    cite: { source: 'act', provision },
    verified: 'statute' as const,
  });
  const halfRead = defineToy({
    ...small,
    parameters: {
      ...small.parameters,
      fee: [row('§ 6', '2020-01-01', '2020-12-31')],
      cap: [row('§ 7', '2020-01-01', '2020-03-31')],
    },
    facts: {},
    law: ({ row: rowOf }) => ({ fee: rowOf('fee'), cap: rowOf('cap') }),
    rules: ({ award, under }) => [under(cite, [award('fee', [], () => ({ amount: '1.00' }))])],
  });
  expect(halfRead.assess({}, JUNE)).toMatchObject({
    outcome: 'not-covered',
    gaps: [{ missing: 'cap', cite: { provision: '§ 7' } }],
    citations: [{ provision: '§ 6' }, { provision: '§ 7' }],
  });
});
