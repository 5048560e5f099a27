import type { Text } from '../../../../src/engine/reading.js';

/** What was counted, in words. */
export const stepTexts: Readonly<Record<string, Text>> = {
  'education-year': { da: 'Det seneste år regnes {value}.', en: 'The latest year is counted {value}.' },
  'education-days': { da: 'Uddannelse inden for det år: {value}.', en: 'Education within that year: {value}.' },
  'income-year': { da: 'Det seneste år for indkomsten regnes {value}.', en: 'The latest year of the income is counted {value}.' },
  'income-earned': { da: 'Arbejdsindkomst i det år: {value}.', en: 'Earned income in that year: {value}.' },
  'income-limit': { da: 'Højeste arbejdsindkomst: {value}.', en: 'Highest earned income: {value}.' },
  'residence-by-benefit': {
    da: 'Opholdet er ikke talt op, fordi ydelsen er nok.',
    en: 'The residence was not counted, because the benefit suffices.',
  },
  'residence-within': { da: 'Opholdet er talt op {value}.', en: 'The residence was counted {value}.' },
  'residence-days': { da: 'Dage med ophold: {value}.', en: 'Days of residence: {value}.' },
  'residence-abroad': {
    da: 'Dage under kortere ophold i udlandet, som tæller med: {value}.',
    en: 'Days of short stays abroad that count: {value}.',
  },
  'residence-needed': { da: 'Dage, der kræves: {value}.', en: 'Days required: {value}.' },
};
