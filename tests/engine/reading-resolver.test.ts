import { describe, expect, it } from 'vitest';
import { judged, listed, whole, yesNo } from '../../rules/define.js';
import { resolveReadings } from '../../src/engine/choice.js';
import { type Chosen, gap, pendingFact, type Readings } from '../../src/engine/reading.js';
import { readingResolver } from '../../src/engine/reading-resolver.js';
import { Shown } from '../../src/engine/shown.js';
import { small } from './small-scheme.js';
import { defineToy } from './toy-scheme.js';

const cite = { source: 'act', provision: '§ 7' };
const week = { from: '2020-06-01', to: '2020-06-07' };
const readings = {
  width: {
    question: { da: 'Hvor bred?', en: 'How wide?' },
    options: { narrow: { da: 'Smal', en: 'Narrow', cite }, broad: { da: 'Bred', en: 'Broad', cite } },
  },
} as const;

const resolverOf = <R extends Readings>(of: R, chosen: Chosen<R> = {}, defaults?: boolean) =>
  readingResolver(resolveReadings(of, { chosen, ...(defaults !== undefined && { defaults }) }), {});

/** A made-up permit whose rules ask the same things in several places. */
const permit = defineToy({
  ...small,
  facts: { size: whole('books'), days: listed({ n: whole('books') }), safe: judged(yesNo()), zone: whole('books') },
  readings,
  rules: ({ anyOf, award, condition, under, yes }) => [
    under(cite, [
      yes('judged-safe', 'safe'),
      yes('safe-too', 'safe', { figures: { most: '5' } }),
      condition('first-days', ['size'], (_, { lack }) => lack('days', week), { mayAsk: ['days'] }),
      condition('more-days', ['size'], (_, { lack }) => lack('days', week), { mayAsk: ['days'] }),
      condition('other-days', ['size'], (_, { lack }) => lack('days', { from: '2020-06-08', to: '2020-06-14' }), { mayAsk: ['days'] }),
      condition('any-days', ['size'], (_, { lack }) => lack('days'), { mayAsk: ['days'] }),
      condition('wide', ['size'], (_, { ask }) => ask('width', { narrow: () => false, broad: () => true })),
      condition('wide-again', ['size'], (_, { ask }) => ask('width', { narrow: () => true, broad: () => false })),
      condition('assessed', ['size'], (_, { judge }) => judge('safe', { most: '9' }), { mayAsk: ['safe'] }),
      anyOf('zoned', [
        condition('zone-low', ['zone'], ({ zone }) => zone < 5),
        condition('zone-named', ['zone'], ({ zone }, { gap: uncovered }) => zone > 8 && uncovered(`zone ${zone}`)),
      ]),
      award('permit', ['size'], ({ size }) => ({ amount: `${size}.00` })),
    ]),
  ],
});

const at = { on: '2020-06-01' };

describe('a reading that is asked twice', () => {
  it('is noted once', () => {
    const { ask, taken } = resolverOf(readings, { width: 'narrow' });
    const width = () => ask('width', { narrow: () => 1, broad: () => 2 });
    expect([width(), width()]).toEqual([1, 1]);
    expect(taken()).toEqual([{ reading: 'width', option: 'narrow', by: 'caller' }]);
  });
});

describe('questions', () => {
  it('ask each thing once, the first rule that asks it, and lists by the days they must cover', () => {
    const open = permit.assess({ size: 1, zone: 1 }, at);
    expect(open.outcome === 'open' && open.questions).toEqual([
      { kind: 'judgement', fact: 'safe', condition: 'judged-safe' },
      { kind: 'fact', fact: 'days', condition: 'first-days', for: week },
      { kind: 'fact', fact: 'days', condition: 'other-days', for: { from: '2020-06-08', to: '2020-06-14' } },
      { kind: 'fact', fact: 'days', condition: 'any-days' },
      { kind: 'reading', reading: 'width', options: ['narrow', 'broad'], condition: 'wide' },
    ]);
    expect(open.findings.map(({ condition, status }) => `${condition} ${status}`)).toEqual([
      'judged-safe judgement',
      'safe-too judgement',
      'first-days unknown',
      'more-days unknown',
      'other-days unknown',
      'any-days unknown',
      'wide reading',
      'wide-again reading',
      'assessed judgement',
      'zoned met',
      'zone-low met',
      'zone-named failed',
      'permit met',
    ]);
  });

  it('carry the figures of a judgement, from the rule or from its answer', () => {
    const given = { value: true, by: 'clerk', because: 'seen' };
    const open = permit.assess({ size: 1, zone: 1, safe: given }, at);
    expect(open.outcome === 'open' && open.questions.at(-1)).toEqual({
      kind: 'judgement',
      fact: 'safe',
      condition: 'assessed',
      figures: { most: '9' },
    });
    expect(permit.assess({ zone: 1 }, at)).toMatchObject({
      questions: [{ fact: 'safe' }, { kind: 'fact', fact: 'size', condition: 'first-days' }],
    });
  });

  it('a gap inside an alternative is the case’s, unless another may still be met', () => {
    expect(permit.assess({ size: 1, zone: 9 }, at)).toMatchObject({
      outcome: 'not-covered',
      gaps: [{ missing: 'zone 9', on: '2020-06-01', known: [] }],
    });
    expect(permit.assess({ size: 1, zone: 7 }, at).outcome).toBe('not-fulfilled');
    const { findings } = permit.assess({ size: 1, zone: 9 }, at);
    expect(findings.find(({ condition }) => condition === 'zoned')?.status).toBe('not-covered');
    expect(findings.find(({ condition }) => condition === 'zone-low')?.status).toBe('failed');
  });
});

describe('answers that are not settled', () => {
  it('agree as values, not as objects', () => {
    const { ask, taken } = resolverOf(readings);
    expect(ask('width', { narrow: () => ({ n: 1 }), broad: () => ({ n: 1 }) })).toEqual({ n: 1 });
    expect(ask('width', { narrow: () => ({ n: 1 }), broad: () => ({ n: 2 }) })).toMatchObject({
      pending: 'reading',
      candidates: [{ n: 1 }, { n: 2 }],
    });
    expect(ask('width', { narrow: () => null as null | string, broad: () => 'null' })).toMatchObject({ pending: 'reading' });
    expect(ask('width', { narrow: () => 1 as number | string, broad: () => '1' })).toMatchObject({ pending: 'reading' });
    expect(taken()).toEqual([]);
  });

  it('agree as values only where they are objects', () => {
    const { ask, taken } = resolverOf(readings);
    expect(ask('width', { narrow: () => Number.NaN, broad: () => Number.POSITIVE_INFINITY })).toMatchObject({ pending: 'reading' });
    expect(ask('width', { narrow: () => new Shown(true, [], []), broad: () => null })).toMatchObject({ pending: 'reading' });
    expect(ask('width', { narrow: () => 1, broad: () => 1 })).toBe(1);
    expect(Object.isFrozen(taken())).toBe(true);
  });

  it('take the default unless it is put aside, and none where the reading is not declared', () => {
    const width = { ...readings.width, default: 'broad' };
    const answers = { narrow: () => 1, broad: () => 2 };
    expect([resolverOf({ width }).ask('width', answers), resolverOf({ width }, {}, true).ask('width', answers)]).toEqual([2, 2]);
    expect(resolverOf({ width }, {}, false).ask('width', answers)).toMatchObject({ pending: 'reading' });
    expect(resolverOf({}).ask('width' as never, answers as never)).toMatchObject({ pending: 'reading', reading: 'width' });
  });

  it('say nothing of days they do not name', () => {
    expect([pendingFact('f'), gap('x')]).toStrictEqual([
      { pending: 'fact', fact: 'f' },
      { pending: 'gap', missing: 'x', known: [] },
    ]);
  });

  it('the options taken before a case are the caller’s, then the defaults, unless those are put aside', () => {
    const two: Readings = { ...readings, depth: { ...readings.width, default: 'broad' } };
    expect(resolveReadings(two, { chosen: { width: 'narrow' } }).taken).toEqual({ width: 'narrow', depth: 'broad' });
    expect(resolveReadings(two, { chosen: { depth: 'narrow' } }).taken).toEqual({ depth: 'narrow' });
    expect(resolveReadings(two, { defaults: false }).taken).toEqual({});
  });

  it('an option that is no answer leaves the question open, and a fault leaves no trace', () => {
    const { ask, taken } = resolverOf(readings, { width: 'wider' } as never);
    expect(ask('width', { narrow: () => 1, broad: () => 2 })).toMatchObject({ pending: 'reading', options: ['narrow', 'broad'] });
    expect(taken()).toEqual([]);
  });
});

describe('possible awards without representatives or bounds', () => {
  it('are not enumerated, and may end without one', () => {
    const safe = { value: true, by: 'clerk', because: 'seen' };
    expect(permit.under(at).possible({ zone: 1, safe })).toEqual({ exact: false, awards: [], refusal: true });
  });
});
