import { describe, expect, it } from 'vitest';
import { caseProblems, placed } from '../../src/engine/case-problems.js';
import { InputError, type Problem } from '../../src/engine/problem.js';

const unread = (path: string): Problem => ({ path, code: 'unexpected', expected: 'one', received: 'other' });

/** A scheme whose options cannot be read for a reason. */
const reader = (reason: Error, inFacts: readonly Problem[] = []) => ({
  facts: { problems: () => inFacts },
  under: () => {
    throw reason;
  },
});

it('what cannot be read is told by its place in the case, and the whole by the name of its part', () => {
  const refused = reader(new InputError('options', [unread(''), unread('on')]), [unread(''), unread('zones')]);
  const paths = ['options', 'options.on', 'facts', 'facts.zones'];
  expect(caseProblems(refused, {}, {}).map(({ path }) => path)).toEqual(paths);
});

it('a fault of ours is not told as one of the case', () => {
  const fault = new TypeError('a fault of ours');
  expect(() => caseProblems(reader(fault), {}, {})).toThrow(fault);
});

describe('a guideline of one’s own', () => {
  const asked: unknown[] = [];
  const subject = {
    facts: { problems: () => [] },
    under: (options: object) => {
      asked.push(options);
      throw new InputError('options', [unread('municipality'), unread('on')]);
    },
    checkGuideline: () => {
      throw new InputError('guideline', [unread('rate')]);
    },
  };
  const places = { facts: 'case.facts', options: 'case.options' };
  const paths = (reader: object, guideline: unknown) =>
    caseProblems(reader as typeof subject, {}, { on: '?', guideline }, places).map(({ path }) => path);

  it('is read by itself, and the municipality, which it tells, is not asked for', () => {
    expect(paths(subject, {})).toEqual(['case.options.on', 'case.options.guideline.rate']);
    expect(asked.at(-1)).toEqual({ on: '?' });
  });

  it('is none where an id is given, nothing, or where the subject has none: then the options are read whole', () => {
    for (const guideline of ['herning', null]) {
      expect(paths(subject, guideline)).toEqual(['case.options.municipality', 'case.options.on']);
      expect(asked.at(-1)).toEqual({ on: '?', guideline });
    }
    const { checkGuideline: _, ...calculation } = subject;
    expect(paths(calculation, {})).toEqual(['case.options.municipality', 'case.options.on']);
    expect(asked.at(-1)).toEqual({ on: '?', guideline: {} });
  });

  it('nothing is wrong with what reads no options', () => {
    expect(caseProblems({ facts: { problems: () => [] } }, {}, {})).toEqual([]);
  });

  it('a record that cannot be read is told by that name', () => {
    const record = new InputError('record', [unread('')]);
    expect(placed(record)).toMatchObject([{ path: 'record' }]);
  });
});
