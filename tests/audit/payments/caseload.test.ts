import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { socialFrikort } from '../../../rules/citizen/social-frikort/scheme.js';
import { workRequirement225 } from '../../../rules/citizen/work-requirement-225/scheme.js';
import { auditPayments } from '../../../src/audit/payments/audit.js';
import type { AuditedPayment } from '../../../src/audit/payments/audited-payment.js';
import { VERDICTS, type Verdict } from '../../../src/audit/payments/verdict.js';
import { ALLOWANCE_PLANTS } from './caseload.js';
import { caseload, type Expected, type Planted } from './planted.js';
import { CARD_PLANTS, WORK_PLANTS } from './work-caseload.js';

const SEEDS = [1, 2026, -7];
const EACH = 5;

/** What was found, in the terms of what was planted. */
function found({ verdict, difference, causes }: Verdict): Expected {
  return { verdict, ...(difference !== undefined && { difference }), causes: causes.map(({ condition }) => condition) };
}

function compared(planted: readonly Planted<unknown>[], audited: readonly AuditedPayment[]) {
  return {
    found: audited.map(({ id, then, now }) => ({ id, verdicts: [found(then), found(now)] })),
    planted: planted.map(({ payment, then, now }) => ({ id: payment.id, verdicts: [then, now] })),
  };
}

describe.each(SEEDS)('a caseload with planted errors of every kind is found completely, with no false alarm (seed %i)', (seed) => {
  it('activation allowance', () => {
    const planted = caseload(ALLOWANCE_PLANTS, { seed, each: EACH });
    const { audited, rejected } = auditPayments(
      activationAllowance,
      planted.map(({ payment }) => payment),
    );
    const { found, planted: expected } = compared(planted, audited);
    expect(rejected).toEqual([]);
    expect(found).toEqual(expected);
  });

  it('the 225-hour rule', () => {
    const planted = caseload(WORK_PLANTS, { seed, each: EACH });
    const { audited, rejected } = auditPayments(
      workRequirement225,
      planted.map(({ payment }) => payment),
    );
    const { found, planted: expected } = compared(planted, audited);
    expect(rejected).toEqual([]);
    expect(found).toEqual(expected);
  });

  it('the social free card, a right that is no money', () => {
    const planted = caseload(CARD_PLANTS, { seed, each: EACH });
    const { audited, rejected } = auditPayments(
      socialFrikort,
      planted.map(({ payment }) => payment),
    );
    const { found, planted: expected } = compared(planted, audited);
    expect(rejected).toEqual([]);
    expect(found).toEqual(expected);
  });
});

describe('the plants', () => {
  it('hold every verdict there is', () => {
    const plants = [caseload(ALLOWANCE_PLANTS, { seed: 1, each: 1 }), caseload(WORK_PLANTS, { seed: 1, each: 1 })].flat();
    const planted = plants.flatMap(({ then, now }) => [then.verdict, now.verdict]);
    expect(VERDICTS.filter((verdict) => !planted.includes(verdict))).toEqual([]);
  });
});
