import type { Text } from '../../../../src/engine/reading.js';
import type { FactTexts, Words } from '../../../../src/engine/texts.js';
import { DAY } from '../../../words.js';
import type { WorkRequirementFacts } from '../facts.js';
import { listTexts } from './lists.js';

function yesNo(yes: Text, no: Text): Words<boolean> {
  return { as: 'yes-no', yes, no };
}

const AS_A_SENTENCE: Text = { da: '{value}.', en: '{value}.' };

/** The facts in words, and the questions that ask for them. */
export const factTexts: FactTexts<WorkRequirementFacts> = {
  benefit: {
    words: {
      as: 'choice',
      names: {
        kontanthjaelp: { da: 'kontanthjælp', en: 'cash benefit (kontanthjælp)' },
        uddannelseshjaelp: { da: 'uddannelseshjælp', en: 'education benefit (uddannelseshjælp)' },
        overgangsydelse: {
          da: 'selvforsørgelses- og hjemrejseydelse eller overgangsydelse',
          en: 'self-support and return benefit or transition benefit',
        },
        other: { da: 'en anden hjælp', en: 'another help' },
      },
    },
    said: { da: 'Du får {value}.', en: 'You receive {value}.' },
    question: { da: 'Hvilken hjælp får du (for eksempel kontanthjælp)?', en: 'Which help do you receive (for example cash benefit)?' },
  },
  maritalStatus: {
    words: { as: 'choice', names: { unmarried: { da: 'ugift', en: 'unmarried' }, married: { da: 'gift', en: 'married' } } },
    said: { da: 'Du er {value}.', en: 'You are {value}.' },
    question: { da: 'Er du gift?', en: 'Are you married?' },
  },
  rateBase: {
    words: {
      as: 'choice',
      names: {
        parent: { da: 'satsen for forsørgere', en: 'the rate of parents' },
        'non-parent': { da: 'satsen for personer uden forsørgerpligt', en: 'the rate of persons without children to support' },
        lower: { da: 'en lavere sats', en: 'a lower rate' },
        'su-level': { da: 'niveauet for SU', en: 'the level of the student grant (SU)' },
      },
    },
    said: { da: 'Din hjælp følger {value}.', en: 'Your help follows {value}.' },
    question: {
      da: 'Hvilken sats følger din hjælp (for eksempel satsen for forsørgere)?',
      en: 'Which rate does your help follow (for example the rate of parents)?',
    },
  },
  appliedOn: {
    words: DAY,
    said: { da: 'Du søgte om hjælpen den {value}.', en: 'You applied for the help on {value}.' },
    question: { da: 'Hvilken dag søgte du om hjælpen?', en: 'On which day did you apply for the help?' },
  },
  ...listTexts,
  otherGround: {
    words: yesNo(
      { da: 'Den anden årsag, du har oplyst, forlænger perioden', en: 'The other ground that you stated extends the period' },
      { da: 'Den anden årsag, du har oplyst, forlænger ikke perioden', en: 'The other ground that you stated does not extend the period' },
    ),
    said: AS_A_SENTENCE,
    question: {
      da: 'Forlænger den anden årsag, der er oplyst, den periode, som timerne tælles i?',
      en: 'Does the other ground that was stated extend the period in which hours are counted?',
    },
  },
  exempt: {
    words: yesNo(
      {
        da: 'Din arbejdsevne er så begrænset, at du ikke kan få ordinært arbejde nu',
        en: 'Your capacity for work is so limited that you cannot get an ordinary job now',
      },
      {
        da: 'Din arbejdsevne er ikke så begrænset, at du ikke kan få ordinært arbejde nu',
        en: 'Your capacity for work is not so limited that you cannot get an ordinary job now',
      },
    ),
    said: AS_A_SENTENCE,
    question: {
      da: 'Er borgerens arbejdsevne så begrænset, at borgeren ikke kan få ordinært arbejde nu?',
      en: 'Is the citizen’s capacity for work so limited that the citizen cannot get an ordinary job now?',
    },
  },
  reduced: {
    words: yesNo(
      {
        da: 'Din hjælp er allerede nedsat eller bortfaldet efter reglen',
        en: 'Your help is already reduced, or has lapsed, under the rule',
      },
      { da: 'Din hjælp er ikke nedsat eller bortfaldet efter reglen', en: 'Your help is not reduced and has not lapsed under the rule' },
    ),
    said: AS_A_SENTENCE,
    question: {
      da: 'Er din hjælp allerede nedsat eller bortfaldet efter 225-timersreglen?',
      en: 'Is your help already reduced, or has it lapsed, under the 225-hour rule?',
    },
  },
  reducedFrom: {
    words: DAY,
    said: { da: 'Hjælpen er nedsat eller bortfaldet fra den {value}.', en: 'The help is reduced, or has lapsed, from {value}.' },
    question: { da: 'Fra hvilken dag er hjælpen nedsat eller bortfaldet?', en: 'From which day is the help reduced or lapsed?' },
  },
};
