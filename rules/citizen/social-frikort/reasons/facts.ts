import type { FactTexts, Words } from '../../../../src/engine/texts.js';
import type { SocialFrikortFacts } from '../facts.js';

const DAY: Words = { as: 'day' };

const PLACES: Words = {
  as: 'choice',
  names: {
    denmark: { da: 'Danmark', en: 'Denmark' },
    greenland: { da: 'Grønland', en: 'Greenland' },
    'faroe-islands': { da: 'Færøerne', en: 'the Faroe Islands' },
    eea: { da: 'et andet EU/EØS-land', en: 'another EU/EEA country' },
  },
};

/** What is said of each fact, and how it is asked for. */
export const factTexts: FactTexts<SocialFrikortFacts> = {
  cardSince: {
    words: {
      as: 'day',
      text: { da: 'Du har haft socialt frikort siden den {day}', en: 'You have had a social free card since {day}' },
      instead: { 'no-card': { da: 'Du har ikke socialt frikort i forvejen', en: 'You do not have a social free card already' } },
    },
    said: { da: '{value}.', en: '{value}.' },
    question: {
      da: 'Har du allerede et socialt frikort, og fra hvilken dag?',
      en: 'Do you already have a social free card, and from which day?',
    },
  },
  specialSocialProblems: {
    words: {
      as: 'yes-no',
      yes: { da: 'Du har særlige sociale problemer', en: 'You have special social problems' },
      no: { da: 'Du har ikke særlige sociale problemer', en: 'You do not have special social problems' },
    },
    said: { da: '{value}.', en: '{value}.' },
    question: {
      da: 'Har du særlige sociale problemer, for eksempel misbrug, hjemløshed eller psykiske vanskeligheder?',
      en: 'Do you have special social problems, such as addiction, homelessness or mental illness?',
    },
  },
  supportConditions: {
    words: {
      as: 'yes-no',
      yes: {
        da: 'Du opfylder betingelserne for støtte efter servicelovens regler om voksne',
        en: 'You meet the conditions for support under the rules on adults in serviceloven',
      },
      no: {
        da: 'Du opfylder ikke betingelserne for støtte efter servicelovens regler om voksne',
        en: 'You do not meet the conditions for support under the rules on adults in serviceloven',
      },
    },
    said: { da: '{value}.', en: '{value}.' },
    question: {
      da: 'Opfylder du betingelserne for støtte efter servicelovens regler om voksne? Du behøver ikke at få støtten.',
      en: 'Do you meet the conditions for support under the rules on adults in serviceloven? You need not receive the support.',
    },
  },
  education: {
    words: {
      as: 'list',
      none: { da: 'Du har ikke været under uddannelse i perioden {covers}', en: 'You were in no education in the period {covers}' },
      some: { da: 'Du har i perioden {covers} været under uddannelse {items}', en: 'In the period {covers} you were in education {items}' },
      item: { da: 'fra den {from} til den {to}', en: 'from {from} to {to}' },
      fields: { from: DAY, to: DAY },
    },
    said: { da: '{value}.', en: '{value}.' },
    question: {
      da: 'Har du været under uddannelse i perioden {period}, og gav uddannelsen ret til SU?',
      en: 'Were you in education in the period {period}, and did it give access to SU?',
    },
  },
  income: {
    words: {
      as: 'list',
      none: {
        da: 'Du har ikke haft arbejdsindkomst uden for frikortet i perioden {covers}',
        en: 'You had no earned income outside the card in the period {covers}',
      },
      some: {
        da: 'Du har i perioden {covers} haft arbejdsindkomst uden for frikortet: {items}',
        en: 'In the period {covers} you had earned income outside the card: {items}',
      },
      item: { da: '{amount} den {date}', en: '{amount} on {date}' },
      fields: { amount: { as: 'kroner' }, date: DAY },
    },
    said: { da: '{value}.', en: '{value}.' },
    question: {
      da: 'Hvilken skattepligtig arbejdsindkomst har du haft uden for frikortet i perioden {period}, og hvilke dage blev den udbetalt?',
      en: 'Which taxable earned income did you have outside the card in the period {period}, and on which days was it paid?',
    },
  },
  dispensation: {
    words: {
      as: 'yes-no',
      yes: { da: 'Der ses bort fra indkomsten i dit tilfælde', en: 'The income is disregarded in your case' },
      no: { da: 'Der ses ikke bort fra indkomsten i dit tilfælde', en: 'The income is not disregarded in your case' },
    },
    said: { da: '{value}.', en: '{value}.' },
    question: {
      da: 'Er der særlige grunde til at se bort fra indkomsten? Det kræver, at du har en aftale med en arbejdsgiver om at bruge frikortet, og at arbejdsgiveren siden har indberettet lønnen til eIndkomst.',
      en: 'Are there special reasons to disregard the income? You must have an agreement with an employer to use the card, and the employer must since have reported the wages to eIndkomst.',
    },
  },
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
