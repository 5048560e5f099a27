import type { ConditionText, SchemeTexts } from '../../../../src/engine/texts.js';
import type { SocialFrikortFacts } from '../facts.js';

const UNKNOWN_AMOUNT: ConditionText = {
  uncovered: {
    da: 'Vi kender ikke årets beløbsgrænse for arbejdsindkomst.',
    en: "We do not know the year's limit on earned income.",
  },
};

/** What is said of each condition when it is met, failed or not covered. */
export const conditionTexts: SchemeTexts<SocialFrikortFacts, unknown>['conditions'] = {
  commenced: {
    met: { da: 'Forsøget med socialt frikort var trådt i kraft.', en: 'The trial of the social free card had commenced.' },
    failed: {
      da: 'Forsøget med socialt frikort trådte først i kraft den 2. januar 2019.',
      en: 'The trial of the social free card did not commence until 2 January 2019.',
    },
  },
  'special-social-problems': {
    met: { da: 'Du har særlige sociale problemer.', en: 'You have special social problems.' },
    failed: { da: 'Du har ikke særlige sociale problemer.', en: 'You do not have special social problems.' },
  },
  'support-conditions': {
    met: {
      da: 'Du opfylder betingelserne for støtte efter servicelovens regler om voksne.',
      en: 'You meet the conditions for support under the rules on adults in serviceloven.',
    },
    failed: {
      da: 'Du opfylder ikke betingelserne for støtte efter servicelovens regler om voksne.',
      en: 'You do not meet the conditions for support under the rules on adults in serviceloven.',
    },
  },
  'no-education': {
    met: {
      da: 'Du har ikke været under uddannelse i det seneste år, {education-year}.',
      en: 'You were in no education in the latest year, {education-year}.',
    },
    failed: {
      da: 'Du har været under uddannelse i det seneste år, {education-year}.',
      en: 'You were in education in the latest year, {education-year}.',
    },
  },
  'earned-income': {
    met: {
      da: 'Din arbejdsindkomst i det seneste år, {income-year}, er {income-earned}. Den må højst være {income-limit}.',
      en: 'Your earned income in the latest year, {income-year}, is {income-earned}. It may be at most {income-limit}.',
    },
    failed: {
      da: 'Din arbejdsindkomst i det seneste år, {income-year}, er {income-earned}. Den må højst være {income-limit}.',
      en: 'Your earned income in the latest year, {income-year}, is {income-earned}. It may be at most {income-limit}.',
    },
    ...UNKNOWN_AMOUNT,
  },
  'earned-income-or-dispensation': UNKNOWN_AMOUNT,
  dispensation: {
    met: {
      da: 'Der ses bort fra din arbejdsindkomst, fordi der er tale om et særligt tilfælde.',
      en: 'Your earned income is disregarded, because yours is a special case.',
    },
    failed: {
      da: 'Der er ikke særlige grunde til at se bort fra indkomsten.',
      en: 'There are no special reasons to disregard the income.',
    },
  },
  residence: ({ working = [] }) => (working.some(({ step }) => step === 'residence-by-benefit') ? BY_BENEFIT : BY_STAYS),
  'free-card': {
    uncovered: {
      da: 'Vi kender ikke årets grænse for, hvad du må tjene med frikortet.',
      en: "We do not know the year's limit on what you may earn with the card.",
    },
  },
};

const BY_BENEFIT: ConditionText = {
  met: {
    da: 'Du opfylder opholdskravet, fordi du allerede får {receives}.',
    en: 'You meet the residence requirement because you already receive {receives}.',
  },
};

const COUNTED = {
  da: 'Perioden er {residence-within}. Dage, der tæller: {residence-days} som ophold og {residence-abroad} under kortere ophold i udlandet. Kravet er {residence-needed} dage.',
  en: 'The period is {residence-within}. Days that count: {residence-days} of residence and {residence-abroad} of short stays abroad. The requirement is {residence-needed} days.',
};

const BY_STAYS: ConditionText = {
  met: { da: `Du opfylder opholdskravet. ${COUNTED.da}`, en: `You meet the residence requirement. ${COUNTED.en}` },
  failed: { da: `Du opfylder ikke opholdskravet. ${COUNTED.da}`, en: `You do not meet the residence requirement. ${COUNTED.en}` },
};
