import type { Citation } from '../../engine/citation.js';
import type { GuidelineBase } from '../../engine/guideline.js';
import type { Kroner } from '../../engine/kroner.js';
import type { Readings } from '../../engine/reading.js';
import type { Scheme } from '../../engine/scheme.js';
import { expectAward, type Part } from './award.js';
import { expectCited } from './cite.js';
import { type ComplianceOptions, expectCompliance } from './compliance.js';
import { expectOpenFor } from './open-for.js';
import { expectFulfilled, expectNotCovered, expectNotFulfilledBecause, expectNotInForce } from './outcome.js';
import { contrary, type Remark } from './remark.js';

/** What a test framework asks of a matcher: Vitest and Jest alike. */
export interface Matched {
  /** Whether the answer is as expected. */
  readonly pass: boolean;
  /** The words for a test that fails. */
  readonly message: () => string;
}

/** What is awarded by the assessment that is looked at; anything, where that is not known. */
type AwardOf<T> = unknown extends T ? object : T extends { readonly outcome: 'fulfilled'; readonly award: infer A } ? A : never;

/** The matchers as they are called: `Answer` is what the framework's matchers return, `Received` what is looked at. */
export interface RegelvaerkMatchers<Answer, Received = unknown> {
  /** Expects that every condition is met. */
  toBeFulfilled(): Answer;
  /** Expects that a condition failed and is a reason for the outcome, alone or among others. */
  toBeNotFulfilledBecause(condition: string): Answer;
  /** Expects an award of this amount, kroner with two decimals, or one that holds this part. */
  toAward(expected: Kroner | Part<AwardOf<Received>>): Answer;
  /** Expects that these questions are all that is open: facts, judgements and readings by name. */
  toBeOpenFor(questions: readonly string[]): Answer;
  /** Expects that the law gives no such right on the day. */
  toBeNotInForce(): Answer;
  /** Expects that no checked rule covers the case. */
  toBeNotCovered(): Answer;
  /** Expects that a provision is cited: `§ 83` is, by `§ 83, stk. 1`. */
  toCite(provision: string | Partial<Citation>): Answer;
  /** Expects of a payment, a refusal or a reduction that it is right. */
  toComplyWith<F, R extends Readings, A, G extends GuidelineBase>(scheme: Scheme<F, R, A, G>, options?: ComplianceOptions<R, G>): Answer;
}

/**
 * The matchers, for `expect.extend` of Vitest or Jest. Each only words what the function of the same expectation remarks.
 *
 * @since 0.1.0
 * @example
 * const inForce = activationAllowance.assess({}, { on: '2019-04-01', municipality: 'lyngby-taarbaek' });
 * matchers.toBeNotInForce(inForce).pass // => false
 */
export const matchers = {
  toBeFulfilled: matcher(expectFulfilled),
  toBeNotFulfilledBecause: matcher(expectNotFulfilledBecause),
  toAward: matcher(expectAward<object>),
  toBeOpenFor: matcher(expectOpenFor),
  toBeNotInForce: matcher(expectNotInForce),
  toBeNotCovered: matcher(expectNotCovered),
  toCite: matcher(expectCited),
  toComplyWith: matcher(expectCompliance),
};

/** Words a remark; a framework asks for the words where a remark that passes was not expected, or one that does not was. */
function matcher<Received, Given extends unknown[]>(
  expectation: (received: Received, ...given: Given) => Remark,
): (received: Received, ...given: Given) => Matched {
  return (received, ...given) => {
    const remark = expectation(received, ...given);
    return { pass: remark.pass, message: () => (remark.pass ? contrary(remark) : remark.message) };
  };
}
