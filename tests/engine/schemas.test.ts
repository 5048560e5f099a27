import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { assessmentSchema, stepSchema } from '../../src/engine/assessment-schema.js';
import { GOOD, type Grant, ON, type ToyFacts, toy, toyFacts } from './toy-scheme.js';

const grant = z.strictObject({ amount: z.string() });
const schemaOf = () => assessmentSchema<ToyFacts, Grant>('toy', toyFacts.schema() as z.ZodType<ToyFacts>, grant);
const accepts = (assessment: unknown) => schemaOf().safeParse(assessment).success;

// One assessment of every outcome, and of every kind of question.
const EVERY = [
  toy.assess(GOOD, ON),
  toy.assess({ ...GOOD, fine: true }, { ...ON, knownOn: '2021-01-01' }),
  toy.assess({}, ON),
  toy.assess({ ...GOOD, books: 1, ebooks: 1 }, ON),
  toy.assess({ ...GOOD, books: 1, ebooks: 1 }, { ...ON, readings: { 'ebooks-count': 'yes' } }),
  toy.assess({ ...GOOD, books: 20 }, ON),
  toy.assess({ ...GOOD, loans: { covers: { from: '2021-03-01', to: '2021-03-02' }, items: [] } }, ON),
  toy.assess({ ...GOOD, books: 10 }, ON),
  toy.assess(GOOD, { on: '2023-06-01' }),
  toy.assess(GOOD, { on: '2030-06-01' }),
];

describe('the schema of assessments', () => {
  it('accepts every outcome, and what JSON makes of it', () => {
    expect(new Set(EVERY.map(({ outcome }) => outcome)).size).toBe(5);
    expect(new Set(EVERY.flatMap(({ findings }) => findings.map(({ status }) => status))).size).toBe(7);
    const schema = schemaOf();
    for (const assessment of EVERY) {
      expect(schema.safeParse(assessment).error).toBeUndefined();
      expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
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
    expect(accepts({ ...EVERY[0], ...change })).toBe(false);
  });

  it('names what may stand where only some words may', () => {
    const guideline = { id: 'x', municipality: 'y', status: 'adopted', window: 'stated', verified: 'minutes', whatIf: true };
    expect(accepts({ ...EVERY[0], guideline })).toBe(true);
    expect(accepts({ ...EVERY[0], guideline: { ...guideline, window: 'inferred' } })).toBe(true);
    expect(accepts({ ...EVERY[0], guideline: { ...guideline, window: 'guessed' } })).toBe(false);
    expect(accepts({ ...EVERY[0], guideline: {} })).toBe(false);
    expect(['caller', 'default'].map((by) => accepts({ ...EVERY[0], readings: [{ reading: 'x', option: 'y', by }] }))).toEqual([
      true,
      true,
    ]);
  });

  it('keeps the award to the one outcome that has it, and questions to theirs', () => {
    const { award, ...rest } = EVERY[0] as (typeof EVERY)[0] & { award: Grant };
    expect(accepts(rest)).toBe(false);
    expect(accepts({ ...EVERY[1], award })).toBe(false);
    expect(accepts({ ...EVERY[2], questions: [{ kind: 'guess', fact: 'x' }] })).toBe(false);
    expect(accepts({ ...EVERY[9], gaps: [{ missing: 'x', on: '2030-06-01' }] })).toBe(false);
  });

  it('says of a step that its figure was worked out, or says nothing of it', () => {
    const step = { step: 'rate', value: '5.00', unit: 'kr.', cite: { title: 't', provision: 'p' } };
    const taken = [step, { ...step, computed: true }, { ...step, computed: false }].map((one) => stepSchema().safeParse(one).success);
    expect(taken).toEqual([true, true, false]);
  });

  it('is shipped as JSON Schema beside that of the facts', () => {
    const { facts, assessment, guideline } = toy.jsonSchemas();
    expect(facts).toMatchObject({ $id: 'urn:regelvaerk:toy:facts', title: 'toy: facts', type: 'object' });
    expect(assessment).toMatchObject({ $id: 'urn:regelvaerk:toy:assessment', title: 'toy: assessment' });
    expect((assessment as { oneOf?: unknown[]; anyOf?: unknown[] }).oneOf ?? (assessment as { anyOf?: unknown[] }).anyOf).toHaveLength(5);
    expect(guideline).toBeUndefined();
    expect(z.fromJSONSchema(facts as never).safeParse({ age: 30 }).success).toBe(true);
    expect(z.fromJSONSchema(facts as never).safeParse({ age: '30' }).success).toBe(false);
  });
});

/** Every place in a value, and how to put something else there. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]))];
}

function withAt(value: unknown, [key, ...rest]: readonly (string | number)[], change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[key] = withAt(copy[key], rest, change);
  return copy;
}

describe('every place of an assessment', () => {
  const guided = {
    ...EVERY[0],
    municipality: 'nordby',
    guideline: {
      id: 'x',
      municipality: 'nordby',
      status: 'adopted',
      adopted: '2020-01-01',
      window: 'stated',
      verified: 'minutes',
      whatIf: false,
    },
  };
  const inferred = { ...guided, guideline: { ...guided.guideline, window: 'inferred' } };
  const assessments = [...EVERY, guided, inferred].map((assessment) => JSON.parse(JSON.stringify(assessment)) as unknown);

  it('takes nothing of another kind', () => {
    const schema = schemaOf();
    for (const assessment of assessments) {
      expect(schema.safeParse(assessment).error).toBeUndefined();
      for (const place of placesIn(assessment).slice(1)) {
        const wrong = withAt(assessment, place, (old) => (typeof old === 'string' ? 5 : typeof old === 'object' ? 'text' : { another: 1 }));
        expect([place.join('.'), schema.safeParse(wrong).success]).toEqual([place.join('.'), false]);
      }
    }
  });

  it('takes no stray key', () => {
    const schema = schemaOf();
    for (const assessment of assessments) {
      const objects = placesIn(assessment).filter(
        (place) => place.at(-1) !== 'figures' && typeof at(assessment, place) === 'object' && !Array.isArray(at(assessment, place)),
      );
      for (const place of objects) {
        const stray = withAt(assessment, place, (old) => ({ ...(old as object), stray: 1 }));
        expect([place.join('.'), schema.safeParse(stray).success]).toEqual([place.join('.'), false]);
      }
    }
  });

  it('can be left out only where the types say so', () => {
    const optional = /(^|\.)(municipality|guideline|adopted|url|source|figures(\.\w+)?|within|for|to)$|^facts\.\w+$/;
    const schema = schemaOf();
    for (const assessment of assessments) {
      for (const place of placesIn(assessment)
        .slice(1)
        .filter((path) => typeof path.at(-1) === 'string')) {
        const name = place.join('.');
        const without = withAt(assessment, place.slice(0, -1), (old) =>
          Object.fromEntries(Object.entries(old as object).filter(([key]) => key !== place.at(-1))),
        );
        if (!optional.test(name)) expect([name, schema.safeParse(without).success]).toEqual([name, false]);
        else if (!name.endsWith('guideline.municipality') && !name.startsWith('facts.') && !name.includes('for.'))
          expect([name, schema.safeParse(without).success]).toEqual([name, true]);
      }
    }
  });
});

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);
}
