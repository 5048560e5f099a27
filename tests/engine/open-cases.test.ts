import { describe, expect, it } from 'vitest';
import { judged, yesNo } from '../../rules/define.js';
import type { SchemeStated } from '../../src/engine/authoring/scheme-stated.js';
import { cite, JUNE, small, twoReadings } from './small-scheme.js';
import { defineToy, type Grant } from './toy-scheme.js';

const facts = { a: yesNo(), b: yesNo(), calm: judged(yesNo()) };
type Build = Parameters<SchemeStated<typeof facts, typeof small.parameters, typeof twoReadings, Grant, undefined, never>['rules']>[0];

/** A grant of 10 kr. under the conditions given; made anew for each test. */
const under = (conditions: (build: Build) => Parameters<Build['onlyIfMet']>[1]) =>
  defineToy({
    ...small,
    facts,
    readings: twoReadings,
    rules: (build) => [build.under(cite, [conditions(build), build.award('grant', [], () => ({ amount: '10.00' }))])],
  });

const both = { yes: () => true, no: () => false };

describe('questions', () => {
  it('name both readings a case turns on, and the figures of a judgement where there are some', () => {
    const figured = under(({ condition, yes }) => [
      yes('figured', 'calm', { figures: { most: '5' } }),
      yes('plain', 'calm'),
      condition('one', [], (_, { ask }) => ask('first', both)),
      condition('two', [], (_, { ask }) => ask('second', both)),
    ]);
    const open = figured.assess({}, JUNE);
    expect(open.outcome === 'open' && open.questions).toStrictEqual([
      { kind: 'judgement', fact: 'calm', condition: 'figured', figures: { most: '5' } },
      { kind: 'reading', reading: 'first', options: ['yes', 'no'], condition: 'one' },
      { kind: 'reading', reading: 'second', options: ['yes', 'no'], condition: 'two' },
    ]);
    const plain = under(({ yes }) => [yes('plain', 'calm')]).assess({}, JUNE);
    expect(plain.outcome === 'open' && plain.questions).toStrictEqual([{ kind: 'judgement', fact: 'calm', condition: 'plain' }]);
  });

  it('stay while an alternative can still settle what another is not covered in', () => {
    const either = under(({ anyOf, condition, yes }) => [
      anyOf('either', [condition('never', ['b'], (_, { gap }) => gap('never')), yes('ready', 'a')]),
    ]);
    expect(either.assess({ b: true }, JUNE)).toMatchObject({ outcome: 'open', questions: [{ fact: 'a' }] });
    expect(either.assess({ b: true }, JUNE).findings.map(({ status }) => status)).toEqual(['unknown', 'not-covered', 'unknown', 'met']);
  });
});

describe('a case that is not covered', () => {
  it('names every gap once, but none that an answer or the case itself avoids', () => {
    const gaps = under(({ anyOf, condition, when, yes }) => [
      condition('one', [], (_, { gap }) => gap('one')),
      condition('one again', [], (_, { gap }) => gap('one')),
      condition('two', [], (_, { gap }) => gap('two')),
      anyOf('settled', [yes('met', 'a'), condition('beside', [], (_, { gap }) => gap('beside'))]),
      yes('open', 'b'),
      condition('read', [], (_, { ask, gap }) => ask('first', { yes: () => gap('read'), no: () => true })),
      ...when(['a'], ({ a }) => !a, [condition('of others', [], (_, { gap }) => gap('of others'))]),
    ]);
    const assessment = gaps.assess({ a: true }, JUNE);
    expect(assessment.outcome === 'not-covered' && assessment.gaps).toStrictEqual([
      { missing: 'one', on: '2020-06-01', known: [] },
      { missing: 'two', on: '2020-06-01', known: [] },
    ]);
  });

  it('is read every way all the same: a reading may still end it', () => {
    const ended = under(({ condition }) => [
      condition('never', [], (_, { gap }) => gap('never')),
      condition('read', [], (_, { ask }) => ask('first', both)),
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
      condition('failed', [], () => false),
      condition('read', [], (_, { ask }) => ask('first', both)),
    ]);
    expect(failed.assess({}, JUNE)).not.toHaveProperty('gaps');
    expect(failed.underEveryReading({}, JUNE).outcomes.map(({ readings }) => readings)).toEqual([[{}]]);
  });

  it('is told apart by what it asks', () => {
    const asks = under(({ anyOf, condition, yes }) => [
      anyOf('one', [yes('is-a', 'a'), condition('no', [], (_, { ask }) => ask('first', both))]),
      yes('is-b', 'b'),
    ]);
    const { outcomes } = asks.underEveryReading({}, JUNE);
    expect(
      outcomes.map(({ assessment }) => assessment.outcome === 'open' && assessment.questions.map((asked) => 'fact' in asked && asked.fact)),
    ).toEqual([['b'], ['a', 'b']]);
  });

  it('cites what each alternative rests on and each working shows, and uses nothing of its own', () => {
    const other = { source: 'report', provision: 'p. 9' };
    const shownCite = { title: 'Takstblad', provision: '1' };
    const cited = under(({ anyOf, condition }) => [
      anyOf('either', [condition('inner', ['a'], ({ a }, { show }) => show('x', '1', 'kr.', shownCite) === '1' && a, { under: other })]),
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
      build.yes('is-a', 'a'),
      build.yes('is-b', 'b'),
      ...build.onlyIfMet(['is-a', 'is-b'], [build.condition('then', [], () => false)]),
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
      parameters: { ...small.parameters, act: rows },
      facts,
      law: ({ row: governing }) => governing('act'),
      rules: (build) => [build.under(cite, [build.award('grant', [], () => ({ amount: '10.00' }))])],
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
