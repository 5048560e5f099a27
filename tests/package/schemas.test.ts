import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type ActivationAllowanceFacts, activationAllowance } from '../../src/index.js';

const april = { from: '2019-04-01', to: '2019-04-30' };
const facts: ActivationAllowanceFacts = {
  targetGroup: { act: 'lab-2016', number: '2.2' },
  participates: true,
  offer: 'virksomhedspraktik',
  walkingKm: 3,
  zones: 3,
  participationPeriod: april,
  otherAllowances: { covers: april, items: [] },
};

/** What another program sees: the schema as it is shipped, read back. */
function shipped(schema: object): z.ZodType {
  return z.fromJSONSchema(JSON.parse(JSON.stringify(schema)));
}

describe('the JSON Schemas that are shipped', () => {
  const { facts: factsSchema, assessment: assessmentSchema, guideline: guidelineSchema } = activationAllowance.jsonSchemas();

  it('accept the facts that the library accepts', () => {
    expect(shipped(factsSchema).safeParse(facts).success).toBe(true);
    expect(shipped(factsSchema).safeParse({}).success).toBe(true);
  });

  it.for([
    { zones: 0 },
    { zones: 1.5 },
    { zoner: 3 },
    { walkingKm: -1 },
    { targetGroup: '2.3' },
    { participationPeriod: { from: '2019-02-30', to: '2019-03-01' } },
  ])('refuse the facts %j', (wrong) => {
    expect(shipped(factsSchema).safeParse(wrong).success).toBe(false);
    expect(activationAllowance.facts.problems(wrong)).not.toEqual([]);
  });

  it.for([
    ['fulfilled', facts, { on: '2019-04-01', municipality: 'lyngby-taarbaek' }],
    ['not-fulfilled', { ...facts, walkingKm: 2.9 }, { on: '2019-04-01', municipality: 'lyngby-taarbaek' }],
    ['open', { ...facts, zones: 5 }, { on: '2019-04-01', municipality: 'lyngby-taarbaek' }],
    ['not-covered', facts, { on: '2019-04-01', municipality: 'viborg' }],
  ] as const)('describe an assessment that is %s', ([outcome, given, options]) => {
    const assessment = activationAllowance.assess(given, options);
    expect(assessment.outcome).toBe(outcome);
    expect(shipped(assessmentSchema).safeParse(assessment).success).toBe(true);
    expect(shipped(assessmentSchema).safeParse({ ...assessment, outcome: 'refused' }).success).toBe(false);
  });

  it('accept every built-in guideline', () => {
    const schema = shipped(guidelineSchema as object);
    for (const guideline of activationAllowance.guidelines) expect(schema.safeParse(guideline).success, guideline.id).toBe(true);
  });
});
