import { describe, expect, it } from 'vitest';
import { statementText } from '../../../src/reasons/text.js';
import { omissions } from './omissions.js';
import { check, lacking, ofEachKind, writtenCases } from './written-cases.js';

describe.for([...writtenCases('da'), ...writtenCases('en')])('the statements of $id in $language', ({ cases }) => {
  const decided = cases.filter(({ isDecided }) => isDecided);
  const due = decided.filter(({ upholdsWholly }) => !upholdsWholly);
  const cuttable = ofEachKind(due);

  it('lack nothing', () => {
    for (const { at, statement, assessment } of cases) {
      const unmet = check(statement, { assessment }).filter(({ status }) => status !== 'met' && status !== 'not-needed');
      expect(
        unmet.map(({ requirement, status }) => [requirement, status]),
        at,
      ).toEqual([]);
    }
  });

  it('lack exactly what is taken out of them', () => {
    for (const { at, statement, assessment } of cuttable) {
      for (const { what, statement: cut, lacks } of omissions(statement)) {
        expect(lacking(check(cut, { assessment, upholds: 'partly' })), `${at}: ${what}`).toEqual(lacks);
      }
    }
  });

  it('lack nothing for certain where it is not known whether they give all that was asked for', () => {
    const unknown = cuttable.filter(({ statement: { outcome } }) => outcome === 'fulfilled');
    for (const { at, statement, assessment } of unknown) {
      for (const { what, statement: cut } of omissions(statement))
        expect(lacking(check(cut, { assessment })), `${at}: ${what}`).toEqual([]);
    }
  });

  it('need nothing where they give all that can be asked for, or decide nothing', () => {
    for (const { at, statement, assessment, upholdsWholly, isDecided } of cases) {
      if (isDecided && !upholdsWholly) continue;
      const found = check({ ...statement, sections: [] }, { assessment });
      // Whatever is given, it must be said.
      const [result] = found.filter(({ requirement }) => requirement === 'result');
      expect(result?.status, at).toBe(isDecided ? 'cannot-tell' : undefined);
      expect(new Set(found.filter((one) => one !== result).map(({ status }) => status)), at).toEqual(new Set(['not-needed']));
    }
  });

  it('lack nothing as plain text, and the guidance on complaints where it is cut off', () => {
    for (const { at, statement, assessment } of due) {
      const known = { assessment, upholds: 'partly' } as const;
      const named = (text: string) => lacking(check(text, known));
      expect(named(statementText(statement)), at).toEqual([]);
      expect(check(statementText(statement), known).find(({ requirement }) => requirement === 'result')?.status, at).toBe('met');
      const sections = statement.sections.filter(({ id }) => id !== 'complaint');
      if (sections.length === statement.sections.length) continue;
      expect(named(statementText({ ...statement, sections })), at).toEqual(['complaint-body', 'complaint-way', 'complaint-deadline']);
    }
  });
});
