import { describe, expect, it } from 'vitest';
import { payment, right } from '../../../src/engine/authoring/awards.js';
import { optional } from '../../../src/engine/authoring/compound-kinds.js';
import { amount, choice, whole } from '../../../src/engine/authoring/kinds.js';
import type { At } from '../../../src/engine/authoring/rule-at.js';
import { defineCalculation, defineScheme, facts, found, lending, ON, parameters, readings } from './lending.js';

const stated = { id: 'typed', title: { da: '', en: '' }, source: 'act', parameters, readings, facts };
const fee = { amount: '1.00' };

/** What does not compile is tried by the compiler alone: `npm run typecheck` fails where a line that must not compile does. */
const never = (of: () => unknown) => expect(of).toBeTypeOf('function');

describe('what does not compile', () => {
  it('a fact, a table, a reading or an option that is misspelt', () => {
    never(() =>
      lending(({ among, award, condition, moreThan, row, under, unless, when, yes }) => [
        // @ts-expect-error there is no such fact
        under('§ 1', { readr: 'child' }, [yes('a', 'fine')]),
        under('§ 1', [
          // @ts-expect-error there is no such fact
          yes('a', 'fien'),
          // @ts-expect-error there is no such fact
          condition('a', ['book'], () => true),
          // @ts-expect-error there is no such answer
          among('a', 'reader', ['chidl']),
          // @ts-expect-error there is no such answer to what is judged
          among('a', 'rank', ['student']),
          // @ts-expect-error there is no such table
          moreThan('a', 'books', 'boks'),
          // @ts-expect-error there is no such answer
          unless('a', { reader: 'chidl' }),
          // @ts-expect-error there is no such fact
          ...when(['book'], () => true, []),
          // @ts-expect-error there is no such table
          award('a', [], () => fee, { under: row('fees') }),
        ]),
      ]),
    );
    never(() =>
      lending(({ award, under }) => [
        under('§ 1', [
          award('a', [], (_, { ask, row, rowIfAny }) => {
            // @ts-expect-error there is no such reading
            ask('frist', { yes: () => 1, no: () => 2 });
            // @ts-expect-error an option is missing
            ask('first', { yes: () => 1 });
            // @ts-expect-error there is no such option
            ask('first', { yes: () => 1, no: () => 2, maybe: () => 3 });
            // @ts-expect-error there is no such table
            row('boks');
            // @ts-expect-error there is no such table
            rowIfAny('covered');
            return fee;
          }),
        ]),
      ]),
    );
  });

  it('a fact that a rule does not say it needs, or may ask for', () => {
    never(() =>
      lending(({ condition, under }) => [
        under('§ 1', [
          // @ts-expect-error it does not say that it needs km
          condition('a', ['books'], ({ km }) => km > 1),
          // @ts-expect-error it does not say that it may ask for km
          condition('b', ['books'], (_, { need }) => need('km') > 1),
          // @ts-expect-error km may be unknown
          condition('c', ['books'], ({ km }) => km > 1, { mayAsk: ['km'] }),
          condition('d', ['books'], ({ km = 0 }, { need }) => km > need('km'), { mayAsk: ['km'] }),
        ]),
      ]),
    );
  });

  it('a comparison of what cannot be compared', () => {
    never(() =>
      lending((build) => [
        build.under('§ 1', [
          // @ts-expect-error a choice is no number
          build.moreThan('a', 'reader', 'books'),
          // @ts-expect-error a list of groups is no figure
          build.moreThan('a', 'books', 'groups'),
          // @ts-expect-error a figure is no list
          build.among('a', 'reader', 'books'),
          // @ts-expect-error a number is no yes-or-no
          build.yes('a', 'books'),
          // @ts-expect-error a number is no day
          build.within('a', 'books', 'days'),
          // @ts-expect-error a choice is no day
          build.after('a', 'reader', 'days'),
          build.moreThan('a', 'kept', 'books'),
          build.moreThan('a', 'owed', 'fee'),
          build.after('a', 'joined', 'days'),
          build.no('a', 'ready'),
        ]),
      ]),
    );
  });

  it('an award with a part that is missing, wrong or too many', () => {
    never(() =>
      lending(({ award, under }) => [
        under('§ 1', [
          // @ts-expect-error the amount is missing
          award('a', [], () => ({})),
          // @ts-expect-error an amount is a text
          award('a', [], () => ({ amount: 1 })),
          // @ts-expect-error nothing is due is null
          award('a', [], () => undefined),
          award('a', [], () => null),
          award('a', [], () => fee),
        ]),
      ]),
    );
    never(() =>
      defineScheme({
        ...stated,
        awards: right({ of: choice(['a', 'b']), more: optional(whole('books')) }),
        rules: ({ award, under }) => [
          under('§ 1', [
            // @ts-expect-error there is no such answer
            award('a', [], () => ({ of: 'c' })),
            award('a', [], () => ({ of: 'a' })),
            award('a', [], () => ({ of: 'b', more: 1 })),
          ]),
        ],
      }),
    );
  });

  it('a calculation that turns to what it has not, or answers something else', () => {
    const whats = { ...stated, value: { total: amount() }, needs: ['books'] } as const;
    never(() => {
      // @ts-expect-error km may be unknown
      defineCalculation({ ...whats, of: ({ km }) => ({ total: `${km - 1}` }) });
      // @ts-expect-error a total is a text
      defineCalculation({ ...whats, of: ({ books }) => ({ total: books }) });
      // @ts-expect-error there is no such fact
      defineCalculation({ ...whats, needs: ['book'], of: () => ({ total: '1' }) });
      defineCalculation({
        ...whats,
        of: ({ books }, { row }) => {
          // @ts-expect-error a calculation has no day of its own
          row('books');
          return { total: `${books + row('books', '2020-01-01').value}` };
        },
      });
      // @ts-expect-error there is no such table
      defineScheme({ ...stated, awards: payment({ amount: amount() }), suppliable: ['fees'], rules: () => [] });
      // @ts-expect-error there is no such table
      defineScheme({ ...stated, awards: payment({ amount: amount() }), law: ({ row }) => row('fees'), rules: () => [] });
    });
  });

  it('a fact or a reading that a host misspells', () => {
    const scheme = lending(({ award, under }) => [under('§ 1', [award('a', [], () => fee)])]);
    // @ts-expect-error there is no such fact
    expect(() => scheme.assess({ book: 1 }, ON)).toThrow('did you mean "books"?');
    // @ts-expect-error there is no such answer
    expect(() => scheme.assess({ reader: 'chidl' }, ON)).toThrow('expected a reader: child, student, adult');
    // @ts-expect-error a judgement says who judged and why
    expect(() => scheme.assess({ ready: true }, ON)).toThrow('expected a judgement');
    // @ts-expect-error there is no such option
    expect(() => scheme.assess({}, { ...ON, readings: { first: 'maybe' } })).toThrow('expected one of yes, no');
    expect(scheme.assess({ reader: 'child', rank: found('adult') }, ON).outcome).toBe('fulfilled');
  });
});

describe('a rule in a file of its own', () => {
  it('is typed by the files it turns to', () => {
    const limit = ({ row, ask }: At<typeof parameters, typeof readings, { readonly books?: number }>) =>
      ask('first', { yes: () => row('books').value, no: () => 0 });
    // @ts-expect-error the figure is a number
    const wrong = (at: Parameters<typeof limit>[0]): string => limit(at);
    const scheme = lending(({ award, under }) => [under('§ 1', [award('a', [], (_, at) => ({ amount: `${limit(at as never)}.00` }))])]);
    expect(scheme.assess({}, { ...ON, readings: { first: 'yes' } })).toMatchObject({ award: { amount: '3.00' } });
    expect(wrong).toBeTypeOf('function');
  });
});
