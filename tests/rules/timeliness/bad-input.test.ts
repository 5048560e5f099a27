import { describe, expect, it } from 'vitest';
import { timeliness } from '../../../rules/jobcentre/timeliness/scheme.js';
import { caught, pathsOf } from '../activation-allowance/caught.js';

const ON = { on: '2019-12-31' };
const refused = (facts: unknown, options: unknown = ON) => caught(() => timeliness.assess(facts as never, options as never));

describe('bad input', () => {
  it.each([
    ['periodMonths', { periodMonths: 0 }],
    ['periodMonths', { periodMonths: -12 }],
    ['periodMonths', { periodMonths: 12.001 }],
    ['periodMonths', { periodMonths: '12' }],
    ['periodMonths', { periodMonths: Number.POSITIVE_INFINITY }],
    ['exemptMonths', { exemptMonths: -0.01 }],
    ['exemptMonths', { exemptMonths: 0.1 + 0.2 }],
    ['exemptMonths', { exemptMonths: 1e-50 }],
    ['exemptMonths', { exemptMonths: Number.NaN }],
    ['exemptMonths', { exemptMonths: null }],
    ['exemptMonths', { exemptMonths: 12.01, periodMonths: 12 }],
    ['conversations', { conversations: -1 }],
    ['conversations', { conversations: 2.5 }],
    ['conversations', { conversations: 1e300 }],
    ['conversations', { conversations: ['2020-01-01'] }],
    ['seniorityMonths', { seniorityMonths: 12 }],
  ])('%s cannot be read: %j', (path, facts) => {
    expect(pathsOf(refused(facts))).toEqual([path]);
  });

  it('says what was expected and what was received', () => {
    expect(refused({ periodMonths: 6, exemptMonths: 7 }).problems).toEqual([
      { path: 'exemptMonths', code: 'contradiction', expected: 'at most the 6 months of the period', received: '7' },
    ]);
    expect(refused({ exemptMonths: 3.001 }).problems).toEqual([
      {
        path: 'exemptMonths',
        code: 'unexpected',
        expected: 'a number of months, 0 or more, with at most two decimals',
        received: '3.001',
      },
    ]);
    expect(refused({ exemptMonth: 3 }).problems).toMatchObject([{ nearest: 'exemptMonths' }]);
  });

  it('lists every problem of the options: no day, no reading, no option, no amounts, no municipality', () => {
    const options = { on: '2020-02-30', knownOn: 'then', readings: { rounding: 'even', other: 'up' }, supplied: { period: [] } };
    const error = refused({}, options);
    expect(error.of).toBe('options');
    expect(pathsOf(error)).toEqual(['on', 'knownOn', 'readings.rounding', 'readings.other', 'supplied.period']);
  });

  it.each([null, undefined, 'rettidig', 3, []])('facts that are no object: %s', (facts) => {
    expect(pathsOf(refused(facts))).toEqual(['']);
  });

  it('is no exemption of the whole period, of nothing, or of more than a period that is not known', () => {
    const outcome = (facts: object) => timeliness.assess(facts, ON).outcome;
    expect(outcome({ periodMonths: 12, exemptMonths: 12 })).toBe('not-covered');
    expect(outcome({ periodMonths: 12, exemptMonths: 0, conversations: 4 })).toBe('fulfilled');
    expect(outcome({ exemptMonths: 13 })).toBe('open');
  });
});
