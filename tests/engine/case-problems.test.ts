import { expect, it } from 'vitest';
import { caseProblems } from '../../src/engine/case-problems.js';
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
