import { describe, expect, it } from 'vitest';
import { socialFrikort } from '../../../rules/citizen/social-frikort/scheme.js';

describe('the shipped JSON Schemas', () => {
  it('describe every fact', () => {
    const { properties } = socialFrikort.facts.jsonSchema() as { properties: Record<string, { description?: string }> };
    expect(Object.keys(properties)).toEqual([
      'cardSince',
      'appliedOn',
      'visitedOn',
      'bornOn',
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
