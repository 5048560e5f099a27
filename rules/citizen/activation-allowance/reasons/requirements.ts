import type { ConditionText } from '../../../../src/engine/texts.js';
import { FLAGS, type Flag } from '../guidelines/guideline.js';
import { sentence } from './limits.js';

function required(fact: Flag): ConditionText {
  const { da, en } = sentence(fact);
  return {
    met: {
      da: `${da} Det opfylder kravet i kommunens retningslinje.`,
      en: `${en} That meets the requirement of the municipality's guideline.`,
    },
    failed: {
      da: `${da} Efter kommunens retningslinje kan der derfor ikke ydes godtgørelse.`,
      en: `${en} Under the municipality's guideline no allowance can therefore be paid.`,
    },
  };
}

/** A case that the guideline settles in a way that is not computed: only the other case can be met. */
function notModelled(fact: Flag): ConditionText {
  const { da, en } = sentence(fact);
  return {
    met: { da, en },
    uncovered: {
      da: `${da} Vi ved ikke, hvordan beløbet beregnes efter kommunens retningslinje i det tilfælde.`,
      en: `${en} We do not know how the amount is calculated under the municipality's guideline in that case.`,
    },
  };
}

/** The sentences of what a guideline requires besides limits. */
export const requirementTexts = Object.fromEntries(
  FLAGS.flatMap((fact) => [
    [`requires-${fact}`, required(fact)],
    [`not-modelled-${fact}`, notModelled(fact)],
  ]),
);
