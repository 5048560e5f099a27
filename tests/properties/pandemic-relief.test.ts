import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { pandemicRelief } from '../../rules/citizen/pandemic-relief/scheme.js';
import { RELIEFS } from '../../rules/citizen/pandemic-relief/window.js';
import { property } from '../property.js';
import { CAUSES, plus, touched, transfersFrom } from '../rules/pandemic-relief/window-table.js';

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
    'new-transfer-day': fc.constantFrom('extended-again', 'extended-once'),
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
  property([full, on, knownOn, knownOn, fc.constantFrom('extended-again', 'extended-once')], { numRuns: 2_000 })(
    'changes nothing outside the days that later acts touched',
    (facts, day, one, other, newDay) => {
      const [early, late] = [one, other].sort() as [string, string];
      const isTouched = touched(facts.relief, early, late);
      fc.pre(!(facts.relief === 'sygedagpenge' ? transfersFrom(facts.transferOn, early) : [day]).some(isTouched));
      const readings = { 'sygedagpenge-wording': 'act', 'new-transfer-day': newDay } as const;
      const then = assess(facts, { on: day, knownOn: early, readings });
      const now = assess(facts, { on: day, knownOn: late, readings });
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
  property([full, on, knownOn, read], { numRuns: 500 })(
    'say the same in any order, and after any other case',
    (facts, day, known, readings) => {
      const options = { on: day, knownOn: known, readings };
      const first = assess(facts, options);
      assess({ relief: 'dagpenge' }, { on: '2021-02-09' });
      const turned = Object.fromEntries(Object.entries(facts).reverse()) as Facts;
      expect(assess(turned, options)).toEqual(first);
    },
  );

  property([full, fc.subarray(['relief', 'transferOn', 'cause', 'underCollectiveAgreement'] as const), on, knownOn, read], {
    numRuns: 2_000,
  })('that come later never contradict what was already settled', (facts, known, day, knownOn, readings) => {
    const part = Object.fromEntries(known.map((key) => [key, facts[key]])) as Facts;
    const options = { on: day, knownOn, readings };
    const before = assess(part, options);
    fc.pre(before.outcome === 'fulfilled' || before.outcome === 'not-fulfilled');
    expect(resultOf(assess(facts, options))).toEqual(resultOf(before));
  });
});

describe('a new day of transfer', () => {
  const transferred = fc.record({ relief: fc.constant('sygedagpenge' as const), transferOn: dayFrom('2020-11-01', 250) });

  property([transferred, knownOn], { numRuns: 1_000 })('is never earlier for being put off again', (facts, knownOn) => {
    const newDay = (option: 'extended-again' | 'extended-once') => {
      const assessment = assess(facts, { on: '2021-02-09', knownOn, readings: { 'new-transfer-day': option } });
      return assessment.outcome === 'fulfilled' && 'newTransferOn' in assessment.award ? assessment.award.newTransferOn : undefined;
    };
    const [once, again] = [newDay('extended-once'), newDay('extended-again')];
    fc.pre(once !== undefined && again !== undefined);
    expect([facts.transferOn, once, again]).toEqual([facts.transferOn, once, again].sort());
  });
});
