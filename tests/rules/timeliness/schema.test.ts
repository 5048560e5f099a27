import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import json from '../../../rules/jobcentre/timeliness/cases.json' with { type: 'json' };
import parameters from '../../../rules/jobcentre/timeliness/parameters.json' with { type: 'json' };
import { timeliness } from '../../../rules/jobcentre/timeliness/scheme.js';
import { writtenOut } from '../../../src/conformance/written-out.js';
import { optionsOf, type WorkedCase } from '../worked-cases.js';

const cases = (writtenOut(json).cases as unknown as readonly WorkedCase[]).filter(({ error }) => error === undefined);
const { facts, assessment } = timeliness.jsonSchemas();

describe('the shipped JSON Schemas', () => {
  const schema = z.fromJSONSchema(assessment as never);

  it.each(cases)('fit $id', (worked) => {
    const answer = timeliness.assess(worked.facts, optionsOf(worked));
    expect(schema.safeParse(JSON.parse(JSON.stringify(answer))).error).toBeUndefined();
  });

  const met = JSON.parse(JSON.stringify(timeliness.assess({ periodMonths: 12, exemptMonths: 3, conversations: 3 }, { on: '2019-12-31' })));

  it('fit no verdict without both whole numbers, or with half a conversation', () => {
    const fits = (required: object, held: number) => schema.safeParse({ ...met, award: { required, held } }).success;
    expect([
      fits({ least: 2, most: 3 }, 2),
      fits({ least: 2 }, 2),
      fits({ least: 2, most: 2.5 }, 2),
      fits({ least: 2, most: 3 }, -1),
    ]).toEqual([true, false, false, false]);
  });

  it('describe every fact', () => {
    const { properties } = facts as { properties: Record<string, { description?: string }> };
    expect(Object.keys(properties)).toEqual(['periodMonths', 'exemptMonths', 'conversations']);
    expect(properties.conversations?.description).toContain('whole number');
  });
});

describe('parameters.json', () => {
  it('holds whole numbers above 0, from the first day checked on, known as soon as they govern', () => {
    for (const row of [...parameters.conversations, ...parameters.period]) {
      const { from, value } = row;
      expect([from, 'to' in row, 'adopted' in row]).toEqual([parameters.covered.from, false, false]);
      expect(Number.isInteger(value) && value > 0).toBe(true);
    }
  });
});
