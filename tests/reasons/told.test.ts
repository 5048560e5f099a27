import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/engine/assessment.js';
import { findingsInWords } from '../../src/form.js';
import { statementOfReasons } from '../../src/reasons.js';
import { assessedCases } from './assessed-cases.js';

/** Sections of which every sentence tells something of the case. */
const WHOLE = ['facts', 'considerations', 'conditions', 'counted', 'readings', 'questions'];

type Section = ReturnType<typeof statementOfReasons>['sections'][number];
const linesOf = ({ paragraphs, items = [] }: Section) => [...paragraphs, ...items];
const stepsOf = ({ findings, ...rest }: Assessment<unknown, unknown>) => {
  const award = (rest as { award?: { working?: readonly { step: string }[] } }).award?.working ?? [];
  return [...award, ...findings.flatMap(({ working = [] }) => working)].map(({ step }) => step);
};

describe.for(assessedCases)('the statements of $id', ({ assessed }) => {
  const all = assessed.map((assessment) => {
    const { sections } = statementOfReasons(assessment, { language: 'da' });
    return { assessment, sections, about: sections.flatMap(({ id, about = [] }) => about.map((told) => ({ id, ...told }))) };
  });

  it('give each sentence that tells something of the case a key, and no other', () => {
    for (const { sections } of all) {
      for (const section of sections) {
        const { id, items = [], about = [] } = section;
        const named = about.map(({ sentence }) => sentence);
        if (WHOLE.includes(id)) expect(named).toEqual(linesOf(section));
        else if (id === 'gap') expect(linesOf(section)).toEqual(expect.arrayContaining(named));
        else expect(named).toEqual(items);
      }
    }
  });

  it('name with a condition the one of the assessment that the sentence is of', () => {
    for (const { assessment, about } of all) {
      const findings = findingsInWords(assessment, 'da');
      for (const { id, sentence, condition } of about) {
        if (condition === undefined || id === 'questions') continue;
        const finding = findings.find((one) => one.condition === condition);
        expect(finding?.status).toBe({ conditions: 'met', outcome: 'failed', gap: 'not-covered' }[id as string]);
        // A finding on an award, or inside an alternative, has a sentence only where it decides.
        if (finding?.sentence === undefined) expect(finding?.award === true || finding?.within !== undefined).toBe(true);
        else expect(sentence.startsWith(finding.sentence.replace(/\.$/, ''))).toBe(true);
      }
    }
  });

  it('name facts, readings, steps and provisions that the assessment has', () => {
    for (const { assessment, about } of all) {
      for (const { id, sentence, fact, reading, step, cites = [] } of about) {
        const asked = assessment.outcome === 'open' && id === 'questions' ? assessment.questions : [];
        const known = [...Object.keys(assessment.facts as object), ...asked.flatMap((one) => (one.kind === 'reading' ? [] : one.fact))];
        const read = [
          ...assessment.readings.map((taken) => taken.reading),
          ...asked.flatMap((one) => (one.kind === 'reading' ? one.reading : [])),
        ];
        if (fact !== undefined) expect(known).toContain(fact);
        if (reading !== undefined) expect(read).toContain(reading);
        if (step !== undefined) expect(stepsOf(assessment)).toContain(step);
        for (const { title } of cites) expect(sentence.startsWith(title)).toBe(true);
      }
    }
  });
});
