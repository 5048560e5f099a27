import type { Text } from '../../../engine/reading.js';

export const OVERVIEW_TEXTS = {
  heading: { da: 'Overblik', en: 'Overview' },
  empty: {
    da: 'Udtrækket indeholder ingen borgere, der kan tælles med, og der er ingen benchmark. Der er derfor intet at vurdere. En andel af ingen er ukendt: den er hverken 0 % eller 100 %.',
    en: 'The extract holds no citizen who can be counted, and there is no benchmark. There is therefore nothing to assess. A share of nobody is unknown: it is neither 0 % nor 100 %.',
  },
  counts: { da: 'Rapporten dækker {count} kommuner: {outcomes}.', en: 'The report covers {count} municipalities: {outcomes}.' },
  caption: { da: 'Kommunerne efter udfald', en: 'The municipalities and their outcomes' },
  municipality: { da: 'Kommune', en: 'Municipality' },
  counted: { da: 'Talt med', en: 'Counted' },
  result: { da: 'Resultatmål', en: 'Result target' },
  actual: { da: 'Faktisk', en: 'Actual' },
  expected: { da: 'Forventet', en: 'Expected' },
  stands: { da: 'Resultat', en: 'Result' },
  conversations: { da: 'Samtaler', en: 'Conversations' },
  offers: { da: 'Tilbud', en: 'Offers' },
  both: { da: 'Samlet andel', en: 'Joint share' },
  outcome: { da: 'Udfald', en: 'Outcome' },
  municipalities: { da: 'Kommunerne', en: 'The municipalities' },
  nothing: { da: '–', en: '–' },
} as const satisfies Readonly<Record<string, Text>>;
