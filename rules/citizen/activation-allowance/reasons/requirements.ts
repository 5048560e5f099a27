import type { Text } from '../../../../src/engine/reading.js';
import type { ConditionText } from '../../../../src/engine/texts.js';
import { FLAGS, type Flag } from '../guidelines/guideline.js';
import { otherGroup, sentence } from './limits.js';

/** What a requirement is about. */
const ABOUT: Readonly<Record<Flag, Text>> = {
  obviouslyEducationReady: { da: 'at være åbenlyst uddannelsesparat', en: 'being obviously ready for education' },
  usesPublicTransport: { da: 'offentlig transport', en: 'public transport' },
  wagesDuringOffer: { da: 'løn under tilbuddet', en: 'wages during the offer' },
  actualTransportCovered: { da: 'dækning af faktiske udgifter', en: 'cover for actual expenses' },
  homeAndOfferInTown: { da: 'bygrænsen', en: 'the town boundary' },
  sanctionInMonth: { da: 'sanktioner', en: 'sanctions' },
  expensesDocumented: { da: 'dokumentation', en: 'documentation' },
};

function required(fact: Flag): ConditionText {
  const { da, en } = sentence(fact);
  return {
    met: { da: `${da} Det opfylder kommunens retningslinje.`, en: `${en} That meets the municipality's guideline.` },
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
      da: `${da} Vi ved ikke, hvordan kommunens retningslinje regner i det tilfælde.`,
      en: `${en} We do not know how the municipality's guideline calculates in that case.`,
    },
  };
}

/** The sentences of what a guideline requires besides limits. */
export const requirementTexts = Object.fromEntries(
  FLAGS.flatMap((fact) => [
    [`requires-${fact}`, required(fact)],
    [`requires-${fact}/so`, required(fact)],
    [`requires-${fact}/other-group`, otherGroup(ABOUT[fact])],
    [`not-modelled-${fact}`, notModelled(fact)],
  ]),
);
