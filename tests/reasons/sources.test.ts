import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../rules/sources.js';
import { statementOfReasons } from '../../src/reasons.js';
import { assessedCases } from './assessed-cases.js';
import { inside } from './written.js';

const KIND = new Map(Object.values(SOURCES).map(({ title, kind }) => [title, kind]));
const RULES = ['act', 'order', 'guideline', 'minutes'];

describe.for(assessedCases)('the letters of $id', ({ assessed }) => {
  it('name acts, orders, guidelines and minutes as rules, and bills, answers and articles as other sources', () => {
    for (const assessment of assessed) {
      const { sections } = statementOfReasons(assessment, { language: 'da' });
      const cited = (id: string) =>
        sections.filter((one) => one.id === id).flatMap(({ about = [] }) => about.flatMap(({ cites = [] }) => cites));
      for (const { source, title } of cited('rules')) if (source !== undefined) expect(RULES, title).toContain(KIND.get(title));
      for (const { title } of cited('sources')) expect(['bill', 'official', 'press'], title).toContain(KIND.get(title));
    }
  });
});

describe('the letter on a social free card from 2025', () => {
  it('names the questions and answers of the authority apart from the acts', () => {
    const { assessed = [] } = assessedCases.find(({ id }) => id === 'social-frikort') ?? {};
    const letters = assessed.map((assessment) => statementOfReasons(assessment, { language: 'da' }));
    const answers = 'Social- og Boligstyrelsen, spørgsmål og svar om socialt frikort: hvem kan få et socialt frikort';
    expect(letters.some((letter) => inside(letter, 'sources').includes(answers))).toBe(true);
    for (const letter of letters) expect(inside(letter, 'rules').join(' ')).not.toContain('spørgsmål og svar');
  });
});
