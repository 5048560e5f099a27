import { describe, expect, it } from 'vitest';
import { found } from '../../engine/authoring/lending.js';
import { sections, TEXTS } from './lending-texts.js';

const ADULT = { reader: 'adult', books: 4, fine: false, ready: found(false) };

describe('a statement from a file of texts', () => {
  it('tells an award by its parts, and what was counted', () => {
    expect(sections(ADULT)).toMatchObject({
      outcome:
        'DKK 10.00 monthly, of between 2 and 3 books, Niels and Lyhne (Library act, § 1). for ever. The amount was calculated as follows: base DKK 10.00.',
      conditions: '4 books are more than 3 books. is not fined. not ready, 3.',
    });
  });

  it('tells the parts that are there: a day, one of a unit, none of several', () => {
    const child = sections({ ...ADULT, reader: 'child' }, { readings: { first: 'yes' } });
    expect(child.outcome).toContain('DKK 20.00 once, of 1 book, none (Library act, § 1). until 31 December 2020.');
    expect(child.conditions).toContain('a child by 3 of yes.');
  });

  it('tells what fails by its own words or those of the fact', () => {
    expect(sections({ ...ADULT, books: 3, fine: true }).outcome).toContain(
      '3 books are not more than 3 books (Library act, § 2). is fined (Library act, § 1).',
    );
  });

  it('tells the facts in the words of their kinds, but for the one that a condition tells with its value', () => {
    const { facts } = sections(ADULT);
    expect(facts).toBe('reader an adult.');
  });

  it('asks the questions, with the month and the period', () => {
    expect(sections({ ...ADULT, books: undefined }).questions).toBe('how many books in June 2020, from 1 June 2020 to 30 June 2020?');
  });
});

describe('what is not covered', () => {
  it('is told by the condition where it has words for it', () => {
    expect(sections({ ...ADULT, reader: 'student' }).gap).toContain('students are not covered.');
    expect(sections(ADULT, { on: '2021-06-15' }).gap).toContain('no limit is known.');
  });

  it('is named where it has none, by the table or by words of its own: a statement never lacks them', () => {
    const { enough, ...rest } = TEXTS.conditions;
    const bare = { ...TEXTS, conditions: { ...rest, enough: { met: enough.met, failed: enough.failed } } };
    expect(sections(ADULT, { on: '2021-06-15' }, bare).gap).toContain('We do not know the the books for 15 June 2021.');
    const both = { ...ADULT, reader: 'student' };
    expect(sections(both, { on: '2021-06-15' }, bare).gap).toMatch(
      /^students are not covered\. We do not know the the books for 15 June 2021\. nothing of students\./,
    );
  });

  it('is the law outside the days that were checked', () => {
    expect(sections(ADULT, { on: '2018-06-15' }).gap).toContain(
      'We have not checked the rules for 15 June 2018. The case has therefore not been assessed.',
    );
  });
});

describe('sentences that every scheme says alike', () => {
  it('may be said otherwise', () => {
    expect(sections({ ...ADULT, books: 1 }).outcome).toMatch(/^The assessment is that the conditions are not met\./);
    const own = { ...TEXTS, refused: { da: 'Nej:', en: 'No:' }, undecided: { da: 'Uafgjort.', en: 'Undecided.' } };
    expect(sections({ ...ADULT, books: 1 }, {}, own).outcome).toMatch(/^No:/);
    expect(sections(ADULT, { on: '2018-06-15' }, own).gap).toContain('Undecided.');
  });
});
