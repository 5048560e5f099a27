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
  jobcenterindblik: {
    regime: { da: 'Skærpet tilsyn', en: 'Intensified supervision' },
    selection: { da: 'Den periode, tilsynet følger', en: 'The window that supervision follows' },
    window: { da: 'Måleperiodens længde', en: 'Length of the window measured' },
    conversations: { da: 'Fokusmål for samtaler', en: 'Focus target on conversations' },
    offers: { da: 'Fokusmål for tilbud', en: 'Focus target on offers' },
    hours: { da: 'Timer i ordinær beskæftigelse i stedet for et tilbud', en: 'Hours of ordinary employment in place of an offer' },
    conversationsShare: {
      da: 'Andel af borgerne, der skal have nået målet for samtaler',
      en: 'Share of the citizens who must have reached the target on conversations',
    },
    offersShare: {
      da: 'Andel af borgerne, der skal have nået målet for tilbud',
      en: 'Share of the citizens who must have reached the target on offers',
    },
    benefits: { da: 'Ydelser, hvis modtagere tælles med', en: 'Benefits whose recipients are counted' },
    seniority: { da: 'Anciennitet, før en borger tælles med', en: 'Seniority before a citizen is counted' },
    absence: { da: 'Fravær, før en borger udelades', en: 'Absence before a citizen is left out' },
    lejreConversations: { da: 'Fokusmål for samtaler efter Lejres referat', en: "Focus target on conversations by Lejre's minutes" },
    lejreOffers: { da: 'Fokusmål for tilbud efter Lejres referat', en: "Focus target on offers by Lejre's minutes" },
    lejreConversationsShare: { da: 'Andel for samtaler efter Lejres referat', en: "Share of conversations by Lejre's minutes" },
    lejreOffersShare: { da: 'Andel for tilbud efter Lejres referat', en: "Share of offers by Lejre's minutes" },
    lejreSeniority: { da: 'Anciennitet efter Lejres referat', en: "Seniority by Lejre's minutes" },
    starOffers: {
      da: 'Fokusmål for tilbud efter styrelsens side uden dato',
      en: "Focus target on offers by the agency's page without a date",
    },
    starSeniority: { da: 'Anciennitet efter styrelsens side uden dato', en: "Seniority by the agency's page without a date" },
    starHours: { da: 'Timer efter styrelsens side uden dato', en: "Hours by the agency's page without a date" },
    starOffersShare: { da: 'Andel efter styrelsens side uden dato', en: "Share by the agency's page without a date" },
    oldOrder: {
      da: 'Dage, hvis indsats opgøres efter bekendtgørelsen fra 2019',
      en: 'Days whose efforts are reckoned by the order of 2019',
    },
    offersPause: {
      da: 'År, hvor fokusmålet for tilbud ikke fører til skærpet tilsyn',
      en: 'Years in which the focus target on offers leads to no intensified supervision',
    },
    beforePlacement: {
      da: 'År, hvor et jobcenter endnu ikke kan komme under skærpet tilsyn',
      en: 'Years in which a jobcentre cannot come under intensified supervision yet',
    },
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
    noMove: { da: 'Længste fravær, der ikke flytter perioden', en: 'Longest absence that moves nothing' },
    pandemicWindows: { da: 'Pandemiperioder', en: 'Pandemic windows' },
    warning: { da: 'Varsel', en: 'Warning' },
    'reduction-full': { da: 'Nedsættelse', en: 'Reduction' },
    'reduction-half': { da: 'Nedsættelse, lavere beløb', en: 'Reduction, lower amount' },
  },
};
