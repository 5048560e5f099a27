import { describe, expect, it } from 'vitest';
import { complaint } from '../../rules/complaint.js';
import { choice, nullable, record, whole, yesNo } from '../../rules/define.js';
import { lowerTexts } from '../../src/reasons/texts/lower-texts.js';
import type { TextsFile } from '../../src/reasons/texts/texts-file.js';

const told = {
  id: 'loan',
  title: { da: 'Lån', en: 'Loan' },
  readings: {},
  declared: {
    facts: { by: choice(['child', 'adult']) },
    award: { of: choice(['book', 'film', 'room']), days: nullable(whole('days')), loan: record({ fee: whole('kr.'), late: yesNo() }) },
    tables: [],
  },
};
const both = (sentence: string) => ({ da: sentence, en: sentence });
const file: TextsFile = {
  facts: {},
  tables: {},
  outcome: [
    { when: { of: ['book', 'film'] }, ...both('You may take it home.') },
    { when: { of: 'room' }, ...both('You may sit here.') },
    both('You may keep it for {days}.'),
  ],
};
const lowered = (more: Partial<TextsFile> = {}) => lowerTexts(told, { ...file, ...more }, { units: {}, names: {} }, complaint);
const saidOf = (award: object) =>
  lowered()
    .award(award, { whatIf: false })
    .sentences.map((sentence) => sentence.text.en);

describe('the sentences of an award', () => {
  it('are those that fit its parts, of which a file may name several values', () => {
    expect(saidOf({ of: 'book', days: 3 })).toEqual(['You may take it home.', 'You may keep it for {days}.']);
    expect(saidOf({ of: 'room', days: 0 })).toEqual(['You may sit here.', 'You may keep it for {days}.']);
  });

  it('are over what a part is made of, where it is there', () => {
    const { sentences } = lowered({ outcome: [{ of: 'loan', when: { late: true }, ...both('You pay {fee}.') }] }).award(
      { loan: { fee: 5, late: true } },
      { whatIf: false },
    );
    expect(sentences).toMatchObject([{ text: { en: 'You pay {fee}.' }, values: { fee: { words: { as: 'count' }, value: 5 } } }]);
    for (const award of [{}, { loan: { fee: 5, late: false } }])
      expect(
        lowered({ outcome: [{ of: 'loan', when: { late: true }, ...both('You pay {fee}.') }] }).award(award, { whatIf: false }).sentences,
      ).toEqual([]);
  });

  it('leave out one that names a part without a value', () => {
    expect(saidOf({ of: 'film', days: null })).toEqual(['You may take it home.']);
    expect(saidOf({ of: 'film' })).toEqual(['You may take it home.']);
  });
});

describe('the sentences of a condition', () => {
  it('fit a step that the finding shows, or its value', () => {
    const conditions = {
      read: [
        { when: { step: { books: '0' } }, met: both('none') },
        { when: { step: 'books' }, met: both('some') },
        { met: both('unknown') },
      ],
    };
    const read = lowered({ conditions }).conditions.read as (finding: object, inCase: object) => { met: { en: string } };
    const told = (...values: string[]) =>
      read({ working: values.map((value) => ({ step: 'books', value })) }, { facts: {}, readings: [], missing: [] }).met.en;
    expect([told('0'), told('10'), told()]).toEqual(['none', 'some', 'unknown']);
  });
});

describe('what a file says of cases', () => {
  const inFull = (said: TextsFile['inFull'], of: string) =>
    lowered(said === undefined ? {} : { inFull: said }).award({ of }, { whatIf: false }).inFull;

  it('nothing more can be applied for: never unless told, always, or by the parts of the award', () => {
    expect([undefined, false, true, { of: ['film', 'room'] }].map((said) => ['book', 'room'].map((of) => inFull(said, of)))).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [true, true],
      [undefined, true],
    ]);
  });

  it('a refusal can be complained of: as if nothing were told, never, or by the facts', () => {
    const may = (said: TextsFile['mayComplain'], facts: object) =>
      lowered(said === undefined ? {} : { mayComplain: said }).mayComplain?.({ facts: facts as never, whatIf: false, on: '2020-06-01' });
    expect([may(undefined, {}), may(false, {}), may({ by: 'adult' }, { by: 'adult' }), may({ by: 'adult' }, { by: 'child' })]).toEqual([
      undefined,
      false,
      true,
      false,
    ]);
  });

  it('another decides: by the facts, one that is not known among them', () => {
    const decidedElsewhere = (facts: object) => lowered({ decidedElsewhere: { by: ['child', null] } }).decidedElsewhere?.(facts as never);
    expect([{ by: 'child' }, {}, { by: 'adult' }].map(decidedElsewhere)).toEqual([true, true, false]);
  });
});
