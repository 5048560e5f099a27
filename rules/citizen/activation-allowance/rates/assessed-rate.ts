import type { Citation } from '../../../../src/engine/citation.js';
import { type Kroner, lesser, roundToOere } from '../../../../src/engine/kroner.js';
import { awaiting } from '../../../../src/engine/reading.js';
import type { ActivationAllowanceFacts } from '../facts.js';
import type { Reckoning } from './rate-rule.js';

/** The expense that a caseworker has assessed, up to the guideline's maximum. */
export function assessed({ assessedAmount }: ActivationAllowanceFacts, most: Kroner, cite: Citation): Reckoning {
  if (assessedAmount === undefined) return awaiting('assessedAmount', { most });
  const amount = roundToOere(lesser(assessedAmount.value, most));
  return {
    amount,
    working: [
      { step: 'assessed', value: roundToOere(assessedAmount.value), unit: 'kr./month', cite },
      { step: 'guideline-maximum', value: roundToOere(most), unit: 'kr./month', cite },
    ],
  };
}
