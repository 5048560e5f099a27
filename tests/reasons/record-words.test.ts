import { describe, expect, it } from 'vitest';
import { choice, list, record, signedAmount, text, year } from '../../rules/define.js';
import { wordsOf } from '../../src/reasons/texts/kinds-in-words.js';
import { textProblems } from '../../src/reasons/texts/text-problems.js';
import { inWords } from '../../src/reasons/values-in-words.js';

const SHARED = { units: {}, names: {} };
const ON = { on: '2020-01-01' };
const part = record({ year: year(), amount: signedAmount(), side: choice(['in', 'out']), name: text('a name') });
const TEXTS = {
  item: { da: '{name}: {amount} i {year} ({side})', en: '{name}: {amount} in {year} ({side})' },
  fields: { side: { names: { in: { da: 'indtægt', en: 'revenue' }, out: { da: 'udgift', en: 'expense' } } } },
  none: { da: 'intet', en: 'nothing' },
};
const VALUE = { year: 2020, amount: '-454000.00', side: 'in', name: 'Drift {i} alt' } as const;

describe('a record in words', () => {
  it('is a sentence over its fields, each in its own words; a year has no point', () => {
    const words = wordsOf(part.words, SHARED, TEXTS);
    expect(inWords(VALUE, words, 'da', ON)).toBe('Drift {i} alt: -454.000,00 kr. i 2020 (indtægt)');
    expect(inWords(VALUE, words, 'en', ON)).toBe('Drift {i} alt: DKK -454,000.00 in 2020 (revenue)');
  });

  it('stands in a list as each of several, or as the word for none', () => {
    const words = wordsOf(list(part).words, SHARED, TEXTS);
    expect(inWords([VALUE, { ...VALUE, year: 2019, side: 'out' }], words, 'en', ON)).toBe(
      'Drift {i} alt: DKK -454,000.00 in 2020 (revenue) and Drift {i} alt: DKK -454,000.00 in 2019 (expense)',
    );
    expect(inWords([], words, 'da', ON)).toBe('intet');
  });
});

describe('a text in words', () => {
  const cvr = { da: 'virksomheden med CVR-nr. {value}', en: 'the business with CVR no. {value}' };

  it('stands as it is, but that eight digits are told as a CVR number where they may be one', () => {
    const words = wordsOf(text('an employer').words, SHARED, { cvr });
    expect(['12345678', '1234567', 'Butik 12345678'].map((value) => inWords(value, words, 'da', ON))).toEqual([
      'virksomheden med CVR-nr. 12345678',
      '1234567',
      'Butik 12345678',
    ]);
    expect(inWords('12345678', wordsOf(text('a name').words, SHARED), 'da', ON)).toBe('12345678');
  });
});

describe('the texts of a fact that is a list of records', () => {
  const told = {
    id: 'x',
    title: TEXTS.item,
    readings: {},
    declared: { facts: { parts: list(part) }, award: { year: year() }, tables: [] },
  };
  const outcome = [{ da: '{year}', en: '{year}' }];
  const problems = (parts: object) => {
    const fact = { label: TEXTS.none, said: TEXTS.none, question: TEXTS.none, ...parts };
    return textProblems([told], { about: TEXTS.none, facts: { parts: fact }, outcome, tables: {} }, SHARED, []);
  };

  it('tell each and name what its fields may be', () => {
    expect(problems(TEXTS)).toEqual([]);
    const found = problems({ item: { da: '{nmae}', en: 'each' } });
    expect(found[0]).toBe('facts.parts.item.da names {nmae}, which nothing gives; did you mean {name}?');
    expect(found.slice(1).map((problem) => problem.split(' ')[0])).toEqual([
      'facts.parts.fields.side.names.in.da',
      'facts.parts.fields.side.names.in.en',
      'facts.parts.fields.side.names.out.da',
      'facts.parts.fields.side.names.out.en',
    ]);
  });
});
