import type { FactTexts, Words } from '../../../../src/engine/texts.js';
import { DAY } from '../../../words.js';
import type { SocialFrikortFacts } from '../facts.js';

const PLACES: Words = {
  as: 'choice',
  names: {
    denmark: { da: 'Danmark', en: 'Denmark' },
    greenland: { da: 'Grønland', en: 'Greenland' },
    'faroe-islands': { da: 'Færøerne', en: 'the Faroe Islands' },
    eea: { da: 'et andet EU/EØS-land', en: 'another EU/EEA country' },
  },
};

/** What is said of the facts that tell of residence. */
export const residenceFacts: Pick<FactTexts<SocialFrikortFacts>, 'stays' | 'eeaStaysCount' | 'receives' | 'onBenefitSince2019'> = {
  stays: {
    words: {
      as: 'list',
      none: {
        da: 'Du har ikke opholdt dig i Danmark i perioden {covers}',
        en: 'You did not stay in Denmark in the period {covers}',
      },
      some: { da: 'Du har i perioden {covers} opholdt dig i {items}', en: 'In the period {covers} you stayed in {items}' },
      item: { da: '{where} fra den {from} til den {to}', en: '{where} from {from} to {to}' },
      fields: { where: PLACES, from: DAY, to: DAY },
    },
    said: { da: '{value}.', en: '{value}.' },
    question: {
      da: 'Hvornår har du opholdt dig i Danmark, i Grønland, på Færøerne eller i et EU/EØS-land i perioden {period}?',
      en: 'When did you stay in Denmark, Greenland, the Faroe Islands or an EU/EEA country in the period {period}?',
    },
  },
  eeaStaysCount: {
    words: {
      as: 'yes-no',
      yes: { da: 'Dit ophold i EU/EØS tæller med', en: 'Your stay in the EU/EEA counts' },
      no: { da: 'Dit ophold i EU/EØS tæller ikke med', en: 'Your stay in the EU/EEA does not count' },
    },
    said: { da: '{value}.', en: '{value}.' },
    question: {
      da: 'Tæller dit ophold i EU/EØS med som ophold i Danmark?',
      en: 'Does your stay in the EU/EEA count as residence in Denmark?',
    },
  },
  receives: {
    words: {
      as: 'choice',
      names: {
        kontanthjaelp: { da: 'kontanthjælp', en: 'cash benefit (kontanthjælp)' },
        uddannelseshjaelp: { da: 'uddannelseshjælp', en: 'education benefit (uddannelseshjælp)' },
        foertidspension: { da: 'førtidspension', en: 'disability pension (førtidspension)' },
        other: { da: 'en anden ydelse', en: 'another benefit' },
        none: { da: 'ingen ydelse', en: 'no benefit' },
      },
    },
    said: { da: 'Du får {value}.', en: 'You receive {value}.' },
    question: { da: 'Hvilken ydelse får du?', en: 'Which benefit do you receive?' },
  },
  onBenefitSince2019: {
    words: {
      as: 'yes-no',
      yes: {
        da: 'Du fik hjælp den 1. januar 2019 og har ikke siden været uden hjælp i to hele kalendermåneder',
        en: 'You received the benefit on 1 January 2019 and have not since been off it for two whole calendar months',
      },
      no: {
        da: 'Du fik ikke hjælp den 1. januar 2019, eller du har siden været uden hjælp i mindst to hele kalendermåneder',
        en: 'You did not receive the benefit on 1 January 2019, or have since been off it for at least two whole calendar months',
      },
    },
    said: { da: '{value}.', en: '{value}.' },
    question: {
      da: 'Fik du kontanthjælp eller uddannelseshjælp den 1. januar 2019, og har du siden fået det uden to hele kalendermåneders pause?',
      en: 'Did you receive kontanthjælp or uddannelseshjælp on 1 January 2019, and since then without a break of two whole calendar months?',
    },
  },
};
