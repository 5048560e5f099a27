import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { awardSchema } from '../../../rules/citizen/work-requirement-225/award.js';
import json from '../../../rules/citizen/work-requirement-225/cases.json' with { type: 'json' };
import type { WorkRequirementFacts } from '../../../rules/citizen/work-requirement-225/facts.js';
import { workRequirement225 } from '../../../rules/citizen/work-requirement-225/scheme.js';
import { assessmentSchema } from '../../../src/engine/assessment-schema.js';
import { optionsOf, type WorkedCase } from '../worked-cases.js';

const facts = workRequirement225.facts.schema() as z.ZodType<WorkRequirementFacts>;
const schema = assessmentSchema('work-requirement-225', facts, awardSchema());
const cases = (json.cases as unknown as WorkedCase[]).filter(({ error }) => error === undefined);

describe('the schema of the assessments', () => {
  it.each(cases)('$id fits it', (worked) => {
    expect(schema.safeParse(workRequirement225.assess(worked.facts, optionsOf(worked))).error).toBeUndefined();
  });

  it('takes no award that was decided, or without its warning', () => {
    const award = {
      kind: 'may-be-decided',
      amount: '1.00',
      unit: 'kr./month',
      takesEffect: '2022-01-01',
      warning: { required: true, cite: { title: 'a', provision: 'b' } },
      decidedBy: 'kommunalbestyrelsen',
      working: [],
    };
    expect(awardSchema().safeParse(award).success).toBe(true);
    for (const wrong of [
      { ...award, decided: true },
      { ...award, warning: undefined },
      { ...award, warning: { ...award.warning, required: false } },
    ])
      expect(awardSchema().safeParse(wrong).success).toBe(false);
  });

  it('takes a reduction that continues without a first day and a warning only', () => {
    const award = { kind: 'may-continue', amount: '1.00', unit: 'kr./month', decidedBy: 'kommunalbestyrelsen', working: [] };
    expect(awardSchema().safeParse(award).success).toBe(true);
    for (const more of [
      { takesEffect: '2022-01-01' },
      { warning: { required: true, cite: { title: 'a', provision: 'b' } } },
      { kind: 'x' },
    ])
      expect(awardSchema().safeParse({ ...award, ...more }).success).toBe(false);
  });
});
