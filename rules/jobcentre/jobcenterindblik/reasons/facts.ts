import type { FactTexts, Words } from '../../../../src/engine/texts.js';
import type { CountedShares, JobcentreFacts } from '../facts.js';
import { type Percent, percentOf } from '../percent.js';

const SHARE: Words<Percent> = {
  as: 'named',
  name: (share) => {
    const figure = percentOf(share).toFixed();
    return { da: `${figure.replace('.', ',')} %`, en: `${figure} %` };
  },
};

const COUNTS: Words<readonly CountedShares[]> = {
  as: 'named',
  name: ({ length }) =>
    length === 1
      ? { da: 'én optælling', en: 'one count' }
      : { da: `${length} optællinger, én for hver måde at tælle på`, en: `${length} counts, one for each way to count` },
};

/** The facts in words, and the questions that ask for them. */
export const factTexts: FactTexts<JobcentreFacts> = {
  expectedShare: {
    words: SHARE as Words,
    said: {
      da: 'Efter ministeriets benchmark forventes {value} af befolkningen at være på offentlig forsørgelse.',
      en: "The ministry's benchmark expects {value} of the population to be on public support.",
    },
    question: {
      da: 'Hvor stor en andel af kommunens befolkning forventes at være på offentlig forsørgelse efter ministeriets benchmark?',
      en: "Which share of the municipality's population does the ministry's benchmark expect on public support?",
    },
  },
  actualShare: {
    words: SHARE as Words,
    said: {
      da: 'Den faktiske andel på offentlig forsørgelse er {value}.',
      en: 'The actual share on public support is {value}.',
    },
    question: {
      da: 'Hvor stor en andel af kommunens befolkning er faktisk på offentlig forsørgelse efter ministeriets benchmark?',
      en: "Which share of the municipality's population is actually on public support by the ministry's benchmark?",
    },
  },
  measuredTo: {
    words: { as: 'day' },
    said: { da: 'Fokusmålene er målt til og med den {value}.', en: 'The focus targets were measured to {value} inclusive.' },
    question: {
      da: 'Hvad er fokusmålene målt til i hele kalenderåret, {period}? Skærpet tilsyn følger det kalenderår. En anden periode er kun monitorering.',
      en: 'What were the focus targets measured at over the whole calendar year, {period}? Intensified supervision follows that calendar year. Another period is monitoring only.',
    },
  },
  counted: {
    words: COUNTS as Words,
    said: { da: 'Fokusmålene er opgjort ud fra {value}.', en: 'The focus targets were worked out from {value}.' },
    question: {
      da: 'Hvor mange borgere tæller med i målingen, og hvor mange af dem har nået hvert fokusmål og begge? En andel af ingen borgere er ikke nok, og en afrundet andel er det ikke altid.',
      en: 'How many citizens are counted in the measurement, and how many of them reached each focus target and both? A share of nobody is not enough, and a rounded share is not always.',
    },
  },
};
