import { describe, expect, it } from 'vitest';
import { list, nullable, record } from '../../src/engine/authoring/compound-kinds.js';
import { listed } from '../../src/engine/authoring/fact-kinds.js';
import { amount, choice, day, yesNo } from '../../src/engine/authoring/kinds.js';
import type { Step } from '../../src/engine/step.js';
import type { AwardInWords, Wording } from '../../src/engine/texts.js';
import { calculationWriter } from '../../src/reasons/calculated.js';
import { type LoweredTexts, lowerTexts } from '../../src/reasons/texts/lower-texts.js';
import { textProblems } from '../../src/reasons/texts/text-problems.js';
import type { TextsFile } from '../../src/reasons/texts/texts-file.js';

const both = (text: string) => ({ da: text, en: text });
const declared = {
  facts: { loans: listed({ from: day(), to: day() }) },
  award: {
    until: nullable(day()),
    fees: list(record({ amount: amount(), because: choice(['late', 'lost']) })),
    card: record({ valid: yesNo() }),
  },
  tables: [],
};
const told = { id: 'fees', title: both('Fees'), readings: {}, declared } as const;
const file: TextsFile = {
  facts: {
    loans: {
      label: both('Loans'),
      said: both('{value}.'),
      question: both('Which loans {period}?'),
      undated: both('Which loans?'),
      none: both('None {covers}'),
      some: both('Loans {covers}: {items}'),
      item: both('{from}'),
      whole: both('One loan {covers}'),
    },
  },
  steps: { fee: both('Fee {period}: {value}.') },
  outcome: {
    fees: [
      both('Until {until}.'),
      { of: 'fees', ...both('A fee of {amount}.') },
      { of: 'fees', unless: { because: 'late' }, ...both('{amount} for a lost book.') },
      { of: 'fees', when: { because: 'late' }, ...both('Some were late.') },
      { when: { fees: null }, ...both('No fees.') },
      { of: 'card', when: { valid: true }, ...both('The card is valid.') },
    ],
  },
  tables: {},
  undecided: { fees: both('No fee was worked out.'), other: both('Not this.') },
};
const shared = { units: {}, names: {} };
const texts = lowerTexts(told, file, shared, undefined as never);
const saying = (parts: object) => texts.award({ until: null, fees: [], card: { valid: false }, ...parts }, { whatIf: false });
const templates = ({ sentences }: AwardInWords) =>
  sentences.map(({ text, values }) => [text.da, ...Object.values(values).map(({ value }) => value)].join(' '));

describe('sentences of what follows', () => {
  it('are said of each part of several, once where they name nothing, and not where they name what is not there', () => {
    const fee = (value: string, because: string) => ({ amount: value, because });
    expect(templates(saying({ until: '2024-05-01', fees: [fee('1.00', 'late'), fee('2.00', 'lost'), fee('3.00', 'late')] }))).toEqual([
      'Until {until}. 2024-05-01',
      'A fee of {amount}. 1.00',
      'A fee of {amount}. 2.00',
      '{amount} for a lost book. 2.00',
      'A fee of {amount}. 3.00',
      'Some were late.',
    ]);
    expect(templates(saying({ card: { valid: true } }))).toEqual(['No fees.', 'The card is valid.']);
  });

  it('say of what is all that can be applied for that it is', () => {
    expect(saying({}).inFull).toBeUndefined();
    expect(lowerTexts(told, { ...file, inFull: true }, shared, undefined as never).award({ fees: [] }, { whatIf: false }).inFull).toBe(
      true,
    );
  });

  it('are checked for what an item that lasts all days names', () => {
    const { loans } = file.facts as { loans: object };
    const facts = { loans: { ...loans, whole: both('One loan of {book}') } } as unknown as TextsFile['facts'];
    const problems = textProblems([told], { ...file, facts }, shared, []).filter((one) => one.includes('whole'));
    expect(problems).toEqual(['da', 'en'].map((language) => `facts.loans.whole.${language} names {book}, which nothing gives`));
  });

  it('are checked for what they are of', () => {
    const problems = (outcome: TextsFile['outcome']) =>
      textProblems([told], { ...file, outcome }, shared, []).filter((one) => one.startsWith('outcome'));
    expect(problems(file.outcome)).toEqual([]);
    expect(
      problems([
        { of: 'fees', when: { why: 1 }, ...both('{amout}') },
        { of: 'until', ...both('x') },
      ]),
    ).toEqual([
      'outcome[0].when.why tells of nothing',
      'outcome[0].da names {amout}, which nothing gives; did you mean {amount}?',
      'outcome[0].en names {amout}, which nothing gives; did you mean {amount}?',
      'outcome[1].of is "until", which is no part that is made of parts',
    ]);
  });
});

describe('other sentences of a file', () => {
  it('on what is undecided stand by id where there are several', () => {
    expect(texts.undecided.da).toBe('No fee was worked out.');
    expect(lowerTexts({ ...told, id: 'fines' }, file, shared, undefined as never).undecided.da).toBe(
      'Derfor har vi ikke taget stilling til sagen.',
    );
  });

  const wording = { texts: texts as LoweredTexts, readings: {}, fields: {}, answers: {}, municipalities: {} } satisfies Wording;
  const base = { calculation: 'fees', knownOn: 'newest', readings: [], rules: { package: 'toy', version: '1', digest: '' } } as const;
  const written = (calculated: object) =>
    calculationWriter({ fees: wording })({ ...base, ...calculated } as never, { language: 'en' }).sections.flatMap(
      ({ paragraphs, items = [] }) => [...paragraphs, ...items],
    );

  it('ask for a list with the days that are lacking, or for all of it', () => {
    const question = { kind: 'fact', fact: 'loans', condition: 'calculation' };
    const days = { from: '2024-01-01', to: '2024-01-31' };
    expect(written({ outcome: 'open', facts: {}, questions: [question] })).toEqual(['Which loans?']);
    expect(written({ outcome: 'open', facts: {}, questions: [{ ...question, for: days }] })).toEqual([
      'Which loans from 1 January 2024 to 31 January 2024?',
    ]);
  });

  it('tell the days of a figure, and of one item that lasts through all days of its list', () => {
    const covers = { from: '2024-01-01', to: '2024-01-31' };
    const cite = { title: 'Library act', provision: '§ 1' };
    const step: Step = { step: 'fee', value: '5.00', unit: 'kr. from 2024-01-01 to 2024-06-30', cite };
    const value = { until: null, fees: [], card: { valid: false } };
    const calculated = (items: object[]) =>
      written({ outcome: 'calculated', value, working: [step], citations: [cite], facts: { loans: { covers, items } } });
    expect(calculated([covers])).toContain('Fee from 1 January 2024 to 30 June 2024: DKK 5.00.');
    expect(calculated([covers])).toContain('One loan from 1 January 2024 to 31 January 2024.');
    expect(calculated([{ ...covers, to: '2024-01-30' }])).toContain('Loans from 1 January 2024 to 31 January 2024: 1 January 2024.');
  });
});
