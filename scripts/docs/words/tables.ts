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
  'social-frikort': {
    act: { da: 'Loven', en: 'The act' },
    firstDay: { da: 'Lovens første dag', en: 'First day of the act' },
    latestYear: { da: 'Det seneste år, indtægten opgøres for', en: 'The latest year for which income is counted' },
    education: { da: 'Uddannelse, der udelukker et frikort', en: 'Education that rules out a card' },
    limit: { da: 'Grænse for arbejdsindkomst i det seneste år', en: 'Limit of earned income in the latest year' },
    cap: { da: 'Loft for indtægt på kortet', en: 'Cap on income on the card' },
    halfYearCap: { da: 'Loft for det første halvår af 2023', en: 'Cap for the first half of 2023' },
    trialCap: { da: 'Loft efter referatet', en: 'Cap by the minutes' },
    residence: { da: 'Opholdskrav', en: 'Requirement of residence' },
    control: { da: 'Kommunens kontrol af betingelserne', en: "The municipality's check of the conditions" },
    deactivation: { da: 'Deaktivering af kortet', en: 'Deactivation of the card' },
    protection: { da: 'Ydelser, der ikke nedsættes', en: 'Benefits that are not reduced' },
    counting: { da: 'Arbejde, der tjenes på kortet', en: 'Work that is earned on the card' },
    pay: { da: 'Dele af lønnen, der tæller med', en: 'Parts of the pay that count' },
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
    noMove: { da: 'Længste fravær, der ikke flytter perioden', en: 'Longest absence that moves nothing' },
    pandemicWindows: { da: 'Pandemiperioder', en: 'Pandemic windows' },
    warning: { da: 'Varsel', en: 'Warning' },
    'reduction-full': { da: 'Nedsættelse', en: 'Reduction' },
    'reduction-half': { da: 'Nedsættelse, lavere beløb', en: 'Reduction, lower amount' },
  },
};
