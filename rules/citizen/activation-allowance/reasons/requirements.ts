import type { Text } from '../../../../src/engine/reading.js';
import type { ConditionText } from '../../../../src/engine/texts.js';
import { FLAGS, type Flag } from '../guidelines/guideline.js';
import { otherGroup, sentence } from './limits.js';

/** The rule behind a requirement: it may ask that something is not so, so it is not called a requirement of it. */
const RULES: Readonly<Record<Flag, Text>> = {
  obviouslyEducationReady: { da: 'regel om at være åbenlyst uddannelsesparat', en: 'rule on being obviously ready for education' },
  usesPublicTransport: { da: 'regel om offentlig transport', en: 'rule on public transport' },
  wagesDuringOffer: { da: 'regel om løn under tilbuddet', en: 'rule on wages during the offer' },
  actualTransportCovered: { da: 'regel om dækning af faktiske udgifter', en: 'rule on cover for actual expenses' },
  homeAndOfferInTown: { da: 'regel om bygrænsen', en: 'rule on the town boundary' },
  sanctionInMonth: { da: 'regel om sanktioner', en: 'rule on sanctions' },
  expensesDocumented: { da: 'regel om dokumentation', en: 'rule on documentation' },
};

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
    [`requires-${fact}/so`, required(fact)],
    [`requires-${fact}/other-group`, otherGroup(RULES[fact])],
    [`not-modelled-${fact}`, notModelled(fact)],
  ]),
);
