import { describe, expect, it } from 'vitest';
import { conditionText, factsInSentence, findingSentence, innermost, stepLines, topLevel } from '../../src/reasons/finding-sentences.js';
import { countedSection } from '../../src/reasons/settled-findings.js';
import { ACT, factOf, finding, KM, same, telling, YES } from './made-up.js';

const step = (id: string, value: string, unit = 'km') => ({ step: id, value, unit, cite: ACT });

// A made-up law whose sentences stand in each test: that the sentences are put together as the findings lie in each other.
describe('findings inside others', () => {
  const findings = [
    finding('either'),
    finding('near', { within: 'either', status: 'failed' }),
    finding('ill', { within: 'either' }),
    finding('blind', { within: 'either' }),
    finding('alone', { status: 'failed' }),
  ];
  const conditions = Object.fromEntries(
    ['near', 'ill', 'blind', 'alone'].map((id) => [id, { met: same(`${id} er opfyldt.`), failed: same(`${id} er ikke opfyldt.`) }]),
  );
  const c = telling({ findings }, { conditions });
  const [either] = findings as [(typeof findings)[0]];

  it('stand by themselves, or hold no others', () => {
    expect(topLevel(c).map(({ condition }) => condition)).toEqual(['either', 'alone']);
    expect(innermost(c).map(({ condition }) => condition)).toEqual(['near', 'ill', 'blind', 'alone']);
  });

  it('the first that is met tells that the whole is, and all that failed that it failed', () => {
    expect(findingSentence(either, 'met', c)).toBe('ill er opfyldt.');
    const failed = findings.map((one) => ({ ...one, status: 'failed' as const }));
    expect(findingSentence(either, 'failed', telling({ findings: failed }, { conditions }))).toBe(
      'near er ikke opfyldt. ill er ikke opfyldt. blind er ikke opfyldt.',
    );
  });

  it('a condition without the sentence that is asked for is a fault of its texts', () => {
    expect(() => findingSentence(either, 'not-covered', c)).toThrow('No text for the condition "either" that is not-covered');
    expect(() => conditionText(finding('unknown'), c)).toThrow('No text for the condition "unknown"');
  });

  it('alternatives, and the award, need no texts of their own', () => {
    expect(conditionText(either, c)).toEqual({});
    const last = finding('award');
    expect(conditionText(last, telling({ findings: [finding('first'), last] }))).toEqual({});
    expect(() => conditionText(finding('first'), telling({ findings: [finding('first'), last] }))).toThrow('condition "first"');
  });
});

describe('the sentence of a condition', () => {
  const facts = { km: factOf(KM, 'Der er {value}.'), cycles: factOf(YES, '{value}.'), helmet: factOf(YES, '{value} med hjelm.') };
  const given = { km: 4, cycles: true, helmet: false };
  const told = (one: ReturnType<typeof finding>, met: string, others: readonly ReturnType<typeof finding>[] = []) => {
    const id = one.condition.replace(/-\d+$/, '');
    return findingSentence(
      one,
      'met',
      telling({ facts: given, findings: [one, ...others, finding('award')] }, { facts, conditions: { [id]: { met: same(met) } } }),
    );
  };

  it('tells facts, figures, steps, limits and the month', () => {
    const one = finding('way', {
      uses: ['km'],
      figures: { moreThan: '1000', groups: '2, 13, a1, 1.5, 1a' },
      working: [step('left', '2.5')],
    });
    expect(told(one, '{km}, {left}, {limit}, {groups}, {month}.')).toBe('4 km, 2,5, mere end 1.000 km, 2, 13, a1, 1,5 og 1a, juni 2021.');
    expect(told(finding('way', { uses: ['km'], figures: { higherMoreThan: '5' } }), '{higher}.')).toBe('mere end 5 km.');
  });

  it('tells the limit that a sibling sets, and of no other', () => {
    const limit = { uses: ['km'], figures: { atLeast: '3' } };
    const inner = finding('near', { within: 'either', uses: ['cycles'] });
    expect(
      told(inner, 'kravet om {limit}.', [
        finding('other', { ...limit, figures: { atLeast: '9' } }),
        finding('far', { ...limit, within: 'either' }),
      ]),
    ).toBe('kravet om mindst 3 km.');
    expect(() => told(inner, 'kravet om {limit}.', [finding('far', limit)])).toThrow('names {limit}');
    expect(() => told(finding('near', { uses: ['km'], figures: { of: '3' } }), '{limit}.')).toThrow('names {limit}');
    expect(() => told(finding('near', { uses: ['km'] }), '{of}.')).toThrow('names {of}');
  });

  it('is one for all that a number tells apart', () => {
    expect(told(finding('way-2', { uses: ['km'] }), 'Vejen.')).toBe('Vejen.');
    expect(told(finding('way-12', { uses: ['km'] }), 'Vejen.')).toBe('Vejen.');
  });

  it('is that of the yes-or-no which it asks, where it has none of its own and asks only one', () => {
    const text = (...uses: string[]) => {
      const one = finding('rides', { uses });
      return conditionText(one, telling({ facts: given, findings: [one, finding('award')] }, { facts }));
    };
    const sentence = { met: same('{cycles}.'), failed: same('{cycles}.') };
    expect(text('cycles')).toEqual(sentence);
    expect(text('km', 'cycles', 'unknown')).toEqual(sentence);
    expect(() => text('cycles', 'helmet')).toThrow('condition "rides"');
    expect(() => text('km')).toThrow('condition "rides"');
  });

  it('tells which facts it names', () => {
    const one = finding('way', { uses: ['km', 'cycles'], figures: { atLeast: '3' } });
    const c = telling({ facts: given, findings: [one] }, { facts, conditions: { way: { met: same('{km} er {limit}.') } } });
    expect(factsInSentence(one, 'met', c)).toEqual(['km']);
  });

  it('may depend on the case: what is missing is told where it is not covered', () => {
    const texts = {
      conditions: {
        way: (_: unknown, { missing, on }: { missing: string[]; on: string }) => ({ uncovered: same(`${missing.join()} ${on}`) }),
      },
    };
    const one = finding('way', { status: 'not-covered' });
    const gaps = { outcome: 'not-covered', gaps: [{ missing: 'limit' }], findings: [one] };
    expect(findingSentence(one, 'not-covered', telling(gaps, texts))).toBe('limit 2021-06-15');
    expect(findingSentence(one, 'not-covered', telling({ ...gaps, outcome: 'fulfilled' }, texts))).toBe(' 2021-06-15');
  });
});

describe('the working', () => {
  const texts = {
    facts: { km: factOf(KM, '{value}') },
    steps: {
      way: same('Vejen er {value} km.'),
      stay: same('I {month} er der {days} dage, {value}.'),
      rate: same('Satsen {period} er {value}'),
      left: same('Af {km} er {value} tilbage.'),
      silent: null,
    },
  };
  const lines = (...working: ReturnType<typeof step>[]) =>
    stepLines(working as never, telling({ facts: { km: 4 } }, texts)).map(({ sentence }) => sentence);

  it('tells each step once, in figures, and none that the outcome tells', () => {
    expect(lines(step('way', '3'), step('silent', '3'), step('way', '3'), step('left', '1'))).toEqual([
      'Vejen er 3 km.',
      'Af 4 km er 1 tilbage.',
    ]);
  });

  it('tells the days of a period, and of a figure', () => {
    expect(lines(step('stay', '2021-06-01/2021-06-10', 'period'))).toEqual([
      'I juni 2021 er der 10 dage, fra den 1. juni 2021 til den 10. juni 2021.',
    ]);
    expect(lines(step('rate', '100', 'kr. from 2021-01-01 to 2021-06-30'))).toEqual([
      'Satsen fra den 1. januar 2021 til den 30. juni 2021 er 100,00 kr.',
    ]);
  });

  it('says of a figure that it was computed', () => {
    expect(lines({ ...step('way', '3'), computed: true } as never)).toEqual([
      'Vejen er 3 km. Vi har ikke fundet det officielle tal og har selv beregnet det.',
    ]);
  });

  it('names a step without a text', () => {
    expect(() => lines(step('unknown', '1'))).toThrow('No text for the step "unknown"');
  });

  it('is counted for settled findings, but for what their sentences tell; the same is told once', () => {
    const working = [step('way', '3'), step('left', '1')];
    const conditions = {
      a: { met: same('Der er {way} km.') },
      b: { met: same('Det er langt.'), tells: ['left'] },
      open: { met: same('Åben.') },
    };
    const told = (...findings: ReturnType<typeof finding>[]) =>
      countedSection(telling({ facts: { km: 4 }, findings: [...findings, finding('award')] }, { ...texts, conditions })).flatMap(
        ({ items }) => items,
      );
    expect(told(finding('a', { working }))).toEqual(['Af 4 km er 1 tilbage.']);
    expect(told(finding('b', { working }))).toEqual(['Vejen er 3 km.']);
    expect(told(finding('b', { working }), finding('b-2', { working }))).toEqual(['Vejen er 3 km.']);
    expect(told(finding('open', { working, status: 'unknown' }), finding('a'))).toEqual([]);
  });
});
