import { describe, expect, it } from 'vitest';
import { judged } from '../../src/engine/authoring/fact-kinds.js';
import { factsIn } from '../../src/engine/authoring/facts-in.js';
import { yesNo } from '../../src/engine/authoring/kinds.js';
import type { Condition } from '../../src/engine/condition.js';
import type { Judgement } from '../../src/engine/judgement.js';
import { gap } from '../../src/engine/reading.js';
import { Shown } from '../../src/engine/shown.js';
import { cite, JUNE, small, twoReadings } from './small-scheme.js';
import { defineToy } from './toy-scheme.js';

interface Facts {
  readonly a?: boolean | undefined;
  readonly b?: boolean | undefined;
  readonly calm?: Judgement<boolean> | undefined;
}
type Build = Parameters<Parameters<typeof defineToy<Facts, typeof twoReadings, object, { amount: string }>>[0]['conditions']>[1];

/** A grant of 10 kr. under the conditions given; made anew for each test. */
const under = (conditions: (build: Build) => readonly Condition<Facts, typeof twoReadings>[]) =>
  defineToy({
    ...small,
    facts: factsIn<Facts>({ a: yesNo(), b: yesNo(), calm: judged(yesNo()) }),
    readings: twoReadings,
    conditions: (_, build) => conditions(build),
    award: (_, { award }) => award('grant', [], () => ({ amount: '10.00' }), cite),
  });

const both = { yes: () => true, no: () => false };

describe('questions', () => {
  it('name both readings a case turns on, and the figures of a judgement where there are some', () => {
    const figured = under(({ condition, judgement }) => [
      condition('figured', ['calm'], ({ calm }) => calm.value, cite, { figures: { most: '5' } }),
      judgement('plain', 'calm', true, cite),
      condition('one', [], (_, { ask }) => ask('first', both), cite),
      condition('two', [], (_, { ask }) => ask('second', both), cite),
    ]);
    const open = figured.assess({}, JUNE);
    expect(open.outcome === 'open' && open.questions).toStrictEqual([
      { kind: 'judgement', fact: 'calm', condition: 'figured', figures: { most: '5' } },
      { kind: 'reading', reading: 'first', options: ['yes', 'no'], condition: 'one' },
      { kind: 'reading', reading: 'second', options: ['yes', 'no'], condition: 'two' },
    ]);
    const plain = under(({ judgement }) => [judgement('plain', 'calm', true, cite)]).assess({}, JUNE);
    expect(plain.outcome === 'open' && plain.questions).toStrictEqual([{ kind: 'judgement', fact: 'calm', condition: 'plain' }]);
  });

  it('stay while an alternative can still settle what another is not covered in', () => {
    const either = under(({ condition, anyOf }) => [
      anyOf('either', [condition('never', ['b'], () => gap('never'), cite), condition('ready', ['a'], ({ a }) => a, cite)], cite),
    ]);
    expect(either.assess({ b: true }, JUNE)).toMatchObject({ outcome: 'open', questions: [{ fact: 'a' }] });
    expect(either.assess({ b: true }, JUNE).findings.map(({ status }) => status)).toEqual(['unknown', 'not-covered', 'unknown', 'met']);
  });
});

describe('a case that is not covered', () => {
  it('names every gap once, but none that an answer or the case itself avoids', () => {
    const gaps = under(({ condition, anyOf, where }) => [
      condition('one', [], () => gap('one'), cite),
      condition('one again', [], () => gap('one'), cite),
      condition('two', [], () => gap('two'), cite),
      anyOf('settled', [condition('met', ['a'], ({ a }) => a, cite), condition('beside', [], () => gap('beside'), cite)], cite),
      condition('open', ['b'], ({ b }) => b, cite),
      condition('read', [], (_, { ask }) => ask('first', { yes: () => gap('read'), no: () => true }), cite),
      ...where(['a'], ({ a }) => !a, [condition('of others', [], () => gap('of others'), cite)]),
    ]);
    const assessment = gaps.assess({ a: true }, JUNE);
    expect(assessment.outcome === 'not-covered' && assessment.gaps).toStrictEqual([
      { missing: 'one', on: '2020-06-01', known: [] },
      { missing: 'two', on: '2020-06-01', known: [] },
    ]);
  });

  it('is read every way all the same: a reading may still end it', () => {
    const ended = under(({ condition }) => [
      condition('never', [], () => gap('never'), cite),
      condition('read', [], (_, { ask }) => ask('first', both), cite),
    ]);
    const { outcomes } = ended.underEveryReading({}, JUNE);
    expect(outcomes.map(({ assessment, readings }) => [assessment.outcome, readings])).toEqual([
      ['not-covered', [{ first: 'yes' }]],
      ['not-fulfilled', [{ first: 'no' }]],
    ]);
  });
});

describe('a case that is settled or open', () => {
  it('is read one way where a failed condition decides it', () => {
    const failed = under(({ condition }) => [
      condition('failed', [], () => false, cite),
      condition('read', [], (_, { ask }) => ask('first', both), cite),
    ]);
    expect(failed.assess({}, JUNE)).not.toHaveProperty('gaps');
    expect(failed.underEveryReading({}, JUNE).outcomes.map(({ readings }) => readings)).toEqual([[{}]]);
  });

  it('is told apart by what it asks', () => {
    const asks = under(({ condition, anyOf }) => [
      anyOf('one', [condition('is-a', ['a'], ({ a }) => a, cite), condition('no', [], (_, { ask }) => ask('first', both), cite)], cite),
      condition('is-b', ['b'], ({ b }) => b, cite),
    ]);
    const { outcomes } = asks.underEveryReading({}, JUNE);
    expect(
      outcomes.map(({ assessment }) => assessment.outcome === 'open' && assessment.questions.map((asked) => 'fact' in asked && asked.fact)),
    ).toEqual([['b'], ['a', 'b']]);
  });

  it('cites what each alternative rests on and each working shows, and uses nothing of its own', () => {
    const other = { source: 'report', provision: 'p. 9' };
    const shownCite = { title: 'Takstblad', provision: '1' };
    const cited = under(({ condition, anyOf }) => [
      anyOf(
        'either',
        [condition('inner', ['a'], () => new Shown(true, [{ step: 'x', value: '1', unit: 'kr.', cite: shownCite }]), other)],
        cite,
      ),
    ]).assess({ a: true }, JUNE);
    expect(cited.citations).toStrictEqual([
      { source: 'act', title: 'Library act', provision: '§ 5', url: 'https://example.org/act' },
      { source: 'report', title: 'Library report', provision: 'p. 9' },
      shownCite,
    ]);
    expect(cited.findings[0]).toMatchObject({ condition: 'either', uses: [] });
  });

  it('refuses by a condition only where all it is given are met', () => {
    const given = under((build) => [
      build.condition('is-a', ['a'], ({ a }) => a, cite),
      build.condition('is-b', ['b'], ({ b }) => b, cite),
      ...build.given(['is-a', 'is-b'], [build.condition('then', [], () => false, cite)]),
    ]);
    expect([given.assess({ a: true }, JUNE).outcome, given.assess({ a: true, b: true }, JUNE).outcome]).toEqual(['open', 'not-fulfilled']);
  });
});

describe('a scheme that was suspended', () => {
  const row = (from: string, value: true | null) => ({ from, value, cite, verified: 'statute' as const });
  const rows = [row('2020-01-01', true), row('2020-03-01', null), row('2020-05-01', true), row('2020-09-01', null)];
  const suspended = () =>
    defineToy({
      ...small,
      facts: factsIn<Facts>({ a: yesNo(), b: yesNo(), calm: judged(yesNo()) }),
      law: (access) => access.row('in force', rows),
      award: (_, { award }) => award('grant', [], () => ({ amount: '10.00' }), cite),
    });
  const rules = { package: 'toy', version: '1.2.3', digest: '' };
  const empty = { scheme: 'small', rules, facts: {}, readings: [] };

  it('is not in force until a day that is known, or for good', () => {
    const scheme = suspended();
    const provision = { source: 'act', title: 'Library act', provision: '§ 5', url: 'https://example.org/act' };
    const answer = {
      ...empty,
      outcome: 'not-in-force',
      findings: [{ condition: 'in-force', status: 'failed', uses: [], cite: provision }],
      citations: [provision],
    };
    expect(scheme.assess({}, { on: '2020-04-30' })).toStrictEqual({
      ...answer,
      on: '2020-04-30',
      knownOn: 'newest',
      since: '2020-03-01',
      until: '2020-04-30',
    });
    expect(scheme.assess({}, { on: '2020-10-01', knownOn: '2020-09-01' })).toStrictEqual({
      ...answer,
      on: '2020-10-01',
      knownOn: '2020-09-01',
      since: '2020-09-01',
    });
  });
});
