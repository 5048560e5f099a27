import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { assessmentSchema } from '../../src/engine/assessment-schema.js';
import { GOOD, type Grant, ON, type ToyFacts, toy, toyFacts } from './toy-scheme.js';

const schema = assessmentSchema<ToyFacts, Grant>('toy', toyFacts.schema() as z.ZodType<ToyFacts>, z.strictObject({ amount: z.string() }));

// One assessment of every outcome, and of every kind of question.
const EVERY = [
  toy.assess(GOOD, ON),
  toy.assess({ ...GOOD, fine: true }, { ...ON, knownOn: '2021-01-01' }),
  toy.assess({}, ON),
  toy.assess({ ...GOOD, books: 1, ebooks: 1 }, ON),
  toy.assess({ ...GOOD, books: 1, ebooks: 1 }, { ...ON, readings: { 'ebooks-count': 'yes' } }),
  toy.assess({ ...GOOD, books: 20 }, ON),
  toy.assess({ ...GOOD, loans: { covers: { from: '2021-03-01', to: '2021-03-02' }, items: [] } }, ON),
  toy.assess(GOOD, { on: '2023-06-01' }),
  toy.assess(GOOD, { on: '2030-06-01' }),
];

describe('the schema of assessments', () => {
  it('accepts every outcome, and what JSON makes of it', () => {
    expect(new Set(EVERY.map(({ outcome }) => outcome)).size).toBe(5);
    for (const assessment of EVERY) {
      expect(schema.safeParse(assessment).error).toBeUndefined();
      expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
    }
  });

  it.each([
    ['another scheme', { scheme: 'other' }],
    ['no day', { on: undefined }],
    ['a day that is none', { on: '2021-02-30' }],
    ['a knowledge that is no day', { knownOn: 'today' }],
    ['a finding of no status', { findings: [{ condition: 'x', status: 'maybe', uses: [], cite: { title: 't', provision: 'p' } }] }],
    ['a finding without a citation', { findings: [{ condition: 'x', status: 'met', uses: [] }] }],
    ['a reading taken by nobody', { readings: [{ reading: 'x', option: 'y', by: 'chance' }] }],
    ['a citation without a title', { citations: [{ provision: 'p' }] }],
    ['rules without a digest', { rules: { package: 'toy', version: '1' } }],
    ['a stray key', { decided: true }],
    ['an award of another kind', { award: { amount: 5 } }],
    [
      'a guideline of no status',
      { guideline: { id: 'x', municipality: 'y', status: 'wished', window: 'stated', verified: 'minutes', whatIf: true } },
    ],
  ])('refuses %s', (_, change) => {
    expect(schema.safeParse({ ...EVERY[0], ...change }).success).toBe(false);
  });

  it('keeps the award to the one outcome that has it, and questions to theirs', () => {
    const { award, ...rest } = EVERY[0] as (typeof EVERY)[0] & { award: Grant };
    expect(schema.safeParse(rest).success).toBe(false);
    expect(schema.safeParse({ ...EVERY[1], award }).success).toBe(false);
    expect(schema.safeParse({ ...EVERY[2], questions: [{ kind: 'guess', fact: 'x' }] }).success).toBe(false);
    expect(schema.safeParse({ ...EVERY[8], gap: { missing: 'x', on: '2030-06-01' } }).success).toBe(false);
  });

  it('is shipped as JSON Schema beside that of the facts', () => {
    const { facts, assessment, guideline } = toy.jsonSchemas();
    expect(facts).toMatchObject({ title: 'toy: facts', type: 'object' });
    expect(assessment).toMatchObject({ title: 'toy: assessment' });
    expect((assessment as { oneOf?: unknown[]; anyOf?: unknown[] }).oneOf ?? (assessment as { anyOf?: unknown[] }).anyOf).toHaveLength(5);
    expect(guideline).toBeUndefined();
    expect(z.fromJSONSchema(facts as never).safeParse({ age: 30 }).success).toBe(true);
    expect(z.fromJSONSchema(facts as never).safeParse({ age: '30' }).success).toBe(false);
  });
});
