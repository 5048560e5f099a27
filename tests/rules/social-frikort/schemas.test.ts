import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { socialFrikortAccount } from '../../../rules/citizen/social-frikort/calculation.js';
import json from '../../../rules/citizen/social-frikort/cases.json' with { type: 'json' };
import { socialFrikort } from '../../../rules/citizen/social-frikort/scheme.js';
import { optionsOf, type WorkedCase } from '../worked-cases.js';

const cases = (json as { cases: WorkedCase[] }).cases.filter(({ error }) => error === undefined);
const schemas = {
  assessment: z.fromJSONSchema(socialFrikort.jsonSchemas().assessment as never),
  calculated: z.fromJSONSchema(socialFrikortAccount.jsonSchemas().calculated as never),
};

/** The first place where a value does not fit a schema. */
function misfit(schema: z.ZodType, value: unknown): string {
  const { error } = schema.safeParse(JSON.parse(JSON.stringify(value)));
  return error === undefined ? '' : z.prettifyError(error);
}

describe('the shipped JSON Schemas', () => {
  it('fit every worked assessment and account', () => {
    const misfits = cases.flatMap((worked) => {
      const found =
        worked.calculation === undefined
          ? misfit(schemas.assessment, socialFrikort.assess(worked.facts, optionsOf(worked)))
          : misfit(schemas.calculated, socialFrikortAccount.calculate(worked.facts, optionsOf(worked)));
      return found === '' ? [] : [`${worked.id}: ${found}`];
    });
    expect(misfits).toEqual([]);
  });

  it('describe every fact', () => {
    const { properties } = socialFrikort.facts.jsonSchema() as { properties: Record<string, { description?: string }> };
    expect(Object.keys(properties)).toEqual([
      'cardSince',
      'specialSocialProblems',
      'supportConditions',
      'education',
      'income',
      'dispensation',
      'stays',
      'eeaStaysCount',
      'receives',
      'onBenefitSince2019',
    ]);
    expect(properties.cardSince?.description).toContain('no-card');
    expect(properties.receives?.description).toContain('kontanthjaelp, uddannelseshjaelp, foertidspension, other, none');
    expect(properties.onBenefitSince2019?.description).toContain('1 January 2019');
  });
});
