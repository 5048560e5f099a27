import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { supervisionSchema } from '../../../rules/jobcentre/jobcenterindblik/award.js';
import { resultTargetGap } from '../../../rules/jobcentre/jobcenterindblik/calculation.js';
import json from '../../../rules/jobcentre/jobcenterindblik/cases.json' with { type: 'json' };
import { gapSchema } from '../../../rules/jobcentre/jobcenterindblik/gap/gap.js';
import { COUNTING, type JobcenterindblikReadings, readings } from '../../../rules/jobcentre/jobcenterindblik/readings.js';
import { jobcenterindblik } from '../../../rules/jobcentre/jobcenterindblik/scheme.js';
import { optionsOf, type WorkedCase } from '../worked-cases.js';

const cases = (json.cases as unknown as readonly WorkedCase[]).filter(({ error }) => error === undefined);
const plain = (answer: object) => JSON.parse(JSON.stringify(answer));

describe('the shipped JSON Schemas', () => {
  const assessment = z.fromJSONSchema(jobcenterindblik.jsonSchemas().assessment as never);
  const calculated = z.fromJSONSchema(resultTargetGap.jsonSchemas().calculated as never);

  it('fit every worked case', () => {
    for (const worked of cases) {
      const answer =
        worked.calculation === undefined
          ? assessment.safeParse(plain(jobcenterindblik.assess(worked.facts, optionsOf(worked))))
          : calculated.safeParse(plain(resultTargetGap.calculate(worked.facts, optionsOf(worked))));
      expect(answer.error, worked.id).toBeUndefined();
    }
  });

  it('fit nothing else that could follow, and no gap without its points', () => {
    const follows = (award: object) => supervisionSchema().safeParse(award).success;
    expect([follows({ follows: 'contact' }), follows({ follows: 'warning' }), follows({})]).toEqual([true, false, false]);
    const gap = (value: object) => gapSchema().safeParse(value).success;
    expect([gap({ gapPoints: '0', actual: 'equal' }), gap({ actual: 'equal' }), gap({ gapPoints: '0', actual: 'met' })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('describe every fact', () => {
    for (const { facts } of [jobcenterindblik, resultTargetGap])
      for (const field of Object.values(facts.jsonSchema().properties as Record<string, { description?: string }>))
        expect(field.description).toMatch(/\S/);
  });
});

describe('readings.json', () => {
  it('has the readings that decide how citizens are counted, and those that decide what follows', () => {
    const judging: (keyof JobcenterindblikReadings)[] = [
      'share',
      'shares',
      'equality',
      'one-of-two',
      'consequence',
      'first-placement',
      'offers-pause',
      'end-of-regime',
    ];
    expect(Object.keys(readings).sort()).toEqual([...COUNTING, ...judging].sort());
  });

  it('has a default only where order 564 of 2021, § 15, settles what other sources leave open', () => {
    const defaults = Object.entries(readings).flatMap(([key, { default: usual }]) => (usual === undefined ? [] : [`${key} ${usual}`]));
    expect(defaults).toEqual(['first-placement from-2022', 'offers-pause year-measured']);
  });

  it('names no paragraph in a question or an answer: it is put to the municipality as it stands', () => {
    const texts = Object.values(readings).flatMap(({ question, options }) => [question, ...Object.values(options)]);
    for (const { da, en } of texts) expect(`${da} ${en}`).not.toMatch(/§/);
  });
});
