import { describe, expect, it } from 'vitest';
import type { ActivationAllowanceFacts } from '../../../rules/citizen/activation-allowance/facts.js';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { InputError } from '../../../src/engine/problem.js';
import { caught, pathsOf } from './caught.js';

const options = { on: '2019-04-01', municipality: 'lyngby-taarbaek' } as const;
const assess = (facts: unknown) => activationAllowance.assess(facts as ActivationAllowanceFacts, options);
const refused = (facts: unknown) => caught(() => assess(facts));

describe('hostile facts', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('the key %s is unknown and pollutes nothing', (key) => {
    const before = Reflect.ownKeys(Object.prototype).length;
    for (const text of [
      `{"${key}":{"polluted":true}}`,
      `{"participationPeriod":{"from":"2019-04-01","to":"2019-04-30","${key}":{"polluted":true}}}`,
    ]) {
      const error = refused(JSON.parse(text));
      expect(error.problems).toHaveLength(1);
      expect(error.problems[0]).toMatchObject({ code: 'unknown-key' });
      expect(error.problems[0]?.path).toContain(key);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Reflect.ownKeys(Object.prototype)).toHaveLength(before);
  });

  it.each(['__proto__', 'constructor', 'toString'])('"%s" is no municipality, reading or option', (key) => {
    const readings = JSON.parse(`{"${key}":"covered","groups-9-and-10":"${key}"}`) as object;
    const error = caught(() => activationAllowance.assess({}, { on: '2019-04-01', municipality: key, readings }));
    expect(pathsOf(error)).toEqual([`readings.${key}`, 'readings.groups-9-and-10', 'municipality']);
  });

  it('a text of 10 MB is refused at once and not repeated', () => {
    const long = 'x'.repeat(10_000_000);
    const started = performance.now();
    const errors = [
      refused({ [long]: 1 }),
      refused({ zones: long }),
      refused({ offer: long }),
      refused(long),
      refused({ participationPeriod: { from: long, to: long } }),
    ];
    for (const { problems } of errors.slice(1)) expect(problems[0]?.received).toBe('a text of 10000000 characters');
    expect(errors[1]?.message.length).toBeLessThan(1_000);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('deeply nested JSON is refused without overflowing', () => {
    const nested = JSON.parse(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`) as unknown;
    const lists = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`) as unknown;
    expect(pathsOf(refused(nested))).toEqual(['a']);
    expect(pathsOf(refused({ zones: nested, offer: lists, targetGroup: nested }))).toContain('zones');
  });

  it('ten thousand unknown keys are all named', () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`key${index}`, index]));
    expect(refused(many).problems).toHaveLength(10_000);
  });

  it('an error is an InputError with its parts as data', () => {
    const error = refused({ zones: -1 });
    expect(error).toBeInstanceOf(InputError);
    expect(JSON.parse(JSON.stringify(error.problems))).toEqual([
      { path: 'zones', code: 'unexpected', expected: 'a whole number of zones, 1 to 1,000', received: '-1' },
    ]);
  });
});
