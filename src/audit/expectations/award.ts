import { type Kroner, kroner } from '../../engine/kroner.js';
import { show } from '../../engine/problem.js';
import { type Assessed, foundIn } from './found.js';
import { misused } from './misuse.js';
import { type Remark, remark } from './remark.js';

/** A part of an award, to any depth. A list must be whole. */
export type Part<T> = T extends readonly (infer Item)[]
  ? readonly Part<Item>[]
  : T extends object
    ? { readonly [K in keyof T]?: Part<T[K]> | undefined }
    : T;

/**
 * Expects that every condition is met and the award is of this amount, or holds this part.
 *
 * @throws TypeError for what is neither an amount in kroner, a text, nor a part of an award
 * @since 0.1.0
 * @example
 * const options = { on: '2019-04-01', municipality: 'lyngby-taarbaek', readings: { 'several-offers': 'each-offer', 'cap-scope': 'per-offer' } } as const;
 * const april = { from: '2019-04-01', to: '2019-04-30' };
 * const facts = { targetGroup: 'jobparat-kontanthjaelp', participates: true, offer: 'virksomhedspraktik', walkingKm: 3, zones: 3, participationPeriod: april } as const;
 * const assessment = activationAllowance.assess(facts, options);
 * const { pass, found } = expectAward(assessment, '400.00');
 * [pass, found[1]] // => [false, '  the amount is 550.00 kr., not 400.00 kr.']
 * expectAward(assessment, { month: '2019-04', journey: { limitKm: '24' } }).pass // => true
 */
export function expectAward<A>(assessment: Assessed<A>, expected: Kroner | Part<A>): Remark {
  const [head, ...why] = foundIn(assessment);
  const amount = amountOf(expected);
  const awarded = assessment.outcome === 'fulfilled';
  const differing = awarded
    ? amount === undefined
      ? differences(expected, assessment.award, '')
      : otherAmount(amount, assessment.award)
    : [];
  const wanted = amount === undefined ? `an award with ${JSON.stringify(expected)}` : `an award of ${amount} kr.`;
  return remark(awarded && differing.length === 0, wanted, [head, ...differing.map((line) => `  ${line}`), ...why]);
}

/** The amount expected; `undefined` where a part of an award is. */
function amountOf(expected: unknown): Kroner | undefined {
  if (isRecord(expected) && !Array.isArray(expected)) return undefined;
  if (typeof expected === 'string' && AMOUNT.test(expected)) return kroner(expected);
  throw misused('an amount in kroner, a text such as "400.00", or an object that is a part of an award', expected);
}

const AMOUNT = /^\d+(\.\d{1,2})?$/;

function otherAmount(expected: Kroner, award: unknown): string[] {
  const { amount } = award as { readonly amount?: Kroner };
  if (amount === undefined) return [`the award has no amount, and not ${expected} kr.`];
  return amount === expected ? [] : [`the amount is ${amount} kr., not ${expected} kr.`];
}

function differences(expected: unknown, actual: unknown, path: string): string[] {
  const whole = Array.isArray(expected) ? Array.isArray(actual) && actual.length === expected.length : isRecord(actual);
  if (!isRecord(expected) || !whole) return expected === actual ? [] : [`${path} is ${show(actual)}, not ${show(expected)}`];
  return Object.entries(expected).flatMap(([key, value]) =>
    differences(value, (actual as Record<string, unknown>)[key], path === '' ? key : `${path}.${key}`),
  );
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
