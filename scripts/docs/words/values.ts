import type { Text } from '../../../src/engine/reading.js';

/**
 * What stands in the rows of folders that have no `texts.json` yet, by folder: words, and what the parts of a value are called;
 * `table.word` where a word means something else in that table. With its texts a folder takes them over as `values`.
 */
export const VALUES: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  'activation-allowance': {
    id: { da: 'lov', en: 'act' },
    provision: { da: 'bestemmelse', en: 'provision' },
    beyondProvision: { da: 'bestemmelse om rejsen ud over grænsen', en: 'provision on the journey beyond the limit' },
    numbers: { da: 'numre i loven', en: 'numbers of the act' },
    covered: { da: 'omfattet', en: 'covered' },
    disputed: { da: 'kilderne er uenige om', en: 'the sources disagree on' },
    chapters: { da: 'kapitler i loven', en: 'chapters of the act' },
    'offers.covered': { da: 'omfattede kapitler', en: 'chapters covered' },
  },
  'pandemic-relief': {
    suspended: { da: 'suspenderet', en: 'suspended' },
    'suspended-under-agreement': { da: 'suspenderet efter kollektiv aftale', en: 'suspended under a collective agreement' },
    'sygedagpenge.months': { da: 'måneder mere', en: 'months more' },
    'minutes.months': { da: 'måneder mere til alle', en: 'months more for everyone' },
    nobodyUntil: { da: 'ingen overgår til og med', en: 'nobody is transferred until' },
  },
  'work-requirement-225': {
    assessed: { da: 'vurderes straks', en: 'assessed at once' },
    'assessed-after': { da: 'vurderes først efter perioden', en: 'assessed only after the window' },
    'covid-19': { da: 'covid-19', en: 'covid-19' },
    'helpYear.within': { da: 'kalendermåneder, der ses tilbage', en: 'calendar months looked back on' },
    'helpYear.days': { da: 'dage med hjælp', en: 'days of help' },
    'helpYear.months': { da: 'eller kalendermåneder med hjælp', en: 'or calendar months with help' },
  },
};
