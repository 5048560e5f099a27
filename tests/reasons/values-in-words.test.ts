import { describe, expect, it } from 'vitest';
import type { Words } from '../../src/engine/value-words.js';
import {
  citationInSentence,
  citationInWords,
  dayInWords,
  daysOfUnit,
  inWords,
  joined,
  kronerInWords,
  monthInWords,
  number,
  periodInWords,
  placeOf,
  stepInWords,
} from '../../src/reasons/values-in-words.js';

// How Danish and English write figures, days and names: by Retskrivningsordbogen and English usage.
describe('values in words', () => {
  it('a number has a point for the thousands in Danish and a comma in English, and a part says of what', () => {
    expect([number('1234567', 'da'), number('1234567', 'en')]).toEqual(['1.234.567', '1,234,567']);
    expect([number(2.9, 'da'), number(2.9, 'en'), number('0.125', 'da'), number(999, 'da')]).toEqual(['2,9', '2.9', '0,125', '999']);
    expect([number('18/30', 'da'), number('18/30', 'en')]).toEqual(['18 af 30', '18 of 30']);
  });

  it('an amount has two decimals, or those it has', () => {
    expect([kronerInWords('1000', 'da'), kronerInWords('1000', 'en')]).toEqual(['1.000,00 kr.', 'DKK 1,000.00']);
    expect([kronerInWords('20.5', 'da'), kronerInWords('0.125', 'en')]).toEqual(['20,50 kr.', 'DKK 0.125']);
  });

  it('days, months and periods', () => {
    expect([dayInWords('2019-03-02', 'da'), dayInWords('2019-12-31', 'en')]).toEqual(['2. marts 2019', '31 December 2019']);
    expect([monthInWords('2019-01', 'da'), monthInWords('2019-05', 'en')]).toEqual(['januar 2019', 'May 2019']);
    const [april, day] = [
      { from: '2019-04-01', to: '2019-04-30' },
      { from: '2019-04-01', to: '2019-04-01' },
    ];
    expect(periodInWords(april, 'da')).toBe('fra den 1. april 2019 til den 30. april 2019');
    expect(periodInWords(april, 'en')).toBe('from 1 April 2019 to 30 April 2019');
    expect([periodInWords(day, 'da'), periodInWords(day, 'en')]).toEqual(['den 1. april 2019', '1 April 2019']);
  });

  it('a step by its unit', () => {
    const step = (value: string, unit: string) => stepInWords({ step: 's', value, unit, cite: { title: 't', provision: 'p' } }, 'da');
    expect(step('550', 'kr.')).toBe('550,00 kr.');
    expect(step('550', 'kr. per month')).toBe('550,00 kr.');
    expect(step('2019-04-01', 'date')).toBe('1. april 2019');
    expect(step('2019-04-01/2019-04-30', 'period')).toBe('fra den 1. april 2019 til den 30. april 2019');
    expect(step('18/30', 'days')).toBe('18 af 30');
  });

  it('the days that a unit names, where it names both', () => {
    const days = (unit: string) => daysOfUnit({ step: 's', value: '1', unit, cite: { title: 't', provision: 'p' } }, 'en');
    expect(days('kr. from 2023-01-01 to 2023-06-30')).toBe('from 1 January 2023 to 30 June 2023');
    expect(days('kr. from 2023-01-01 to 2023-06-30 and on')).toBeUndefined();
    expect(days('kr.')).toBeUndefined();
  });

  it('a provision: what the title says already is not said again, and no act begins with a capital in a Danish sentence', () => {
    const cite = (title: string, provision: string) => ({ title, provision });
    expect(citationInWords(cite('Referat, punkt 4', 'punkt 4, sagsnr. 15'))).toBe('Referat, punkt 4, sagsnr. 15');
    expect(citationInWords(cite('Referat, punkt 4', 'punkt 4'))).toBe('Referat, punkt 4');
    expect([placeOf(cite('Referat', 'punkt 4, a')), placeOf(cite('Referat, punkt 4', 'punkt 4, a, b'))]).toEqual(['punkt 4, a', 'a, b']);
    expect(citationInSentence(cite('Lov om cykler', '§ 1'), 'da')).toBe('lov om cykler, § 1');
    expect(citationInSentence(cite('Lov om cykler', '§ 1'), 'en')).toBe('Lov om cykler, § 1');
    expect(citationInSentence(cite('Ny Lov om cykler', '§ 1'), 'da')).toBe('Ny Lov om cykler, § 1');
    expect(citationInSentence(cite('Lovens ord', '§ 1'), 'da')).toBe('Lovens ord, § 1');
  });

  it('several are joined', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((parts) => joined(parts, 'da'))).toEqual(['', 'a', 'a og b', 'a, b og c']);
    expect(joined(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  });

  it('a list says through which days the only item lasts, where it lasts all of them', () => {
    const same = (text: string) => ({ da: text, en: text });
    const words: Words = {
      as: 'list',
      none: same('intet i {covers}'),
      some: same('{items} i {covers}'),
      item: same('kurset'),
      whole: same('kurset hele tiden, {covers}'),
      fields: {},
    };
    const covers = { from: '2019-04-01', to: '2019-04-30' };
    const told = (...items: object[]) => inWords({ covers, items }, words, 'da', { on: '2019-04-30' });
    const april = 'fra den 1. april 2019 til den 30. april 2019';
    const all = `kurset hele tiden, ${april}`;
    const some = `kurset i ${april}`;
    expect(told(covers)).toBe(all);
    expect(told({ from: '2019-03-31', to: '2019-05-01' })).toBe(all);
    expect(told({ from: '2019-04-02', to: '2019-04-30' })).toBe(some);
    expect(told({ from: '2019-04-01', to: '2019-04-29' })).toBe(some);
    expect([told({ from: '2019-04-01' }), told({ to: '2019-04-30' }), told({})]).toEqual([some, some, some]);
    expect(told(covers, covers)).toBe(`kurset og kurset i ${april}`);
    expect(told()).toBe(`intet i ${april}`);
  });
});
