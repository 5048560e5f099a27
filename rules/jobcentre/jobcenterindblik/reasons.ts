import type { SchemeTexts } from '../../../src/engine/texts.js';
import { complaint } from '../../complaint.js';
import { asWorded } from '../../words.js';
import type { Supervision } from './award.js';
import type { JobcentreFacts } from './facts.js';
import { readings } from './readings.js';
import { inWords } from './reasons/award.js';
import { conditionTexts } from './reasons/conditions.js';
import { factTexts } from './reasons/facts.js';
import { gapTexts } from './reasons/gaps.js';
import { stepTexts } from './reasons/steps.js';

/** The texts of the statements: for the municipality, about its jobcentre. Nothing is decided, and of no citizen. */
export const jobcenterindblikTexts: SchemeTexts<JobcentreFacts, Supervision> = {
  title: {
    da: 'Skærpet tilsyn med kommunens beskæftigelsesindsats',
    en: "Intensified supervision of the municipality's employment effort",
  },
  facts: factTexts,
  conditions: conditionTexts,
  steps: stepTexts,
  award: inWords,
  refused: () => ({
    da: 'Vurderingen er, at der ikke er grundlag for skærpet tilsyn med kommunen. Det skyldes følgende:',
    en: 'The assessment is that there are no grounds for intensified supervision of the municipality. The reasons are:',
  }),
  notInForce: ({ until }) => (until === undefined ? ENDED : NOT_BEGUN),
  readings: asWorded(readings),
  gaps: gapTexts,
  undecided: {
    da: 'Derfor er der ikke taget stilling til, om der er grundlag for skærpet tilsyn.',
    en: 'Whether there are grounds for intensified supervision has therefore not been assessed.',
  },
  decidedElsewhere: () => true,
  complaint,
};

const NOT_BEGUN = {
  da: 'Reglerne om skærpet tilsyn var endnu ikke trådt i kraft den {on}. De gælder fra dagen efter den {until}.',
  en: 'The rules on intensified supervision had not yet taken effect on {on}. They are in force from the day after {until}.',
};

const ENDED = {
  da: 'Der er ikke længere skærpet tilsyn den {on}. Det er ophørt senest den {since}.',
  en: 'There is no intensified supervision on {on} any longer. It ended on {since} at the latest.',
};
