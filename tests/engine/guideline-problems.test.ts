import { describe, expect, it } from 'vitest';
import { list, record } from '../../src/engine/authoring/compound-kinds.js';
import { said } from '../../src/engine/authoring/guideline-kinds.js';
import type { Kind } from '../../src/engine/authoring/kind.js';
import { whole } from '../../src/engine/authoring/kinds.js';
import { checkGuideline, type GuidelineBase, type Guidelines, summarise } from '../../src/engine/guideline.js';
import { guidelineProblems, problemsWithoutGuidelines } from '../../src/engine/guideline-options.js';
import type { InputError } from '../../src/engine/problem.js';
import { cite } from './small-scheme.js';

interface Local extends GuidelineBase {
  readonly pays: string;
  readonly steps: readonly { readonly zone: number }[];
}

const of = record({
  id: said('an id'),
  pays: said('an amount'),
  steps: list(record({ zone: whole('zones') })),
  cite: record({ source: said('a source'), provision: said('a provision') }),
}) as unknown as Kind<Local>;

const local = {
  id: 'nordby',
  municipality: 'nordby',
  status: 'practice',
  from: '2020-01-01',
  checkedUntil: '2020-12-31',
  window: 'stated',
  verified: 'minutes',
  cite,
  pays: '1.00',
  steps: [],
} as const;

/** The guidelines of one municipality, and what their own check was given to look at. */
function observed() {
  const seen: unknown[] = [];
  const guidelines: Guidelines<Local> = {
    of,
    faults: (given) => {
      seen.push(given);
      return given.pays === '0' ? [{ path: 'pays', code: 'contradiction', expected: 'more than 0' }] : [];
    },
    builtIn: [local],
    municipalities: { nordby: 'Nordby', 'undefined-by': 'Undefined-By' },
  };
  const refusal = (input: unknown) => {
    try {
      checkGuideline(guidelines, input);
    } catch (error) {
      return error as InputError;
    }
    throw new Error('nothing was refused');
  };
  return { seen, guidelines, refusal };
}

describe('a guideline’s own check', () => {
  it('looks only at the parts that could be read, and adds to what could not', () => {
    const { seen, refusal } = observed();
    const { of, problems } = refusal({ id: 'x', pays: '0', steps: [{ zone: 'far' }], cite: { source: 5, provision: 'p' } });
    expect(seen).toStrictEqual([{ id: 'x', pays: '0' }]);
    expect([of, problems.map(({ path }) => path)]).toEqual(['guideline', ['steps[0].zone', 'cite.source', 'pays']]);
  });

  it.each([['a text'], [null], [undefined]])('looks at nothing where %s stands', (input) => {
    const { seen, refusal } = observed();
    expect(refusal(input).problems.map(({ path }) => path)).toEqual(['']);
    expect(seen).toStrictEqual([{}]);
  });
});

describe('the id of a guideline', () => {
  it('is no built-in one’s, unless it is that very guideline', () => {
    const { guidelines, refusal } = observed();
    expect(refusal({ ...local, pays: '2.00' }).problems).toContainEqual({
      path: 'id',
      code: 'contradiction',
      expected: 'an id of its own; "nordby" is a built-in guideline, which is asked for by its id',
      received: 'nordby',
    });
    const loose = { ...guidelines, of: { ...of, accept: (given: unknown) => given as Local } };
    expect(checkGuideline(loose, local).id).toBe('nordby');
    expect(checkGuideline(loose, { ...local, id: 'own' }).id).toBe('own');
  });
});

describe('a guideline asked for', () => {
  const own = '; a guideline of your own is passed as { guideline: { id, municipality, ... } }';
  const asking = (asked: object) => guidelineProblems<Local>(asked, observed().guidelines);

  it('must be known, and what is like nothing known is told so', () => {
    expect(asking({ guideline: 'zzzzzzzzz' })).toStrictEqual([
      { path: 'guideline', code: 'unexpected', expected: `one of nordby${own}`, received: '"zzzzzzzzz"' },
    ]);
    expect(asking({ municipality: 'nordb' })).toStrictEqual([
      { path: 'municipality', code: 'unexpected', expected: `one of nordby, undefined-by${own}`, received: '"nordb"', nearest: 'nordby' },
    ]);
    expect(asking({})).toStrictEqual([
      { path: 'municipality', code: 'unexpected', expected: `one of nordby, undefined-by${own}`, received: 'nothing' },
    ]);
    expect(asking({ guideline: null })).toMatchObject([{ path: 'guideline', received: 'null' }]);
  });

  it('is told with an example of many municipalities where none is named, else with the nearest', () => {
    const municipalities = Object.fromEntries(Array.from({ length: 21 }, (_, place) => [`by-${place + 10}`, 'By']));
    const told = (municipality: unknown) =>
      guidelineProblems<Local>({ municipality } as object, { ...observed().guidelines, municipalities })[0]?.expected;
    expect(told(undefined)).toBe(`a known municipality, such as by-10${own}`);
    expect(told('by-1')).toBe(`a known municipality; the nearest are by-10, by-11, by-12${own}`);
    expect(told(30)).toBe(`a known municipality; the nearest are by-30, by-10, by-20${own}`);
  });

  it('must be of the municipality asked for', () => {
    const contradiction = {
      path: 'municipality',
      code: 'contradiction',
      expected: 'nordby, whose guideline was asked for, or no municipality',
      received: '"undefined-by"',
    };
    expect(asking({ municipality: 'undefined-by', guideline: 'nordby' })).toStrictEqual([contradiction]);
    expect(asking({ municipality: 'undefined-by', guideline: local })).toStrictEqual([contradiction]);
  });

  it('is named without a day of adoption where none is known', () => {
    const { id, municipality, status, window, verified } = local;
    const named = { id, municipality, status, window, verified, whatIf: false };
    expect(summarise(local)).toStrictEqual(named);
    expect(summarise({ ...local, adopted: '2019-12-01' })).toStrictEqual({ ...named, adopted: '2019-12-01' });
    const rejected = { status: 'rejected', rejected: '2019-12-01', whatIf: true };
    expect(summarise({ ...local, status: 'rejected', rejected: '2019-12-01' })).toStrictEqual({ ...named, ...rejected });
  });
});

describe('a municipality asked for where there are no guidelines', () => {
  const known = { lejre: 'Lejre', roskilde: 'Roskilde' };
  const unknown = { path: 'municipality', code: 'unexpected', expected: 'one of lejre, roskilde' };

  it('must be one, where all are known', () => {
    expect(problemsWithoutGuidelines({ municipality: 'lejre' }, known)).toEqual([]);
    expect(problemsWithoutGuidelines({}, known)).toEqual([]);
    expect(problemsWithoutGuidelines({ municipality: 'lejer' }, undefined)).toEqual([]);
    expect(problemsWithoutGuidelines({ municipality: 'lejer' }, known)).toStrictEqual([
      { ...unknown, received: '"lejer"', nearest: 'lejre' },
    ]);
    expect(problemsWithoutGuidelines({ municipality: 5 as never }, known)).toStrictEqual([{ ...unknown, received: '5' }]);
  });

  it('is told by the nearest three of many', () => {
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, place) => [`by-${place + 10}`, 'By']));
    expect(problemsWithoutGuidelines({ municipality: 'by-1' }, many)[0]?.expected).toBe(
      'a known municipality; the nearest are by-10, by-11, by-12',
    );
  });
});
