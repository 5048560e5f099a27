import { describe, expect, it } from 'vitest';
import type { InWords } from '../../../src/engine/authoring/kind.js';
import { vainIn } from '../../../src/reasons/texts/vain-texts.js';
import { FIT, problems } from './lending-answers.js';
import type { TEXTS } from './lending-texts.js';

const text = { da: 'a', en: 'a' };
const withFact = (name: keyof typeof TEXTS.facts, more: object) => ({ facts: { ...FIT.facts, [name]: { ...FIT.facts[name], ...more } } });
const withCondition = (name: string, told: unknown) => ({ conditions: { ...FIT.conditions, [name]: told } });

describe('texts that tell of nothing', () => {
  it.for<[string, object, string[]]>([
    ['names of a number', withFact('books', { names: { one: text } }), ['facts.books.names tells of nothing']],
    ['a side of a choice', withFact('reader', { yes: text }), ['facts.reader.yes tells of nothing']],
    ['a sign of a company of a month', withFact('month', { cvr: { da: '{value}', en: '{value}' } }), ['facts.month.cvr tells of nothing']],
    [
      'a field that no item has, and a text of one',
      withFact('loans', { fields: { kind: { names: { book: text, film: text }, item: text }, kinds: {} } }),
      ['facts.loans.fields.kinds tells of nothing; did you mean "kind"?', 'facts.loans.fields.kind.item tells of nothing'],
    ],
    ['of a part', { parts: { ...FIT.parts, amount: { names: {} } } }, ['parts.amount.names tells of nothing']],
    ['of a part that is none', { parts: { ...FIT.parts, hows: { names: {} } } }, ['parts.hows tells of nothing; did you mean "how"?']],
    [
      'what never decides: a value that a part or a fact never has',
      {
        outcome: [text, { ...text, when: { how: 'monthli' } }, { ...text, unless: { how: ['once', 'yearly'] } }],
        ...withCondition('covered', [
          { when: { fact: { reader: 'adults' } }, told: text, uncovered: text },
          { met: text, failed: null },
        ]),
      },
      [
        'conditions.covered.when.fact.reader is "adults", which it never is; did you mean "adult"?',
        'outcome[1].when.how is "monthli", which it never is; did you mean "monthly"?',
        'outcome[2].unless.how is "yearly", which it never is',
      ],
    ],
  ])('%s', ([, changed, expected]) => {
    expect(problems(changed)).toEqual(expected);
  });

  it('by kind: each has texts of its own', () => {
    const keys = {
      yes: text,
      no: text,
      names: {},
      text,
      instead: {},
      cvr: text,
      none: text,
      some: text,
      item: text,
      whole: text,
      fields: {},
    };
    const used = (words: InWords) =>
      Object.keys(keys).filter((key) => !vainIn('x', words, keys).some((told) => told.startsWith(`x.${key} tells of nothing`)));
    const choice: InWords = { as: 'choice', of: ['a'] };
    expect(used({ as: 'yes-no' })).toEqual(['yes', 'no']);
    expect(used(choice)).toEqual(['names']);
    expect(used({ as: 'day' })).toEqual(['text', 'instead']);
    expect(used({ as: 'either', of: [choice, { as: 'day' }] })).toEqual(['names', 'text', 'instead']);
    expect(used({ as: 'several', of: choice })).toEqual(['names', 'none']);
    expect(used({ as: 'list', fields: {} })).toEqual(['none', 'some', 'item', 'whole', 'fields']);
    expect(used({ as: 'record', fields: {} })).toEqual(['item', 'fields']);
    expect(used({ as: 'text' })).toEqual(['cvr']);
    expect(used({ as: 'kroner' })).toEqual([]);
    const inside: InWords = { as: 'several', of: { as: 'record', fields: { of: { as: 'text' } } } };
    expect(vainIn('x', inside, { fields: { of: { yes: text } } })).toEqual(['x.fields.of.yes tells of nothing']);
    expect(vainIn('x', inside, undefined)).toEqual([]);
  });
});

describe('sentences that may be left out', () => {
  const off = (name: string) => ({ da: `{${name}}`, en: 'a' });

  it('name nothing that is not given', () => {
    expect(
      problems({
        ...withFact('books', {
          nothing: off('valu'),
          undated: off('value'),
          asks: { from: { question: off('on'), caseworker: off('monthly') } },
        }),
        gaps: { students: off('reader') },
        refused: off('since'),
        notInForce: off('until'),
        notYetInForce: off('sinse'),
        undecided: off('on'),
      }),
    ).toEqual([
      'facts.books.nothing.da names {valu}, which nothing gives; did you mean {value}?',
      'facts.books.undated.da names {value}, which nothing gives',
      'facts.books.asks.from.question.da names {on}, which nothing gives',
      'facts.books.asks.from.caseworker.da names {monthly}, which nothing gives; did you mean {month}?',
      'gaps.students.da names {reader}, which nothing gives',
      'refused.da names {since}, which nothing gives',
      'notInForce.da names {until}, which nothing gives',
      'notYetInForce.da names {sinse}, which nothing gives; did you mean {since}?',
      'undecided.da names {on}, which nothing gives',
    ]);
  });

  it('name what is given', () => {
    const of = (...names: string[]) => ({ da: names.map((name) => `{${name}}`).join(), en: 'a' });
    const asked = of('month', 'period');
    expect(
      problems({
        ...withFact('books', { nothing: of('value', 'month'), undated: asked, asks: { from: { question: asked, caseworker: asked } } }),
        gaps: { students: of('municipality', 'on') },
        refused: of('on', 'month'),
        notInForce: of('on', 'month', 'since'),
        notYetInForce: of('on', 'month', 'since', 'until'),
      }),
    ).toEqual([]);
  });

  it('stand in both languages, by id where a folder holds several', () => {
    expect(problems({ refused: { da: 'a' }, undecided: { grant: off('on'), other: { en: 'a' } } })).toEqual([
      'refused.en is missing: the other language has it',
      'undecided.grant.da names {on}, which nothing gives',
      'undecided.other.da is missing: the other language has it',
    ]);
  });
});

describe('a limit', () => {
  it.each([
    ['mindst {limit}', 'da', 'mindst'],
    ['Mere end {higher}', 'da', 'Mere end'],
    ['højst {limit}', 'da', 'højst'],
    ['under {limit}', 'da', 'under'],
    ['at least {limit}', 'en', 'at least'],
    ['less than {limit}', 'en', 'less than'],
  ] as const)('says itself which it is: »%s«', (said, language, word) => {
    const sides = { ...text, [language]: `Loven kræver ${said}.` };
    expect(problems(withCondition('enough', { met: sides, failed: text, uncovered: text }))).toEqual([
      `conditions.enough.met.${language} says "${said}", but a limit says "${word}" itself`,
    ]);
  });

  it('may follow other words', () => {
    const sides = { da: 'Loven kræver {limit}, mindst {books}, herunder {limit}.', en: 'At leastwise {limit}.' };
    expect(problems(withCondition('enough', { met: sides, failed: text, uncovered: text }))).toEqual([]);
  });
});
