import { activationAllowance, workRequirement225 } from 'regelvaerk';
import { expectFulfilled } from 'regelvaerk/audit';
import 'regelvaerk/vitest';
import { describe, expect, it } from 'vitest';
import { facts, options, payment } from './decided.cjs';

const assess = (more: typeof facts, municipality: string = options.municipality) =>
  activationAllowance.assess({ ...facts, ...more }, { on: options.on, municipality });

describe('the expectations under Vitest', () => {
  it('hold', () => {
    expect(expectFulfilled(assess({}))).toMatchObject({ pass: true });
    expect(assess({})).toBeFulfilled();
    expect(assess({ walkingKm: 2.9 })).toBeNotFulfilledBecause('walking-distance');
    expect(assess({})).toAward('550.00');
    expect(assess({})).toAward({ month: '2019-04' });
    expect(assess({ zones: 5 })).toBeOpenFor(['zones-beyond-table']);
    expect(workRequirement225.assess({}, { on: '2025-07-01' })).toBeNotInForce();
    expect(assess({}, 'viborg')).toBeNotCovered();
    expect(assess({})).toCite('§ 83');
    expect(payment).toComplyWith(activationAllowance);
  });

  it('say what is wrong', () => {
    const wrong = { ...payment, facts: { ...facts, walkingKm: 2.9 } };
    expect(wrong).not.toComplyWith(activationAllowance);
    expect(() => expect(wrong).toComplyWith(activationAllowance)).toThrow(/not entitled, 550\.00 kr\. too much\n.*walking-distance/);
    expect(() => expect(payment).not.toComplyWith(activationAllowance)).toThrow(/^Expected: anything but a payment that complies/);
  });

  it('are typed', () => {
    // @ts-expect-error the award has no such part
    expect(assess({})).not.toAward({ months: '2019-04' });
    // @ts-expect-error the scheme has no such reading
    expect(() => expect(payment).toComplyWith(activationAllowance, { readings: { weather: 'fine' } })).toThrow(/weather/);
  });
});
