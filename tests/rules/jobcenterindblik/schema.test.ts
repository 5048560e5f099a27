import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { resultTargetGap } from '../../../rules/jobcentre/jobcenterindblik/calculation.js';
import { COUNTING, type JobcenterindblikReadings } from '../../../rules/jobcentre/jobcenterindblik/readings.js';
import readings from '../../../rules/jobcentre/jobcenterindblik/readings.json' with { type: 'json' };
import { jobcenterindblik } from '../../../rules/jobcentre/jobcenterindblik/scheme.js';
import { record } from '../../../src/engine/authoring/compound-kinds.js';
import type { Declared } from '../../../src/engine/authoring/declared.js';
import type { Reading } from '../../../src/engine/reading.js';

const register: Readonly<Record<string, Reading>> = readings;

describe('the shipped JSON Schemas', () => {
  it('fit nothing else that could follow, and no gap without its points', () => {
    const shapeOf = ({ declared }: { declared: Declared }) => record(declared.award).schema() as unknown as z.ZodType;
    const follows = (award: object) => shapeOf(jobcenterindblik).safeParse(award).success;
    expect([follows({ follows: 'contact' }), follows({ follows: 'warning' }), follows({})]).toEqual([true, false, false]);
    const gap = (value: object) => shapeOf(resultTargetGap).safeParse(value).success;
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

  it('has a default only where orders 1409 of 2019, §§ 4-6, and 564 of 2021, § 15, settle what other sources leave open', () => {
    const defaults = Object.entries(register).flatMap(([key, { default: usual }]) => (usual === undefined ? [] : [`${key} ${usual}`]));
    expect(defaults).toEqual([
      ...['figures ministry-report', 'share more-than', 'seniority at-least', 'hours-limb counts', 'shares two', 'equality not-missed'],
      ...['consequence supervision', 'first-placement from-2022', 'offers-pause year-measured'],
    ]);
  });

  it('names no paragraph in a question or an answer: it is put to the municipality as it stands', () => {
    const texts = Object.values(register).flatMap(({ question, options }) => [question, ...Object.values(options)]);
    for (const { da, en } of texts) expect(`${da} ${en}`).not.toMatch(/§/);
  });
});
