import type { Period } from '../engine/period.js';
import { measure } from '../population/window.js';
import { absenceIn } from './absence.js';
import type { RegisterCitizen } from './citizen.js';
import type { Derivation } from './derivation.js';
import { conversationsIn, hoursApart, hoursIn, offersIn } from './efforts.js';
import { benefitOn, coversOf, municipalityOn } from './lists.js';
import { seniorityOn } from './seniority.js';

/** What is counted of a citizen in a window; a column left out, or `undefined`, is unknown. */
export interface CitizenColumns {
  /** Key of the municipality lived in on the window's last day. */
  readonly municipality: string;
  /** Key of the benefit on the window's last day. */
  readonly benefit: string;
  /** Whole months and days over in 1/31, to six decimals. */
  readonly seniorityMonths?: number | undefined;
  /** Months, to six decimals. */
  readonly absentMonths?: number | undefined;
  /** Days with absence in the window. */
  readonly absentDays?: number | undefined;
  /** Conversations held in the window. */
  readonly conversations?: number | undefined;
  /** Offers that count in the window. */
  readonly offers?: number | undefined;
  /** Hours of ordinary employment in the window. */
  readonly ordinaryHours?: number | undefined;
  /** The same where two orders reckon a part of the window each: unknown, too, where they settle nothing. */
  readonly hoursApart?: number | undefined;
}

/** Why a citizen is in no group: on the window's last day there is no benefit or residence, or it is not known. */
export type Exclusion = 'no-benefit' | 'benefit-unknown' | 'not-resident' | 'residence-unknown';

/** The columns of a citizen or, of one who is in no group, why not. */
export type Derived = CitizenColumns | { readonly excluded: Exclusion };

/**
 * Derives what is counted of a citizen in a window of 12 months, for the benefit and the municipality of its last day. Where the
 * lists do not tell of every day, a column is unknown, unless what they tell settles: then the column holds that much.
 * @example
 * const settles = { conversations: 4, offers: 1, hours: 225, seniorityMonths: 12, absentMonths: 6 };
 * const how = { seniorityOf: 'any-benefit', interruptions: 'break', offerDays: 'any-day', settles } as const;
 * const covers = { from: '2018-01-01', to: '2019-12-31' };
 * const spells = [{ benefit: 'kontanthjælp', from: '2018-12-01' }];
 * const citizen = { id: 1, municipality: 'Lejre', covers, spells, conversations: ['2019-01-01', '2018-12-31'] };
 * citizenColumns(citizen, windowEnding('2019-12-31'), how) // => { municipality: 'lejre', benefit: 'kontanthjaelp', seniorityMonths: 13, conversations: 1 }
 */
export function citizenColumns(citizen: RegisterCitizen, window: Period, how: Derivation): Derived {
  const municipality = municipalityOn(window.to, citizen);
  if (typeof municipality !== 'string') return { excluded: municipality === null ? 'not-resident' : 'residence-unknown' };
  const benefit = benefitOn(window.to, citizen);
  if (typeof benefit !== 'string') return { excluded: benefit === null ? 'no-benefit' : 'benefit-unknown' };
  const absent = absence(citizen, window, how);
  return {
    municipality,
    benefit,
    seniorityMonths: seniority(citizen, window, benefit, how),
    absentMonths: absent.months,
    absentDays: absent.days,
    conversations: conversationsIn(window, citizen, how),
    offers: offersIn(window, citizen, how),
    ordinaryHours: hoursIn(window, citizen, how),
    hoursApart: hoursApart(window, citizen, how),
  };
}

/** Seniority of the spells; where they do not settle it, as counted by the register. */
function seniority(citizen: RegisterCitizen, { to }: Period, benefit: string, how: Derivation): number | undefined {
  const { spells, seniorityMonths } = citizen;
  if (spells === undefined) return seniorityMonths;
  const { least, whole } = seniorityOn(to, spells, coversOf(citizen), benefit, how);
  const enough = how.settles.seniorityMonths;
  return whole || least > enough || (least === enough && how.seniority === 'at-least') ? least : seniorityMonths;
}

/** Absence of the list; where unknown days could bring it over the limit, as counted by the register. */
function absence(citizen: RegisterCitizen, window: Period, { settles }: Derivation) {
  const { absences, absentMonths, absentDays } = citizen;
  if (absences === undefined) return { months: absentMonths, days: absentDays };
  const { least, most } = absenceIn(window, absences, coversOf(citizen));
  const { first, last, months } = measure(window);
  const limit = settles.absentMonths;
  const settled = (of: 'months' | 'days', than: number) => least[of] > than || most[of] <= than;
  return {
    months: settled('months', limit) ? least.months : absentMonths,
    days: settled('days', ((last - first + 1) * limit) / months.length) ? least.days : absentDays,
  };
}
