import { describe, expect, it } from 'vitest';
import type { Answered } from '../../../src/reasons/texts/text-problems.js';
import { ADULT, answers, FIT, problems } from './lending-answers.js';
import { grant, TEXTS } from './lending-texts.js';

const text = { da: 'a', en: 'a' };
const withCondition = (name: string, told: unknown) => ({ conditions: { ...FIT.conditions, [name]: told } });

describe('conditions', () => {
  it.for<[string, object, string[]]>([
    ['that is none', withCondition('enoug', {}), ['conditions.enoug tells of nothing; did you mean "enough"?']],
    [
      'that names what nothing gives',
      withCondition('enough', { ...TEXTS.conditions.enough, met: { da: '{book} {limit}', en: '{higher} {month} {moreThan}' } }),
      ['conditions.enough.met.da names {book}, which nothing gives; did you mean {books}?'],
    ],
    [
      'that lacks a language',
      withCondition('enough', { ...TEXTS.conditions.enough, uncovered: { da: 'a' } }),
      ['conditions.enough.uncovered.en is missing: '],
    ],
    [
      'that lacks a side',
      withCondition('enough', { met: text, uncovered: text }),
      ['da', 'en'].map((l) => `conditions.enough.failed.${l} is missing: the condition can come to it`),
    ],
    ['told alike', withCondition('enough', { told: text, uncovered: text }), []],
    [
      'that it never comes to, and does',
      withCondition('enough', { met: text, failed: null, uncovered: text }),
      ['conditions.enough.failed is null, but a worked case comes to it'],
    ],
    ['that it never comes to', withCondition('covered', { met: text, failed: null, uncovered: text }), []],
    ['of a yes-or-no that is told otherwise', withCondition('no-fine', { met: text, failed: text }), []],
    [
      'of a yes-or-no that is told by half',
      withCondition('no-fine', { met: text }),
      ['da', 'en'].map((l) => `conditions.no-fine.failed.${l} is missing: the condition can come to it`),
    ],
    [
      'of the award',
      withCondition('grant', { uncovered: { da: '{base}', en: '{bas}' } }),
      ['conditions.grant.uncovered.da names {base}, which nothing gives', 'conditions.grant.uncovered.en names {bas}, which nothing gives'],
    ],
  ])('%s', ([, changed, expected]) => {
    expect(problems(changed)).toEqual(expected);
  });

  it('turn on facts, readings and steps that there are', () => {
    const when = { fact: { fien: true }, reading: { frist: 'yes', first: 'yess' }, step: 'countd', missing: 'anything' };
    expect(
      problems(
        withCondition('covered', [
          { when, told: text },
          { met: text, failed: null, uncovered: text },
        ]),
      ),
    ).toEqual([
      'conditions.covered.when.fact.fien tells of nothing; did you mean "fine"?',
      'conditions.covered.when.reading.frist tells of nothing; did you mean "first"?',
      'conditions.covered.when.reading.first is "yess", which is none of its options; did you mean "yes"?',
      'conditions.covered.when.step is "countd", which no worked case shows; did you mean "counted"?',
    ]);
    const fits = { fact: { fine: null }, reading: { first: 'yes' }, step: 'counted' };
    expect(
      problems(
        withCondition('covered', [
          { when: fits, told: text },
          { met: text, failed: null, uncovered: text },
        ]),
      ),
    ).toEqual([]);
  });

  it('on a yes-or-no that are not covered have words of their own for that', () => {
    const finding = { ...grant.assess(ADULT, { on: '2020-06-15' }).findings[1], status: 'not-covered' };
    const more = [...answers, { findings: [finding, ...(answers[0]?.findings.slice(-1) ?? [])], working: [] }] as Answered[];
    expect(problems({}, more)).toEqual(
      ['met', 'failed', 'uncovered'].flatMap((side) =>
        ['da', 'en'].map((l) => `conditions.no-fine.${side}.${l} is missing: the condition can come to it`),
      ),
    );
  });

  it('that are numbered share their texts, and what holds others needs none', () => {
    const [first, ...rest] = answers[0]?.findings ?? [];
    const findings = [{ ...first, condition: 'enough-2', within: 'outer' }, { ...first, condition: 'outer' }, ...rest];
    expect(problems({}, [...answers, { findings, working: [] } as Answered])).toEqual([]);
  });
});
