import type { Citation } from '../../../../src/engine/citation.js';
import type { Judgement } from '../../../../src/engine/judgement.js';
import { type Kroner, lesser, roundToOere } from '../../../../src/engine/kroner.js';
import type { ActivationAllowanceFacts } from '../facts.js';
import type { Reckoned } from './rate-rule.js';

/** The expense that a caseworker has assessed, up to the guideline's maximum. */
export function assessed({ assessedAmount }: ActivationAllowanceFacts, most: Kroner, cite: Citation): Reckoned {
  const { value } = assessedAmount as Judgement<Kroner>;
  return {
    amount: roundToOere(lesser(value, most)),
    working: [
      { step: 'assessed', value: roundToOere(value), unit: 'kr./month', cite },
      { step: 'guideline-maximum', value: roundToOere(most), unit: 'kr./month', cite },
    ],
  };
}
