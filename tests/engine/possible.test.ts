import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { judged } from '../../src/engine/authoring/fact-kinds.js';
import { factsIn } from '../../src/engine/authoring/facts-in.js';
import { whole } from '../../src/engine/authoring/kinds.js';
import type { Judgement } from '../../src/engine/judgement.js';
import { pendingJudgement } from '../../src/engine/reading.js';
import { cite, JUNE, small, twoReadings } from './small-scheme.js';
import { defineToy } from './toy-scheme.js';

interface Facts {
  readonly books?: number | undefined;
  readonly maps?: number | undefined;
  readonly assessed?: Judgement<number> | undefined;
}

const facts = () => factsIn<Facts>({ books: whole('books'), maps: whole('books'), assessed: judged(whole('books')) });
const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);

describe('possible awards', () => {
  it('are those of the representatives that no condition refuses', () => {
    const few = defineToy({
      ...small,
      facts: facts(),
      conditions: (_, { condition }) => [condition('few', ['books'], ({ books }) => books <= 2, cite)],
      award: (_, { award }) => award('grant', ['books'], ({ books }) => ({ amount: `${books}0.00` }), cite),
      representatives: () => ({ books: [1, 2, 3] }),
    });
    expect(few.under(JUNE).possible({})).toStrictEqual({
      exact: true,
      awards: [{ amount: '10.00' }, { amount: '20.00' }],
      least: '10.00',
      most: '20.00',
      refusal: true,
    });
  });

  it('that a judgement sets and nothing bounds are the others, and not exact', () => {
    const awaited = defineToy({
      ...small,
      facts: facts(),
      award: (_, { award }) =>
        award('grant', ['books'], ({ books }) => (books > 2 ? pendingJudgement('assessed', {}) : { amount: `${books}0.00` }), cite),
      representatives: () => ({ books: [1, 3] }),
    });
    expect(awaited.under(JUNE).possible({})).toStrictEqual({
      exact: false,
      awards: [{ amount: '10.00' }],
      least: '10.00',
      most: '10.00',
      refusal: true,
    });
  });

  it('are tried in 5,000 ways and no more', () => {
    const many = (maps: number) =>
      defineToy({
        ...small,
        facts: facts(),
        award: (_, { award }) => award('sum', ['books', 'maps'], (given) => ({ amount: `${given.books + given.maps}.00` }), cite),
        representatives: () => ({ books: upTo(100), maps: upTo(maps) }),
        bounds: () => ({ least: '0.00', most: '999.00' }),
      })
        .under(JUNE)
        .possible({});
    expect(many(50)).toMatchObject({ exact: true, least: '2.00', most: '150.00', refusal: false });
    expect(many(51)).toStrictEqual({ exact: false, awards: [], least: '0.00', most: '999.00', refusal: true });
  });

  it('leave no refusal where one alternative of a condition is met, though another has failed and the award is open', () => {
    const either = defineToy({
      ...small,
      facts: facts(),
      readings: twoReadings,
      conditions: (_, { anyOf, condition }) => [
        anyOf(
          'either',
          [condition('books', ['books'], ({ books }) => books > 0, cite), condition('maps', ['maps'], ({ maps }) => maps > 0, cite)],
          cite,
        ),
      ],
      award: (_, { award }) =>
        award('grant', [], (_f, { ask }) => ask('first', { yes: () => ({ amount: '10.00' }), no: () => ({ amount: '5.00' }) }), cite),
    }).under(JUNE);
    expect(either.possible({ books: 1, maps: 0 })).toMatchObject({ exact: true, least: '5.00', most: '10.00', refusal: false });
    expect(either.possible({ books: 1 }).refusal).toBe(false);
    expect(either.possible({ maps: 0 }).refusal).toBe(true);
  });

  it('range over money only, and have no range without it', () => {
    const right = (yes: string, no: string) =>
      defineToy({
        ...small,
        facts: facts(),
        readings: twoReadings,
        award: (_, { award }) =>
          award(
            'grant',
            [],
            (_f, { ask }) =>
              ask('first', { yes: () => ({ right: yes }) as object, no: () => (no === '' ? { right: 'none' } : { amount: no }) }),
            cite,
          ),
        awards: 'payment',
        awardSchema: () => z.record(z.string(), z.string()) as z.ZodType<object>,
      })
        .under(JUNE)
        .possible({});
    expect(right('book', '10.00')).toMatchObject({ awards: [{ right: 'book' }, { amount: '10.00' }], least: '10.00', most: '10.00' });
    expect(right('book', '')).toStrictEqual({ exact: true, awards: [{ right: 'book' }, { right: 'none' }], refusal: false });
  });
});
