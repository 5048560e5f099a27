import type { Text } from '../../../../src/engine/reading.js';

/** What is missing, by the name of the table or rule that has none. */
export const gapTexts: Readonly<Record<string, Text>> = {
  law: { da: 'Vi har ikke kontrolleret reglerne for den {on}.', en: 'We have not checked the rules for {on}.' },
  act: { da: 'Vi kender ikke lovens regel for den {on}.', en: 'We do not know the rule of the act for {on}.' },
  coveredHelp: { da: 'Vi ved ikke, hvilken hjælp reglen omfatter den {on}.', en: 'We do not know which help the rule covers on {on}.' },
  newApplicants: {
    da: 'Vi ved ikke, hvornår nye ansøgere vurderes den {on}.',
    en: 'We do not know when new applicants are assessed on {on}.',
  },
  helpYear: {
    da: 'Vi ved ikke, hvor lang tids hjælp der kræves den {on}.',
    en: 'We do not know how long a time of help is required on {on}.',
  },
  requirement: { da: 'Vi ved ikke, hvor mange timer der kræves den {on}.', en: 'We do not know how many hours are required on {on}.' },
  lookBack: { da: 'Vi ved ikke, hvor langt der ses tilbage den {on}.', en: 'We do not know how far back is looked on {on}.' },
  ownBusiness: {
    da: 'Vi ved ikke, hvornår egen virksomhed tæller den {on}.',
    en: 'We do not know when a business of one’s own counts on {on}.',
  },
  pauseGrounds: { da: 'Vi ved ikke, hvad der forlænger perioden den {on}.', en: 'We do not know what extends the period on {on}.' },
  noMove: {
    da: 'Vi ved ikke, hvor kort en forlængelse der ikke tæller den {on}.',
    en: 'We do not know how short an extension does not count on {on}.',
  },
  warning: { da: 'Vi ved ikke, hvordan der skal varsles den {on}.', en: 'We do not know how warning must be given on {on}.' },
  couples: {
    da: 'Vi har ikke læst reglerne om hjælpen til ægtefæller for den {on}.',
    en: 'We have not read the rules on help to spouses for {on}.',
  },
  'reduction-full': {
    da: 'Vi kender ikke beløbet for en nedsættelse, der gælder den {on}.',
    en: 'We do not know the amount of a reduction that holds on {on}.',
  },
  'reduction-half': {
    da: 'Vi kender ikke det lavere beløb for en nedsættelse, der gælder den {on}.',
    en: 'We do not know the lower amount of a reduction that holds on {on}.',
  },
};
