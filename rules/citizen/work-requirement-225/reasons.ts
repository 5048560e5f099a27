import type { SchemeTexts } from '../../../src/engine/texts.js';
import { complaint } from '../../complaint.js';
import { asWorded } from '../../words.js';
import type { ReductionAward } from './award.js';
import type { WorkRequirementFacts } from './facts.js';
import { readings } from './readings.js';
import { awardSentences } from './reasons/award.js';
import { conditionTexts } from './reasons/conditions.js';
import { factTexts } from './reasons/facts.js';
import { gapTexts } from './reasons/gaps.js';
import { stepTexts } from './reasons/steps.js';

/**
 * The texts of the statements of reasons: a met case reads as a draft, for it is the municipality that decides, and help that is
 * not reduced is nothing to complain of.
 */
export const workRequirement225Texts: SchemeTexts<WorkRequirementFacts, ReductionAward> = {
  title: { da: 'Nedsættelse af hjælpen efter 225-timersreglen', en: 'Reduction of help under the 225-hour rule' },
  facts: factTexts,
  conditions: conditionTexts,
  steps: stepTexts,
  award: (award) => ({ amount: award.amount, working: award.working, sentences: awardSentences(award) }),
  refused: () => ({
    da: 'Vurderingen er, at betingelserne for at nedsætte din hjælp ikke er opfyldt. Det skyldes følgende:',
    en: 'The assessment is that the conditions for reducing your help are not met. The reasons are:',
  }),
  notInForce: () => ({
    da: '225-timersreglen gælder ikke den {on}. Den er ophævet fra den {since}.',
    en: 'The 225-hour rule is not in force on {on}. It is repealed from {since}.',
  }),
  readings: asWorded(readings),
  gaps: gapTexts,
  undecided: {
    da: 'Derfor er der ikke taget stilling til, om din hjælp kan nedsættes.',
    en: 'Whether your help can be reduced has therefore not been assessed.',
  },
  complaint,
  mayComplain: () => false,
};
