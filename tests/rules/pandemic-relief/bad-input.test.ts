import { describe, expect, it } from 'vitest';
import { pandemicRelief } from '../../../rules/citizen/pandemic-relief/scheme.js';
import { caught, pathsOf } from '../activation-allowance/caught.js';

const ON = { on: '2021-02-09' };
const refused = (facts: unknown, options: unknown = ON) => caught(() => pandemicRelief.assess(facts as never, options as never));

describe('bad input', () => {
  it.each([
    ['relief', { relief: 'barsel' }],
    ['relief', { relief: null }],
    ['transferOn', { transferOn: '2021-02-29' }],
    ['transferOn', { transferOn: '2021-02-01T00:00:00Z' }],
    ['transferOn', { transferOn: 20210201 }],
    ['cause', { cause: 'hjemsendt' }],
    ['cause', { cause: ['sent-home'] }],
    ['underCollectiveAgreement', { underCollectiveAgreement: 'ja' }],
    ['collectiveAgreement', { collectiveAgreement: true }],
  ])('%s cannot be read: %j', (path, facts) => {
    expect(pathsOf(refused(facts))).toEqual([path]);
  });

  it('lists every problem at once', () => {
    const facts = { relief: 'x', transferOn: 'x', cause: 'x', underCollectiveAgreement: 1, extra: 1 };
    expect(pathsOf(refused(facts)).sort()).toEqual(['cause', 'extra', 'relief', 'transferOn', 'underCollectiveAgreement']);
  });

  it('lists every problem of the options: no day, no reading, no option, no amounts', () => {
    const options = { on: '2021-02-30', knownOn: 'then', readings: { 'sygedagpenge-wording': 'both', other: 'act' }, supplied: { x: [] } };
    const error = refused({}, options);
    expect(error.of).toBe('options');
    expect(pathsOf(error)).toEqual(['on', 'knownOn', 'readings.sygedagpenge-wording', 'readings.other', 'supplied.x']);
  });

  it.each([null, undefined, 'dagpenge', 3, []])('facts that are no object: %s', (facts) => {
    expect(pathsOf(refused(facts))).toEqual(['']);
  });
});
