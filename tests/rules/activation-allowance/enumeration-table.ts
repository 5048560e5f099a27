import type { ActivationAllowanceFacts } from '../../../rules/citizen/activation-allowance/facts.js';
import type { TargetGroup } from '../../../rules/citizen/target-groups/target-group.js';

export type Verdict = 'yes' | 'no' | 'gap' | 'unknown';
type Zones = 1 | 2 | 3 | 4 | 5 | 6 | 'unknown';
export type Cell = {
  group: TargetGroup | 'unknown';
  participates: boolean | 'unknown';
  place: 'below' | 'on' | 'above' | 'unknown';
  zones: Zones;
};

/** What a guideline's text says, typed in from the source it names; nothing here is read from the rules. */
export interface Local {
  readonly source: string;
  readonly month: string;
  /** Groups of the act that the text refuses, or does not speak of. */
  readonly refused?: readonly TargetGroup[];
  readonly silent?: readonly TargetGroup[];
  /** The fact that is below, on or above the limit, and what each gives. */
  readonly distance?: {
    readonly fact: 'walkingKm' | 'oneWayKm' | 'dailyTravelKm';
    readonly limit: number;
    readonly gives: readonly [Verdict, Verdict, Verdict];
    readonly only?: readonly TargetGroup[];
  };
  /** The amount by zones, by distance, or the same for all; null: nothing is due; gap: it was not read. */
  readonly amount: (cell: Cell) => string | null | 'unknown' | 'gap';
  readonly rest?: ActivationAllowanceFacts;
}

/** LAB § 2 nr. 2, 3, 9-14 as the minutes of 12 March 2019 list them; LAB § 176 names the same eight as § 6 nr. 2-5, 7, 8, 12, 13. */
export const COVERED: readonly TargetGroup[] = [
  'jobparat-kontanthjaelp',
  'aktivitetsparat-kontanthjaelp',
  'under-18',
  'selvforsoergende',
  'ressourceforloeb',
  'uddannelsesparat',
  'aktivitetsparat-uddannelseshjaelp',
  'jobafklaring',
];

const byZones = (table: Partial<Record<Zones, string | 'gap' | null>>) => (cell: Cell) => {
  const found = table[cell.zones];
  return found === undefined ? 'unknown' : found;
};
const byPlace = (below: string | null, on: string | null, above: string | null) => (cell: Cell) =>
  ({ below, on, above, unknown: 'unknown' })[cell.place];
const always = (amount: string | null | 'gap') => () => amount;
const assessed = (value: string) => ({ assessedAmount: { value, by: 'caseworker', because: 'the documents of the case' } });

export const TABLE: Readonly<Record<string, Local>> = {
  'lyngby-taarbaek-2019': {
    source: 'minutes of 12 March 2019, item 4: minimum 3 km on foot; within 2 zones 400, 3 zones 550, 4 zones 700; 5 and 6 not named',
    month: '2019-04',
    distance: { fact: 'walkingKm', limit: 3, gives: ['no', 'yes', 'yes'] },
    amount: byZones({ 1: '400.00', 2: '400.00', 3: '550.00', 4: '700.00' }),
  },
  'lyngby-taarbaek-2019-flat': {
    source: 'minutes, forslag 1: 1000 to everyone; whether the 3 km of the recommendation hold is not said',
    month: '2019-04',
    distance: { fact: 'walkingKm', limit: 3, gives: ['unknown', 'yes', 'yes'] },
    amount: always('1000.00'),
  },
  'lyngby-taarbaek-2019-none': { source: 'minutes, forslag 2: nothing', month: '2019-04', amount: always(null) },
  egedal: {
    source: 'page on § 83: first 2 zones 0, 3-6 zones 600; six groups named',
    month: '2019-04',
    silent: ['under-18', 'selvforsoergende'],
    amount: byZones({ 1: null, 2: null, 3: '600.00', 4: '600.00', 5: '600.00', 6: '600.00' }),
  },
  frederikssund: {
    source: 'page on § 83: 2 zones 600, 3 zones 800, 4 zones 1000; only 2.2, 2.3 and 2.11',
    month: '2019-04',
    refused: ['under-18', 'selvforsoergende', 'uddannelsesparat', 'aktivitetsparat-uddannelseshjaelp', 'jobafklaring'],
    amount: byZones({ 1: '600.00', 2: '600.00', 3: '800.00', 4: '1000.00' }),
  },
  naestved: {
    source: 'page on § 83: assessed up to 1000',
    month: '2019-06',
    amount: always('450.00'),
    rest: { homeAndOfferInTown: false, ...assessed('450.00') },
  },
  roskilde: {
    source: 'decision of 5 December 2019, item 145: more than 5 km one way, 750; six groups named',
    month: '2021-03',
    silent: ['under-18', 'selvforsoergende'],
    distance: { fact: 'oneWayKm', limit: 5, gives: ['no', 'no', 'yes'] },
    amount: always('750.00'),
    rest: { wagesDuringOffer: false, healthPreventsTransport: { value: false, by: 'caseworker', because: 'no limits documented' } },
  },
  silkeborg: {
    source: 'page on § 176: more than 8 km one way, at least 3 days a week, 516',
    month: '2021-03',
    distance: { fact: 'oneWayKm', limit: 8, gives: ['no', 'no', 'yes'] },
    amount: always('516.00'),
    rest: { daysPerWeek: 3 },
  },
  aabenraa: {
    source: 'page on § 176: more than 10 km a day, 3 kr. x km x days x 4.3 weeks: 3 x 10.1 x 5 x 4.3 = 651.45',
    month: '2021-03',
    distance: { fact: 'dailyTravelKm', limit: 10, gives: ['no', 'no', 'yes'] },
    amount: byPlace('645.00', '645.00', '651.45'),
    rest: { daysPerWeek: 5, actualTransportCovered: false, sanctionInMonth: false },
  },
  'holbaek-2024': {
    source: 'page on § 176: 2.23 kr. per km above 14 a day: 2.23 x 0.1 x 20 = 4.46; nothing at or below 14',
    month: '2024-05',
    distance: { fact: 'dailyTravelKm', limit: 14, gives: ['no', 'no', 'yes'] },
    amount: byPlace(null, null, '4.46'),
    rest: { daysInMonth: 20 },
  },
  guldborgsund: {
    source: 'page on § 176: at most 1000 for 12.0-39.9 km, at most 700 for 40.0-59.9 km; 900 assessed',
    month: '2021-03',
    distance: { fact: 'dailyTravelKm', limit: 40, gives: ['yes', 'yes', 'yes'] },
    amount: byPlace('900.00', '700.00', '700.00'),
    rest: { daysPerWeek: 5, wagesDuringOffer: false, ...assessed('900.00') },
  },
  faxe: {
    source: 'page on § 176: assessed up to 1000; 1200 assessed',
    month: '2021-03',
    amount: always('1000.00'),
    rest: assessed('1200.00'),
  },
  herning: { source: 'committee: none', month: '2021-03', amount: always(null) },
  'ungecentrum-2023': {
    source: 'table of 2023, 1 day a week: 260 260 335 430 530; 6.4 more than 5 km, 6.5 no distance; six zones not named',
    month: '2023-05',
    silent: ['jobparat-kontanthjaelp', 'aktivitetsparat-kontanthjaelp', 'under-18', 'selvforsoergende', 'ressourceforloeb', 'jobafklaring'],
    distance: { fact: 'oneWayKm', limit: 5, gives: ['no', 'no', 'yes'], only: ['uddannelsesparat'] },
    amount: byZones({ 1: '260.00', 2: '260.00', 3: '335.00', 4: '430.00', 5: '530.00' }),
    rest: { daysPerWeek: 1, obviouslyEducationReady: false, usesPublicTransport: true },
  },
  'ungecentrum-2024': {
    source: 'page of 2024: 6.4 more than 5 km, 6.5 no distance, the other groups more than 11 km; its rates were not read',
    month: '2024-05',
    distance: {
      fact: 'oneWayKm',
      limit: 11,
      gives: ['no', 'no', 'yes'],
      only: ['jobparat-kontanthjaelp', 'aktivitetsparat-kontanthjaelp', 'under-18', 'selvforsoergende', 'ressourceforloeb', 'jobafklaring'],
    },
    amount: always('gap'),
    rest: { daysPerWeek: 1, obviouslyEducationReady: false, usesPublicTransport: true },
  },
  gladsaxe: {
    source: 'page on § 176: more than 3 km; 2 zones 600, 3 zones 800; 4 and more cut off, 1 not named',
    month: '2024-05',
    distance: { fact: 'oneWayKm', limit: 3, gives: ['no', 'no', 'yes'] },
    amount: byZones({ 1: 'gap', 2: '600.00', 3: '800.00', 4: 'gap', 5: 'gap', 6: 'gap' }),
  },
  vejle: {
    source: 'page on § 176: from 4 km a day there and back, assessed up to 1000; 450 assessed',
    month: '2024-05',
    distance: { fact: 'dailyTravelKm', limit: 4, gives: ['no', 'yes', 'yes'] },
    amount: always('450.00'),
    rest: assessed('450.00'),
  },
  helsingoer: {
    source: 'page on travel grants: less than 24 km there and back, decisive, at most 1000; 450 assessed; six groups named',
    month: '2024-05',
    silent: ['under-18', 'selvforsoergende'],
    distance: { fact: 'dailyTravelKm', limit: 24, gives: ['yes', 'no', 'no'] },
    amount: always('450.00'),
    rest: {
      ...assessed('450.00'),
      ownJudgements: [{ condition: 'afgoerende', value: true, by: 'caseworker', because: 'the documents of the case' }],
    },
  },
  'naestved-176': {
    source: 'page on § 176: 5 to 12 km one way, at least 3 days a week, the cheapest public fare up to 1000; 450 a month',
    month: '2024-05',
    distance: { fact: 'oneWayKm', limit: 5, gives: ['no', 'yes', 'yes'] },
    amount: always('450.00'),
    rest: { daysPerWeek: 3, cheapestFare: '450.00' },
  },
  roedovre: { source: 'page on § 176: all groups; the rates were cut off', month: '2024-05', amount: always('gap') },
};
