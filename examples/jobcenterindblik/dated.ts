import municipalities from '../../rules/municipalities.json' with { type: 'json' };
import { addDays, type Day } from '../../src/engine/day.js';
import type { Window } from '../../src/engine/period.js';
import type { BenefitSpell, RegisterCitizen, Residence } from '../../src/register/citizen.js';
import { BENEFIT_GROUPS } from '../../src/register/names.js';
import type { Profile } from './profiles.js';
import type { Random } from './random.js';

/** The days that the extract is complete for: any window of 12 months that ends in 2019 lies in it. */
export const COVERS = { from: '2018-01-01', to: '2019-12-31' } as const;

const BEGIN = '2010-01-01';
const YEARS = ['2018', '2019'];
const QUARTERS = [0, 3, 6, 9];
const MONTHS = Array.from({ length: 12 }, (_, place) => place);
const BENEFITS = Object.keys(BENEFIT_GROUPS);
const MUNICIPALITIES: Readonly<Record<string, string>> = municipalities.municipalities;
const NAMES: readonly string[] = Object.values(MUNICIPALITIES);

/** The days from 2010 to 2019, so that none is computed twice. */
const DAYS: readonly Day[] = Array.from({ length: 3_652 }, (_, place) => addDays(BEGIN, place));
const PLACES = new Map(DAYS.map((day, place) => [day, place]));
const later = (day: Day, days: number) => DAYS[Math.min((PLACES.get(day) as number) + days, DAYS.length - 1)] as Day;

/** A citizen with the dated events of a profile, under the names that registers write. */
export function datedCitizen(id: number, key: string, profile: Profile, random: Random): RegisterCitizen {
  const here = MUNICIPALITIES[key] as string;
  return {
    id,
    municipality: random.oneIn(20) ? moved(here, random) : here,
    covers: COVERS,
    spells: spells(profile, random),
    absences: absences(profile, random),
    conversations: conversations(profile, random),
    offers: profile.offers === 'offer' ? offers(random) : [],
    ordinaryHours: ordinaryHours(profile, random),
  };
}

/** Moved in during 2018, before the last day of any window measured in 2019. */
function moved(here: string, random: Random): Residence[] {
  const from = later(COVERS.from, 1 + random.below(300));
  const to = DAYS[(PLACES.get(from) as number) - 1] as Day;
  return [
    { municipality: random.pick(NAMES), from: BEGIN, to },
    { municipality: here, from },
  ];
}

/** On benefit since 2017 at the latest, some first on another one; or since 2019; or until some day of 2019. */
function spells({ benefit: key, standing }: Profile, random: Random): BenefitSpell[] {
  const benefit = nameOf(key);
  if (standing === 'new') return [{ benefit, from: later('2019-01-02', random.below(360)) }];
  const from = DAYS[random.below(2_800)] as Day;
  if (standing === 'ended') return [{ benefit, from, to: later('2019-01-01', random.below(360)) }];
  if (!random.oneIn(6)) return [{ benefit, from }];
  const change = later('2018-01-02', random.below(700));
  return [
    { benefit: nameOf(random.pick(BENEFITS)), from, to: DAYS[(PLACES.get(change) as number) - 1] as Day },
    { benefit, from: change },
  ];
}

const FIVE_MONTHS: readonly Window[] = [
  { from: '2019-08-01', to: '2019-10-31' },
  { from: '2019-10-01', to: '2019-12-31' },
];

/** Over half of 2019; five months of it, in part registered twice; or a few weeks, or none. */
function absences({ standing }: Profile, random: Random): readonly Window[] {
  if (standing === 'absent') return [{ from: later('2019-01-01', random.below(120)) }];
  if (random.oneIn(15)) return FIVE_MONTHS;
  if (!random.oneIn(3)) return [];
  const from = later(COVERS.from, random.below(640));
  return [{ from, to: later(from, 6 + random.below(60)) }];
}

/** Conversations on the same days of both years, one a quarter, so that every window of 12 months holds as many. */
function conversations({ conversations: held }: Profile, random: Random): Day[] {
  const most = held === 'too-few' ? random.below(4) : QUARTERS.length;
  const inQuarter = random.below(3);
  const days = QUARTERS.slice(0, most).map((quarter) => `${two(quarter + inQuarter + 1)}-${two(1 + random.below(28))}`);
  const both = YEARS.flatMap((year) => days.map((day) => `${year}-${day}`));
  if (held === 'lapsed') return both.slice(0, -1);
  return held === 'enough' && random.oneIn(3) ? [...both, later('2019-01-01', random.below(365))] : both;
}

/** An offer that starts on the same day of both years. */
function offers(random: Random): Window[] {
  const day = `${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
  const days = 13 + random.below(78);
  return YEARS.map((year) => ({ from: `${year}-${day}`, to: later(`${year}-${day}`, days) }));
}

/** Hours registered every month: 228 a year or more, or at most 216. */
function ordinaryHours({ offers: reached }: Profile, random: Random): { readonly date: Day; readonly hours: number }[] {
  if (reached !== 'hours' && !random.oneIn(10)) return [];
  const hours = reached === 'hours' ? 19 + random.below(40) : 1 + random.below(18);
  return YEARS.flatMap((year) => MONTHS.map((month) => ({ date: `${year}-${two(month + 1)}-28`, hours })));
}

function nameOf(key: string): string {
  return BENEFIT_GROUPS[key]?.da as string;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
