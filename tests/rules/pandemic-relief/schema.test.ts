import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import parameters from '../../../rules/citizen/pandemic-relief/parameters.json' with { type: 'json' };
import { pandemicRelief } from '../../../rules/citizen/pandemic-relief/scheme.js';

describe('the shipped JSON Schema of an assessment', () => {
  const schema = z.fromJSONSchema(pandemicRelief.jsonSchemas().assessment as never);
  const given = JSON.parse(JSON.stringify(pandemicRelief.assess({ relief: 'dagpenge' }, { on: '2021-04-01' })));

  it('fits no award of two reliefs at once', () => {
    const award = { relief: 'dagpenge', months: 1, extendedTo: '2021-02-28', newTransferOn: '2021-03-01', working: [] };
    const fits = (award: object) => schema.safeParse({ ...given, award }).success;
    expect([fits(given.award), fits(award), fits({ ...award, relief: 'sygedagpenge' })]).toEqual([true, false, true]);
  });
});

describe('parameters.json', () => {
  const { covered, notModelled: _, occasional, minutes, ...windows } = parameters;

  it('ends every window, for none of them is left open by its act', () => {
    for (const { from, to } of [...minutes, ...Object.values(windows).flat()]) {
      expect(to !== undefined && covered.from <= from && from <= to && to <= covered.to, from).toBe(true);
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
