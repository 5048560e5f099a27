import type { FactTexts } from '../../../../src/engine/texts.js';
import { DAY } from '../../../words.js';
import type { PandemicReliefFacts } from '../facts.js';

/** The facts in words, and the questions that ask for them. */
export const factTexts: FactTexts<PandemicReliefFacts> = {
  relief: {
    words: {
      as: 'choice',
      names: {
        dagpenge: { da: 'forbrug af dagpenge', en: 'the use of unemployment benefit (dagpenge)' },
        sygedagpenge: { da: 'forlængelse af retten til sygedagpenge', en: 'a longer right to sickness benefit (sygedagpenge)' },
        'g-dage': { da: 'arbejdsgiverens betaling af G-dage', en: "the employer's payment for G-days" },
      },
    },
    said: { da: 'Sagen handler om {value}.', en: 'The case is about {value}.' },
    question: {
      da: 'Hvad handler sagen om: forbrug af dagpenge, retten til sygedagpenge eller arbejdsgiverens betaling af G-dage?',
      en: "What is the case about: the use of unemployment benefit, the right to sickness benefit, or the employer's payment for G-days?",
    },
  },
  transferOn: {
    words: DAY,
    said: {
      da: 'Uden en forlængelse skulle du være overgået til jobafklaringsforløb den {value}.',
      en: 'Without an extension you should have passed to jobafklaring on {value}.',
    },
    question: {
      da: 'Hvilken dag skulle du være overgået til jobafklaringsforløb, hvis retten til sygedagpenge ikke var blevet forlænget?',
      en: 'On which day should you have passed to jobafklaring if the right to sickness benefit had not been prolonged?',
    },
  },
  cause: {
    words: {
      as: 'choice',
      names: {
        'sent-home': { da: 'hjemsendelse', en: 'sent home' },
        'work-sharing': { da: 'arbejdsfordeling', en: 'work sharing' },
        dismissal: { da: 'almindelig opsigelse', en: 'ordinary dismissal' },
        other: { da: 'en anden årsag', en: 'another cause' },
      },
    },
    said: { da: 'Årsagen til din ledighed er »{value}«.', en: 'The cause of your unemployment is “{value}”.' },
    question: {
      da: 'Hvorfor er du ledig: hjemsendelse, arbejdsfordeling, almindelig opsigelse eller en anden årsag?',
      en: 'Why are you out of work: sent home, work sharing, ordinary dismissal or another cause?',
    },
  },
  underCollectiveAgreement: {
    words: {
      as: 'yes-no',
      yes: {
        da: 'Hjemsendelsen eller arbejdsfordelingen er etableret efter overenskomst eller kollektiv aftale',
        en: 'The sending home or the work sharing was established under a collective agreement',
      },
      no: {
        da: 'Hjemsendelsen eller arbejdsfordelingen er ikke etableret efter overenskomst eller kollektiv aftale',
        en: 'The sending home or the work sharing was not established under a collective agreement',
      },
    },
    said: { da: '{value}.', en: '{value}.' },
    question: {
      da: 'Er hjemsendelsen eller arbejdsfordelingen etableret efter overenskomst eller kollektiv aftale?',
      en: 'Was the sending home or the work sharing established under a collective agreement?',
    },
  },
};
