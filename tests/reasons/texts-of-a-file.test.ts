import { describe, expect, it } from 'vitest';
import { complaint } from '../../rules/complaint.js';
import { span } from '../../src/engine/authoring/answer-kinds.js';
import { optional, record } from '../../src/engine/authoring/compound-kinds.js';
import type { Kind } from '../../src/engine/authoring/kind.js';
import { whole } from '../../src/engine/authoring/kinds.js';
import { lowerTexts } from '../../src/reasons/texts/lower-texts.js';
import type { TextsFile } from '../../src/reasons/texts/texts-file.js';
import { inWords } from '../../src/reasons/values-in-words.js';

const both = (text: string) => ({ da: text, en: text });
const units = { things: { one: { da: 'ting', en: 'thing' }, many: { da: 'ting', en: 'things' } } };
const open: Kind<unknown> = { ...record({ least: whole('things') }), words: { as: 'span', unit: 'things' } };
const told = {
  id: 'toy',
  title: both('Toy'),
  readings: {},
  declared: { facts: {}, award: { held: whole('things'), between: optional(span('things')), from: open }, tables: [] },
};
const file: TextsFile = { facts: {}, tables: {}, outcome: [both('{held}'), both('{between}'), both('{from}')] };
const lowered = (more: Partial<TextsFile> = {}) => lowerTexts(told, { ...file, ...more }, { units, names: {} }, complaint);

/** The sentences of an award, filled in both languages. */
const sentences = (award: object) =>
  lowered()
    .award(award, { whatIf: false })
    .sentences.map(({ values }) => {
      const [{ words, value }] = Object.values(values) as [(typeof values)[string]];
      return (['da', 'en'] as const).map((language) => inWords(value, words, language, { on: '2020-01-01' }));
    });

describe('the texts of a file', () => {
  it('title a statement otherwise than the scheme, for the one that is named', () => {
    const titles = { toy: both('Played'), other: both('Other') };
    expect([lowered().title, lowered({ titles }).title]).toEqual([both('Toy'), both('Played')]);
  });

  it('tell apart what is not in force yet from what is no longer', () => {
    const said = lowered({ notInForce: both('ended'), notYetInForce: both('not yet') }).notInForce;
    expect([said({ since: '2020-01-01' }), said({ since: '2020-01-01', until: '2020-12-31' })]).toEqual([both('ended'), both('not yet')]);
    expect(lowered({ notInForce: both('ended') }).notInForce({ since: '2020-01-01', until: '2020-12-31' })).toEqual(both('ended'));
  });

  it('leave out a sentence that names a part that was left out', () => {
    expect(sentences({ held: 1, from: { least: 2 } })).toEqual([
      ['1 ting', '1 thing'],
      ['mindst 2 ting', 'at least 2 things'],
    ]);
  });

  it.for([
    [{ least: 1, most: 1 }, '1 ting', '1 thing'],
    [{ least: 0, most: 1 }, 'højst 1 ting', 'at most 1 thing'],
    [{ least: '1250.50', most: '2000' }, 'mellem 1.250,5 og 2.000 ting', 'between 1,250.5 and 2,000 things'],
    [{ least: 0, most: 0 }, 'ingen ting', 'no things'],
    [{ least: '-3', most: '-3' }, '-3 ting', '-3 things'],
  ] as const)('write a span as a person does: %j', ([between, da, en]) => {
    expect(sentences({ held: 0, between, from: { least: 0 } })[1]).toEqual([da, en]);
  });
});
