import { describe, expect, it } from 'vitest';
import { judge, stateOf } from '../../src/population/judge.js';
import type { Measure } from '../../src/population/measure.js';
import { property } from '../property.js';
import { anyMeasure, CITE, criterion, slowStateOf, someone, truthOf, yes } from './measures.js';

describe('a comparison', () => {
  it.for([
    ['>=', [0, 2, 2]],
    ['>', [0, 0, 2]],
    ['<=', [2, 2, 0]],
    ['<', [2, 0, 0]],
  ] as const)('%s 12 of 11.999999, 12 and 12.000001', ([is, digits]) => {
    const state = stateOf({ id: 'm', by: [], counted: [], asked: [criterion('asked', { column: 'months', is, than: 12 })] });
    expect([11.999999, 12, 12.000001].map((months) => state({ months }) - 6)).toEqual(digits);
  });

  it.for([[{}], [{ months: undefined }], [{ months: null }], [{ months: Number.NaN }]])('of %o is unknown', ([counts]) => {
    const asked = [criterion('asked', { column: 'months', is: '<', than: 12 })];
    expect(stateOf({ id: 'm', by: [], counted: [], asked })(counts as Record<string, number>)).toBe(7);
  });
});

const focus: Measure = {
  id: 'focus',
  by: [],
  counted: [criterion('seniority', yes('senior')), criterion('absence', { column: 'absent', is: '<=', than: 6 })],
  asked: [criterion('talks', yes('talks')), criterion('offers', { any: [yes('offers'), { all: [yes('hours'), yes('paid')] }] })],
};

describe('the findings of one citizen', () => {
  it('tell every criterion, who is counted first, with its citation', () => {
    const judged = judge(focus, { senior: 1, absent: 7, talks: 0, offers: 1 });
    const finding = { missing: [], cite: CITE };
    expect(judged).toEqual({
      counted: 'no',
      findings: [
        { criterion: 'seniority', status: 'met', ...finding },
        { criterion: 'absence', status: 'failed', ...finding },
        { criterion: 'talks', status: 'failed', ...finding },
        { criterion: 'offers', status: 'met', ...finding },
      ],
      state: 0 * 9 + 0 * 3 + 2,
    });
  });

  it('name the columns that are unknown, only where the criterion is', () => {
    const { counted, findings, state } = judge(focus, { senior: 1, absent: Number.NaN, talks: null, offers: 0, paid: 1 });
    expect(counted).toBe('unknown');
    expect(findings.map(({ status, missing }) => [status, missing])).toEqual([
      ['met', []],
      ['unknown', ['absent']],
      ['unknown', ['talks']],
      ['unknown', ['hours']],
    ]);
    expect(state).toBe(1 * 9 + 1 * 3 + 1);
  });

  it('name nothing as missing that cannot change the criterion any more', () => {
    expect(judge(focus, { senior: 1, absent: 0, talks: 1, offers: 1 }).findings[3]).toMatchObject({ status: 'met', missing: [] });
    expect(judge(focus, { senior: 1, absent: 0, talks: 1, offers: 0, paid: 0 }).findings[3]).toMatchObject({
      status: 'failed',
      missing: [],
    });
  });

  it('tells of a name whether it is one of those asked for, and asks for it where it is missing', () => {
    const named = { ...focus, asked: [criterion('named', { any: [{ text: 'benefit', among: ['x', 'y'] }, yes('paid')] })] };
    const told = (counts: object) => judge(named, { paid: 0, ...counts }).findings.at(-1);
    expect(['x', 'y', 'z', ''].map((benefit) => told({ benefit })?.status)).toEqual(['met', 'met', 'failed', 'failed']);
    for (const benefit of [null, undefined]) expect(told({ benefit })).toMatchObject({ status: 'unknown', missing: ['benefit'] });
    expect(told({ paid: null })).toMatchObject({ status: 'unknown', missing: ['benefit', 'paid'] });
  });

  it('count everyone where nothing is asked of who is counted', () => {
    expect(judge({ ...focus, counted: [] }, {}).counted).toBe('yes');
  });

  it('one criterion that fails leaves a citizen out, whatever is unknown', () => {
    expect(judge(focus, { absent: 7 }).counted).toBe('no');
    expect(judge(focus, { senior: 0 }).counted).toBe('no');
    expect(judge(focus, { senior: 1, absent: 6 }).counted).toBe('yes');
  });
});

describe('for any measure and citizen', () => {
  property([anyMeasure, someone])('function, findings and the slow definition agree', (measure, { counts }) => {
    const { counted, findings, state } = judge(measure, counts);
    expect(state).toBe(slowStateOf(measure, counts));
    expect(stateOf(measure)(counts)).toBe(state);
    expect(counted).toBe(['no', 'unknown', 'yes'][truthOf({ all: measure.counted.map((each) => each.test) }, counts)]);
    const all = [...measure.counted, ...measure.asked];
    expect(findings.map(({ status }) => status)).toEqual(all.map((each) => ['failed', 'unknown', 'met'][truthOf(each.test, counts)]));
  });

  property([anyMeasure, someone, someone])('what is known stays so, however the unknown turns out', (measure, { counts }, other) => {
    const filled = Object.fromEntries(['a', 'b', 'c'].map((column) => [column, counts[column] ?? other.counts[column] ?? 0]));
    const known = { ...counts, ...filled };
    const digits = (state: number) => state.toString(3).padStart(1 + measure.asked.length, '0');
    const [before, after] = [digits(slowStateOf(measure, counts)), digits(stateOf(measure)(known))];
    for (const [place, digit] of [...before].entries()) {
      expect(after[place]).not.toBe('1');
      if (digit !== '1') expect(after[place]).toBe(digit);
    }
  });
});
