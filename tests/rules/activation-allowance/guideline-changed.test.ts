import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../src/index.js';

// The example's guideline: 350 kr. for one zone. The facts are those of the minutes' ordinary case, one zone away.
const guideline = () => JSON.parse(readFileSync('examples/own-guideline/guideline.json', 'utf8'));
const APRIL = { from: '2024-04-01', to: '2024-04-30' };
const facts = {
  targetGroup: 'jobparat-kontanthjaelp',
  participates: true,
  offer: 'virksomhedspraktik',
  participationPeriod: APRIL,
  walkingKm: 5,
  zones: 1,
  dailyTravelKm: 14,
  otherAllowances: { covers: APRIL, items: [] },
} as never;

describe('a guideline of the host’s own that is changed after it was used', () => {
  it('is read anew, and refused where it can no longer be read', () => {
    const own = guideline();
    const options = { on: '2024-04-01', municipality: 'gentofte', guideline: own } as never;
    const before = activationAllowance.assess(facts, options);
    expect(before).toMatchObject({ guideline: { status: 'adopted', whatIf: false } });
    own.status = 'rejected';
    own.rejected = '2024-01-01';
    delete own.adopted;
    const after = (() => {
      try {
        return activationAllowance.assess(facts, options);
      } catch (cause) {
        return (cause as Error).name;
      }
    })();
    const anew = (() => {
      try {
        return activationAllowance.assess(facts, { on: '2024-04-01', municipality: 'gentofte', guideline: structuredClone(own) } as never);
      } catch (cause) {
        return (cause as Error).name;
      }
    })();
    expect(after).toEqual(anew);
    expect(after).not.toEqual(before);
    own.rate = 'abc';
    expect(() => activationAllowance.assess(facts, options)).toThrow(/rate/);
  });
});
