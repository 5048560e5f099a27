import type { Text } from '../../../src/engine/reading.js';
import { BENEFIT_GROUPS } from '../../../src/register/names.js';
import { inside } from '../letter-case.js';

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
  jobcenterindblik: {
    ...Object.fromEntries(
      Object.entries(BENEFIT_GROUPS).map(([key, { da, en }]) => [`benefits.${key}`, { da: inside(da), en: inside(en) }]),
    ),
    'in-force': { da: 'i kraft', en: 'in force' },
    'calendar-year': { da: 'kalenderåret', en: 'the calendar year' },
    ending: { da: 'ophører, men det er åbent hvilken dag', en: 'ending, but on which day is open' },
  },
  'pandemic-relief': {
    suspended: { da: 'suspenderet', en: 'suspended' },
    'suspended-under-agreement': { da: 'suspenderet efter kollektiv aftale', en: 'suspended under a collective agreement' },
    'sygedagpenge.months': { da: 'måneder mere', en: 'months more' },
    'minutes.months': { da: 'måneder mere til alle', en: 'months more for everyone' },
    nobodyUntil: { da: 'ingen overgår til og med', en: 'nobody is transferred until' },
  },
  'social-frikort': {
    id: { da: 'lov', en: 'act' },
    provision: { da: 'bestemmelse', en: 'provision' },
    trial: { da: 'forsøgsloven', en: 'the trial act' },
    permanent: { da: 'den permanente lov', en: 'the permanent act' },
    dispensation: { da: 'indtægtskravet kan fraviges', en: 'the condition on income may be waived' },
    disputed: { da: 'kilderne er uenige om, hvorvidt dagen er omfattet', en: 'the sources disagree on whether the day is covered' },
    settled: { da: 'dagen er omfattet', en: 'the day is covered' },
    'before-the-card': { da: 'året før kortet', en: 'the year before the card' },
    'before-the-day': { da: 'året før den dag, der vurderes', en: 'the year before the day judged' },
    'education.ordinary': { da: 'ordinær uddannelse', en: 'ordinary education' },
    'su-eligible': { da: 'uddannelse, der giver ret til SU', en: 'education that gives a right to SU' },
    years: { da: 'års ophold', en: 'years of residence' },
    of: { da: 'inden for de seneste år', en: 'within the latest years' },
    abroadMonths: {
      da: 'måneder i udlandet pr. kalenderår, der tæller som ophold',
      en: 'months abroad a calendar year that count as residence',
    },
    formerYears: { da: 'års ophold efter den tidligere regel', en: 'years of residence under the former rule' },
    formerOf: { da: 'inden for de seneste år efter den tidligere regel', en: 'within the latest years under the former rule' },
    kind: { da: 'hvor tit', en: 'how often' },
    within: { da: 'i perioden', en: 'within' },
    'control.none': { da: 'ingen kontrol', en: 'no check' },
    once: { da: 'én gang', en: 'once' },
    'every-second-calendar-year': { da: 'hvert andet kalenderår', en: 'every second calendar year' },
    possible: { da: 'kortet kan deaktiveres', en: 'the card can be deactivated' },
    mayComplain: { da: 'der kan klages', en: 'it may be complained of' },
    named: { da: 'nævnte ydelser', en: 'benefits named' },
    others: { da: 'andre ydelser', en: 'other benefits' },
    ownPayment: { da: 'egenbetaling for botilbud', en: 'own payment for a residential offer' },
    boligsikring: { da: 'boligsikring', en: 'housing benefit (boligsikring)' },
    'every-income-dependent-benefit': { da: 'alle indkomstafhængige ydelser', en: 'every income-dependent benefit' },
    'not-counted': { da: 'tæller ikke med', en: 'is not counted' },
    'not-stated': { da: 'ikke oplyst', en: 'not stated' },
    work: { da: 'arbejde', en: 'work' },
    employers: { da: 'arbejdsgivere', en: 'employers' },
    'counting.ordinary': { da: 'ordinært arbejde', en: 'ordinary work' },
    business: { da: 'virksomheder', en: 'businesses' },
    'public-authority': { da: 'offentlige myndigheder', en: 'public authorities' },
    amount: { da: 'løn', en: 'pay' },
    holidayPay: { da: 'feriepenge', en: 'holiday pay' },
    employerPension: { da: 'arbejdsgiverens pensionsbidrag', en: "the employer's pension contribution" },
  },
  'work-requirement-225': {
    assessed: { da: 'vurderes straks', en: 'assessed at once' },
    'assessed-after': { da: 'vurderes først efter perioden', en: 'assessed only after the window' },
    'covid-19': { da: 'covid-19', en: 'covid-19' },
    required: { da: 'påkrævet', en: 'required' },
    'helpYear.within': { da: 'kalendermåneder, der ses tilbage', en: 'calendar months looked back on' },
    'helpYear.days': { da: 'dage med hjælp', en: 'days of help' },
    'helpYear.months': { da: 'eller kalendermåneder med hjælp', en: 'or calendar months with help' },
  },
};
