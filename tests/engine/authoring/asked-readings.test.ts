import { describe, expect, it } from 'vitest';
import { Exact } from '../../../src/engine/kroner.js';
import { awarding, fee, told } from './awarding.js';
import { facts, lending, ON, readings } from './lending.js';

describe('a reading asked in a rule', () => {
  it('is open, taken as chosen, or not asked where the end is the same', () => {
    // 2 or 3 kroner; both are more than nothing, so that a condition on it asks nobody.
    const scheme = awarding((_, { ask }) => fee(ask('first', { yes: () => '2.00', no: () => '3.00' })));
    expect([told(scheme), told(scheme, {}, { first: 'yes' }), told(scheme, {}, { first: 'no' })]).toEqual([
      'first',
      '2.00 first=yes',
      '3.00 first=no',
    ]);
    const same = lending(({ award, condition, under }) => [
      under('§ 1', [
        condition('due', [], (_, { ask }) => ask('first', { yes: () => 2, no: () => 3 }) > 0),
        award('fee', [], () => fee('1.00')),
      ]),
    ]);
    expect([told(same), told(same, {}, { first: 'no' })]).toEqual(['1.00', '1.00']);
  });

  it('twice is answered the same way both times', () => {
    const twice = awarding((_, { ask }) =>
      fee(`${ask('first', { yes: () => 1, no: () => 2 })}${ask('first', { yes: () => 3, no: () => 4 })}.00`),
    );
    expect([told(twice), told(twice, {}, { first: 'yes' }), told(twice, {}, { first: 'no' })]).toEqual([
      'first',
      '13.00 first=yes',
      '24.00 first=no',
    ]);
    // The first time it does not matter, the second time it does.
    const later = awarding((_, { ask }) =>
      fee(`${ask('first', { yes: () => 1, no: () => 1 })}${ask('first', { yes: () => 3, no: () => 4 })}.00`),
    );
    expect([told(later), told(later, {}, { first: 'no' })]).toEqual(['first', '14.00 first=no']);
  });

  it('within an answer to itself is answered as the way that is taken', () => {
    const inNo = awarding((_, { ask }) =>
      fee(ask('first', { yes: () => '1.00', no: () => ask('first', { yes: () => '1.00', no: () => '2.00' }) })),
    );
    expect([told(inNo), told(inNo, {}, { first: 'yes' }), told(inNo, {}, { first: 'no' })]).toEqual([
      'first',
      '1.00 first=yes',
      '2.00 first=no',
    ]);
    const inYes = awarding((_, { ask }) =>
      fee(ask('first', { yes: () => ask('first', { yes: () => '1.00', no: () => '2.00' }), no: () => '3.00' })),
    );
    expect([told(inYes, {}, { first: 'yes' }), told(inYes, {}, { first: 'no' })]).toEqual(['1.00 first=yes', '3.00 first=no']);
  });

  it('within another is asked only where that is answered so', () => {
    const scheme = awarding((_, { ask }) =>
      fee(ask('first', { yes: () => ask('second', { yes: () => '1.00', no: () => '2.00' }), no: () => '3.00' })),
    );
    expect(told(scheme)).toBe('first second');
    expect(told(scheme, {}, { first: 'no' })).toBe('3.00 first=no');
    expect(told(scheme, {}, { first: 'yes' })).toBe('second');
    expect(told(scheme, {}, { first: 'yes', second: 'no' })).toBe('2.00 first=yes second=no');
    // The inner one makes no difference: neither is the case open by it, nor is it noted.
    const idle = awarding((_, { ask }) =>
      fee(ask('first', { yes: () => ask('second', { yes: () => '1.00', no: () => '1.00' }), no: () => '3.00' })),
    );
    expect([told(idle), told(idle, {}, { first: 'yes', second: 'no' })]).toEqual(['first', '1.00 first=yes']);
    // The inner one in the second way only, and what it comes to is the first way's.
    const last = awarding((_, { ask }) =>
      fee(ask('first', { yes: () => '1.00', no: () => ask('second', { yes: () => '1.00', no: () => '2.00' }) })),
    );
    expect([told(last), told(last, {}, { first: 'no', second: 'no' }), told(last, {}, { second: 'yes' })]).toEqual([
      'first second',
      '2.00 first=no second=no',
      '1.00',
    ]);
  });

  it('compares what is data by what it says, and what computes not at all', () => {
    const by = (yes: unknown, no: unknown, said: (answer: never) => string) =>
      told(awarding((_, { ask }) => fee(said(ask('first', { yes: () => yes, no: () => no }) as never))));
    expect(by(new Exact('1.0'), new Exact('1.00'), (one: Exact) => one.toFixed(2))).toBe('1.00');
    expect(by(new Exact('1'), new Exact('2'), (one: Exact) => one.toFixed(2))).toBe('first');
    expect(by({ a: ['1.00'] }, { a: ['1.00'] }, (one: { a: [string] }) => one.a[0])).toBe('1.00');
    expect(by({ a: ['1.00'] }, { a: ['2.00'] }, (one: { a: [string] }) => one.a[0])).toBe('first');
    expect(by({ a: '1.00' }, { b: '2.00' }, (one: { a?: string; b?: string }) => one.a ?? (one.b as string))).toBe('first');
    expect(by(['1.00'], { 0: '2.00' }, (one: [string]) => one[0])).toBe('first');
    expect(by(new Exact('1'), '2.00', String)).toBe('first');
    const strategy = (answer: string) => ({ of: () => answer });
    expect(by(strategy('1.00'), strategy('2.00'), (one: ReturnType<typeof strategy>) => one.of())).toBe('first');
    expect(by(strategy('1.00'), strategy('1.00'), (one: ReturnType<typeof strategy>) => one.of())).toBe('1.00');
    expect(by(new Map([['a', '1.00']]), new Map([['a', '2.00']]), (one: Map<string, string>) => one.get('a') as string)).toBe('first');
  });
});

describe('every reading', () => {
  it('is followed through those that stand inside others', () => {
    const scheme = awarding((_, { ask }) =>
      fee(ask('first', { yes: () => ask('second', { yes: () => '1.00', no: () => '2.00' }), no: () => '2.00' })),
    );
    const { agree, outcomes, spread } = scheme.underEveryReading({}, ON);
    expect({ agree, spread }).toEqual({ agree: false, spread: '1.00' });
    expect(outcomes.map(({ readings: taken }) => taken)).toEqual([
      [{ first: 'yes', second: 'yes' }],
      [{ first: 'yes', second: 'no' }, { first: 'no' }],
    ]);
    expect(scheme.under(ON).possible({})).toEqual({
      exact: true,
      awards: [
        { amount: '1.00', working: [] },
        { amount: '2.00', working: [] },
      ],
      least: '1.00',
      most: '2.00',
      refusal: false,
    });
  });

  it('knows every question that was declared', () => {
    const scheme = awarding(() => fee('1.00'));
    expect(Object.keys(scheme.readings)).toEqual(Object.keys(readings));
    expect(Object.keys(scheme.declared.facts)).toEqual(Object.keys(facts));
  });
});
