import { describe, expect, expectTypeOf, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { workRequirement225 } from '../../../rules/citizen/work-requirement-225/scheme.js';
import { matchers } from '../../../src/audit/expectations/matchers.js';
import { expectFulfilled } from '../../../src/audit/expectations/outcome.js';
import { contrary } from '../../../src/audit/expectations/remark.js';
import '../../../src/vitest.js';
import { assessed, PAID } from './cases.js';

const awarded = assessed();
const refused = assessed({ walkingKm: 2.9 });
const open = assessed({ zones: 5 });
const uncovered = assessed({}, { municipality: 'viborg' });
const repealed = workRequirement225.assess({}, { on: '2025-07-01' });
const wrong = { ...PAID, amount: '700.00' };

/** For each matcher one that holds and one that does not, by its name as it is called. */
const CALLS: Readonly<Record<keyof typeof matchers, readonly [(denied: boolean) => void, (denied: boolean) => void]>> = {
  toBeFulfilled: [(denied) => of(awarded, denied).toBeFulfilled(), (denied) => of(refused, denied).toBeFulfilled()],
  toBeNotFulfilledBecause: [
    (denied) => of(refused, denied).toBeNotFulfilledBecause('walking-distance'),
    (denied) => of(refused, denied).toBeNotFulfilledBecause('offer'),
  ],
  toAward: [(denied) => of(awarded, denied).toAward('550.00'), (denied) => of(awarded, denied).toAward({ month: '2019-05' })],
  toBeOpenFor: [(denied) => of(open, denied).toBeOpenFor(['zones-beyond-table']), (denied) => of(open, denied).toBeOpenFor(['zones'])],
  toBeNotInForce: [(denied) => of(repealed, denied).toBeNotInForce(), (denied) => of(awarded, denied).toBeNotInForce()],
  toBeNotCovered: [(denied) => of(uncovered, denied).toBeNotCovered(), (denied) => of(awarded, denied).toBeNotCovered()],
  toCite: [(denied) => of(awarded, denied).toCite('§ 83'), (denied) => of(awarded, denied).toCite({ provision: '§ 84' })],
  toComplyWith: [
    (denied) => of(PAID, denied).toComplyWith(activationAllowance),
    (denied) => of(wrong, denied).toComplyWith(activationAllowance, { law: 'then' }),
  ],
};

function of<T>(received: T, denied: boolean) {
  return denied ? expect(received).not : expect(received);
}

describe.each(Object.entries(CALLS))('%s', (_, [holds, fails]) => {
  it('passes where it holds, and its denial where it does not', () => {
    holds(false);
    fails(true);
  });

  it('fails with a remark where it does not hold, and its denial where it does', () => {
    expect(() => fails(false)).toThrow(/^Expected: (?!anything but )[^\n]+\nFound: [^\n]+/);
    expect(() => holds(true)).toThrow(/^Expected: anything but [^\n]+\nFound: [^\n]+/);
  });
});

describe('the matchers', () => {
  it('only word the remark of the plain function', () => {
    const [remark, other] = [expectFulfilled(refused), expectFulfilled(awarded)];
    expect(matchers.toBeFulfilled(refused).message()).toBe(remark.message);
    expect(matchers.toBeFulfilled(awarded).message()).toBe(contrary(other));
    expect(contrary(other)).toBe(other.message.replace('Expected: ', 'Expected: anything but '));
  });

  it('know the award of the assessment that they look at', () => {
    expectTypeOf(expect(awarded).toAward).parameter(0).toExtend<string | { readonly month?: string | undefined }>();
    // @ts-expect-error the award has no such part
    expect(awarded).not.toAward({ months: '2019-04' });
    // @ts-expect-error the scheme has no such reading
    expect(() => expect(PAID).toComplyWith(activationAllowance, { readings: { weather: 'fine' } })).toThrow(/weather/);
  });
});
