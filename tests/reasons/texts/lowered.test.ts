import { describe, expect, it } from 'vitest';
import type { InWords } from '../../../src/engine/authoring/kind.js';
import { wordsOf } from '../../../src/reasons/texts/kinds-in-words.js';
import { lowerTexts } from '../../../src/reasons/texts/lower-texts.js';
import { inWords } from '../../../src/reasons/values-in-words.js';
import { finding } from '../made-up.js';
import { FIT } from './lending-answers.js';
import { COMPLAINT, grant, SHARED } from './lending-texts.js';

const text = (of: string) => ({ da: `da ${of}`, en: `en ${of}` });
const lowered = (changed: object = {}) => lowerTexts(grant, { ...FIT, ...changed } as never, SHARED, COMPLAINT);

describe('what a file of texts becomes', () => {
  it('conditions with sentences, and the names of all that have one', () => {
    const conditions = {
      named: { label: text('named') },
      fact: { label: 'books', met: text('met') },
      gone: { label: 'nothing' as const, met: text('met') },
      list: [{ label: text('list') }, { label: text('never'), met: text('met') }],
      none: [],
      bare: { met: text('met') },
    };
    const { names, conditions: told } = lowered({ conditions });
    expect(names).toEqual({
      'in-force': { da: 'Reglerne gælder', en: 'The rules are in force' },
      named: text('named'),
      fact: text('books'),
      list: text('list'),
    });
    expect(Object.keys(told)).toEqual(['fact', 'gone', 'list', 'bare']);
  });

  it('facts with what may be left out only where it stands', () => {
    const more = {
      nothing: text('0'),
      caseworker: text('c'),
      undated: text('u'),
      asks: { on: { question: text('q'), caseworker: text('c') } },
    };
    const fact = (own: object) => lowered({ facts: { ...FIT.facts, books: { ...FIT.facts.books, ...own } } }).facts.books as object;
    expect(Object.keys(fact({}))).toEqual(['label', 'words', 'said', 'question']);
    expect(fact(more)).toMatchObject(more);
    expect(Object.keys(fact({ undated: text('u') }))).toEqual(['label', 'words', 'said', 'question', 'undated']);
  });

  it('a condition is worded by the first wording that fits: facts, readings, steps by name or value, and what is missing', () => {
    const step = (id: string, value = '3') => ({ step: id, value, unit: 'books', cite: { title: 'a', provision: 'b' } });
    const worded = (when: object, of: { working?: object[]; readings?: object[]; facts?: object; missing?: string[] } = {}) => {
      const { conditions } = lowered({ conditions: { x: [{ when, met: text('first'), failed: null }, { told: text('last') }] } });
      const word = conditions.x as (one: unknown, inCase: unknown) => { met?: { en: string }; tells?: string[] };
      const { working, readings = [], facts = {}, missing = [] } = of;
      const { met, tells } = word(finding('x', { working: working as never }), { on: '2020-06-15', facts, readings, missing });
      return [met?.en, ...(tells ?? [])].join(' ');
    };
    const both = { working: [step('a'), step('b', '4')] };
    expect([worded({ step: 'a' }, both), worded({ step: 'c' }, both), worded({ step: 'a' })]).toEqual(['en first', 'en last', 'en last']);
    expect(worded({ step: { a: '3', b: '4' } }, both)).toBe('en first a b');
    expect([worded({ step: { a: '3', b: '3' } }, both), worded({ step: { a: '4' } }, both)]).toEqual(['en last', 'en last']);
    const taken = {
      readings: [
        { reading: 'first', option: 'yes' },
        { reading: 'second', option: 'no' },
      ],
    };
    expect([worded({ reading: { first: 'yes' } }, taken), worded({ reading: { second: 'no' } }, taken)]).toEqual(['en first', 'en first']);
    expect([worded({ reading: { first: 'no' } }, taken), worded({ reading: { third: 'yes' } }, taken)]).toEqual(['en last', 'en last']);
    expect([worded({ missing: 'm' }, { missing: ['m'] }), worded({ missing: 'm' })]).toEqual(['en first', 'en last']);
    expect([worded({ fact: { books: 3 } }, { facts: { books: 3 } }), worded({ fact: { books: 3 } })]).toEqual(['en first', 'en last']);
  });

  it('a condition that has no wording left says nothing', () => {
    const { conditions } = lowered({ conditions: { x: [{ when: { step: 'a' }, met: text('a') }] } });
    const word = conditions.x as (one: unknown, inCase: unknown) => object;
    expect(word(finding('x'), { on: '2020-06-15', facts: {}, readings: [], missing: [] })).toEqual({});
  });
});

describe('how values read', () => {
  const read = (words: InWords, value: unknown, own: object = {}, on = '2020-06-15') =>
    inWords(value, wordsOf(words, SHARED, own as never), 'en', { on });

  it('a unit that is not shared reads as it is', () => {
    expect([read({ as: 'count', unit: 'lux' }, 1), read({ as: 'count', unit: 'lux' }, 2)]).toEqual(['1 lux', '2 lux']);
  });

  it('a record without a sentence is a text, and one with it is told by its fields', () => {
    const record: InWords = { as: 'record', fields: { books: { as: 'count', unit: 'books' } } };
    expect(read(record, { books: 2, toString: () => 'a record' })).toBe('a record');
    expect(read(record, { books: 2 }, { item: { da: '', en: 'so {books}' } })).toBe('so 2 en books');
  });

  it('an item that lasts is told by a sentence of its own, where the list has one', () => {
    const list: InWords = { as: 'list', fields: {} };
    const covers = { from: '2020-01-01', to: '2020-01-31' };
    const own = { none: text('none'), some: { da: '', en: 'some: {items}' }, item: { da: '', en: 'one' } };
    const value = { covers, items: [covers] };
    expect(read(list, value, own)).toBe('some: one');
    expect(read(list, value, { ...own, whole: { da: '', en: 'all {covers}' } })).toBe('all from 1 January 2020 to 31 January 2020');
  });

  it('a choice by its name of the day, or by the id that a value stands for', () => {
    const choice: InWords = { as: 'choice', of: ['a'] };
    const names = { a: [{ ...text('old') }, { from: '2021-01-01', ...text('new') }] };
    expect([read(choice, 'a', { names }), read(choice, 'a', { names }, '2021-01-01')]).toEqual(['en old', 'en new']);
    expect(read(choice, 'a', { names: { a: text('plain') } })).toBe('en plain');
    expect(wordsOf(choice, SHARED, { names: { a: text('plain') } })).toEqual({ as: 'choice', names: { a: text('plain') } });
    const numbered: InWords = { ...choice, idOf: (value: { of: string }) => value.of };
    expect(read(numbered, { of: 'a' }, { names: { a: text('plain') } })).toBe('en plain');
  });

  it('one of several kinds by the day among them, else by the first that has words', () => {
    const day: InWords = { as: 'day' };
    const never: InWords = { as: 'choice', of: ['never'] };
    const instead = { instead: { never: text('never') } };
    expect(read({ as: 'either', of: [never, day] }, 'never', instead)).toBe('en never');
    expect(read({ as: 'either', of: [never, day] }, '2020-06-01', instead)).toBe('1 June 2020');
    const count: InWords = { as: 'count', unit: 'books' };
    expect(read({ as: 'either', of: [{ as: 'data' }, { as: 'record', fields: {} }, count] }, 2)).toBe('2 en books');
    expect(read({ as: 'either', of: [{ as: 'data' }] }, 'x')).toBe('x');
  });

  it('at least so many, at most so many, between, and none', () => {
    const span = (least: number, most?: number) => read({ as: 'span', unit: 'books' }, { least, ...(most !== undefined && { most }) });
    expect([span(2), span(0, 0), span(2, 2), span(0, 3), span(1, 3)]).toEqual([
      ...['at least 2 en books', 'no en books', '2 en books', 'at most 3 en books', 'between 1 and 3 en books'],
    ]);
  });
});
