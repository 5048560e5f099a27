import { describe, expect, it } from 'vitest';
import { textProblems } from '../../../src/reasons/texts/text-problems.js';
import { answers, FIT, problems } from './lending-answers.js';
import { grant, SHARED, type TEXTS } from './lending-texts.js';

const text = { da: 'a', en: 'a' };
const withFact = (name: keyof typeof TEXTS.facts, more: object) => ({ facts: { ...FIT.facts, [name]: { ...FIT.facts[name], ...more } } });

describe('a file of texts', () => {
  it('has nothing wrong where everything is told', () => {
    expect(problems({})).toEqual([]);
  });

  it('tells everything that is wrong at once, each with its place', () => {
    const { books: _, ...tables } = FIT.tables;
    const all = problems({
      ...withFact('books', { label: undefined, question: { da: ' ', en: 'how many {month} {perio}?' } }),
      tables: { ...tables, fees: text },
      steps: { ...FIT.steps, base: { da: '{value}', en: '{valu}' }, bases: text },
      outcome: [],
    });
    expect(all).toEqual([
      'facts.books.label.da is missing: it is what the fact is called',
      'facts.books.label.en is missing: it is what the fact is called',
      'facts.books.question.da is missing: it is asked where the fact is unknown',
      'facts.books.question.en names {perio}, which nothing gives; did you mean {period}?',
      'steps.base.en names {valu}, which nothing gives; did you mean {value}?',
      'steps.bases tells of nothing; did you mean "base"?',
      'outcome is missing for grant: nothing tells what it comes to',
      'tables.books.da is missing: it names the table in gaps and on the pages',
      'tables.books.en is missing: it names the table in gaps and on the pages',
      'tables.fees tells of nothing; did you mean "fee"?',
    ]);
  });

  it('is wanting where it is empty: every fact, condition, step, table and the outcome', () => {
    const empty = textProblems([grant], { facts: {}, outcome: [], tables: {} }, { units: {}, names: {} }, answers);
    const of = (start: string) => empty.filter((one) => one.startsWith(start)).length;
    // 8 facts of label and question; said but of two yes-or-no, whose two sides are told; a name or what stands instead; a list.
    expect(of('facts.')).toBe(8 * 4 + 6 * 2 + 2 * 4 + 3 * 2 + 2 + 3 * 2 + 2 * 2);
    expect(empty.filter((one) => one.startsWith('conditions.'))).toEqual(
      ['enough', 'covered'].flatMap((id) =>
        ['met', 'failed', 'uncovered'].flatMap((side) =>
          ['da', 'en'].map((language) => `conditions.${id}.${side}.${language} is missing: the condition can come to it`),
        ),
      ),
    );
    expect([of('steps.'), of('tables.'), of('outcome')]).toEqual([4, 14, 1]);
    expect(empty.filter((one) => one.startsWith('units.json'))).toEqual([
      'units.json has no "books", the unit of books',
      'units.json has no "pages", the unit of loans',
      'units.json has no "books", the unit of between',
    ]);
  });
});

describe('facts', () => {
  it.for<[string, object, string[]]>([
    ['is no fact', { facts: { ...FIT.facts, book: text } }, ['facts.book tells of nothing; did you mean "books"?']],
    [
      'an answer without a name',
      withFact('reader', { names: { child: text, students: text, adult: text } }),
      [
        'facts.reader.names.student.da is missing: it names an answer',
        'facts.reader.names.student.en is missing: it names an answer',
        'facts.reader.names.students tells of nothing; did you mean "student"?',
      ],
    ],
    ['a side', withFact('fine', { yes: { da: 'a', en: '{value}' } }), ['facts.fine.yes.en names {value}, which nothing gives']],
    [
      'a judgement',
      withFact('ready', { no: undefined }),
      ['da', 'en'].map((l) => `facts.ready.no.${l} is missing: it is told where the answer is no`),
    ],
    [
      'said',
      withFact('stay', { said: { da: '{valu}', en: 'a' } }),
      ['facts.stay.said.da names {valu}, which nothing gives; did you mean {value}?'],
    ],
    [
      'instead of a day',
      withFact('since', { instead: {} }),
      ['da', 'en'].map((l) => `facts.since.instead.always.${l} is missing: it stands instead of a day`),
    ],
    [
      'a list',
      withFact('loans', { none: { da: '{cover}', en: 'a' }, item: { da: '{kinds}', en: 'a' }, fields: {} }),
      [
        'facts.loans.none.da names {cover}, which nothing gives; did you mean {covers}?',
        'facts.loans.item.da names {kinds}, which nothing gives; did you mean {kind}?',
        ...['book', 'film'].flatMap((option) =>
          ['da', 'en'].map((l) => `facts.loans.fields.kind.names.${option}.${l} is missing: it names an answer`),
        ),
      ],
    ],
  ])('%s', ([, changed, expected]) => {
    expect(problems(changed)).toEqual(expected);
  });

  it('takes the names of a shared list, all of them', () => {
    expect(textProblems([grant], FIT, { ...SHARED, names: { readers: { child: text, student: text } } }, answers)).toEqual(
      ['da', 'en'].map((l) => `names.json readers.adult.${l} is missing: it names an answer`),
    );
  });

  it('names a unit that is not shared, with the nearest', () => {
    const units = { book: SHARED.units.books, pages: SHARED.units.pages };
    expect(textProblems([grant], FIT, { ...SHARED, units }, answers)).toEqual([
      'units.json has no "books", the unit of books; did you mean "book"?',
      'units.json has no "books", the unit of between; did you mean "book"?',
    ]);
  });
});

describe('the outcome', () => {
  it.for<[string, object, string[]]>([
    [
      'turns on no part',
      { outcome: [{ when: { untl: null }, da: '{amount}', en: '{how}' }] },
      ['outcome[0].when.untl tells of nothing; did you mean "until"?'],
    ],
    [
      'names no part',
      { outcome: [{ da: '{amont}', en: 'a' }] },
      ['outcome[0].da names {amont}, which nothing gives; did you mean {amount}?'],
    ],
    ['lacks a language', { outcome: [text, { da: 'a' }] }, ['outcome[1].en is missing: it tells what it comes to']],
    [
      'names a choice that has no name',
      { parts: { how: { names: { once: text } } } },
      ['da', 'en'].map((l) => `parts.how.names.monthly.${l} is missing: it names an answer`),
    ],
    ['words no part', { parts: { ...FIT.parts, hows: {} } }, ['parts.hows tells of nothing; did you mean "how"?']],
    ['of another is worded by id', { outcome: { other: [text] } }, ['outcome is missing for grant: nothing tells what it comes to']],
    ['does not name a choice', { outcome: [text], parts: {} }, []],
  ])('%s', ([, changed, expected]) => {
    expect(problems(changed)).toEqual(expected);
  });
});

describe('steps, words of the page and what it is about', () => {
  it('a step is told over its value, its days and the month, or left to the outcome', () => {
    const told = { da: '{value} {days} {period} {month} {books}', en: ' ' };
    expect(problems({ steps: { ...FIT.steps, base: told } })).toEqual(['steps.base.en is missing: a worked case shows it']);
    expect(problems({ steps: { ...FIT.steps, base: null } })).toEqual([]);
  });

  it('words of rows stand in both languages and name nothing', () => {
    expect(problems({ values: { word: { da: 'a' }, other: { da: '{x}', en: 'a' } } })).toEqual([
      'values.word.en is missing: it stands in the rows on the page',
      'values.other.da names {x}, which nothing gives',
    ]);
  });

  it('tables name nothing', () => {
    expect(problems({ tables: { ...FIT.tables, books: { da: '{x}', en: 'a' } } })).toEqual([
      'tables.books.da names {x}, which nothing gives',
    ]);
  });

  it('what it is about stands once, or by id where there are several', () => {
    expect(problems({ about: { da: 'a', en: '{x}' } })).toEqual(['about.en names {x}, which nothing gives']);
    expect(problems({ about: undefined })).toEqual(['about.da is missing: it leads the page', 'about.en is missing: it leads the page']);
    const other = { ...grant, id: 'other' } as typeof grant;
    const several = (about: object) =>
      textProblems([grant, other], { ...FIT, about, outcome: { grant: FIT.outcome, other: FIT.outcome } } as never, SHARED, answers);
    expect(several({ grant: text, other: text })).toEqual([]);
    expect(several({ grant: { da: '{x}', en: 'a' }, othr: text })).toEqual([
      'about.grant.da names {x}, which nothing gives',
      ...['da', 'en'].map((language) => `about.other.${language} is missing: it leads the page`),
      'about.othr tells of nothing; did you mean "other"?',
    ]);
  });

  it('an outcome that is a sentence is told to be a list of them', () => {
    expect(problems({ outcome: text })).toEqual(['outcome is a sentence, and must be a list of sentences: [{ da, en }, …]']);
  });

  it('a sentence on what a part is made of names its fields', () => {
    const outcome = [text, { of: 'note', da: '{of}', en: '{amount}' }, { of: 'how', ...text }];
    expect(problems({ outcome })).toEqual([
      'outcome[1].en names {amount}, which nothing gives',
      'outcome[2].of is "how", which is no part that is made of parts',
    ]);
    expect(problems({ outcome: [text, { ...text, unless: { untl: null } }] })).toEqual([
      'outcome[1].unless.untl tells of nothing; did you mean "until"?',
    ]);
  });
});
