import { describe, expect, it } from 'vitest';
import { verdict } from '../../src/engine/authoring/awards.js';
import { choice, whole } from '../../src/engine/authoring/kinds.js';
import { defineSchemes } from '../../src/engine/authoring/scheme.js';
import { cite } from './small-scheme.js';

const defineScheme = defineSchemes({
  sources: { act: { title: 'The act', url: 'https://example.org' } },
  package: 'toy',
  version: '1',
  digests: {},
} as never);

const option = { da: '-', en: '-', cite };
const readings = {
  first: { question: { da: '?', en: '?' }, options: { low: option, high: option } },
  second: { question: { da: '?', en: '?' }, options: { low: option, high: option } },
};

let looked = 0;

/** Enough where both ways to count agree; where they do not, the second is what counts. */
const scheme = defineScheme({
  id: 'toy',
  title: { da: 'Legetøj', en: 'Toy' },
  source: 'act',
  parameters: { covered: { from: '2020-01-01', to: '2020-12-31' }, notModelled: [] },
  readings,
  facts: { count: whole('things'), weight: whole('things') },
  awards: verdict({ follows: choice(['something']) }),
  rules: ({ award, condition, under }) => [
    under('§ 1', [
      condition(
        'enough',
        ['count'],
        ({ count }, at) => {
          const by = (reading: 'first' | 'second') => at.ask(reading, { low: () => count > 1, high: () => count > 2 });
          const heavy = at.settled(() => {
            looked += 1;
            return at.show('weighed', at.need('weight'), 'things') > 9;
          });
          const [one, other] = [at.settled(() => by('first')), at.settled(() => by('second') && by('first'))];
          if (heavy === true || one === false) return heavy === true;
          return other ?? (by('second') || at.lack('count', { from: '2020-01-01', to: '2020-01-31' }));
        },
        { mayAsk: ['weight'] },
      ),
      award('follows', [], () => ({ follows: 'something' as const })),
    ]),
  ],
});

const assessed = (facts: object, chosen: object = {}) => scheme.assess(facts, { on: '2020-06-01', readings: chosen });
const asked = (facts: object, chosen: object = {}) => {
  const answer = assessed(facts, chosen);
  return answer.outcome === 'open'
    ? answer.questions.map((question) => ('reading' in question ? question.reading : question.fact))
    : answer.outcome;
};

describe('looking ahead', () => {
  it('answers where every option comes to the same, and asks nobody', () => {
    expect([asked({ count: 1 }), asked({ count: 3 })]).toEqual(['not-fulfilled', 'fulfilled']);
    expect([1, 3].map((count) => assessed({ count }).readings)).toEqual([[], []]);
  });

  it('answers nothing where the options differ: the rule goes on and asks', () => {
    expect(asked({ count: 2 })).toEqual(['second', 'count']);
  });

  it('looks only at what the choices leave', () => {
    expect(asked({ count: 2 }, { first: 'low', second: 'low' })).toBe('fulfilled');
    expect(asked({ count: 2 }, { first: 'high' })).toBe('not-fulfilled');
    expect(asked({ count: 2 }, { first: 'low' })).toEqual(['second', 'count']);
  });

  it('answers nothing where something is lacking, which nobody is asked, and shows nothing', () => {
    expect(asked({ count: 3 })).toBe('fulfilled');
    const heavy = assessed({ count: 1, weight: 10 });
    expect([heavy.outcome, heavy.findings[0]?.working]).toEqual(['fulfilled', undefined]);
  });

  it('looks once at each part, however often the rule is run', () => {
    looked = 0;
    assessed({ count: 2 });
    expect(looked).toBe(1);
  });
});

it('a fact that is known can be lacking all the same, with the days it is wanted for', () => {
  const answer = assessed({ count: 2 });
  expect(answer.outcome === 'open' && answer.questions).toContainEqual({
    ...{ kind: 'fact', fact: 'count', condition: 'enough' },
    for: { from: '2020-01-01', to: '2020-01-31' },
  });
});
