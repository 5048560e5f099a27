import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { amount, described, type Kind, record, shaped, text, whole, yesNo } from '../../rules/define.js';
import { defineCalculations } from '../../src/engine/authoring/calculation.js';
import type { GuidelineBase } from '../../src/engine/guideline.js';
import type { InputError } from '../../src/engine/problem.js';
import { statedOf } from '../../src/engine/stated-of.js';
import { cite, JUNE, small } from './small-scheme.js';
import { defineToy, SOURCES } from './toy-scheme.js';

const facts = { books: described(whole('books'), 'a number of books') };

/** A part that may be left out of what is given, and is there in what comes out. */
const byDefault = <T>(kind: Kind<T>, usual: T): Kind<T> => ({
  ...kind,
  schema: () => (kind.schema() as unknown as z.ZodType<T>).default(usual as never) as unknown as z.ZodType<T>,
});

/** A grant of 10 kr. whatever the case, described with a currency that may be left out. */
const grantOf = () =>
  defineToy({
    ...small,
    facts,
    awards: shaped('payment', record({ amount: amount(), currency: byDefault(text('a currency'), 'kr.') }), {}),
    rules: ({ award, under }) => [under(cite, [award('grant', ['books'], () => ({ amount: '10.00', currency: 'kr.' }))])],
  });

const required = (schema: unknown) => (schema as { required: string[] }).required;
const branch = (schema: unknown, outcome: string) =>
  (schema as { oneOf: { properties: { outcome: { const: string } } }[] }).oneOf.find(
    ({ properties }) => properties.outcome.const === outcome,
  );

describe('a scheme', () => {
  it('keeps its facts’ problems, JSON Schema and schema', () => {
    const { facts } = grantOf();
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
    expect(statedOf(grantOf())).toMatchObject({ id: 'small', covered: small.parameters.covered, readings: {} });
    expect(statedOf({})).toBeUndefined();
  });

  it('tells of its award which facts it uses: what it needs, what tells whether it applies, and what it may look at', () => {
    const local = defineToy({
      ...small,
      facts: { books: whole('books'), maps: whole('maps'), age: whole('years') },
      rules: ({ award, under }) => [
        under(cite, { maps: 1 }, [award('grant', ['books'], () => ({ amount: '10.00' }), { mayAsk: ['age'] })]),
      ],
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
      defineToy({
        ...small,
        facts: { books: whole('books'), reduced: yesNo() },
        begunBy: 'reduced',
        rules: ({ award, under }) => [under(cite, [award('none', [], () => null)])],
      });
    expect(reduced().begunBy).toBe('reduced');
    expect(grantOf()).not.toHaveProperty('begunBy');
  });

  it('describes its guidelines too, where it has them', () => {
    const builtIn = [
      { id: 'nordby', municipality: 'nordby', status: 'law', from: '2020-01-01', checkedUntil: '2020-12-31', window: 'stated', cite },
    ].map((guideline) => ({ ...guideline, verified: 'minutes' })) as unknown as GuidelineBase[];
    const local = defineToy({
      ...small,
      facts,
      guidelines: {
        of: record({ id: text('an id'), pays: amount() }) as unknown as Kind<GuidelineBase>,
        faults: () => [],
        builtIn,
        municipalities: { nordby: 'Nordby' },
      },
      rules: ({ award, under }) => [under(cite, [award('grant', [], () => ({ amount: '10.00' }))])],
    });
    expect([local.guidelines, local.municipalities]).toEqual([builtIn, { nordby: 'Nordby' }]);
    const { guideline } = local.jsonSchemas();
    expect(guideline).toMatchObject({ title: 'small: guideline', properties: { pays: { type: 'string' } }, required: ['id', 'pays'] });
  });
});

describe('a calculation', () => {
  const book = { sources: SOURCES, package: 'toy', version: '1.2.3', digests: {} };
  const doubled = (problems?: { problems: () => { path: string; code: 'contradiction'; expected: string }[] }) =>
    defineCalculations(book)({
      id: 'small',
      title: small.title,
      parameters: { ...small.parameters, none: [] },
      facts,
      needs: [],
      value: { twice: whole('books'), rows: byDefault(whole('rows'), 0) },
      ...problems,
      of: ({ books = 0 }, { timeline }) => ({ twice: 2 * books, rows: timeline('none').rows.length }),
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
