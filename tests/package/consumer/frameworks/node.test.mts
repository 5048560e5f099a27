import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { activationAllowance, workRequirement225 } from 'regelvaerk';
import {
  expectAward,
  expectCited,
  expectCompliance,
  expectFulfilled,
  expectNotCovered,
  expectNotFulfilledBecause,
  expectNotInForce,
  expectOpenFor,
  type Remark,
} from 'regelvaerk/audit';
import { facts, options, payment } from './decided.cjs';

const holds = ({ pass, message }: Remark) => assert.ok(pass, message);
const assess = (more: typeof facts, municipality: string = options.municipality) =>
  activationAllowance.assess({ ...facts, ...more }, { on: options.on, municipality });

describe('the expectations under node:test', () => {
  it('hold', () => {
    holds(expectFulfilled(assess({})));
    holds(expectNotFulfilledBecause(assess({ walkingKm: 2.9 }), 'walking-distance'));
    holds(expectAward(assess({}), '550.00'));
    holds(expectAward(assess({}), { month: '2019-04' }));
    holds(expectOpenFor(assess({ zones: 5 }), ['zones-beyond-table']));
    holds(expectNotInForce(workRequirement225.assess({}, { on: '2025-07-01' })));
    holds(expectNotCovered(assess({}, 'viborg')));
    holds(expectCited(assess({}), '§ 83'));
    holds(expectCompliance(payment, activationAllowance));
  });

  it('say what is wrong', () => {
    const wrong = { ...payment, facts: { ...facts, walkingKm: 2.9 } };
    assert.throws(() => holds(expectCompliance(wrong, activationAllowance)), /not entitled, 550\.00 kr\. too much\n.*walking-distance/);
  });

  it('are typed', () => {
    // @ts-expect-error the award has no such part
    assert.equal(expectAward(assess({}), { months: '2019-04' }).pass, false);
    // @ts-expect-error an amount is a text
    assert.equal(expectAward(assess({}), { amount: 550 }).pass, false);
    // @ts-expect-error the scheme has no such reading
    assert.throws(() => expectCompliance(payment, activationAllowance, { readings: { weather: 'fine' } }), /weather/);
  });
});
