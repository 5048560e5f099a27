import type { FactTexts, Words } from '../../../../src/engine/texts.js';
import type { TimelinessFacts } from '../facts.js';

const MONTHS: Words = { as: 'count', one: { da: 'måned', en: 'month' }, many: { da: 'måneder', en: 'months' } };

/** A number of conversations in words. */
export const CONVERSATIONS: Words = {
  as: 'count',
  one: { da: 'samtale', en: 'conversation' },
  many: { da: 'samtaler', en: 'conversations' },
};

/** The facts in words, and the questions that ask for them. */
export const factTexts: FactTexts<TimelinessFacts> = {
  periodMonths: {
    words: MONTHS,
    said: { da: 'Perioden er på {value}.', en: 'The period is {value} long.' },
    question: { da: 'Hvor mange måneder er den periode, der opgøres?', en: 'How many months is the period that is measured?' },
  },
  exemptMonths: {
    words: MONTHS,
    said: {
      da: 'Borgeren har været fritaget for samtaler i {value} af perioden.',
      en: 'The citizen was exempt from conversations for {value} of the period.',
    },
    question: {
      da: 'Hvor mange måneder af perioden har borgeren været fritaget for samtaler?',
      en: 'For how many months of the period was the citizen exempt from conversations?',
    },
  },
  conversations: {
    words: CONVERSATIONS,
    said: { da: 'Der er holdt {value} med borgeren i perioden.', en: 'In the period {value} took place with the citizen.' },
    question: {
      da: 'Hvor mange samtaler er der holdt med borgeren i perioden?',
      en: 'How many conversations have been held with the citizen in the period?',
    },
  },
};
