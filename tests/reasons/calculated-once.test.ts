import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calculations } from '../../rules/index.js';
import { ruleFolders } from '../../scripts/scheme-folders.js';
import { writtenOut } from '../../src/conformance/written-out.js';
import type { Calculated } from '../../src/engine/calculation.js';
import { stepInWords } from '../../src/reasons/values-in-words.js';
import { statementOfCalculation } from '../../src/reasons.js';
import { optionsOf } from '../rules/worked-cases.js';

type Calculate = (facts: object, options: object) => Calculated<unknown, unknown>;

/** The worked cases of every calculation that come to something; of a folder with a scheme beside it, those that name the calculation. */
const calculated = ruleFolders().map(({ id, path }) => {
  const { cases } = writtenOut(JSON.parse(readFileSync(join(path, 'cases.json'), 'utf8')));
  const results = cases.flatMap((worked) => {
    const subject = (calculations as Readonly<Record<string, { readonly calculate: unknown }>>)[worked.calculation ?? id];
    if (subject === undefined || worked.error !== undefined) return [];
    const result = (subject.calculate as Calculate)(worked.facts, optionsOf(worked));
    return result.outcome === 'calculated' ? [result] : [];
  });
  return { id, results };
});

/** A part of a sum, which may be all of it: the step says of what it is a part. */
const PARTS = ['course-part', 'audit-part'];

describe.for(calculated.filter(({ results }) => results.length > 0))('the letters of the calculations in $id', ({ results }) => {
  it('say the result once: no step of kroner, and no day, that the sentences before it have told is told again', () => {
    for (const result of results) {
      const outcome = statementOfCalculation(result, { language: 'da' }).sections.find(({ id }) => id === 'outcome');
      const last = result.outcome === 'calculated' ? result.working.at(-1) : undefined;
      if (outcome === undefined || last === undefined || !(last.unit.startsWith('kr.') || last.unit === 'date')) continue;
      if (PARTS.includes(last.step)) continue;
      const value = ` ${stepInWords(last, 'da')}`;
      if (outcome.paragraphs.some((line) => line.includes(value))) expect((outcome.items ?? []).at(-1) ?? '').not.toContain(value);
    }
  });

  it('say no step twice', () => {
    for (const result of results) {
      for (const { items = [] } of statementOfCalculation(result, { language: 'da' }).sections)
        expect(new Set(items).size).toBe(items.length);
    }
  });
});
