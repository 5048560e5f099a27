import type { SchemeTexts } from '../../../src/engine/texts.js';
import { complaint } from '../../complaint.js';
import { asWorded } from '../../words.js';
import type { PandemicRelief } from './award.js';
import type { PandemicReliefFacts } from './facts.js';
import { readings } from './readings.js';
import { inWords } from './reasons/award.js';
import { conditionTexts } from './reasons/conditions.js';
import { factTexts } from './reasons/facts.js';
import { gapTexts } from './reasons/gaps.js';
import { stepTexts } from './reasons/steps.js';

/** The texts of the statements of reasons. */
export const pandemicReliefTexts: SchemeTexts<PandemicReliefFacts, PandemicRelief> = {
  title: { da: 'Midlertidige lempelser under covid-19', en: 'Temporary relief during covid-19' },
  facts: factTexts,
  conditions: conditionTexts,
  steps: stepTexts,
  award: inWords,
  refused: () => ({
    da: 'Vurderingen er, at den midlertidige lempelse ikke gælder i dit tilfælde. Det skyldes følgende:',
    en: 'The assessment is that the temporary relief does not apply in your case. The reasons are:',
  }),
  notInForce: () => ({
    da: 'Loven giver ikke den midlertidige lempelse den {on}. Sådan har det været siden den {since}.',
    en: 'The law does not give the temporary relief on {on}. That has been so since {since}.',
  }),
  readings: asWorded(readings),
  gaps: gapTexts,
  undecided: {
    da: 'Derfor er der ikke taget stilling til, om den midlertidige lempelse gælder i dit tilfælde.',
    en: 'Whether the temporary relief applies in your case has therefore not been assessed.',
  },
  decidedElsewhere: ({ relief }) => relief !== 'sygedagpenge',
  complaint,
};
