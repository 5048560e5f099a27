import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { socialFrikort } from '../../../rules/citizen/social-frikort/scheme.js';
import { workRequirement225 } from '../../../rules/citizen/work-requirement-225/scheme.js';
import { otherDaysSaid } from '../../../src/audit/statement/facts/days-held.js';
import { otherValuesIn } from '../../../src/audit/statement/facts/other-values.js';
import { daysSaid, isSame } from '../../../src/audit/statement/facts/values-said.js';
import { statementText } from '../../../src/reasons/text.js';
import { APRIL, LYNGBY, statementOf, write } from '../../reasons/written.js';
import { check, writtenCase } from './written-cases.js';

const { assessment: reduction, statement: reasons } = writtenCase('work-requirement-225', 'first-day');

const edited = (text: string, from: string, to: string) => {
  if (!text.includes(from)) throw new Error(`"${from}" does not stand there`);
  return text.replaceAll(from, to);
};

// Forvaltningsloven § 24, stk. 2: the facts that were given essential weight. Warned on 1 August 2016, heard on 2 January 2017.
describe('a day or a count that a letter gives otherwise', () => {
  const letter = statementText(reasons);
  const facts = (text: Parameters<typeof check>[0], assessment = reduction) => check(text, { assessment })[2];

  it.for([
    ['2. januar 2017', '2. november 2016', 'heardOn', 'Partshøring'],
    ['1. august 2016', '30. december 2016', 'warnedOn', 'Varslingsbrevet sendt'],
  ] as const)('%s told as %s is named with both values', ([from, to, fact, label]) => {
    const found = facts(edited(letter, from, to));
    expect(found).toMatchObject({ status: 'lacking', missing: expect.arrayContaining([fact]) });
    expect(found?.because.da).toContain(`${label}: teksten nævner ${to}; vurderingen bygger på ${from}.`);
    const statement = JSON.parse(edited(JSON.stringify(reasons), from, to)) as typeof reasons;
    expect(facts(statement)).toMatchObject({ status: 'lacking', missing: expect.arrayContaining([fact]) });
  });

  it('is found in our own sentence on a condition', () => {
    const found = facts(edited(letter, 'Du har ingen timer', 'Du har 40 timer'));
    expect(found).toMatchObject({ status: 'lacking', because: { da: 'Teksten nævner 40; vurderingen bygger på ingen.' } });
    expect(facts(edited(letter, '1.096 dage', '1.906 dage'))?.because.en).toBe('The text says 1.906; the assessment rests on 1.096.');
  });

  it('is found in words', () => {
    const april = activationAllowance.assess(APRIL, LYNGBY);
    const told = (text: string) => check(text, { assessment: april })[2];
    const own = statementText(statementOf(APRIL)).replace(/(?<!\n)\n(?!\n)/g, ' ');
    const four = told(edited(own, 'tre zoner', 'fire zoner'));
    expect(four).toMatchObject({ status: 'lacking', missing: expect.arrayContaining(['zones']) });
    expect(four?.because.da).toContain('Zoner: teksten nævner fire; vurderingen bygger på');
    expect(told(edited(own, 'tre zoner', '3 zoner'))?.status).toBe('met');
    expect(told('Vi har lagt vægt på, at du rejser gennem fem zoner.')).toMatchObject({
      status: 'lacking',
      because: { da: 'Zoner: teksten nævner fem zoner; vurderingen bygger på 3 zoner.' },
    });
    expect(told('Vi har lagt vægt på, at du rejser gennem tre zoner.')?.because.da).not.toContain('nævner');
    expect(told('We gave weight to the journey through five zones.')?.because.en).toBe(
      'Zones: the text says five zones; the assessment rests on 3 zones.',
    );
    expect(told('Your journey goes to zones far away.')?.status).toBe('cannot-tell');
  });

  it('is a day in the clause on it, written in any way, by its own words', () => {
    const told = (sentence: string) => facts(`Vi nedsætter din hjælp med 1.016 kr. ${sentence}`)?.because.da;
    expect(told('Du blev varslet den 3. august 2016.')).toBe(
      'Varslingsbrevet sendt: teksten nævner 3. august 2016; vurderingen bygger på 1. august 2016.',
    );
    expect(told('Du blev varslet den 03-08-2016.')).toBe(
      'Varslingsbrevet sendt: teksten nævner 03-08-2016; vurderingen bygger på 1. august 2016.',
    );
    for (const other of [
      'Du blev varslet den 01-08-2016.',
      'Du blev varslet 1. august.',
      'Du flyttede den 3. august 2016.',
      'Du blev varslet, og du flyttede den 3. august 2016.',
      'Du blev varslet med frist den 3. august 2016.',
      'Du blev varslet, partshøringen var den 2. januar 2017.',
    ])
      expect(told(other), other).not.toContain('nævner');
  });

  it('of a refusal is its day of birth', () => {
    const years = { from: '2014-05-01', to: '2024-04-30' };
    const young = socialFrikort.assess(
      { cardSince: 'no-card', appliedOn: '2024-05-01', visitedOn: '2024-05-01', bornOn: '2007-02-03', stays: { covers: years, items: [] } },
      { on: '2024-05-01' },
    );
    const told = (text: string) => check(`Du får afslag. ${text}`, { assessment: young })[2];
    const other = told('Vi har lagt vægt på, at du er født den 4. februar 2008.');
    expect(other).toMatchObject({ status: 'lacking', missing: expect.arrayContaining(['bornOn']) });
    expect(other?.because.da).toBe('Fødselsdag: teksten nævner 4. februar 2008; vurderingen bygger på 3. februar 2007.');
    expect(told('Vi har lagt vægt på, at du er født den 03.02.2007.')?.missing).not.toContain('bornOn');
  });

  it('is none where a sentence stands right beside one like it, or a list is told in parts', () => {
    expect(facts(`${letter}\n\nKommunen partshørte dig den 5. juni 2013.`)?.status).toBe('met');
    expect(facts(edited(letter, '1. januar 2013', '1. maj 2014'))?.because.da).not.toContain('nævner');
  });

  it('may stand in another order of words, which a person must read', () => {
    expect(workRequirement225.id).toBe(reduction.scheme);
    expect(facts('Vi nedsætter din hjælp med 1.016 kr. Vi har lagt vægt på, at du har fået hjælp i et år.')?.status).toBe('cannot-tell');
  });
});

// Forvaltningsloven § 19: the party must have been heard before; a day that the letter does not have is not its own.
describe('the hearing that a letter tells of', () => {
  const hearing = (text: Parameters<typeof check>[0], about: object = { assessment: reduction }) =>
    check(text, about).find(({ requirement }) => requirement === 'party-hearing');
  const letter = statementText(reasons);

  it('is told by its own day, or as known of the case alone', () => {
    expect(hearing(letter)).toMatchObject({ status: 'met', because: { da: 'Parten er hørt den 2. januar 2017.' } });
    expect(hearing(reasons)?.because.en).toBe('The party was heard on 2 January 2017.');
    expect(hearing('Vi nedsætter din hjælp.', { heardOn: '2026-04-01' })).toMatchObject({
      status: 'met',
      because: {
        da: 'Efter sagens oplysninger er parten hørt den 1. april 2026; dagen står ikke i teksten.',
        en: 'By what is known of the case the party was heard on 1 April 2026; the text does not name the day.',
      },
    });
  });

  it('on another day is told with both days', () => {
    expect(hearing(edited(letter, '2. januar 2017', '2. november 2016'))).toMatchObject({
      status: 'lacking',
      because: {
        da: 'Teksten nævner 2. november 2016; vurderingen bygger på 2. januar 2017.',
        en: 'The text says 2. november 2016; the assessment rests on 2 January 2017.',
      },
    });
    const about = { heardOn: '2026-04-01', decidedOn: '2026-05-01', upholds: 'not' };
    expect(hearing('Vi nedsætter din hjælp. Du blev hørt den 3. april 2026.', about)?.status).toBe('lacking');
    for (const right of [
      'Du blev hørt den 1. april 2026.',
      'Du blev hørt med frist den 15. april 2026.',
      'Du blev hørt, og vi traf afgørelse den 5. april 2026.',
      'Du blev hørt før afgørelsen den 1. maj 2026.',
    ])
      expect(hearing(`Vi nedsætter din hjælp. ${right}`, about)?.status, right).toBe('met');
  });
});

describe('values as they are written', () => {
  it.for([
    ['1. maj 2019', '01-05-2019'],
    ['1 May 2019', '2019-05-01'],
    ['1/5-2019', '1.5.2019'],
    ['1. maj', '1. maj 2019'],
    ['1. maj 2019', '1. maj'],
    ['april 2019', 'April 2019'],
    ['3', 'tre'],
    ['three', 'tre'],
    ['0', 'ingen'],
    ['1.000', '1000,00'],
    ['2,9', '2.9'],
  ] as const)('%s is %s', ([one, other]) => {
    expect(isSame(one, other)).toBe(true);
  });

  it.for([
    ['1. maj 2019', '2. maj 2019'],
    ['1. maj 2019', '1. juni 2019'],
    ['1. maj 2019', '1. maj 2020'],
    ['1. maj', '11. maj 2019'],
    ['april 2019', '1. april 2019'],
    ['3', 'fire'],
    ['1', '10'],
    ['ingen', '1'],
  ] as const)('%s is not %s', ([one, other]) => {
    expect(isSame(one, other)).toBe(false);
  });

  it('are every day of a text', () => {
    expect(daysSaid('Fra den 1. maj 2019 til 31/12-2019, 2020-01-02 og 3. marts, men ikke april 2019 eller § 3.')).toEqual([
      '1. maj 2019',
      '31/12-2019',
      '2020-01-02',
      '3. marts',
    ]);
  });

  it('are other ones only in a sentence that is long enough to be known again, and said nowhere else', () => {
    const own = 'Der er fire samtaler (2 om året) i perioden.';
    expect(otherValuesIn(['Vi ser, at der er fem samtaler (2 om året) i perioden.'], own)).toEqual({ said: ['fem'], own: ['fire'] });
    expect(otherValuesIn(['Der er 5 samtaler (3 om året) i perioden.'], own)).toEqual({ said: ['5', '3'], own: ['fire', '2'] });
    expect(
      otherValuesIn(['Der er fem samtaler (2 om året) i perioden.', 'Der er 4 samtaler (2 om året) i perioden.'], own),
    ).toBeUndefined();
    expect(otherValuesIn(['Der er fem samtaler i perioden.'], own)).toBeUndefined();
    const [half, year] = [
      'Du kan tjene 20.000,00 kr. indtil den 30. juni 2023.',
      'Du kan tjene 40.000,00 kr. indtil den 31. december 2023.',
    ];
    expect(otherValuesIn(['Du kan tjene 20.000 kr. indtil den 30. juni 2023.'], year, [half, year])).toBeUndefined();
    expect(otherValuesIn(['Du er 17 år.'], 'Du er 18 år.')).toBeUndefined();
    expect(otherValuesIn(['Du bor alene i kommunen.'], 'Du bor alene i kommunen.')).toBeUndefined();
  });

  it('are other days only where the day itself stands nowhere and the other is not known', () => {
    const about = (clause: string) => clause.includes('hørt');
    const text = ['Du blev hørt den 3. maj 2019 og 3. maj 2019.', 'Du flyttede den 4. maj 2019.'];
    expect(otherDaysSaid('2019-05-01', text, about, [])).toEqual(['3. maj 2019']);
    expect(otherDaysSaid('2019-05-01', text, about, ['2019-05-03'])).toEqual([]);
    expect(otherDaysSaid('2019-05-04', text, about, [])).toEqual([]);
  });
});

it('a statement of our own in English differs in nothing', () => {
  const english = statementText(write(reduction as never, { language: 'en' }));
  const [, , facts] = check(english, { assessment: reduction });
  expect(facts?.because.en).not.toContain('The text says');
});
