import type { Text } from '../../../src/engine/reading.js';

/** What the tables of folders that have no `texts.json` yet are called, by folder and table. A table without a name is a fault. */
export const TABLES: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  'activation-allowance': {
    act: { da: 'Loven', en: 'The act' },
    cap: { da: 'Lovens loft', en: 'The ceiling of the act' },
    frame: { da: 'Den del af dagens rejse, godtgørelsen dækker', en: "The part of the day's journey that the allowance covers" },
    targetGroups: { da: 'Målgrupper', en: 'Target groups' },
    offers: { da: 'Tilbud', en: 'Offers' },
  },
  'pandemic-relief': {
    dagpenge: { da: 'Forbrug af dagpenge', en: 'Use of unemployment benefit' },
    sygedagpenge: { da: 'Forlængelse af retten til sygedagpenge', en: 'Prolonged right to sickness benefit' },
    'g-dage': { da: 'Arbejdsgiverens betaling af G-dage', en: "The employer's payment for G-days" },
    minutes: { da: 'Kommunens referat om sygedagpenge', en: 'The minutes of the municipality on sickness benefit' },
  },
  'work-requirement-225': {
    act: { da: 'Loven', en: 'The act' },
    coveredHelp: { da: 'Hjælp, som reglen omfatter', en: 'Help that the rule covers' },
    newApplicants: { da: 'Nye ansøgere i pandemiperioderne', en: 'New applicants in the pandemic windows' },
    helpYear: { da: 'Et års hjælp', en: "A year's help" },
    requirement: { da: 'Timer, der kræves', en: 'Hours required' },
    lookBack: { da: 'Måneder, der ses tilbage', en: 'Months looked back on' },
    ownBusiness: { da: 'Egen virksomhed', en: "Business of one's own" },
    pauseGrounds: { da: 'Årsager, der forlænger perioden', en: 'Grounds that extend the period' },
    threeYears: { da: 'Måneder, der højst ses tilbage', en: 'Months looked back at most' },
    pandemicWindows: { da: 'Pandemiperioder', en: 'Pandemic windows' },
    warning: { da: 'Varsel', en: 'Warning' },
    hearing: { da: 'Partshøring', en: 'Hearing' },
    'reduction-full': { da: 'Nedsættelse', en: 'Reduction' },
    'reduction-half': { da: 'Nedsættelse, lavere beløb', en: 'Reduction, lower amount' },
  },
};
