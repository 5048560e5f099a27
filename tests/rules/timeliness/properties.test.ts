import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { timeliness } from '../../../rules/jobcentre/timeliness/scheme.js';
import { property } from '../../property.js';

const ON = '2019-12-31';
const READINGS = ['down', 'nearest', 'up'] as const;

/** Hundredths of a month, so that what is expected can be worked out in whole numbers. */
const hundredths = fc.nat({ max: 1_199 });
const held = fc.nat({ max: 6 });
const rounding = fc.constantFrom(...READINGS);
const choice = fc.option(rounding, { nil: undefined });

type Reading = (typeof READINGS)[number];

const assess = (exempt: number, conversations: number, reading?: Reading) =>
  timeliness.assess({ periodMonths: 12, exemptMonths: exempt / 100, conversations }, { on: ON, readings: { rounding: reading } });
const inTime = (exempt: number, conversations: number, reading: Reading) => assess(exempt, conversations, reading).outcome === 'fulfilled';

/** In hundredths of a month, of which 300 without exemption ask for one conversation: 4 x months / 12 is a third of the months. */
function reached(exempt: number, conversations: number, reading: Reading): boolean {
  const left = 1_200 - exempt;
  const required = { down: Math.floor(left / 300), nearest: Math.floor((left + 150) / 300), up: Math.floor((left + 299) / 300) };
  return conversations >= required[reading];
}

describe('contact', () => {
  property([hundredths, held, rounding], { numRuns: 2_000 })('is in time exactly where whole numbers say so', (exempt, count, reading) => {
    expect(inTime(exempt, count, reading)).toBe(reached(exempt, count, reading));
  });

  property([hundredths, held, fc.nat({ max: 6 }), rounding])('never turns late by more conversations', (exempt, count, more, reading) => {
    fc.pre(inTime(exempt, count, reading));
    expect(inTime(exempt, count + more, reading)).toBe(true);
  });

  property([hundredths, hundredths, held, rounding])('never turns late by more exemption', (one, other, count, reading) => {
    const [less, more] = [Math.min(one, other), Math.max(one, other)];
    fc.pre(inTime(less, count, reading));
    expect(inTime(more, count, reading)).toBe(true);
  });

  property([hundredths, held])('in time rounded up is so to the nearest, and so rounded down', (exempt, count) => {
    const verdicts = (['up', 'nearest', 'down'] as const).map((reading) => Number(inTime(exempt, count, reading)));
    expect(verdicts).toEqual([...verdicts].sort());
  });

  property([hundredths, held])('is asked about exactly where the ways to round differ', (exempt, count) => {
    const verdicts = new Set(READINGS.map((reading) => inTime(exempt, count, reading)));
    expect(assess(exempt, count).outcome === 'open').toBe(verdicts.size > 1);
  });
});

describe('the requirement', () => {
  const required = (exempt: number) => {
    const assessment = assess(exempt, 4);
    if (assessment.outcome !== 'fulfilled') throw new Error(assessment.outcome);
    return assessment.award.required;
  };

  property([hundredths, hundredths])('falls as the exemption grows', (one, other) => {
    const [less, more] = [required(Math.min(one, other)), required(Math.max(one, other))];
    expect(more.least).toBeLessThanOrEqual(less.least);
    expect(more.most).toBeLessThanOrEqual(less.most);
  });

  property([hundredths])('lies between whole numbers no further apart than one, and looks whole only where it is', (exempt) => {
    const { least, most } = required(exempt);
    const shown = assess(exempt, 0)
      .findings.flatMap(({ working = [] }) => working)
      .find(({ step }) => step === 'requirement');
    expect(most - least).toBe((1_200 - exempt) % 300 === 0 ? 0 : 1);
    expect(Number.isInteger(Number(shown?.value))).toBe(least === most);
  });
});

describe('facts', () => {
  property([hundredths, held, choice])('say the same in any order, and change nothing they are given', (exempt, count, reading) => {
    const facts = Object.freeze({ periodMonths: 12, exemptMonths: exempt / 100, conversations: count });
    const turned = Object.fromEntries(Object.entries(facts).reverse()) as typeof facts;
    const options = { on: ON, readings: { rounding: reading } };
    expect(timeliness.assess(turned, options)).toEqual(timeliness.assess(facts, options));
  });

  property([hundredths, held, fc.constantFrom(6, 12), fc.subarray(['periodMonths', 'exemptMonths', 'conversations'] as const), choice])(
    'that come later never contradict what was already settled',
    (exempt, count, periodMonths, known, reading) => {
      const facts = { periodMonths, exemptMonths: (exempt / 100) * (periodMonths / 12), conversations: count };
      const rounded = { ...facts, exemptMonths: Number(facts.exemptMonths.toFixed(2)) };
      const part = Object.fromEntries(known.map((key) => [key, rounded[key]]));
      const options = { on: ON, readings: { rounding: reading } };
      const before = timeliness.assess(part, options).outcome;
      fc.pre(before !== 'open');
      expect(timeliness.assess(rounded, options).outcome).toBe(before);
    },
  );
});
