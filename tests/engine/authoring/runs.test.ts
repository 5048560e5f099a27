import { describe, expect, it } from 'vitest';
import { lending, ON, type Rules, readings } from './lending.js';

type Award = Parameters<Parameters<Rules>[0]['award']>[2];
const awarding = (of: Award) => lending(({ award, under }) => [under('§ 1', [award('fee', [], of)])]);
const _act = (provision: string) => ({ source: 'act', title: 'Library act', url: 'https://example.org/act', provision });

function _stepsOf(scheme: ReturnType<typeof lending>, chosen: object = {}): string[] {
  const assessment = scheme.assess({}, { ...ON, readings: chosen });
  return assessment.outcome === 'fulfilled' ? assessment.award.working.map(({ step, value }) => `${step} ${value}`) : [assessment.outcome];
}

describe('how often a rule is run', () => {
  const IDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;
  let runs = 0;
  let ways = 0;
  const counted = (of: Award): [number, number] => {
    runs = 0;
    ways = 0;
    awarding((given, at) => {
      runs += 1;
      return of(given, at);
    }).assess({}, ON);
    return [runs, ways];
  };
  const way =
    <T>(of: () => T) =>
    () => {
      ways += 1;
      return of();
    };

  // Two options each: 2, 4, 8 … ends, each reached by one run; a way is gone once in each run, and once more to see whether it differs.
  it.for([1, 2, 3, 4, 5, 6])('%i readings after each other: once for each end', (depth) => {
    const [ran, went] = counted((_, { ask }) => ({
      amount: `${IDS.slice(0, depth)
        .map((id) => ask(id, { yes: way(() => 1), no: way(() => 2) }))
        .join('')}.00`,
    }));
    expect(ran).toBe(2 ** depth);
    expect(went).toBeLessThanOrEqual(2 * depth * 2 ** depth);
  });

  it.for([1, 2, 3, 4, 5, 6])('%i readings inside each other: once for each end', (depth) => {
    const inside = (level: number, ask: (id: never, answers: never) => unknown): unknown =>
      level === depth ? 0 : ask(IDS[level] as never, { yes: way(() => inside(level + 1, ask)), no: way(() => level + 1) } as never);
    const [ran, went] = counted((_, { ask }) => ({ amount: `${inside(0, ask as never)}.00` }));
    expect(ran).toBe(depth + 1);
    expect(went).toBeLessThanOrEqual(4 * depth * depth);
  });

  it.for([1, 2, 3, 4, 5, 6])('%i readings that make no difference: once', (depth) => {
    const inside = (level: number, ask: (id: never, answers: never) => unknown): unknown =>
      level === depth
        ? 1
        : ask(IDS[level] as never, { yes: way(() => inside(level + 1, ask)), no: way(() => inside(level + 1, ask)) } as never);
    const [ran, went] = counted((_, { ask }) => ({ amount: `${inside(0, ask as never)}.00` }));
    expect(ran).toBe(1);
    expect(went).toBe(2 ** (depth + 1) - 2);
  });

  it('is not for options that were not looked at: a reading of three options has three ends', () => {
    expect(counted((_, { ask }) => ({ amount: ask('rounding', { up: () => '1.00', down: () => '2.00', nearest: () => '3.00' }) }))[0]).toBe(
      3,
    );
  });

  it('is once where a rule asks nothing', () => {
    expect(counted(() => ({ amount: '1.00' }))[0]).toBe(1);
    expect(Object.keys(readings)).toEqual(['rounding', ...IDS]);
  });
});
