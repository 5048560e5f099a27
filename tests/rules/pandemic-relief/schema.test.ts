import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { type PandemicRelief, reliefSchema } from '../../../rules/citizen/pandemic-relief/award.js';
import json from '../../../rules/citizen/pandemic-relief/cases.json' with { type: 'json' };
import { facts, type PandemicReliefFacts } from '../../../rules/citizen/pandemic-relief/facts.js';
import { parameters } from '../../../rules/citizen/pandemic-relief/parameters.js';
import { pandemicRelief } from '../../../rules/citizen/pandemic-relief/scheme.js';
import { assessmentSchema } from '../../../src/engine/assessment-schema.js';
import { optionsOf, type WorkedCase } from '../worked-cases.js';

const schema = assessmentSchema<PandemicReliefFacts, PandemicRelief>(
  'pandemic-relief',
  facts.schema() as z.ZodType<PandemicReliefFacts>,
  reliefSchema(),
);
const cases = (json.cases as unknown as readonly WorkedCase[]).filter(({ error }) => error === undefined);

describe('the schema of an assessment', () => {
  it.each(cases)('fits $id', (worked) => {
    const assessment = pandemicRelief.assess(worked.facts, optionsOf(worked));
    expect(schema.safeParse(assessment).error).toBeUndefined();
  });

  it('fits no award of two reliefs at once', () => {
    const award = { relief: 'dagpenge', months: 1, extendedTo: '2021-02-28', newTransferOn: '2021-03-01', working: [] };
    expect(reliefSchema().safeParse(award).success).toBe(false);
    expect(reliefSchema().safeParse({ ...award, relief: 'sygedagpenge' }).success).toBe(true);
  });
});

describe('parameters.json', () => {
  const { checked, notModelled: _, occasional, minutes, ...windows } = parameters;

  it('ends every window, for none of them is left open by its act', () => {
    for (const { from, to } of [...minutes, ...Object.values(windows).flat()]) {
      expect(to !== undefined && checked.from <= from && from <= to && to <= checked.to, from).toBe(true);
    }
  });

  it('lists every table as one for some days only', () => {
    expect(occasional).toEqual([...Object.keys(windows), 'minutes']);
  });

  it('gives nothing but a suspension, months, or that nothing was read', () => {
    for (const { value } of Object.values(windows).flat()) {
      expect(
        typeof value === 'object' ? value.months : ['suspended', 'suspended-under-agreement', 'not-read'].indexOf(value) + 1,
      ).toBeGreaterThan(0);
    }
  });
});
