import type { Finding } from '../../src/engine/assessment.js';
import type { Citation } from '../../src/engine/citation.js';
import type { FactText, Language, Wording } from '../../src/engine/texts.js';
import type { Words } from '../../src/engine/value-words.js';
import type { Maybe } from '../../src/reasons/section.js';
import type { SectionId } from '../../src/reasons/statement.js';
import type { Telling } from '../../src/reasons/telling.js';

/** A text that reads alike in both languages. */
export const same = (text: string) => ({ da: text, en: text });

export const ACT: Citation = { title: 'Lov om cykler', provision: '§ 1' };

/** The texts of a fact that is told in some words. */
export function factOf(words: Words, said: string, more: Partial<FactText> = {}): FactText {
  return { label: same('oplysningen'), words, said: same(said), question: same(`Hvad med ${said}`), ...more };
}

export const KM: Words = { as: 'count', one: same('km'), many: same('km') };
export const YES: Words = { as: 'yes-no', yes: same('Du cykler'), no: same('Du cykler ikke') };

/** A finding of a made-up law, met unless it says otherwise. */
export function finding(condition: string, more: Partial<Finding> = {}): Finding {
  return { condition, status: 'met', cite: ACT, uses: [], ...more };
}

/** A made-up case on 15 June 2021 on its way into words: findings, facts and texts as a test has them. */
export function telling(assessment: object = {}, texts: object = {}, language: Language = 'da', wording: Partial<Wording> = {}): Telling {
  const made = {
    outcome: 'fulfilled',
    on: '2021-06-15',
    knownOn: 'newest',
    facts: {},
    findings: [],
    readings: [],
    rules: {},
    ...assessment,
  };
  const all = {
    facts: {},
    conditions: {},
    names: {},
    steps: {},
    readings: {},
    gaps: {},
    undecided: same('Sagen er ikke afgjort.'),
    ...texts,
  };
  return {
    assessment: made as never,
    wording: {
      texts: all as never,
      readings: {},
      fields: {},
      answers: {},
      municipalities: { lyngby: 'Lyngby Kommune' },
      ...wording,
    } as never,
    language,
  };
}

/** Every line of the sections of an id. */
export function linesIn(sections: Maybe, id: SectionId): readonly string[] {
  return sections.filter((one) => one.id === id).flatMap(({ paragraphs, items = [] }) => [...paragraphs, ...items]);
}
