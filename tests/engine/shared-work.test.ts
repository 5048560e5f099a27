import { describe, expect, it, vi } from 'vitest';
import { right, whole } from '../../rules/define.js';
import { defineSchemes } from '../../src/engine/authoring/scheme.js';
import { SOURCES } from './toy-scheme.js';

const cite = { source: 'act', provision: '§ 1' };
const options = { up: { da: 'Op', en: 'Up', cite }, down: { da: 'Ned', en: 'Down', cite } };
const readings = { rounding: { question: { da: 'Hvordan?', en: 'How?' }, options } } as const;
const parameters = { covered: { from: '2020-01-01', to: '2020-12-31' }, notModelled: [], act: [] };
const counted = vi.fn((books: number) => books / 2);

/** A made-up prize for half as many books as were read, rounded one way or the other; from two it is given. */
const prize = defineSchemes({ sources: SOURCES, package: 'toys', version: '1', digests: {} })({
  id: 'prize',
  title: { da: 'Præmie', en: 'Prize' },
  source: 'act',
  parameters,
  readings,
  facts: { books: whole('books') },
  awards: right({ books: whole('books') }),
  rules: ({ award, condition, under }) => [
    under('§ 1', [
      condition('enough', ['books'], ({ books }, { ask, once, show }) => {
        const half = once('half', () => counted(books));
        return ask('rounding', {
          up: () => show('up', Math.ceil(half), 'books') >= 2,
          down: () => show('down', Math.floor(half), 'books') >= 2,
        });
      }),
      award('prize', ['books'], ({ books }) => ({ books })),
    ]),
  ],
});
const assess = (books: number, chosen: Parameters<typeof prize.assess>[1]['readings'] = {}) =>
  prize.assess({ books }, { on: '2020-06-01', readings: chosen });
const shown = (assessment: ReturnType<typeof assess>) => assessment.findings.flatMap(({ working = [] }) => working.map(({ step }) => step));

describe('a rule that is run under several ways to read the law', () => {
  it('works out once for a case what they share, and anew for the next', () => {
    counted.mockClear();
    expect([assess(3).outcome, assess(5).outcome, assess(3).outcome]).toEqual(['open', 'fulfilled', 'open']);
    expect(counted.mock.calls).toEqual([[3], [5], [3]]);
  });

  it('shows the steps of the way that is chosen, also where every way comes to the same, and takes no reading then', () => {
    expect([shown(assess(5)), shown(assess(5, { rounding: 'down' })), shown(assess(5, { rounding: 'up' }))]).toEqual([
      ['up'],
      ['down'],
      ['up'],
    ]);
    expect(assess(5, { rounding: 'down' }).readings).toEqual([]);
    expect(assess(3, { rounding: 'down' })).toMatchObject({
      outcome: 'not-fulfilled',
      readings: [{ reading: 'rounding', option: 'down' }],
    });
    expect(shown(assess(3, { rounding: 'down' }))).toEqual(['down']);
  });
});
