import { describe, expect, it } from 'vitest';
import type { Answer, Citizen } from '../../../src/audit/analysis/citizen.js';
import { explore } from '../../../src/audit/analysis/explore.js';
import { idleReadings, oneWay } from '../../../src/audit/analysis/explored-faults.js';
import { answer, byHand, carried, carrying, finding, tried } from './by-hand.js';

const NOTHING = new Map<string, unknown[]>();
const reading = (name: string) => ({ kind: 'reading', reading: name, options: [] });
const fact = (name: string) => ({ kind: 'fact', fact: name });
const open = (...questions: object[]) => answer({ outcome: 'open', questions });
const fallen = (...gaps: string[]) => answer({ outcome: 'not-covered', gaps: gaps.map((missing) => ({ missing })) });
const calculated = (steps: string[], value: object = {}): Answer =>
  ({ outcome: 'calculated', value, working: steps.map((step) => ({ step })), readings: [] }) as never;

/** Of how many kinds two answers are. */
const kindsOf = (...given: readonly (readonly [Answer, object?])[]) =>
  explore(
    carried,
    given.map((one) => carrying(...one)),
    NOTHING,
    0,
  ).kinds.length;

describe('citizens are of one kind who differ in nothing but amounts', () => {
  it.each([
    ['the award', answer(), answer({ award: { amount: '1.00' } })],
    ['how often a step is taken', calculated(['a', 'b']), calculated(['a', 'b', 'a'])],
    ['what is calculated', calculated(['a'], { sum: 1 }), calculated(['a'], { sum: 2 })],
    ['how many facts are asked for', open(fact('x')), open(fact('x'), fact('y'))],
  ])('%s', (_, one, other) => {
    expect(kindsOf([one], [other])).toBe(1);
  });

  it('the order of their facts', () => {
    expect(kindsOf([answer(), { x: 1, y: 2 }], [answer(), { y: 1, x: 2 }])).toBe(1);
  });
});

describe('citizens are of two kinds who differ in', () => {
  it.each([
    ['the municipality', answer({ municipality: 'lejre' }), answer({ municipality: 'skive' })],
    ['the guideline', answer({ guideline: { id: 'old' } }), answer({ guideline: { id: 'new' } })],
    ['the outcome', answer(), answer({ outcome: 'not-fulfilled' })],
    ['how a condition came out', answer(), answer({ findings: [finding('a', 'failed'), finding('award', 'met')] })],
    ['the readings', answer(), answer({ readings: [{ reading: 'q', option: 'y', by: 'caller' }] })],
    ['what no rule covers', fallen('fare'), fallen('age')],
    ['how many readings are asked', open(reading('q')), open(reading('q'), reading('r'))],
    ['the steps taken', calculated(['a']), calculated(['b'])],
  ])('%s', (_, one, other) => {
    expect(kindsOf([one], [other])).toBe(2);
  });

  it('the facts that are known', () => {
    expect(kindsOf([answer(), { x: 1 }], [answer(), { y: 1 }])).toBe(2);
  });
});

describe('what is noted', () => {
  it('puts those with an award first', () => {
    const citizens = [open(), answer({ outcome: 'not-fulfilled' }), answer()].map((one) => carrying(one));
    expect(explore(carried, citizens, NOTHING, 0).kinds.map(({ answer: { outcome } }) => outcome)).toEqual([
      'fulfilled',
      'not-fulfilled',
      'open',
    ]);
  });

  it('has the readings that were taken or asked, and no fact', () => {
    const taken = answer({ readings: [{ reading: 'taken', option: 'y', by: 'caller' }] });
    const closed = answer({ questions: [reading('closed')] });
    const citizens = [taken, open({ ...fact('x'), reading: 'none' }, reading('asked')), closed].map((one) => carrying(one));
    expect([...explore(carried, citizens, NOTHING, 0).readings]).toEqual(['taken', 'asked']);
  });
});

describe('a citizen is tried', () => {
  const asked: { readonly facts: Citizen['facts']; readonly readings: unknown }[] = [];
  const watching = (given: Answer, more: object = {}) =>
    byHand((facts: Citizen['facts'], { readings }: { readings: unknown }) => {
      asked.push({ facts, readings });
      return given;
    }, more);
  const values = new Map([
    ['x', [1, 2]],
    ['y', [3]],
  ]);
  const citizen = { facts: { x: 1, y: 3 }, on: '2020-06-01', readings: { r: 'n' } };

  it('without a fact and with its values, those first that the rules look at, each once', () => {
    asked.length = 0;
    const scheme = watching(answer({ findings: [finding('a', 'met', { uses: ['y'] }), finding('award', 'met')] }));
    expect(explore(scheme, [citizen], values, 100).tried).toBe(asked.length);
    // Two kinds come up of leaving out a fact, but for these answers nobody is of another kind than by what is known.
    expect(asked.slice(0, 6).map(({ facts }) => facts)).toEqual([
      { x: 1, y: 3 },
      { x: 1 },
      { x: 1, y: 3 },
      { y: 3 },
      { x: 1, y: 3 },
      { x: 2, y: 3 },
    ]);
  });

  it('beginning with another fact each turn, and with each once', () => {
    asked.length = 0;
    const others = [{ ...citizen, facts: { x: 1 } }, citizen].map((one) => ({ ...one, readings: { r: 'n' } }));
    explore(watching(answer()), others, values, 100);
    // Two kinds to begin with. Whoever has x alone is tried by x and then y, whoever has both by y and then x.
    expect(asked.map(({ facts }) => facts).slice(0, 12)).toEqual([
      ...[{ x: 1 }, { x: 1, y: 3 }],
      ...[{}, { x: 1 }, { x: 2 }, { x: 1 }, { x: 1, y: 3 }],
      ...[{ x: 1 }, { x: 1, y: 3 }, { y: 3 }, { x: 1, y: 3 }, { x: 2, y: 3 }],
    ]);
    asked.length = 0;
    const scheme = watching(answer({ findings: [finding('a', 'met', { uses: ['y'] }), finding('award', 'met')] }));
    explore(scheme, [citizen], values, 100);
    // After the first, whoever has no y: tried by y and then x, each once.
    expect(asked.slice(6, 10).map(({ facts }) => facts)).toEqual([{ x: 1 }, { x: 1, y: 3 }, {}, { x: 1 }]);
  });

  it('as often as its share of all, of which those to begin with take theirs', () => {
    const many = new Map(Array.from({ length: 30 }, (_, place) => [`f${place}`, [1, 2]] as const));
    const facts = Object.fromEntries([...many.keys()].map((name) => [name, 1]));
    const alike = (count: number) => Array.from({ length: count }, () => ({ facts, on: '2020-06-01' }));
    const triedOf = (beginning: Citizen[], most: number) =>
      explore(
        byHand(() => answer()),
        beginning,
        many,
        most,
      ).tried;
    // A fact takes 3 citizens: one without it, and one for each of its values. Of 2 kinds each has 19 of the 38 left of 40, and begins no other fact then.
    const two = [...alike(1), { facts: {}, on: '2020-06-01' }];
    expect(triedOf(two, 40)).toBe(2 + 7 * 3 + 7 * 3);
    // 10 are left of 40, beside 30 of one kind: 4 facts.
    expect(triedOf(alike(30), 40)).toBe(30 + 4 * 3);
  });

  it('with every other reading, their own kept', () => {
    asked.length = 0;
    const options = { y: {}, n: {} };
    explore(watching(answer(), { readings: { q: { options }, r: { options } } }), [citizen], new Map([['x', [1]]]), 6);
    expect(asked.slice(1, 5).map(({ readings }) => readings)).toEqual([{ r: 'n', q: 'y' }, { r: 'n', q: 'n' }, { r: 'y' }, { r: 'n' }]);
  });

  it.each([
    ['an award', (amount: number) => answer({ award: { amount } })],
    ['a value', (amount: number) => calculated([], { amount })],
  ])('and a fact that is left out is taken for a value where %s is another', (_, of) => {
    const taken = byHand(({ x = 0 }: { x?: number }) => of(x));
    expect([...explore(taken, [{ facts: { x: 1 }, on: '2020-06-01' }], new Map([['x', [1]]]), 20).assumed.keys()]).toEqual(['x']);
    const same = byHand(() => of(1));
    expect(explore(same, [{ facts: { x: 1 }, on: '2020-06-01' }], new Map([['x', [1]]]), 20).assumed.size).toBe(0);
    // Whoever has nothing of it gets the same, but not whoever has two.
    expect([...explore(taken, [{ facts: { x: 0 }, on: '2020-06-01' }], new Map([['x', [2]]]), 20).assumed.keys()]).toEqual(['x']);
  });
});

describe('a fault says what was seen', () => {
  const [met, failed] = [tried(answer()), tried(answer({ outcome: 'not-fulfilled' }))];

  it('of a reading that nothing turned on', () => {
    const scheme = byHand(() => answer(), { readings: { q: {}, r: {} } });
    const told = idleReadings(scheme, { readings: new Set(['r']) } as never, met);
    expect(told.map(({ kind, about, says }) => [kind, about, says])).toEqual([['idle-reading', 'q', 'no answer turned on how q is read']]);
  });

  it.each([
    [{ met }, ['never-failed: nobody failed a']],
    [{ failed }, ['never-met: nobody met a, which was failed']],
    [{ 'not-covered': failed }, ['never-met: nobody met a, which was not-covered']],
    [{ met, failed }, []],
    [{ met, 'not-covered': failed }, []],
    [{ missing: failed }, []],
  ])('of a condition that came out %j', (ways, told) => {
    const statuses = new Map([['a', new Map(Object.entries(ways))]]);
    expect(oneWay({ statuses }).map(({ kind, says }) => `${kind}: ${says}`)).toEqual(told);
  });
});
