import type { ReadingText } from '../../../../src/engine/texts.js';
import type { CardReadings } from '../readings.js';

/** The open questions in plain words, for the organisation to settle. */
export const readingQuestions: Readonly<Record<keyof CardReadings, ReadingText>> = {
  'first-day': {
    question: {
      da: 'Trådte forsøget med socialt frikort i kraft den 1. eller den 2. januar 2019?',
      en: 'Did the trial of the social free card commence on 1 or on 2 January 2019?',
    },
    options: {
      'first-of-january': { da: 'Den 1. januar 2019.', en: 'On 1 January 2019.' },
      'second-of-january': { da: 'Den 2. januar 2019.', en: 'On 2 January 2019.' },
    },
  },
  'latest-year': {
    question: {
      da: 'Er det seneste år de seneste 12 måneder eller det seneste kalenderår?',
      en: 'Is the latest year the latest 12 months or the latest calendar year?',
    },
    options: {
      'twelve-months': { da: 'De seneste 12 måneder.', en: 'The latest 12 months.' },
      'calendar-year': { da: 'Det seneste afsluttede kalenderår.', en: 'The latest calendar year that has ended.' },
    },
  },
  'residence-area': {
    question: {
      da: 'Tæller ophold i Grønland og på Færøerne med i opholdskravet?',
      en: 'Do stays in Greenland and the Faroe Islands count toward the residence requirement?',
    },
    options: {
      realm: { da: 'Ja.', en: 'Yes.' },
      denmark: { da: 'Nej. Kun ophold i Danmark tæller.', en: 'No. Only stays in Denmark count.' },
    },
  },
  'already-on-benefit': {
    question: {
      da: 'Er opholdskravet opfyldt, når borgeren allerede får kontanthjælp, uddannelseshjælp eller førtidspension?',
      en: 'Is the residence requirement met where the citizen already receives kontanthjælp, uddannelseshjælp or disability pension?',
    },
    options: {
      'stays-decide': { da: 'Nej. Opholdet skal tælles op.', en: 'No. The residence must be counted.' },
      'benefit-suffices': { da: 'Ja.', en: 'Yes.' },
    },
  },
  grandfathering: {
    question: {
      da: 'Kan en borger, der fik hjælp den 1. januar 2019, nøjes med 7 års ophold inden for 8 år?',
      en: 'Do 7 years of residence within 8 suffice for a citizen who received the benefit on 1 January 2019?',
    },
    options: {
      'nine-of-ten': { da: 'Nej. Kravet er 9 år inden for 10 år.', en: 'No. The requirement is 9 years within 10.' },
      'seven-of-eight': { da: 'Ja.', en: 'Yes.' },
    },
  },
};
