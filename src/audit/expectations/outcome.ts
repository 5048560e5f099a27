import type { Outcome } from '../../engine/assessment.js';
import { nearestKey } from '../../engine/nearest-key.js';
import { decisive } from '../payments/decisive.js';
import { type Assessed, foundIn } from './found.js';
import { misused } from './misuse.js';
import { type Remark, remark } from './remark.js';

/**
 * Expects that every condition is met.
 *
 * @since 0.1.0
 * @example
 * const facts = { targetGroup: 'jobparat-kontanthjaelp', participates: true, offer: 'virksomhedspraktik', walkingKm: 2.9 } as const;
 * const { pass, found } = expectFulfilled(activationAllowance.assess(facts, { on: '2019-04-01', municipality: 'lyngby-taarbaek' }));
 * [pass, found[1]] // => [false, '  walking-distance is not met (at least 3); it looks at walkingKm']
 */
export function expectFulfilled(assessment: Assessed): Remark {
  return expectOutcome(assessment, 'fulfilled');
}

/**
 * Expects that a condition failed and is a reason for the outcome, alone or among others.
 *
 * @throws TypeError for a condition that is not named by a text
 * @since 0.1.0
 * @example
 * const refused = activationAllowance.assess({ walkingKm: 2.9 }, { on: '2019-04-01', municipality: 'lyngby-taarbaek' });
 * expectNotFulfilledBecause(refused, 'walking-distance').pass // => true
 */
export function expectNotFulfilledBecause(assessment: Assessed, condition: string): Remark {
  const found = foundIn(assessment);
  if (typeof condition !== 'string') throw misused('the id of a condition, a text', condition);
  const reasons = assessment.outcome === 'not-fulfilled' ? decisive(assessment.findings) : [];
  const pass = reasons.some((finding) => finding.condition === condition);
  return remark(pass, `not fulfilled because of ${condition}`, [...found, ...unknownTo(assessment, condition)]);
}

/**
 * Expects that the law gives no such right on the day.
 *
 * @since 0.1.0
 * @example
 * expectNotInForce(workRequirement225.assess({}, { on: '2025-07-01' })).pass // => true
 */
export function expectNotInForce(assessment: Assessed): Remark {
  return expectOutcome(assessment, 'not-in-force');
}

/**
 * Expects that no checked rule covers the case: never a ground for refusal.
 *
 * @since 0.1.0
 * @example
 * expectNotCovered(workRequirement225.assess({}, { on: '2017-03-31' })).pass // => true
 */
export function expectNotCovered(assessment: Assessed): Remark {
  return expectOutcome(assessment, 'not-covered');
}

function expectOutcome(assessment: Assessed, outcome: Outcome): Remark {
  const found = foundIn(assessment);
  return remark(assessment.outcome === outcome, outcome.replaceAll('-', ' '), found);
}

/** A condition may belong to another guideline or another day; where it is misspelt, the remark says so. */
function unknownTo({ findings }: Assessed, condition: string): string[] {
  const known = findings.map((finding) => finding.condition);
  if (known.length === 0 || known.includes(condition)) return [];
  const nearest = nearestKey(condition, known);
  return [`  no condition here is called ${condition}${nearest === undefined ? '' : `; did you mean ${nearest}?`}`];
}
