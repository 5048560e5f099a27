import type { Text } from '../../../src/engine/reading.js';

export const GUIDELINES = {
  heading: { da: 'Kommunernes retningslinjer', en: 'Guidelines of the municipalities' },
  lead: {
    da: 'En retningslinje, der ikke gælder, bruges kun til beregninger af, hvad der ville følge af den.',
    en: 'A guideline that does not govern is used only to reckon what would follow from it.',
  },
  days: { da: 'Gælder', en: 'Holds' },
  from: { da: 'fra den {from}', en: 'from {from}' },
  stated: { da: 'datoerne står i kilden', en: 'the days are printed' },
  inferred: { da: 'datoerne er udledt', en: 'the days are inferred' },
  checkedUntil: { da: 'Ingen senere ændring kendt til og med', en: 'No later change known up to' },
  adopted: { da: 'Vedtaget', en: 'Adopted' },
  status: { da: 'Status', en: 'Status' },
  act: { da: 'Efter loven', en: 'Under the act' },
  rate: { da: 'Sats', en: 'Rate' },
  limits: { da: 'Grænser', en: 'Limits' },
  requirements: { da: 'Krav', en: 'Requirements' },
  groups: { da: 'Målgrupper', en: 'Target groups' },
  offers: { da: 'Tilbud', en: 'Offers' },
  notModelled: { da: 'Beregnes ikke', en: 'Not computed' },
  evaluation: { da: 'Evalueres efter', en: 'To be evaluated after' },
  months: { da: '{months} måneder', en: '{months} months' },
  remarks: { da: 'Bemærkninger', en: 'Remarks' },
  source: { da: 'Kilde', en: 'Source' },
  excluded: { da: 'andre er ikke omfattet', en: 'others are not covered' },
  'not-stated': { da: 'om andre er intet oplyst', en: 'of others nothing is stated' },
  onlyGroups: { da: 'gælder kun: {groups}', en: 'only for: {groups}' },
  unless: { da: 'medmindre {judged}', en: 'unless {judged}' },
  higher: { da: 'dog {limit}, hvis {where}', en: 'but {limit} if {where}' },
} as const satisfies Readonly<Record<string, Text>>;

export const RATES = {
  zones: { da: 'Beløb pr. måned efter antal zoner:', en: 'Amount a month by number of zones:' },
  zoneRange: { da: '{from}-{to}', en: '{from}-{to}' },
  zonesFrom: { da: 'fra {from}', en: 'from {from}' },
  nothing: { da: 'intet', en: 'nothing' },
  zoneDays: { da: 'Beløb pr. måned efter zoner og dage om ugen', en: 'Amount a month by zones and days a week' },
  zonesColumn: { da: 'Zoner', en: 'Zones' },
  flat: { da: '{amount} pr. måned', en: '{amount} a month' },
  perKmFromHome: {
    da: '{rate} pr. km af dagens rejse op til {upTo} km, {days}',
    en: "{rate} per km of the day's journey up to {upTo} km, {days}",
  },
  perKm: {
    da: '{rate} pr. km af dagens rejse over {above} km og op til {upTo} km, {days}',
    en: "{rate} per km of the day's journey above {above} km and up to {upTo} km, {days}",
  },
  'per-week': {
    da: 'for de planlagte dage om ugen; en måned regnes som {weeks} uger',
    en: 'for the planned days a week; a month counts as {weeks} weeks',
  },
  'per-month': { da: 'for de planlagte dage i måneden', en: 'for the planned days in the month' },
  bands: {
    da: 'Vurderes konkret; det højeste beløb ved {days} dage om ugen:',
    en: 'Assessed individually; the most at {days} days a week:',
  },
  band: { da: '{from}-{to} km om dagen: højst {most} pr. måned', en: '{from}-{to} km a day: at most {most} a month' },
  assessed: { da: 'Vurderes konkret, højst {most} pr. måned', en: 'Assessed individually, at most {most} a month' },
  none: { da: 'Det er besluttet, at der ikke ydes godtgørelse', en: 'It is decided that no allowance is paid' },
} as const satisfies Readonly<Record<string, Text>>;

export const PRESETS = {
  heading: { da: 'Kildernes ordlyd', en: 'Wordings of the sources' },
  lead: {
    da: 'Hver kilde står for sig og blandes aldrig med en anden. Det, en kilde lader stå åbent, forbliver åbent.',
    en: 'Each source stands by itself and is never merged with another. What a source leaves open stays open.',
  },
  undated: { da: 'Kilden er uden dato og vælges derfor aldrig ud fra dagen.', en: 'The source bears no date and is never chosen by day.' },
  caption: { da: 'Hvordan kilden læses: {title}', en: 'How the source is read: {title}' },
  question: { da: 'Spørgsmål', en: 'Question' },
  answer: { da: 'Svar', en: 'Answer' },
  open: { da: 'Åbent', en: 'Open' },
} as const satisfies Readonly<Record<string, Text>>;
