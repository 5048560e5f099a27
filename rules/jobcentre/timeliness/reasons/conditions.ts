import type { ConditionText } from '../../../../src/engine/texts.js';

/** The sentences of each condition, and of the verdict, which is told by the outcome. */
export const conditionTexts: Readonly<Record<string, ConditionText>> = {
  period: {
    met: { da: 'Perioden er på {periodMonths}, som opgørelsen regner med.', en: 'The period is {periodMonths}, as the measure has it.' },
    uncovered: {
      da: 'Perioden er på {periodMonths}. Opgørelsen er kun beskrevet for en periode på {months} måneder.',
      en: 'The period is {periodMonths}. The measure is only described for a period of {months} months.',
    },
  },
  exemption: {
    met: {
      da: 'Borgeren har ikke været fritaget for samtaler i hele perioden.',
      en: 'The citizen was not exempt from conversations for the whole period.',
    },
    uncovered: {
      da: 'Borgeren har været fritaget for samtaler i hele perioden. Opgørelsen siger ikke, om kontakten da er rettidig.',
      en: 'The citizen was exempt from conversations for the whole period. The measure does not say whether the contact is then in time.',
    },
  },
  conversations: {
    met: {
      da: 'Der er holdt {conversations} med borgeren, og det er nok for den tid, borgeren ikke har været fritaget.',
      en: 'In the period {conversations} took place with the citizen, which is enough for the time without an exemption.',
    },
    failed: {
      da: 'Der er holdt {conversations} med borgeren, og det er for lidt for den tid, borgeren ikke har været fritaget.',
      en: 'In the period {conversations} took place with the citizen, which is too few for the time without an exemption.',
    },
  },
  timely: {},
};
