import type { Citation } from '../../../../src/engine/citation.js';
import { type Exact, roundToOere } from '../../../../src/engine/kroner.js';
import type { Step } from '../../../../src/engine/step.js';

/** No rule on rounding was found: whole øre, half up, is practice and not law. */
const PRACTICE: Citation = Object.freeze({ title: 'regelvaerk', provision: 'praksis: afrunding til hele øre, ikke fastsat i loven' });

/** The step that rounds an amount to whole øre; none where nothing is rounded. */
export function roundingOf(amount: Exact): readonly Step[] {
  if (amount.decimalPlaces() <= 2) return [];
  return [{ step: 'rounded-to-oere', value: roundToOere(amount), unit: 'kr./month', cite: PRACTICE }];
}
