import { describe, expect, it } from 'vitest';
import { amount, day, whole } from '../../../src/engine/authoring/kinds.js';
import { calculationWriter } from '../../../src/reasons/calculated.js';
import { lowerTexts } from '../../../src/reasons/texts/lower-texts.js';
import type { TextsFile } from '../../../src/reasons/texts/texts-file.js';
import { defineCalculation, parameters, readings } from '../../engine/authoring/lending.js';
import { COMPLAINT, SHARED } from './lending-texts.js';

/** What is owed: the fee of 10 kr. a book; whether the first is free is open. */
const owed = defineCalculation({
  id: 'owed',
  title: { da: 'Skyldigt', en: 'Owed' },
  source: 'act',
  parameters,
  readings,
  facts: { books: whole('books'), since: day(), until: day() },
  needs: ['books', 'since'],
  value: { total: amount() },
  of: ({ books, since }, { ask, row, show }) => {
    const counted = ask('first', { yes: () => Math.max(0, books - 1), no: () => books });
    row('books', since);
    return { total: show('total', `${counted * Number(row('fee', since).value)}.00`, 'kr.', row('fee', since)) };
  },
});

const file: TextsFile = {
  facts: {
    books: {
      label: { da: 'Bøger', en: 'Books' },
      said: { da: 'Der er lånt {value}.', en: '{value} were lent.' },
      question: { da: 'Hvor mange?', en: 'How many?' },
    },
    since: {
      label: { da: 'Dag', en: 'Day' },
      said: { da: 'Fra {value}.', en: 'From {value}.' },
      question: { da: 'Hvornår?', en: 'When?' },
    },
    until: {
      label: { da: 'Slut', en: 'End' },
      said: { da: 'Til {value}.', en: 'To {value}.' },
      question: { da: 'Til hvornår?', en: 'Until when?' },
    },
  },
  steps: { total: { da: 'I alt {value}', en: 'In all {value}' } },
  outcome: [{ da: 'Der skyldes {total}.', en: 'It comes to {total}.' }],
  tables: { books: { da: 'antallet', en: 'number' } },
};

const write = calculationWriter({
  owed: { texts: lowerTexts(owed, file, SHARED, COMPLAINT), readings: owed.readings, municipalities: {} },
} as never);

function told(facts: Parameters<typeof owed.calculate>[0], language: 'da' | 'en', options: Parameters<typeof owed.calculate>[1] = {}) {
  const { title, outcome, scheme, sections } = write(owed.calculate(facts, options), { language });
  return {
    title,
    outcome,
    scheme,
    ...Object.fromEntries(sections.map(({ id, paragraphs, items = [] }) => [id, [...paragraphs, ...items].join(' ')])),
  };
}

const FOUR = { books: 4, since: '2020-06-15' };

describe('the statement on a calculation', () => {
  it('tells rules, readings, facts and what it comes to', () => {
    expect(told(FOUR, 'en', { readings: { first: 'yes' } })).toMatchObject({
      ...{ title: 'Calculation: Owed', outcome: 'calculated', scheme: 'owed' },
      rules: expect.stringContaining('Library act: § 3; § 2') as string,
      readings: expect.stringMatching(/^How\? Yes/) as string,
      facts: '4 en books were lent. From 15 June 2020.',
      outcome: 'It comes to DKK 30.00. It was calculated as follows: In all DKK 30.00',
    });
    expect(told(FOUR, 'da', { readings: { first: 'no' }, knownOn: '2020-01-01' })).toMatchObject({
      facts: 'Der er lånt 4 da books. Fra 15. juni 2020.',
      outcome: expect.stringContaining('Der skyldes 40,00 kr.') as string,
      rules: expect.stringContaining('1. januar 2020') as string,
    });
  });

  it('asks what is open', () => {
    expect(told({}, 'en')).toMatchObject({ outcome: 'open', questions: 'How many? When?' });
    expect(told({}, 'da')).toMatchObject({ questions: 'Hvor mange? Hvornår?' });
    expect(told(FOUR, 'en')).toMatchObject({ questions: expect.stringMatching(/How\? Possible answers: a\) Yes b\) Yes/) as string });
  });

  it('names what is not covered', () => {
    const gap = { ...FOUR, since: '2021-06-15' };
    expect(told(gap, 'en', { readings: { first: 'no' } })).toMatchObject({
      outcome: 'not-covered',
      gap: expect.stringContaining('We do not know the number for 15 June 2021.') as string,
    });
    expect(told(gap, 'da', { readings: { first: 'no' } })).toMatchObject({
      gap: expect.stringContaining('Vi kender ikke antallet for den 15. juni 2021.') as string,
    });
  });

  it('cites no package where a step stands in no act', () => {
    const bare = defineCalculation({
      ...{ id: 'owed', title: owed.title, parameters, facts: { books: whole('books') }, needs: ['books'], value: { total: amount() } },
      of: ({ books }, { show }) => ({ total: show('total', `${books}.00`, 'kr.') }),
    });
    const { sections } = write(bare.calculate({ books: 1 }), { language: 'en' });
    expect(sections.map(({ id }) => id)).toEqual(['notice', 'outcome', 'facts']);
  });
});
