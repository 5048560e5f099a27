import type { AllowanceCase } from 'regelvaerk';

/** How many citizens of a made-up caseload travel how far. */
export interface Travel {
  /** Within 3 km on foot, one zone: nothing under the guideline that was adopted. */
  readonly near: number;
  /** 3 km or more, by zones. */
  readonly twoZones: number;
  readonly threeZones: number;
  readonly fourZones: number;
}

/** 10 weeks and a day ("godt 10 uger"), in three calendar months. */
const OFFER = { from: '2019-04-01', to: '2019-06-10' };

/** The calendar months of the offer: nothing else was awarded in them. */
const MONTHS = { from: '2019-04-01', to: '2019-06-30' };

/** Groups of which nobody disputes that they are covered. */
const GROUPS = [
  'jobparat-kontanthjaelp',
  'aktivitetsparat-kontanthjaelp',
  'uddannelsesparat',
  'aktivitetsparat-uddannelseshjaelp',
  'ressourceforloeb',
  'jobafklaring',
] as const;

/** Made-up citizens of Lyngby-Taarbæk, one offer each; the groups take turns. */
export function caseload({ near, twoZones, threeZones, fourZones }: Travel): AllowanceCase[] {
  const journeys = [
    ...repeated(near, { walkingKm: 2, zones: 1 }),
    ...repeated(twoZones, { walkingKm: 4, zones: 2 }),
    ...repeated(threeZones, { walkingKm: 8, zones: 3 }),
    ...repeated(fourZones, { walkingKm: 12, zones: 4 }),
  ];
  return journeys.map((journey, place) => ({
    facts: {
      ...journey,
      targetGroup: GROUPS[place % GROUPS.length] as (typeof GROUPS)[number],
      participates: true,
      offer: 'virksomhedspraktik',
      participationPeriod: OFFER,
      otherAllowances: { covers: MONTHS, items: [] },
    },
  }));
}

function repeated<T>(count: number, one: T): T[] {
  return Array.from({ length: count }, () => one);
}
