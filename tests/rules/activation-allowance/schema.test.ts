import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import json from '../../../rules/citizen/activation-allowance/cases.json' with { type: 'json' };
import type { ActivationAllowanceFacts } from '../../../rules/citizen/activation-allowance/facts.js';
import { type MonthlyAllowance, monthlyAllowance } from '../../../rules/citizen/activation-allowance/monthly-allowance.js';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { writtenOut } from '../../../src/conformance/written-out.js';
import { assessmentSchema } from '../../../src/engine/assessment-schema.js';
import { optionsOf, type WorkedCase } from '../worked-cases.js';

const facts = activationAllowance.facts.schema() as z.ZodType<ActivationAllowanceFacts>;
const schema = assessmentSchema('activation-allowance', facts, monthlyAllowance.whole.schema() as z.ZodType<MonthlyAllowance>);
const cases = (writtenOut(json).cases as unknown as readonly WorkedCase[]).filter(({ error }) => error === undefined);

describe('the schema of an assessment', () => {
  it.each(cases)('fits $id, whose award is of the month judged and whose gaps are of its day', (worked) => {
    const assessment = activationAllowance.assess(worked.facts, optionsOf(worked));
    expect(schema.safeParse(assessment).error).toBeUndefined();
    if (assessment.outcome === 'fulfilled') expect(assessment.award.month).toBe(worked.on?.slice(0, 7));
    if (assessment.outcome === 'not-covered') expect(assessment.gaps.map(({ on }) => on)).toEqual([worked.on]);
  });
});
