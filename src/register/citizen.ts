import type { Day } from '../engine/day.js';
import type { Period, Window } from '../engine/period.js';

/** Days on a benefit, both ends included; `to` left out: still running at the end of `covers`. */
export interface BenefitSpell extends Window {
  /** The benefit by key or name: see `benefitNamed`. */
  readonly benefit: string;
}

/** Days of residence in a municipality, both ends included; `to` left out: still living there at the end of `covers`. */
export interface Residence extends Window {
  /** The municipality by key or Danish name. */
  readonly municipality: string;
}

/** Hours of ordinary employment, dated by the day they are registered on. */
export interface HoursWorked {
  /** The day they are registered on. */
  readonly date: Day;
  /** Hours, a line may stand for more than a day, so a day has no most. Below 0 they correct hours of the same calendar month. */
  readonly hours: number;
}

/**
 * A citizen as a register has them: dated events, counted columns, or some of each. What is left out is unknown, never 0. A dated
 * list has at most 1,000 items and is complete for the days of `covers`. Where dated events and a counted column tell the same, the
 * events decide and the column fills what they leave unknown.
 */
export interface RegisterCitizen {
  /** What tells the citizen from others: a text or a whole number. */
  readonly id: string | number;
  /** The municipality by key or Danish name, or where the citizen has lived. */
  readonly municipality: string | readonly Residence[];
  /** The days that every dated list is complete for; needed where one is given. */
  readonly covers?: Period | undefined;
  /** Spells on benefits, in any order; two on the same benefit may not share a day. */
  readonly spells?: readonly BenefitSpell[] | undefined;
  /** Days with registered absence; they may overlap, for every day counts once. Days between them, a weekend for one, are days without. */
  readonly absences?: readonly Window[] | undefined;
  /** Conversations held: how many in the window, or the day of each; two on a day are two. */
  readonly conversations?: number | readonly Day[] | undefined;
  /** Employment-directed offers: how many in the window, or the days of each. */
  readonly offers?: number | readonly Window[] | undefined;
  /** Hours of ordinary employment: in the window, or dated and with what corrects them. */
  readonly ordinaryHours?: number | readonly HoursWorked[] | undefined;
  /** Hours in a window that two orders reckon a part each, as `--columns` writes them: only as many as settle, else left out. */
  readonly hoursApart?: number | undefined;
  /** The benefit on the window's last day, by key or name. */
  readonly benefit?: string | undefined;
  /** Months on benefit up to the window's last day, decimals allowed. */
  readonly seniorityMonths?: number | undefined;
  /** Months of the window with absence, 0 to 12, decimals allowed. */
  readonly absentMonths?: number | undefined;
  /** Days of the window with absence, a whole number. */
  readonly absentDays?: number | undefined;
}

/** A citizen without what a register counted of one window: in another window it is unknown. */
export function datedOnly(citizen: RegisterCitizen): RegisterCitizen {
  const { id, municipality, covers, spells, absences, conversations, offers, ordinaryHours } = citizen;
  return {
    id,
    municipality,
    covers,
    spells,
    absences,
    conversations: dated(conversations),
    offers: dated(offers),
    ordinaryHours: dated(ordinaryHours),
  };
}

function dated<T extends object>(told: number | T | undefined): T | undefined {
  return typeof told === 'number' ? undefined : told;
}
