import type { AwardSentence } from '../../../../src/engine/texts.js';
import { DAY, KRONER } from '../../../words.js';
import type { ReductionAward } from '../award.js';

/** What is said of a reduction: a new one needs a warning first, one that was decided goes on without. */
export function awardSentences(award: ReductionAward): AwardSentence[] {
  const amount = { words: KRONER, value: award.amount } as const;
  if (award.kind === 'may-continue') return [{ text: CONTINUES, values: { amount } }, COUNCIL];
  const { takesEffect, warning } = award;
  return [
    { text: BEGINS, values: { amount, takesEffect: { words: DAY, value: takesEffect } } },
    { text: WARNED, values: { cite: { words: { as: 'citation' }, value: warning.cite } } },
    COUNCIL,
  ];
}

const BEGINS = {
  da: 'Vurderingen er, at der kan træffes afgørelse om at nedsætte din hjælp med {amount} om måneden, tidligst fra den {takesEffect}. Der er ikke truffet afgørelse.',
  en: 'The assessment is that it may be decided to reduce your help by {amount} a month, from {takesEffect} at the earliest. No decision has been made.',
};

const CONTINUES = {
  da: 'Vurderingen er, at den nedsættelse af din hjælp, der allerede er truffet afgørelse om, kan fortsætte med {amount} om måneden. Der er ikke tale om en ny nedsættelse.',
  en: 'The assessment is that the reduction of your help that was already decided may continue at {amount} a month. It is not a new reduction.',
};

const WARNED = {
  da: 'Kommunen skal varsle dig, før den kan træffe afgørelsen. Reglen står i {cite}.',
  en: 'The municipality must warn you before it can make the decision. The rule is in {cite}.',
};

const COUNCIL = {
  text: { da: 'Det er kommunalbestyrelsen, der træffer afgørelsen.', en: 'The municipal council makes the decision.' },
  values: {},
};
