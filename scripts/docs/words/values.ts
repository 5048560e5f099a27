import type { Text } from '../../../src/engine/reading.js';
import { BENEFIT_GROUPS } from '../../../src/register/names.js';

/** Values that are words, but for those that the texts of the scheme name already: by table and value where the same word means another thing in another table. */
export const VALUES: Readonly<Record<string, Text>> = {
  'not-read': { da: 'Ikke læst', en: 'Not read' },
  'not-stated': { da: 'ikke oplyst', en: 'not stated' },
  none: { da: 'ingen', en: 'none' },
  true: { da: 'ja', en: 'yes' },
  false: { da: 'nej', en: 'no' },

  suspended: { da: 'suspenderet', en: 'suspended' },
  'suspended-under-agreement': { da: 'suspenderet efter kollektiv aftale', en: 'suspended under a collective agreement' },

  trial: { da: 'forsøgsloven', en: 'the trial act' },
  permanent: { da: 'den permanente lov', en: 'the permanent act' },
  disputed: { da: 'kilderne er uenige om, hvorvidt dagen er omfattet', en: 'the sources disagree on whether the day is covered' },
  settled: { da: 'dagen er omfattet', en: 'the day is covered' },
  'before-the-card': { da: 'året før kortet', en: 'the year before the card' },
  'before-the-day': { da: 'året før den dag, der vurderes', en: 'the year before the day judged' },
  'education.ordinary': { da: 'ordinær uddannelse', en: 'ordinary education' },
  'su-eligible': { da: 'uddannelse, der giver ret til SU', en: 'education that gives a right to SU' },
  'control.none': { da: 'ingen kontrol', en: 'no check' },
  once: { da: 'én gang', en: 'once' },
  'every-second-calendar-year': { da: 'hvert andet kalenderår', en: 'every second calendar year' },
  boligsikring: { da: 'boligsikring', en: 'housing benefit (boligsikring)' },
  'every-income-dependent-benefit': { da: 'alle indkomstafhængige ydelser', en: 'every income-dependent benefit' },
  'not-counted': { da: 'tæller ikke med', en: 'is not counted' },
  'counting.ordinary': { da: 'ordinært arbejde', en: 'ordinary work' },
  business: { da: 'virksomheder', en: 'businesses' },
  'public-authority': { da: 'offentlige myndigheder', en: 'public authorities' },
  amount: { da: 'løn', en: 'pay' },
  holidayPay: { da: 'feriepenge', en: 'holiday pay' },
  employerPension: { da: 'arbejdsgiverens pensionsbidrag', en: "the employer's pension contribution" },

  assessed: { da: 'vurderes straks', en: 'assessed at once' },
  'assessed-after': { da: 'vurderes først efter perioden', en: 'assessed only after the window' },
  'covid-19': { da: 'covid-19', en: 'covid-19' },
  required: { da: 'påkrævet', en: 'required' },

  ...Object.fromEntries(Object.entries(BENEFIT_GROUPS).map(([key, { da, en }]) => [`benefits.${key}`, { da: inside(da), en: inside(en) }])),
  'in-force': { da: 'i kraft', en: 'in force' },
  'calendar-year': { da: 'kalenderåret', en: 'the calendar year' },
  ending: { da: 'ophører, men det er åbent hvilken dag', en: 'ending, but on which day is open' },

  decided: { da: 'besluttet', en: 'decided' },
  informed: { da: 'til orientering', en: 'told for information' },
  'benchmark-publication': { da: 'offentliggørelsen af ministeriets benchmark', en: "the publication of the ministry's benchmark" },
};

/** The parts of a value: by table and part where the same part means another thing in another table. */
export const PARTS: Readonly<Record<string, Text>> = {
  id: { da: 'Lov', en: 'Act' },
  provision: { da: 'Bestemmelse', en: 'Provision' },
  beyondProvision: { da: 'Bestemmelse om rejsen ud over grænsen', en: 'Provision on the journey beyond the limit' },
  covered: { da: 'Omfattet', en: 'Covered' },
  disputed: { da: 'Kilderne er uenige om', en: 'The sources disagree on' },
  chapters: { da: 'Kapitler i loven', en: 'Chapters of the act' },
  'offers.covered': { da: 'Omfattede kapitler', en: 'Chapters covered' },

  'sygedagpenge.months': { da: 'Måneder mere', en: 'Months more' },
  'minutes.months': { da: 'Måneder mere til alle', en: 'Months more for everyone' },
  nobodyUntil: { da: 'Ingen overgår til og med', en: 'Nobody is transferred until' },

  dispensation: { da: 'Indtægtskravet kan fraviges', en: 'The condition on income may be waived' },
  years: { da: 'Års ophold', en: 'Years of residence' },
  of: { da: 'Inden for de seneste år', en: 'Within the latest years' },
  abroadMonths: {
    da: 'Måneder i udlandet pr. kalenderår, der tæller som ophold',
    en: 'Months abroad a calendar year that count as residence',
  },
  formerYears: { da: 'Års ophold efter den tidligere regel', en: 'Years of residence under the former rule' },
  formerOf: { da: 'Inden for de seneste år efter den tidligere regel', en: 'Within the latest years under the former rule' },
  kind: { da: 'Hvor tit', en: 'How often' },
  within: { da: 'I perioden', en: 'Within' },
  possible: { da: 'Kortet kan deaktiveres', en: 'The card can be deactivated' },
  mayComplain: { da: 'Der kan klages', en: 'It may be complained of' },
  named: { da: 'Nævnte ydelser', en: 'Benefits named' },
  others: { da: 'Andre ydelser', en: 'Other benefits' },
  ownPayment: { da: 'Egenbetaling for botilbud', en: 'Own payment for a residential offer' },
  work: { da: 'Arbejde', en: 'Work' },
  employers: { da: 'Arbejdsgivere', en: 'Employers' },

  'helpYear.within': { da: 'Kalendermåneder, der ses tilbage', en: 'Calendar months looked back on' },
  'helpYear.days': { da: 'Dage med hjælp', en: 'Days of help' },
  'helpYear.months': { da: 'Eller kalendermåneder med hjælp', en: 'Or calendar months with help' },

  everyMonths: { da: 'Måneder mellem rapporterne', en: 'Months from one report to the next' },
  status: { da: 'Status', en: 'Status' },
  tiedTo: { da: 'Knyttet til', en: 'Tied to' },
};

/** A name as it stands inside a sentence. */
function inside(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
