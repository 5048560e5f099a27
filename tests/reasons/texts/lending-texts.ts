import { citation, span } from '../../../src/engine/authoring/answer-kinds.js';
import { payment } from '../../../src/engine/authoring/awards.js';
import { list, nullable, oneOf, record } from '../../../src/engine/authoring/compound-kinds.js';
import { judged, listed, period } from '../../../src/engine/authoring/fact-kinds.js';
import { amount, choice, day, literal, month, text, whole, yesNo } from '../../../src/engine/authoring/kinds.js';
import { lowerTexts } from '../../../src/reasons/texts/lower-texts.js';
import type { TextsFile } from '../../../src/reasons/texts/texts-file.js';
import { statementWriter } from '../../../src/reasons/writer.js';
import { defineScheme, parameters, readings } from '../../engine/authoring/lending.js';

const cite = { title: 'Library act', provision: '§ 1' };

/**
 * A made-up grant, for its words: 10 kr. for readers of more than the books of § 2 who are not fined, 20 kr. for children where the
 * first reading is yes. Students are not covered.
 */
export const grant = defineScheme({
  id: 'grant',
  title: { da: 'Tilskud', en: 'Grant' },
  source: 'act',
  parameters,
  readings,
  facts: {
    reader: choice(['child', 'student', 'adult']),
    books: whole('books'),
    fine: yesNo(),
    ready: judged(yesNo()),
    since: oneOf([day(), literal('always')]),
    stay: period(),
    month: month(),
    loans: listed({ on: day(), kind: choice(['book', 'film']), pages: whole('pages') }),
  },
  awards: payment({
    amount: amount(),
    until: nullable(day()),
    how: choice(['once', 'monthly']),
    between: span('books'),
    titles: list(text('a title')),
    cite: citation(),
    note: record({ of: text('a note') }),
  }),
  rules: ({ award, condition, moreThan, no, under, unless }) => [
    under('§ 1', [
      moreThan('enough', 'books', 'books'),
      no('no-fine', 'fine'),
      unless('not-ready', { ready: true }),
      condition('covered', ['reader'], ({ reader }, { gap, show }) => {
        show('counted', 3, 'books');
        return reader !== 'student' || gap('students');
      }),
      award('grant', ['reader'], ({ reader }, { ask, show }) => {
        const value = ask('first', { yes: () => (reader === 'child' ? '20.00' : '10.00'), no: () => '10.00' });
        return {
          amount: show('base', value, 'kr.'),
          until: reader === 'child' ? '2020-12-31' : null,
          how: reader === 'child' ? 'once' : 'monthly',
          between: reader === 'child' ? { least: 1, most: 1 } : { least: 2, most: 3 },
          titles: reader === 'child' ? [] : ['Niels', 'Lyhne'],
          cite,
          note: { of: 'x' },
        };
      }),
    ]),
  ],
});

const both = (text: string) => ({ da: `da ${text}`, en: `en ${text}` });

/** Every text of the grant, each in the least of words. */
export const TEXTS = {
  facts: {
    reader: { label: both('reader'), said: both('reader {value}.'), question: both('who reads?'), names: 'readers' },
    books: { label: both('books'), said: both('{value} in {month}.'), question: both('how many books in {month}, {period}?') },
    fine: { label: both('fine'), question: both('fined?'), yes: both('is fined'), no: both('is not fined') },
    ready: { label: both('ready'), question: both('ready?'), yes: both('is ready'), no: both('is not ready') },
    since: {
      label: both('since'),
      said: both('since {value}.'),
      question: both('since when?'),
      text: both('day {day}'),
      instead: { always: both('always') },
    },
    stay: { label: both('stay'), said: both('stays {value}.'), question: both('stays when?') },
    month: { label: both('month'), said: both('in {value}.'), question: both('which month?') },
    loans: {
      label: both('loans'),
      said: both('loans: {value}.'),
      question: both('which loans?'),
      none: both('none {covers}'),
      some: both('some {covers}: {items}'),
      item: both('{kind} on {on} of {pages}'),
      fields: { kind: { names: { book: both('book'), film: both('film') } } },
    },
  },
  conditions: {
    enough: {
      met: both('{books} are {limit}.'),
      failed: both('{books} are not {limit}.'),
      uncovered: both('no limit is known.'),
    },
    covered: [
      { when: { missing: 'students' }, uncovered: both('students are not covered.') },
      { when: { fact: { reader: 'child' }, reading: { first: 'yes' } }, told: both('a child by {counted} of yes.') },
      { when: { fact: { fine: null } }, told: both('nobody knows.') },
      { when: { step: 'never' }, told: both('never.') },
      { when: { fact: { ready: false } }, met: both('not ready, {counted}.'), failed: null },
      { met: both('covered.'), failed: null },
    ],
  },
  steps: { counted: both('counted {value} in {month}.'), base: both('base {value}.') },
  outcome: [
    both('{amount} {how}, of {between}, {titles} ({cite}).'),
    { when: { until: '2020-12-31' }, ...both('until {until}.') },
    { when: { until: null }, ...both('for ever.') },
  ],
  parts: { how: { names: { once: both('once'), monthly: both('monthly') } } },
  tables: Object.fromEntries(['books', 'fee', 'groups', 'days', 'weeks', 'months', 'years'].map((table) => [table, both(`the ${table}`)])),
  gaps: { students: both('nothing of students.') },
} as const satisfies TextsFile;

export const SHARED = {
  units: { books: { one: both('book'), many: both('books') }, pages: { one: both('page'), many: both('pages') } },
  names: { readers: { child: both('a child'), student: both('a student'), adult: both('an adult') } },
};

const empty = { da: '-', en: '-' };
export const COMPLAINT = {
  complain: [],
  forward: [],
  insist: [],
  onward: [],
  sentences: [],
  onGuidelines: empty,
  provisions: empty,
  cites: [],
};

/** The wordings of the grant under some texts. */
export function wordingsOf(file: TextsFile) {
  return { grant: { texts: lowerTexts(grant, file, SHARED, COMPLAINT), readings: grant.readings, municipalities: {} } };
}

/** The sections of the statement on a case in English, one text each, without the first letters that tell the language. */
export function sections(given: object, options: object = {}, file: TextsFile = TEXTS): Record<string, string> {
  const assessment = grant.assess(given, { on: '2020-06-15', ...options });
  const { sections: all } = statementWriter(wordingsOf(file) as never)(assessment as never, { language: 'en' });
  return Object.fromEntries(
    all.map(({ id, paragraphs, items }) => [id, [...paragraphs, ...(items ?? [])].join(' ').replace(/\ben /g, '')]),
  );
}
