import type { Text } from '../../../src/engine/reading.js';

/** The units of figures, as templates over the `{value}` in words. A unit without a wording is a fault. */
export const UNITS: Readonly<Record<string, Text>> = {
  '%': { da: '{value} pct.', en: '{value} %' },
  'calendar months': { da: '{value} kalendermåneder', en: '{value} calendar months' },
  conversations: { da: '{value} samtaler', en: '{value} conversations' },
  'conversations in a period without exemption': {
    da: '{value} samtaler i en periode uden fritagelse',
    en: '{value} conversations in a period without exemption',
  },
  days: { da: '{value} dage', en: '{value} days' },
  hours: { da: '{value} timer', en: '{value} hours' },
  'hours a week on average': { da: '{value} timer om ugen i gennemsnit', en: '{value} hours a week on average' },
  'km a day, home-place-home': {
    da: '{value} km om dagen fra hjemmet til tilbuddet og hjem igen',
    en: '{value} km a day from home to the offer and back',
  },
  'kr.': { da: '{value}', en: '{value}' },
  'kr. in the latest year': { da: '{value} i det seneste år', en: '{value} in the latest year' },
  'kr. in the trial': { da: '{value} i forsøgsperioden', en: '{value} in the trial' },
  'kr./calendar year': { da: '{value} pr. kalenderår', en: '{value} a calendar year' },
  'kr./half-year': { da: '{value} for halvåret', en: '{value} for the half-year' },
  'kr./month': { da: '{value} pr. måned', en: '{value} a month' },
  'millions of kroner': { da: '{value} mio. kr.', en: '{value} million kroner' },
  months: { da: '{value} måneder', en: '{value} months' },
  offers: { da: '{value} tilbud', en: 'offers: {value}' },
};
