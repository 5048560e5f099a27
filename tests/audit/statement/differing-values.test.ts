import { describe, expect, it } from 'vitest';
import { factsDiffering } from '../../../src/audit/statement/facts/facts-differing.js';
import { isStated } from '../../../src/audit/statement/facts/held-facts.js';
import { finding, same } from '../../reasons/made-up.js';
import { GIVEN, held } from './made-up-case.js';

describe('what differs in a made-up case', () => {
  const said = { met: same('Det er i orden.'), failed: same('Det er ikke i orden.') };
  const conditions = { way: said, when: said };
  const c = held([finding('way', { uses: ['km', 'offer'] }), finding('when', { uses: ['begun', 'ended'] })], conditions);
  /** Our sentences read alike in both languages here, and are told once. */
  const told = (sentences: readonly string[], missing: readonly string[] = [], of = c) => {
    const all = factsDiffering(sentences, missing, of, undefined).map((one) => [one.facts.join(), one.said.join(), one.value.da]);
    return [...new Map(all.map((one) => [one.join('|'), one])).values()];
  };

  it('is told once, though a figure or a day is found in more ways', () => {
    expect(told(['Vejen til tilbuddet er 9 km.'], ['km'])).toEqual([['km', '9', '4']]);
    // Our sentence is looked for in both languages.
    expect(factsDiffering(['Tilbuddet begyndte den 3. maj 2021.'], ['begun'], c, undefined)).toHaveLength(2);
  });

  it('is a figure of what is missing alone', () => {
    expect(told(['Turen er på 9 km.'], ['km'])).toEqual([['km', '9 km', '4 km']]);
    expect(told(['Turen er på 9 km.'])).toEqual([]);
    expect(told(['Turen er på 4 km.'], ['km'])).toEqual([]);
  });

  it('is another day in a clause with a word that only that fact has', () => {
    expect(told(['Din begyndelse var den 3. maj 2021.'])).toEqual([['begun', '3. maj 2021', '1. maj 2021']]);
    expect(told(['Det begynder 3. maj 2021, sagde du.'])).toEqual([['begun', '3. maj 2021', '1. maj 2021']]);
    // The other fact is of the same course.
    expect(told(['Tilbuddet blev omtalt den 3. maj 2021.'])).toEqual([]);
    expect(told(['Din begyndelse var den 1. maj 2021.'])).toEqual([]);
    // It has no day.
    expect(told(['Det sluttede den 3. maj 2021.'])).toEqual([]);
    const ended = held([finding('when', { uses: ['ended'] })], conditions, { ...GIVEN, ended: '2021-05-09' });
    expect(told(['Slut den 3. maj 2021.'], [], ended)).toEqual([['ended', '3. maj 2021', '9. maj 2021']]);
  });

  it('is another option of somebody, long enough to be told, and not one that another fact has', () => {
    expect(told(['Du går på langt kursus.'])).toEqual([['offer', 'langt kursus', 'kort kursus']]);
    expect(told(['Du går på kort kursus, ikke på langt kursus.'])).toEqual([]);
    expect(told(['Du går på lektion.'])).toEqual([]);
    expect(told(['Du går på foredrag.'])).toEqual([['offer', 'foredrag', 'kort kursus']]);
    const both = held([finding('way', { uses: ['offer', 'past'] })], conditions, { ...GIVEN, past: 'long' });
    expect(told(['Du går på langt kursus.'], [], both)).toEqual([]);
    expect(told(['Du går på langt kursus og kort kursus.'])).toEqual([]);
  });

  it('is another period of two days, of which not both are known of something else', () => {
    const [may, june] = [
      { from: '2021-05-01', to: '2021-05-31' },
      { from: '2021-06-01', to: '2021-06-30' },
    ];
    const periods = held([finding('way', { uses: ['stay', 'covers'] })], conditions, { ...GIVEN, stay: may, covers: june });
    const of = (sentence: string) => told([sentence], ['stay'], periods).map(([, said]) => said);
    expect(of('Du deltager fra 2. maj 2021 til 31. maj 2021.')).toEqual(['2. maj 2021 – 31. maj 2021']);
    expect(of('Du deltager fra 1. juni 2021 til 30. juni 2021.')).toEqual([]);
  });

  it('is nothing where every sentence is ours', () => {
    expect(told(['Vejen til tilbuddet er 4 km.', 'Tilbuddet begyndte den 1. maj 2021.'], ['km', 'begun'])).toEqual([]);
  });

  it('a value is stated by itself, but a yes or a no only by its sentence', () => {
    const stated = (fact: string, ...sentences: string[]) => isStated(fact, sentences, c);
    expect([stated('km', 'Turen er på 4 km.'), stated('km', 'Turen er på 14 km.'), stated('begun', 'Fra 1. maj 2021.')]).toEqual([
      true,
      false,
      true,
    ]);
    expect([stated('offer', 'Du går på kort kursus.'), stated('offer', 'Du går på kort', 'kursus.')]).toEqual([true, true]);
    expect([stated('cycles', 'Du cykler.'), stated('cycles', 'Du cykler langt.')]).toEqual([true, false]);
  });
});
