import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/engine/assessment.js';
import { gapSection, mostOf, plainQuestion, questionsSection } from '../../src/reasons/questions-and-gaps.js';
import { ACT, factOf, finding, KM, same, telling } from './made-up.js';

const JUNE = 'fra den 1. juni 2021 til den 30. juni 2021';

const facts = {
  km: factOf(KM, '{value}', {
    question: same('Hvor langt i {month}, {period}?'),
    caseworker: same('Hvor langt har borgeren i {period}?'),
    undated: same('Hvor langt?'),
    asks: { from: { question: same('Hvorfra i {period}?'), caseworker: same('Hvorfra for borgeren?') } },
  }),
  bare: factOf(KM, '{value}', { question: same('Hvor meget i {period}?') }),
};
const conditions = { own: { asked: same('Hvor langt efter reglen?') }, way: {} };
const c = telling({ findings: [finding('own'), finding('way'), finding('award')] }, { facts, conditions });

type Asked = Exclude<Question, { kind: 'reading' }>;
const fact = (more: object = {}) => ({ kind: 'fact', fact: 'km', condition: 'way', ...more }) as Asked;
const judgement = (more: object = {}) => ({ kind: 'judgement', fact: 'km', condition: 'way', ...more }) as Asked;
const MAY = { from: '2021-05-01', to: '2021-05-31' };

describe('a question', () => {
  it('is put to the citizen by the days it asks for, or without any', () => {
    expect(plainQuestion(fact(), c, 'citizen')).toBe('Hvor langt?');
    expect(plainQuestion(fact({ for: MAY }), c, 'citizen')).toBe('Hvor langt i juni 2021, fra den 1. maj 2021 til den 31. maj 2021?');
    expect(plainQuestion(fact({ fact: 'bare' }), c, 'citizen')).toBe(`Hvor meget i ${JUNE}?`);
    expect(plainQuestion(judgement(), c, 'citizen')).toBe(`Hvor langt i juni 2021, ${JUNE}?`);
  });

  it('is put to a caseworker in the third person, by the month judged', () => {
    expect(plainQuestion(fact(), c, 'caseworker')).toBe(`Hvor langt har borgeren i ${JUNE}?`);
    expect(plainQuestion(fact({ fact: 'bare' }), c, 'caseworker')).toBe(`Hvor meget i ${JUNE}?`);
  });

  it('is that of the condition, or of one field of an item', () => {
    expect(plainQuestion(fact({ condition: 'own' }), c, 'citizen')).toBe('Hvor langt efter reglen?');
    expect(plainQuestion(fact({ condition: 'gone' }), c, 'citizen')).toBe('Hvor langt?');
    expect(plainQuestion(fact({ field: 'from', for: MAY, condition: 'own' }), c, 'citizen')).toBe(
      'Hvorfra i fra den 1. maj 2021 til den 31. maj 2021?',
    );
    expect(plainQuestion(fact({ field: 'from', condition: 'own' }), c, 'caseworker')).toBe('Hvorfra for borgeren?');
    expect(plainQuestion(fact({ field: 'to' }), c, 'citizen')).toBe('Hvor langt?');
    expect(plainQuestion(fact({ fact: 'bare', field: 'from' }), c, 'citizen')).toBe(`Hvor meget i ${JUNE}?`);
    // Only what is asked for has fields.
    expect(plainQuestion(judgement({ field: 'from' }), c, 'caseworker')).toBe(`Hvor langt har borgeren i ${JUNE}?`);
  });

  it('to judge says the most that the law gives', () => {
    expect(mostOf(judgement({ figures: { most: '3' } }), c)).toBe('Beløbet kan højst være 3 km.');
    expect([mostOf(judgement(), c), mostOf(judgement({ figures: {} }), c), mostOf(fact({ figures: { most: '3' } }), c)]).toEqual([
      ...[undefined, undefined, undefined],
    ]);
  });

  it('stands with what it asks', () => {
    const readings = { way: { question: same('Hvilken vej?'), options: { long: same('Den lange.'), short: same('Den korte.') } } };
    const both = telling({ findings: [finding('way'), finding('award')] }, { facts, conditions, readings });
    const reading = { kind: 'reading', reading: 'way', options: ['long', 'short'], condition: 'way' } as Question;
    const [asked] = questionsSection([fact(), judgement(), judgement({ figures: { most: '3' } }), reading], both);
    const judged = `Kommunen skal vurdere: Hvor langt har borgeren i ${JUNE}?`;
    const settle = 'Kommunen skal tage stilling til dette spørgsmål: Hvilken vej? Mulige svar: a) Den lange. b) Den korte.';
    expect(asked?.about).toEqual([
      { sentence: 'Hvor langt?', condition: 'way', fact: 'km' },
      { sentence: judged, condition: 'way', fact: 'km' },
      { sentence: `${judged} Beløbet kan højst være 3 km.`, condition: 'way', fact: 'km' },
      { sentence: settle, reading: 'way' },
    ]);
    expect(() => questionsSection([{ ...reading, reading: 'other' } as Question], both)).toThrow('No text for the reading "other"');
    expect(() => questionsSection([{ ...reading, options: ['far'] } as Question], both)).toThrow('No text for the option of way "far"');
    expect(questionsSection([], both)).toEqual([]);
  });
});

describe('what is not covered', () => {
  const texts = {
    conditions: { way: { uncovered: same('Vejen kendes ikke.') }, stay: {} },
    gaps: { limit: same('{municipality} har ingen grænse for {on}.') },
  };
  const gap = (more: object = {}) => ({ missing: 'limit', on: '2021-06-15', known: [], ...more });
  const open = (...ids: string[]) => ids.map((id) => finding(id, { status: 'not-covered' }));
  const told = (gaps: readonly object[], findings = open('stay')) => {
    const [section] = gapSection(
      gaps as never,
      telling({ outcome: 'not-covered', gaps, findings: [...findings, finding('award')] }, texts),
    );
    return [...(section?.paragraphs ?? []), ...(section?.items ?? [])];
  };
  const NAMED = 'kommunen har ingen grænse for 15. juni 2021.';
  const LAST = 'Sagen er ikke afgjort.';

  it('is told by the condition, and named where one has no words for it', () => {
    expect(told([gap()], open('way'))).toEqual(['Vejen kendes ikke.', LAST]);
    expect(told([gap()])).toEqual([NAMED, LAST]);
    expect(told([gap()], open('way', 'stay'))).toEqual(['Vejen kendes ikke.', NAMED, LAST]);
    expect(told([gap()], [])).toEqual([NAMED, LAST]);
    expect(() => told([gap({ missing: 'other' })])).toThrow('No text for the gap "other"');
  });

  it('says for which days the rules are known, each once, and where the nearest stand', () => {
    const known = [{ from: '2020-01-01', to: '2020-12-31' }, { from: '2022-01-01', to: '2022-01-01' }, { from: '2023-01-01' }];
    expect(told([gap({ known }), gap({ known, cite: ACT })])).toEqual([
      ...[NAMED, NAMED, LAST],
      'De nærmeste regler, vi kender, står i lov om cykler, § 1.',
      'Vi kender reglerne for disse dage:',
      ...['fra den 1. januar 2020 til den 31. december 2020', 'den 1. januar 2022', 'fra den 1. januar 2023'],
    ]);
  });
});
