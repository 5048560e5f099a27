import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { caught, pathsOf } from './caught.js';

type Options = Parameters<typeof activationAllowance.assess>[1];

const valid = { on: '2019-04-01', municipality: 'lyngby-taarbaek' };
const refused = (options: object) => caught(() => activationAllowance.assess({}, options as Options));

describe('bad options', () => {
  it('an unknown municipality: the nearest are named, and how to pass a guideline of one’s own', () => {
    const { of, problems } = refused({ ...valid, municipality: 'lyngby-taarbæk' });
    expect(of).toBe('options');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      path: 'municipality',
      code: 'unexpected',
      received: '"lyngby-taarbæk"',
      nearest: 'lyngby-taarbaek',
    });
    expect(problems[0]?.expected).toMatch(/^a known municipality; the nearest are lyngby-taarbaek, langeland, taarnby;/);
    expect(problems[0]?.expected).toContain('guideline of your own is passed as { guideline: {');
  });

  it('a municipality near none, none at all, and one that is no text', () => {
    expect(refused({ ...valid, municipality: 'stockholm-and-its-surroundings' }).problems[0]?.expected).toMatch(
      /^a known municipality; the nearest are [a-z-]+, [a-z-]+, [a-z-]+;/,
    );
    expect(refused({ on: '2019-04-01' }).problems[0]).toMatchObject({
      path: 'municipality',
      received: 'nothing',
      expected: expect.stringContaining('guideline of your own'),
    });
    expect(pathsOf(refused({ ...valid, municipality: 3 }))).toEqual(['municipality']);
    expect(refused({ ...valid, municipality: 'x'.repeat(10_000_000) }).problems[0]?.received).toBe('a text of 10000000 characters');
  });

  it('all 98 municipalities may be asked for, with or without data', () => {
    const { ungecentrum, ...municipalities } = activationAllowance.municipalities;
    expect(ungecentrum).toBe('Ungecentrum');
    expect(Object.keys(municipalities)).toHaveLength(98);
    for (const municipality of Object.keys(municipalities)) {
      expect(['open', 'not-covered']).toContain(activationAllowance.assess({}, { on: '2019-04-01', municipality }).outcome);
    }
  });

  it.each(['2019-02-30', '2019-04-01T00:00:00Z', '1/4-2019', '', undefined, 20190401, new Date(0), null])('the day %s', (day) => {
    expect(refused({ ...valid, on: day }).problems).toEqual([
      { path: 'on', code: 'unexpected', expected: 'a calendar day as YYYY-MM-DD', received: expect.any(String) },
    ]);
    if (day !== undefined) expect(pathsOf(refused({ ...valid, knownOn: day }))).toEqual(['knownOn']);
  });

  it.each([false, 5, 'x', []])('readings that are %j and no choices', (readings) => {
    expect(activationAllowance.assess({}, { ...valid, readings: {} }).outcome).toBe('open');
    expect(refused({ ...valid, readings }).problems).toMatchObject([{ path: 'readings', code: 'unexpected' }]);
  });

  it('an unknown reading and an unknown option', () => {
    const { problems } = refused({ ...valid, readings: { 'part-moth': 'whole-amount', 'cap-scope': 'per-month' } });
    expect(problems).toEqual([
      { path: 'readings.part-moth', code: 'unknown-key', nearest: 'part-month', expected: expect.stringContaining('cap-scope') },
      { path: 'readings.cap-scope', code: 'unexpected', expected: 'one of per-citizen, per-offer', received: '"per-month"' },
    ]);
  });

  it('a reading left undefined is not chosen', () => {
    expect(activationAllowance.assess({ walkingKm: 1 }, { ...valid, readings: { 'cap-scope': undefined } }).outcome).toBe('not-fulfilled');
  });

  it('an unknown guideline id lists the known ones', () => {
    const { problems } = refused({ on: '2019-04-01', guideline: 'lyngby-taarbaek-2020' });
    expect(problems[0]).toMatchObject({
      path: 'guideline',
      received: '"lyngby-taarbaek-2020"',
      expected: expect.stringContaining('lyngby-taarbaek-2019-flat'),
    });
  });

  it('an unknown key, and every problem at once', () => {
    const error = refused({
      On: '2019-04-01',
      on: '2019-02-29',
      knownOn: 'now',
      municipality: 'lyngby',
      readings: { a: 'b' },
      guideline: 'x',
    });
    expect(pathsOf(error)).toEqual(['On', 'on', 'knownOn', 'readings.a', 'municipality', 'guideline']);
    expect(error.problems[0]).toMatchObject({ code: 'unknown-key', nearest: 'on' });
    expect(error.message).toMatch(/^The options cannot be read:\n/);
  });

  it('the facts are refused before the options are looked at by the fast way', () => {
    const law = activationAllowance.under(valid);
    expect(pathsOf(caught(() => law.assess({ zones: 0 })))).toEqual(['zones']);
    expect(pathsOf(caught(() => law.possible({ zones: 0 })))).toEqual(['zones']);
    expect(pathsOf(caught(() => activationAllowance.underEveryReading({ zones: 0 }, valid)))).toEqual(['zones']);
  });
});

describe('Danish words for keys and values', () => {
  it.each([
    [{ maksimum: [] }, 'maksimum', 'maximums'],
    [{ minimum: [] }, 'minimum', 'minimums'],
    [{ Målgrupper: {} }, 'Målgrupper', 'groups'],
    [{ sats: {} }, 'sats', 'rate'],
    [{ status: 'vedtaget' }, 'status', 'adopted'],
    [{ rate: { kind: 'fast' } }, 'rate.kind', 'flat'],
  ])('%j are told what was meant', (given, path, nearest) => {
    let problems: readonly { readonly path: string; readonly nearest?: string }[] = [];
    try {
      activationAllowance.checkGuideline(given);
    } catch (cause) {
      problems = (cause as { readonly problems: typeof problems }).problems;
    }
    expect(problems.find((problem) => problem.path === path)?.nearest).toBe(nearest);
  });
});
