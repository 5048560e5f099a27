import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { described } from '../../src/engine/authoring/bounded-kinds.js';
import { record } from '../../src/engine/authoring/compound-kinds.js';
import { factsIn } from '../../src/engine/authoring/facts-in.js';
import type { Kind } from '../../src/engine/authoring/kind.js';
import { amount, text, whole } from '../../src/engine/authoring/kinds.js';
import { calculationsOf } from '../../src/engine/calculation.js';
import type { GuidelineBase } from '../../src/engine/guideline.js';
import type { InputError } from '../../src/engine/problem.js';
import { statedOf } from '../../src/engine/stated-of.js';
import { cite, JUNE, small } from './small-scheme.js';
import { defineToy, SOURCES } from './toy-scheme.js';

const booksOf = () => factsIn<{ readonly books?: number | undefined }>({ books: described(whole('books'), 'a number of books') });

/** A grant of 10 kr. whatever the case, described with a currency that may be left out. */
const grantOf = () =>
  defineToy({
    ...small,
    title: { da: 'Lille', en: 'Small' },
    facts: booksOf(),
    award: (_, { award }) => award('grant', ['books'], () => ({ amount: '10.00', currency: 'kr.' }), cite),
    awards: 'payment',
    awardSchema: () => z.strictObject({ amount: z.string(), currency: z.string().default('kr.') }),
  });

const required = (schema: unknown) => (schema as { required: string[] }).required;
const branch = (schema: unknown, outcome: string) =>
  (schema as { oneOf: { properties: { outcome: { const: string } } }[] }).oneOf.find(
    ({ properties }) => properties.outcome.const === outcome,
  );

describe('a scheme', () => {
  it('keeps its facts’ problems, JSON Schema and schema', () => {
    const facts = booksOf();
    expect(facts.problems({ books: 'x' })).toEqual([{ path: 'books', code: 'unexpected', expected: 'a number of books', received: '"x"' }]);
    expect(facts.jsonSchema()).toMatchObject({ type: 'object', properties: { books: { type: 'integer' } } });
    expect((facts.schema() as z.ZodType).safeParse({ books: 1 }).success).toBe(true);
  });

  it('cannot be changed, and has no guidelines unless it has them', () => {
    const grant = grantOf();
    expect(grant.title).toEqual({ da: 'Lille', en: 'Small' });
    expect(() => Object.assign(grant.title, { da: 'Stor' })).toThrow(TypeError);
    expect([grant.guidelines, grant.municipalities, grant.suppliable]).toStrictEqual([[], {}, []]);
    expect(grant.jsonSchemas()).not.toHaveProperty('guideline');
  });

  it('describes what may be given: what has a default may be left out', () => {
    const { facts, assessment } = grantOf().jsonSchemas();
    expect([facts.title, assessment.title]).toEqual(['small: facts', 'small: assessment']);
    const fulfilled = branch(assessment, 'fulfilled') as unknown as { properties: { award: unknown } };
    expect(required(fulfilled.properties.award)).toEqual(['amount']);
  });

  it('is remembered with what its author stated, for those who state it anew', () => {
    expect(statedOf(grantOf())).toMatchObject({ id: 'small', covered: small.covered, readings: small.readings });
    expect(statedOf({})).toBeUndefined();
  });

  it('tells of its award which facts it uses: what it needs, what tells whether it applies, and what it may look at', () => {
    const needs = ['books'] as const;
    const local = defineToy({
      ...small,
      facts: factsIn<{ readonly books?: number | undefined; readonly maps?: number | undefined; readonly age?: number | undefined }>({
        books: whole('books'),
        maps: whole('maps'),
        age: whole('years'),
      }),
      award: (_, { award }) => ({
        ...award('grant', needs, () => ({ amount: '10.00' }), cite, { mayUse: ['age'] }),
        when: [{ needs: ['maps'], is: ({ maps }) => maps === 1 }],
      }),
    });
    expect(local.assess({ books: 1, maps: 1 }, JUNE)).toMatchObject({
      outcome: 'fulfilled',
      findings: [{ condition: 'grant', uses: ['books', 'maps', 'age'] }],
    });
    // To two maps the only rule does not apply.
    expect(local.assess({ books: 1, maps: 2 }, JUNE)).toMatchObject({ outcome: 'not-covered', gaps: [{ missing: 'rule' }] });
  });

  it('tells which fact says that help is not reduced yet, where there is one', () => {
    const reduced = () =>
      defineToy({ ...small, facts: booksOf(), begunBy: 'reduced', award: (_, { award }) => award('none', [], () => null, cite) });
    expect(reduced().begunBy).toBe('reduced');
    expect(grantOf()).not.toHaveProperty('begunBy');
  });

  it('describes its guidelines too, where it has them', () => {
    const builtIn = [
      { id: 'nordby', municipality: 'nordby', status: 'law', from: '2020-01-01', checkedUntil: '2020-12-31', window: 'stated', cite },
    ].map((guideline) => ({ ...guideline, verified: 'minutes' })) as unknown as GuidelineBase[];
    const local = defineToy({
      ...small,
      facts: booksOf(),
      guidelines: {
        of: record({ id: text('an id'), pays: amount() }) as unknown as Kind<GuidelineBase>,
        faults: () => [],
        builtIn,
        municipalities: { nordby: 'Nordby' },
      },
      award: (_, { award }) => award('grant', [], () => ({ amount: '10.00' }), cite),
    });
    expect([local.guidelines, local.municipalities]).toEqual([builtIn, { nordby: 'Nordby' }]);
    const { guideline } = local.jsonSchemas();
    expect(guideline).toMatchObject({ title: 'small: guideline', properties: { pays: { type: 'string' } }, required: ['id', 'pays'] });
  });
});

describe('a calculation', () => {
  const book = { sources: SOURCES, package: 'toy', version: '1.2.3', digests: {} };
  const doubled = (problems?: { problems: () => { path: string; code: 'contradiction'; expected: string }[] }) =>
    calculationsOf(book)({
      ...small,
      scheme: 'small',
      facts: booksOf(),
      ...problems,
      of: ({ books }, { timeline }) => ({ value: { twice: 2 * (books ?? 0), rows: timeline('none', []).rows.length }, working: [] }),
      valueSchema: () => z.strictObject({ twice: z.int(), rows: z.int().default(0) }),
    });

  it('may know no contradictions; those it knows are the facts’', () => {
    expect(doubled().calculate({ books: 2 })).toMatchObject({ outcome: 'calculated', value: { twice: 4, rows: 0 } });
    const never = doubled({ problems: () => [{ path: 'books', code: 'contradiction', expected: 'none' }] });
    let refused: unknown;
    try {
      never.calculate({ books: 2 });
    } catch (error) {
      refused = error;
    }
    expect([(refused as InputError).of, (refused as InputError).problems.length]).toEqual(['facts', 1]);
  });

  it('describes what may be given', () => {
    const calculated = branch(doubled().jsonSchemas().calculated, 'calculated') as unknown as { properties: { value: unknown } };
    expect(required(calculated.properties.value)).toEqual(['twice']);
  });
});
