import { describe, expect, it } from 'vitest';
import { schemes } from '../../rules/index.js';
import { wordings } from '../../rules/texts.js';
import type { Language, Wording } from '../../src/engine/texts.js';
import { assessedCases } from './assessed-cases.js';
import { everything, write } from './written.js';

const folders = assessedCases.map(({ id, assessed }) => ({ id, assessed, wording: wordings[id] as Wording }));

describe.for(folders)('the statements of $id', ({ id, wording, assessed }) => {
  const { texts } = wording;
  // What a caseworker wrote as reasons stands as it was written, in whatever language.
  const written = (assessment: (typeof assessed)[number], language: Language) => {
    const statement = write(assessment, { language });
    return everything({ ...statement, sections: statement.sections.filter(({ id: section }) => section !== 'considerations') });
  };
  const danish = assessed.map((assessment) => written(assessment, 'da'));
  const english = assessed.map((assessment) => written(assessment, 'en'));

  it('are written for every worked case, with nothing left unfilled and no language in the other', () => {
    for (const text of [...danish, ...english]) expect(text).not.toMatch(/[{}]|undefined|\bNaN\b|\[object/);
    for (const text of danish) expect(text).not.toMatch(/\b(?:the|your|of|and|month|hours)\b/);
    for (const text of english) expect(text).not.toMatch(/\b(?:opfylder|betingelserne|måneder|vurderingen)\b/i);
  });

  it('are never a decision', () => {
    for (const text of danish) expect(text).not.toMatch(/\b(?:kommunen har afgjort|vi har besluttet|du er bevilget|du får hermed)\b/i);
  });

  it('ask for every fact with one plain question, and state it', () => {
    const { facts } = schemes[id as keyof typeof schemes];
    expect(Object.keys(texts.facts).sort()).toEqual([...facts.keys].sort());
    for (const { question, said } of Object.values(texts.facts)) {
      for (const text of [question.da, question.en]) expect(text).toMatch(/^[^§]*\?[^§]*$/);
      for (const text of [said.da, said.en]) expect(text.match(/\{value\}/g)).toHaveLength(1);
    }
  });

  it('put every open question to the organisation, with all its options and no paragraph', () => {
    const { readings } = schemes[id as keyof typeof schemes];
    expect(Object.keys(texts.readings).sort()).toEqual(Object.keys(readings).sort());
    for (const [reading, { options }] of Object.entries<{ readonly options: object }>(readings)) {
      expect(Object.keys(texts.readings[reading]?.options ?? {}), reading).toEqual(Object.keys(options));
    }
    expect(JSON.stringify(texts.readings)).not.toContain('§');
  });
});
