import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { whole } from '../../rules/define.js';
import { resolveReadings } from '../../src/engine/choice.js';
import type { InputError } from '../../src/engine/problem.js';
import { small } from './small-scheme.js';
import { defineToy } from './toy-scheme.js';

const cite = { source: 'act', provision: '§ 5' };
const of = (provision: string) => ({ source: 'act', provision });
const option = (provision: string) => ({ da: 'Svar', en: 'Answer', cite: of(provision) });
const question = { da: 'Hvilken?', en: 'Which?' };
const text = { da: 'Kilden', en: 'The source' };

/** Answers of 1, 2 or 3 to one question, 10 or 20 to another. */
const readings = {
  ones: { question, options: { one: option('§ 1'), two: option('§ 2'), three: option('§ 3') } },
  tens: { question, options: { ten: option('§ 10'), twenty: option('§ 20') }, default: 'ten' },
} as const;

const scheme = defineToy({
  ...small,
  facts: { n: whole('books') },
  readings,
  presets: {
    firm: { title: text, dated: true, cite: of('§ 90'), readings: { ones: { option: 'two', cite: of('§ 92') } } },
    loose: {
      title: text,
      dated: true,
      cite: of('§ 80'),
      readings: { ones: { open: ['two', 'three'] }, tens: { open: ['ten', 'twenty'] } },
    },
  },
  law: (_, choice) => ({ ones: choice.cite('ones'), tens: choice.cite('tens') }),
  rules: ({ award, condition, under }, sources) => [
    under(sources.ones, [condition('asked', [], () => true)]),
    under(sources.tens, [
      award('sum', ['n'], ({ n }, { ask }) => {
        const ones = ask('ones', { one: () => n, two: () => 2, three: () => 3 });
        const tens = ask('tens', { ten: () => 10, twenty: () => 20 });
        return { amount: `${ones + tens}.00` };
      }),
    ]),
  ],
});
const on = '2020-06-01';
const assessed = (options: object, n = 1) => scheme.assess({ n }, { on, ...options });
const problemsOf = (options: object) => {
  try {
    return assessed(options);
  } catch (cause) {
    return (cause as InputError).problems;
  }
};

describe('the wording of one source', () => {
  it('settles what it says, by its own word and place, and leaves the rest to the defaults', () => {
    const found = assessed({ preset: 'firm' });
    expect(found).toMatchObject({ preset: 'firm', outcome: 'fulfilled', award: { amount: '12.00' } });
    expect(found.readings).toEqual([
      { reading: 'ones', option: 'two', by: 'source', cite: expect.objectContaining({ source: 'act', provision: '§ 92' }) },
      { reading: 'tens', option: 'ten', by: 'default' },
    ]);
    expect(found.findings.map((finding) => finding.cite.provision)).toEqual(['§ 92', '§ 90']);
    expect(found.citations.map(({ provision }) => provision)).toEqual(['§ 92', '§ 90']);
  });

  it('stands among the citations for what it settled, and only then, though no rule cites that place', () => {
    const bare = defineToy({
      ...small,
      facts: { n: whole('books') },
      readings,
      presets: { firm: { title: text, dated: true, cite: of('§ 90'), readings: { ones: { option: 'two', cite: of('§ 92') } } } },
      rules: ({ award, condition, under }) => [
        under(cite, [
          condition('asked', [], (_, { ask }) => ask('ones', { one: () => false, two: () => true, three: () => false })),
          award('sum', [], () => ({ amount: '1.00' })),
        ]),
      ],
    });
    const cited = (options: object) => bare.assess({ n: 1 }, { on, ...options }).citations.map(({ provision }) => provision);
    expect(cited({ preset: 'firm' })).toEqual(['§ 5', '§ 92']);
    expect(cited({ readings: { ones: 'two' } })).toEqual(['§ 5']);
    expect(cited({})).toEqual(['§ 5']);
  });

  it('is cited where what it settles is decided by it, though no condition cites it', () => {
    const choice = resolveReadings(readings, { preset: scheme.presets.firm });
    expect([choice.cite('ones'), choice.cite('tens')]).toEqual([of('§ 92'), of('§ 90')]);
    expect(choice.settled('ones')).toEqual({ option: 'two', by: 'source', cite: of('§ 92') });
  });

  it('leaves open what it leaves open, between its own options, and no default closes it', () => {
    const open = assessed({ preset: 'loose' });
    expect(open.outcome === 'open' && open.questions).toEqual([
      { kind: 'reading', reading: 'ones', options: ['two', 'three'], condition: 'sum' },
      { kind: 'reading', reading: 'tens', options: ['ten', 'twenty'], condition: 'sum' },
    ]);
    const next = assessed({ preset: 'loose', readings: { ones: 'three' } });
    expect(next.outcome === 'open' && next.questions).toMatchObject([{ reading: 'tens', options: ['ten', 'twenty'] }]);
    expect(assessed({ preset: 'loose', readings: { ones: 'three', tens: 'twenty' } })).toMatchObject({
      award: { amount: '23.00' },
      readings: [
        { reading: 'ones', by: 'caller' },
        { reading: 'tens', by: 'caller' },
      ],
    });
  });

  it('says nothing of a choice that is no text: that is told where choices are checked, and what was received as words', () => {
    expect(problemsOf({ preset: 'firm', readings: { ones: true } })).toEqual([
      { path: 'readings.ones', code: 'unexpected', expected: 'one of one, two, three', received: 'true' },
    ]);
  });

  it('is not asked of an option that it excludes', () => {
    const same = { one: () => 1, two: () => 2, three: () => 2 };
    const choice = resolveReadings(readings, { preset: scheme.presets.loose });
    expect([choice.options('ones'), choice.left('ones'), choice.left('tens')]).toEqual([
      ['two', 'three'],
      ['two', 'three'],
      ['ten', 'twenty'],
    ]);
    expect(Object.keys(same).filter((name) => choice.left('ones')?.includes(name))).toEqual(['two', 'three']);
  });

  it('stands as it is under every reading: only what it leaves open is followed', () => {
    const { outcomes } = scheme.underEveryReading({ n: 1 }, { on, preset: 'firm' });
    expect(outcomes.map(({ readings: taken }) => taken)).toEqual([[{ tens: 'ten' }], [{ tens: 'twenty' }]]);
  });

  it('is kept apart from another in what is compiled', () => {
    const answers = ['firm', 'loose', 'firm', undefined].map((preset) => assessed({ preset }).outcome);
    expect(answers).toEqual(['fulfilled', 'open', 'fulfilled', 'open']);
    expect('preset' in assessed({})).toBe(false);
  });

  it('is refused where there is none of the name, and so is a choice against it', () => {
    expect(problemsOf({ preset: 'firn' })).toEqual([
      { path: 'preset', code: 'unexpected', expected: 'one of firm, loose', received: '"firn"', nearest: 'firm' },
    ]);
    expect(problemsOf({ preset: 'toString' })).toMatchObject([{ path: 'preset', code: 'unexpected' }]);
    expect(problemsOf({ preset: 7 })).toMatchObject([{ path: 'preset', received: '7' }]);
    // What is no text is no name, though it reads like one; and what resembles no name has no nearest.
    expect(problemsOf({ preset: ['firm'] })).toMatchObject([{ path: 'preset', code: 'unexpected' }]);
    expect(problemsOf({ preset: 'something else' })).toStrictEqual([
      { path: 'preset', code: 'unexpected', expected: 'one of firm, loose', received: '"something else"' },
    ]);
    expect(problemsOf({ preset: 'firm', readings: { ones: 'three', tens: 'twenty' } })).toEqual([
      { path: 'readings.ones', code: 'contradiction', expected: 'two, as the preset firm reads it', received: 'three' },
    ]);
    expect(problemsOf({ preset: 'loose', readings: { ones: 'one', tens: undefined } })).toMatchObject([
      { expected: 'two or three, as the preset loose reads it' },
    ]);
    expect(problemsOf({ preset: 'firm', readings: { ones: 'two' } })).toMatchObject({ readings: [{ by: 'source' }, { by: 'default' }] });
  });

  it('is none in a scheme whose sources do not differ', () => {
    const plain = defineToy({
      ...small,
      facts: {},
      rules: ({ award, under }) => [under(cite, [award('nothing', [], () => null)])],
    });
    expect(plain.presets).toEqual({});
    expect(() => plain.assess({}, { on, preset: 'firm' })).toThrow(/none, for no wordings are named/);
  });

  it('fits the shipped JSON Schema, with its place and with none missing', () => {
    const schema = z.fromJSONSchema(scheme.jsonSchemas().assessment as never);
    const found = JSON.parse(JSON.stringify(assessed({ preset: 'firm' })));
    expect(schema.safeParse(found).error).toBeUndefined();
    const [{ cite: _, ...uncited }] = found.readings;
    expect(schema.safeParse({ ...found, readings: [uncited] }).success).toBe(false);
  });
});

describe('without a wording', () => {
  it('the source is that of the option taken, else of the first', () => {
    const cites = (chosen: object) => {
      const choice = resolveReadings(readings, { chosen });
      return [choice.cite('ones'), choice.cite('tens')];
    };
    expect(cites({})).toEqual([of('§ 1'), of('§ 10')]);
    expect(cites({ ones: 'three', tens: 'twenty' })).toEqual([of('§ 3'), of('§ 20')]);
  });

  it('an option without a date takes part only where it is named', () => {
    const dated = { question, options: { one: option('§ 1'), draft: { ...option('§ 2'), named: true } } };
    const left = (chosen: object) => resolveReadings({ ones: dated }, { chosen }).options('ones');
    expect([left({}), left({ ones: 'draft' })]).toEqual([['one'], ['draft']]);
  });
});
