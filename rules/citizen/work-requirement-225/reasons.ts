import type { SchemeTexts } from '../../../src/engine/texts.js';
import { complaint } from '../../complaint.js';
import type { ReductionThatMayBeDecided } from './award.js';
import type { WorkRequirementFacts } from './facts.js';
import { conditionTexts } from './reasons/conditions.js';
import { factTexts } from './reasons/facts.js';
import { gapTexts } from './reasons/gaps.js';
import { readingQuestions } from './reasons/questions.js';
import { stepTexts } from './reasons/steps.js';

/** The texts of the statements of reasons: a met case reads as a draft, for a reduction is decided by the municipality after a warning. */
export const workRequirement225Texts: SchemeTexts<WorkRequirementFacts, ReductionThatMayBeDecided> = {
  title: { da: 'Nedsættelse af hjælpen efter 225-timersreglen', en: 'Reduction of help under the 225-hour rule' },
  facts: factTexts,
  conditions: conditionTexts,
  steps: stepTexts,
  award: ({ amount, takesEffect, warning, working }) => ({
    amount,
    working,
    sentences: [
      {
        text: {
          da: 'Vurderingen er, at der kan træffes afgørelse om at nedsætte din hjælp med {amount} om måneden, tidligst fra den {takesEffect}. Der er ikke truffet afgørelse.',
          en: 'The assessment is that it may be decided to reduce your help by {amount} a month, from {takesEffect} at the earliest. No decision has been made.',
        },
        values: { amount: { words: { as: 'kroner' }, value: amount }, takesEffect: { words: { as: 'day' }, value: takesEffect } },
      },
      {
        text: {
          da: 'Kommunen skal varsle dig, før den kan træffe afgørelsen. Reglen står i {cite}.',
          en: 'The municipality must warn you before it can make the decision. The rule is in {cite}.',
        },
        values: { cite: { words: { as: 'citation' }, value: warning.cite } },
      },
      {
        text: { da: 'Det er kommunalbestyrelsen, der træffer afgørelsen.', en: 'The municipal council makes the decision.' },
        values: {},
      },
    ],
  }),
  refused: () => ({
    da: 'Vurderingen er, at betingelserne for at nedsætte din hjælp ikke er opfyldt. Det skyldes følgende:',
    en: 'The assessment is that the conditions for reducing your help are not met. The reasons are:',
  }),
  notInForce: () => ({
    da: '225-timersreglen gælder ikke den {on}. Den er ophævet fra den {since}.',
    en: 'The 225-hour rule is not in force on {on}. It is repealed from {since}.',
  }),
  readings: readingQuestions,
  gaps: gapTexts,
  undecided: {
    da: 'Derfor er der ikke taget stilling til, om din hjælp kan nedsættes.',
    en: 'Whether your help can be reduced has therefore not been assessed.',
  },
  complaint,
};
