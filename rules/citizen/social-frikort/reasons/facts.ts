import type { FactTexts } from '../../../../src/engine/texts.js';
import { DAY, KRONER } from '../../../words.js';
import type { SocialFrikortFacts } from '../facts.js';
import { residenceFacts } from './residence.js';

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
      fields: { amount: KRONER, date: DAY },
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
  ...residenceFacts,
};
