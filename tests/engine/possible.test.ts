import { describe, expect, it } from 'vitest';
import { amount, judged, oneOf, record, shaped, text, whole } from '../../rules/define.js';
import { cite, JUNE, small, twoReadings } from './small-scheme.js';
import { defineToy } from './toy-scheme.js';

const facts = { books: whole('books'), maps: whole('books'), assessed: judged(whole('books')) };
const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);

describe('possible awards', () => {
  it('are those of the representatives that no condition refuses', () => {
    const few = defineToy({
      ...small,
      facts,
      rules: ({ award, condition, under }) => [
        under(cite, [
          condition('few', ['books'], ({ books }) => books <= 2),
          award('grant', ['books'], ({ books }) => ({ amount: `${books}0.00` })),
        ]),
      ],
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
      facts,
      rules: ({ award, under }) => [
        under(cite, [
          award('grant', ['books'], ({ books }, { judge }) => (books > 2 ? judge('assessed', {}) : { amount: `${books}0.00` }), {
            mayAsk: ['assessed'],
          }),
        ]),
      ],
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
        facts,
        rules: ({ award, under }) => [
          under(cite, [award('sum', ['books', 'maps'], (given) => ({ amount: `${given.books + given.maps}.00` }))]),
        ],
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
      facts,
      readings: twoReadings,
      rules: ({ anyOf, award, condition, under }) => [
        under(cite, [
          anyOf('either', [condition('books', ['books'], ({ books }) => books > 0), condition('maps', ['maps'], ({ maps }) => maps > 0)]),
          award('grant', [], (_, { ask }) => ask('first', { yes: () => ({ amount: '10.00' }), no: () => ({ amount: '5.00' }) })),
        ]),
      ],
    }).under(JUNE);
    expect(either.possible({ books: 1, maps: 0 })).toMatchObject({ exact: true, least: '5.00', most: '10.00', refusal: false });
    expect(either.possible({ books: 1 }).refusal).toBe(false);
    expect(either.possible({ maps: 0 }).refusal).toBe(true);
  });

  it('range over money only, and have no range without it', () => {
    const right = (yes: string, no: string) =>
      defineToy({
        ...small,
        facts,
        readings: twoReadings,
        awards: shaped('payment', oneOf([record({ right: text('a right') }), record({ amount: amount() })]), {}),
        rules: ({ award, under }) => [
          under(cite, [
            award('grant', [], (_, { ask }) =>
              ask('first', { yes: () => ({ right: yes }), no: () => (no === '' ? { right: 'none' } : { amount: no }) }),
            ),
          ]),
        ],
      })
        .under(JUNE)
        .possible({});
    expect(right('book', '10.00')).toMatchObject({ awards: [{ right: 'book' }, { amount: '10.00' }], least: '10.00', most: '10.00' });
    expect(right('book', '')).toStrictEqual({ exact: true, awards: [{ right: 'book' }, { right: 'none' }], refusal: false });
  });
});
