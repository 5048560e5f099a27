import { describe, expect, it } from 'vitest';
import parameters from '../../../rules/jobcentre/timeliness/parameters.json' with { type: 'json' };
import { timeliness } from '../../../rules/jobcentre/timeliness/scheme.js';
import { addDays } from '../../../src/engine/day.js';

const { covered } = parameters;
const [conversations, months] = [parameters.conversations, parameters.period].map((rows) => rows[0]?.value) as [number, number];
const on = covered.from;

const outcome = (exemptMonths: number, held: number, periodMonths = months, day = on) =>
  timeliness.assess({ periodMonths, exemptMonths, conversations: held }, { on: day }).outcome;

describe('the requirement, one below, on and one above', () => {
  const whole = Array.from({ length: conversations }, (_, index) => conversations - index);

  it.each(whole)('%i conversations, where the months without exemption ask for so many', (required) => {
    const exempt = months - (required * months) / conversations;
    expect([-1, 0, 1].map((more) => outcome(exempt, required + more))).toEqual(['not-fulfilled', 'fulfilled', 'fulfilled']);
  });

  it.each(whole)('%i conversations, a hundredth of a month less, on and more exempt', (required) => {
    const exempt = months - (required * months) / conversations;
    const near = exempt === 0 ? [0, 0.01] : [exempt - 0.01, exempt, exempt + 0.01];
    const wanted = exempt === 0 ? ['fulfilled', 'fulfilled'] : ['open', 'fulfilled', 'fulfilled'];
    expect(near.map((each) => outcome(Number(each.toFixed(2)), required))).toEqual(wanted);
  });
});

describe('what is settled', () => {
  it('is a period of the length that the minutes name, and none shorter or longer', () => {
    const lengths = [months - 1, months - 0.01, months, months + 0.01, months + 1];
    const wanted = ['not-covered', 'not-covered', 'fulfilled', 'not-covered', 'not-covered'];
    expect(lengths.map((length) => outcome(0, conversations, length))).toEqual(wanted);
  });

  it('is any time without an exemption, and not none', () => {
    expect([months - 0.01, months].map((exempt) => outcome(exempt, conversations))).toEqual(['fulfilled', 'not-covered']);
  });

  it('is each day checked, and none beside', () => {
    const days = [addDays(covered.from, -1), covered.from, covered.to, addDays(covered.to, 1)];
    const wanted = ['not-covered', 'fulfilled', 'fulfilled', 'not-covered'];
    expect(days.map((day) => outcome(0, conversations, months, day))).toEqual(wanted);
  });
});

describe('a gap', () => {
  const assess = (facts: object) => timeliness.assess(facts, { on });

  it('leaves no conversation counted, and refuses nobody', () => {
    const { findings } = assess({ periodMonths: 6, exemptMonths: 0, conversations: 0 });
    expect(findings.map(({ condition, status }) => [condition, status])).toEqual([
      ['period', 'not-covered'],
      ['exemption', 'met'],
      ['conversations', 'not-needed'],
      ['timely', 'met'],
    ]);
  });

  it('leaves no award within reach; an open rounding leaves the one award and a refusal', () => {
    const possible = (facts: object) => timeliness.under({ on }).possible(facts);
    expect(possible({ periodMonths: 6, exemptMonths: 0, conversations: 4 })).toEqual({ exact: false, awards: [], refusal: true });
    expect(possible({ periodMonths: 12, exemptMonths: 5, conversations: 2 })).toEqual({
      exact: true,
      awards: [{ required: { least: 2, most: 3 }, held: 2 }],
      refusal: true,
    });
  });
});
