import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { workRequirement225 } from '../../../rules/citizen/work-requirement-225/scheme.js';
import { assess } from './person.js';

describe('the shipped JSON Schema of the assessments', () => {
  const schema = z.fromJSONSchema(workRequirement225.jsonSchemas().assessment as never);
  const given = JSON.parse(JSON.stringify(assess({}, { on: '2021-08-15' })));
  const fits = (award: object) => schema.safeParse({ ...given, award }).success;

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
    expect(fits(award)).toBe(true);
    for (const wrong of [
      { ...award, decided: true },
      { ...award, warning: undefined },
      { ...award, warning: { ...award.warning, required: false } },
    ])
      expect(fits(JSON.parse(JSON.stringify(wrong)))).toBe(false);
  });

  it('takes a reduction that continues without a first day and a warning only', () => {
    const award = { kind: 'may-continue', amount: '1.00', unit: 'kr./month', decidedBy: 'kommunalbestyrelsen', working: [] };
    expect(fits(award)).toBe(true);
    for (const more of [
      { takesEffect: '2022-01-01' },
      { warning: { required: true, cite: { title: 'a', provision: 'b' } } },
      { kind: 'x' },
    ])
      expect(fits({ ...award, ...more })).toBe(false);
  });
});
