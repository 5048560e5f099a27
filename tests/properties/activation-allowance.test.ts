import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { paymentSchedule } from '../../rules/citizen/activation-allowance/schedule.js';
import { activationAllowance } from '../../rules/citizen/activation-allowance/scheme.js';
import { property } from '../property.js';
import { choicesUnder, chosen, fullCase, partialCase } from './allowance-arbitraries.js';
import { definite, oere, resultOf } from './allowance-results.js';

const { assess, underEveryReading } = activationAllowance;

describe('amounts', () => {
  property([fullCase, chosen], { numRuns: 1_000 })(
    'never above the cap, never 0, and never above it together where the cap is the citizen’s',
    ({ facts, options }, readings) => {
      const assessment = assess(facts, { ...options, readings });
      if (assessment.outcome !== 'fulfilled') return;
      const amount = oere(assessment.award.amount);
      expect(amount).toBeGreaterThan(0);
      expect(amount).toBeLessThanOrEqual(100_000);
      expect(assessment.award.amount).toMatch(/^\d+\.\d{2}$/);
      const others = facts.otherAllowances.items
        .filter(({ month }) => month === options.on.slice(0, 7))
        .reduce((sum, item) => sum + oere(item.amount), 0);
      const perOffer = readings['several-offers'] !== 'one-amount' && readings['cap-scope'] !== 'per-citizen';
      if (others > 0 && !perOffer) expect(amount + others).toBeLessThanOrEqual(100_000);
    },
  );

  property([fullCase, chosen], { numRuns: 200 })(
    'a payment schedule sums its months',
    ({ facts, options: { on, guideline } }, readings) => {
      const others = { covers: { from: '2016-01-01', to: '2027-12-31' }, items: [] };
      const { months, total } = paymentSchedule({ ...facts, otherAllowances: others }, { guideline, readings });
      expect(months[0]?.days.from).toBe(facts.participationPeriod.from);
      expect(months.at(-1)?.days.to).toBe(facts.participationPeriod.to);
      expect(months.some(({ month }) => month === on.slice(0, 7))).toBe(true);
      if (months.some(({ assessment }) => !definite(assessment))) {
        expect(total).toBeUndefined();
        return;
      }
      const sum = months.reduce((all, { assessment }) => all + (assessment.outcome === 'fulfilled' ? oere(assessment.award.amount) : 0), 0);
      expect(oere(total as string)).toBe(sum);
    },
  );
});

describe('possible awards', () => {
  property([partialCase, chosen], { numRuns: 1_000 })('hold the award of every completion', ({ facts, part, options }, readings) => {
    const within = activationAllowance.under({ ...options, readings }).possible(part);
    // Readings with a default are taken by it, so what they would come to otherwise is not among the possible awards.
    const settled = { 'groups-9-and-10': 'covered', ...readings } as const;
    for (const { assessment } of underEveryReading(facts, { ...options, readings: settled }).outcomes) {
      if (assessment.outcome === 'not-fulfilled') expect(within.refusal).toBe(true);
      if (assessment.outcome !== 'fulfilled') continue;
      const amount = oere(assessment.award.amount);
      if (within.exact) expect(within.awards.map((award) => oere(award.amount))).toContain(amount);
      expect(oere(within.least ?? '-1')).toBeLessThanOrEqual(amount);
      expect(oere(within.most ?? '-1')).toBeGreaterThanOrEqual(amount);
    }
  });
});

describe('every reading', () => {
  property([fullCase], { numRuns: 40 })('comes to what each choice comes to by itself', ({ facts, options }) => {
    const { agree, outcomes, spread } = underEveryReading(facts, options);
    const byHand = new Set(choicesUnder(options.guideline).map((readings) => resultOf(assess(facts, { ...options, readings }))));
    const found = new Set(outcomes.map(({ assessment }) => resultOf(assessment)));
    expect(found).toEqual(byHand);
    expect(agree).toBe(outcomes.length === 1);
    for (const { readings, assessment } of outcomes)
      for (const choice of readings) expect(resultOf(assess(facts, { ...options, readings: choice }))).toBe(resultOf(assessment));
    if (byHand.has('not-covered')) {
      expect(spread).toBeUndefined();
      return;
    }
    const amounts = [...byHand].map((result) => (result === 'not-fulfilled' ? 0 : oere(result)));
    expect(oere(spread as string)).toBe(Math.max(...amounts) - Math.min(...amounts));
  });
});

describe('an assessment', () => {
  property([partialCase, chosen], { numRuns: 500 })(
    'is JSON-safe, repeatable, and leaves its input alone',
    ({ part, options }, readings) => {
      const given = structuredClone({ part, readings });
      const first = assess(part, { ...options, readings });
      expect(JSON.parse(JSON.stringify(first))).toStrictEqual(first);
      expect(assess(part, { ...options, readings })).toStrictEqual(first);
      expect(activationAllowance.under({ ...options, readings }).assess(part)).toStrictEqual(first);
      expect({ part, readings }).toStrictEqual(given);
    },
  );

  property(
    [
      partialCase.chain((one) =>
        fc.tuple(fc.constant(one), fc.shuffledSubarray(Object.entries(one.part), { minLength: Object.keys(one.part).length })),
      ),
    ],
    { numRuns: 300 },
  )('does not turn on the order of the facts', ([{ part, options }, shuffled]) => {
    expect(assess(Object.fromEntries(shuffled), options)).toEqual(assess(part, options));
  });
});
