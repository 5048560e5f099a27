import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { CAUSES, RELIEFS } from '../../rules/citizen/pandemic-relief/relief.js';
import { pandemicRelief } from '../../rules/citizen/pandemic-relief/scheme.js';
import { plus, touched } from '../rules/pandemic-relief/window-table.js';

const { assess } = pandemicRelief;

const dayFrom = (first: string, days: number) => fc.nat({ max: days }).map((count) => plus(first, count));
const on = dayFrom('2020-03-01', 670);
const knownOn = dayFrom('2020-02-01', 560);
const full = fc.record({
  relief: fc.constantFrom(...RELIEFS),
  transferOn: dayFrom('2020-02-01', 730),
  cause: fc.constantFrom(...CAUSES),
  underCollectiveAgreement: fc.boolean(),
});
const read = fc.record(
  {
    'sygedagpenge-wording': fc.constantFrom('act', 'one-month', 'nobody-until'),
    'agreement-2020': fc.constantFrom('required', 'not-required'),
  },
  { requiredKeys: [] },
);
type Facts = Parameters<typeof assess>[0];

/** What an assessment comes to, without how. */
function resultOf(assessment: ReturnType<typeof assess>): unknown {
  return assessment.outcome === 'fulfilled' ? assessment.award : assessment.outcome;
}

describe('a later day of knowledge', () => {
  test.prop([full, on, knownOn, knownOn], { numRuns: 2_000 })(
    'changes nothing outside the days that later acts touched',
    (facts, day, one, other) => {
      const [early, late] = [one, other].sort() as [string, string];
      const isTouched = touched(facts.relief, early, late);
      fc.pre(!isTouched(facts.relief === 'sygedagpenge' ? facts.transferOn : day));
      const then = assess(facts, { on: day, knownOn: early, readings: { 'sygedagpenge-wording': 'act' } });
      const now = assess(facts, { on: day, knownOn: late, readings: { 'sygedagpenge-wording': 'act' } });
      expect(now.outcome).toBe(then.outcome);
      if (now.outcome !== 'fulfilled' || then.outcome !== 'fulfilled') return;
      if (!('window' in now.award) || !('window' in then.award)) {
        expect(now.award).toEqual(then.award);
        return;
      }
      for (let each = now.award.window.from; each <= now.award.window.to; each = plus(each, 1)) {
        const { from, to } = then.award.window;
        expect((from <= each && each <= to) || isTouched(each), each).toBe(true);
      }
      expect(now.award.days).toBeGreaterThanOrEqual(then.award.days);
    },
  );
});

describe('facts', () => {
  test.prop([full, on, knownOn, read], { numRuns: 500 })(
    'say the same in any order, and after any other case',
    (facts, day, known, readings) => {
      const options = { on: day, knownOn: known, readings };
      const first = assess(facts, options);
      assess({ relief: 'dagpenge' }, { on: '2021-02-09' });
      const turned = Object.fromEntries(Object.entries(facts).reverse()) as Facts;
      expect(assess(turned, options)).toEqual(first);
    },
  );

  test.prop([full, fc.subarray(['relief', 'transferOn', 'cause', 'underCollectiveAgreement'] as const), on, knownOn, read], {
    numRuns: 2_000,
  })('that come later never contradict what was already settled', (facts, known, day, knownOn, readings) => {
    const part = Object.fromEntries(known.map((key) => [key, facts[key]])) as Facts;
    const options = { on: day, knownOn, readings };
    const before = assess(part, options);
    fc.pre(before.outcome === 'fulfilled' || before.outcome === 'not-fulfilled');
    expect(resultOf(assess(facts, options))).toEqual(resultOf(before));
  });
});
