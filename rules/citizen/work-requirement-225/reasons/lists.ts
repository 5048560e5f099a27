import type { Text } from '../../../../src/engine/reading.js';
import type { FactTexts } from '../../../../src/engine/texts.js';
import { DAY } from '../../../words.js';
import type { WorkRequirementFacts } from '../facts.js';
import { GROUND_NAMES } from './steps.js';

const DAYS = { from: DAY, to: DAY };
const AS_A_SENTENCE: Text = { da: '{value}.', en: '{value}.' };

/** The lists among the facts, each with the period it is complete for. */
export const listTexts: Pick<FactTexts<WorkRequirementFacts>, 'helpPeriods' | 'hours' | 'pauses'> = {
  helpPeriods: {
    words: {
      as: 'list',
      item: { da: 'fra den {from} til den {to}', en: 'from {from} to {to}' },
      fields: DAYS,
      none: { da: 'Du har ikke fået hjælp i perioden {covers}', en: 'You received no help in the period {covers}' },
      some: { da: 'Du har i perioden {covers} fået hjælp {items}', en: 'In the period {covers} you received help {items}' },
    },
    said: AS_A_SENTENCE,
    question: {
      da: 'Hvilke dage har du fået hjælp i perioden {period}?',
      en: 'On which days did you receive help in the period {period}?',
    },
  },
  hours: {
    words: {
      as: 'list',
      item: {
        da: '{hours} hos {employer} fra den {from} til den {to} ({kind})',
        en: '{hours} for {employer} from {from} to {to} ({kind})',
      },
      fields: {
        ...DAYS,
        hours: { as: 'count', one: { da: 'time', en: 'hour' }, many: { da: 'timer', en: 'hours' } },
        employer: { as: 'named', name: (employer) => ({ da: String(employer), en: String(employer) }) },
        kind: {
          as: 'choice',
          names: {
            ordinary: { da: 'ordinært arbejde', en: 'ordinary work' },
            subsidised: { da: 'støttet arbejde', en: 'subsidised work' },
            'own-business': { da: 'egen virksomhed', en: 'a business of your own' },
          },
        },
      },
      none: {
        da: 'Du har ikke dokumenteret arbejde i perioden {covers}',
        en: 'You have documented no work in the period {covers}',
      },
      some: {
        da: 'Du har i perioden {covers} dokumenteret dette arbejde: {items}',
        en: 'In the period {covers} you have documented this work: {items}',
      },
    },
    said: AS_A_SENTENCE,
    question: {
      da: 'Hvor mange timer har du arbejdet i perioden {period}, hos hvem, og var arbejdet ordinært, støttet eller i egen virksomhed?',
      en: 'How many hours did you work in the period {period}, for whom, and was the work ordinary, subsidised or in a business of your own?',
    },
  },
  pauses: {
    words: {
      as: 'list',
      item: { da: '{ground} fra den {from} til den {to}', en: '{ground} from {from} to {to}' },
      fields: { ...DAYS, ground: { as: 'choice', names: GROUND_NAMES } },
      none: {
        da: 'Du har ikke haft sygdom, orlov eller andet, der forlænger, i perioden {covers}',
        en: 'You had no sickness, leave or other ground of extension in the period {covers}',
      },
      some: {
        da: 'Du har i perioden {covers} haft {items}',
        en: 'In the period {covers} you had {items}',
      },
    },
    said: AS_A_SENTENCE,
    question: {
      da: 'Hvilke dage i perioden {period} har du været syg, på orlov eller passet en nærtstående?',
      en: 'On which days in the period {period} were you sick, on leave or caring for a close relative?',
    },
  },
};
