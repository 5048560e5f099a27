import { addDays, type Day } from '../engine/day.js';
import { windowEnding } from '../population/window.js';
import { changesIn, firstWithout } from './changes.js';
import type { RegisterCitizen } from './citizen.js';
import { type CitizenColumns, citizenColumns, type Derived } from './columns.js';
import type { Derivation } from './derivation.js';
import { coversOf } from './lists.js';

/** Which days are looked at, and by what. */
export interface WorkOptions {
  /** The day judged. */
  readonly on: Day;
  /** Days after `on` that are looked at too, a whole number from 0. */
  readonly within: number;
  /** How columns are derived from dated events. */
  readonly how: Derivation;
  /** Judges the columns of a citizen by the figures that `how` settles by. */
  readonly judge: Judge;
}

/** A citizen who falls short or soon will, and by when this can be mended. */
export interface WorkItem {
  /** The id of the register. */
  readonly id: string | number;
  /** Key of the municipality lived in on `shortFrom`. */
  readonly municipality: string;
  /** Key of the benefit on `shortFrom`. */
  readonly benefit: string;
  /** What is still to be held or started. */
  readonly lacks: Lacking;
  /** The first of the days looked at on which the citizen is counted and falls short, if nothing more is done. */
  readonly shortFrom: Day;
  /**
   * The last day on which a conversation, or the start of an offer, still keeps the citizen in time: `shortFrom`, for a window has
   * its last day in it. `not-known` of who is known by counted columns: they say nothing of other days.
   */
  readonly lastDay: Day | 'not-known';
  /** Of who falls short on `on`: since when without a break; left out where the events of the last 12 months do not tell. */
  readonly overdueSince?: Day;
}

type Short = Pick<WorkItem, 'id' | 'municipality' | 'benefit' | 'lacks'>;

/**
 * Finds the first day, from `on` and some days ahead, on which a citizen is counted and falls short if nothing more is done: what
 * still runs on `on` is taken to go on. Answers `undefined` where there is none. Give citizens that `checkCitizen` accepted.
 * @example
 * const settles = { conversations: 4, offers: 1, hours: 225, seniorityMonths: 12, absentMonths: 6 };
 * const how = { seniorityOf: 'any-benefit', interruptions: 'break', offerDays: 'any-day', settles } as const;
 * const fourTalks = ({ seniorityMonths = 0, conversations = 0 }) => ({
 *   counted: seniorityMonths >= 12,
 *   lacking: { conversations: Math.max(4 - conversations, 0), offer: false },
 * });
 * const citizen = {
 *   id: 7,
 *   municipality: 'lejre',
 *   covers: { from: '2018-01-01', to: '2019-12-31' },
 *   spells: [{ benefit: 'kontanthjaelp', from: '2018-02-01' }],
 *   conversations: ['2019-01-20', '2019-04-01', '2019-07-01', '2019-10-01'],
 * };
 * workItem(citizen, { on: '2019-12-31', within: 84, how, judge: fourTalks }) // => { id: 7, municipality: 'lejre', benefit: 'kontanthjaelp', lacks: { conversations: 1, offer: false }, shortFrom: '2020-01-20', lastDay: '2020-01-20' }
 */
export function workItem(citizen: RegisterCitizen, options: WorkOptions): WorkItem | undefined {
  const { on, within, how } = options;
  const now = shortOn(on, citizen, options);
  if (!isDated(citizen)) return now && { ...now, shortFrom: on, lastDay: 'not-known' };
  if (now !== undefined) {
    const overdueSince = shortSince(citizen, options);
    return { ...now, shortFrom: on, lastDay: on, ...(overdueSince !== undefined && { overdueSince }) };
  }
  const last = addDays(on, within);
  const ahead = goingOn(citizen, on, last);
  for (const day of changesIn({ from: addDays(on, 1), to: last }, ahead, how)) {
    const short = shortOn(day, ahead, options);
    if (short !== undefined) return { ...short, shortFrom: day, lastDay: day };
  }
  return undefined;
}

function shortOn(day: Day, citizen: RegisterCitizen, { how, judge }: WorkOptions): Short | undefined {
  const columns = citizenColumns(citizen, windowEnding(day), how);
  if ('excluded' in columns) return undefined;
  const lacks = lackingIn(columns, day, judge);
  return lacks && { id: citizen.id, municipality: columns.municipality, benefit: columns.benefit, lacks };
}

/** Tells whether all that is known of a citizen is dated, so that other days can be looked at. */
function isDated(citizen: RegisterCitizen): boolean {
  const { spells, conversations, offers, ordinaryHours, hoursApart, benefit, seniorityMonths, absentMonths, absentDays } = citizen;
  const counted = [hoursApart, benefit, seniorityMonths, absentMonths, absentDays].some((given) => given !== undefined);
  return spells !== undefined && !counted && ![conversations, offers, ordinaryHours].some((given) => typeof given === 'number');
}

/** The citizen on the days ahead, if what runs goes on and nothing more happens; what was unknown on the day judged stays so. */
function goingOn(citizen: RegisterCitizen, on: Day, last: Day): RegisterCitizen {
  const { from, to } = coversOf(citizen);
  return on <= to && to < last ? { ...citizen, covers: { from, to: last } } : citizen;
}

/** What a citizen lacks. */
export interface Lacking {
  /** Conversations still to be held, a whole number from 0. */
  readonly conversations: number;
  /** Whether an offer is still to be started. */
  readonly offer: boolean;
}

/** Judges the columns of a citizen in the window that ends on a day: whether they are counted, and what they lack. */
export type Judge = (columns: CitizenColumns, day: Day) => { readonly counted: boolean; readonly lacking: Lacking };

/** What a citizen lacks who is counted and lacks something; `undefined` of everyone else. */
export function lackingIn(columns: CitizenColumns, day: Day, judge: Judge): Lacking | undefined {
  const { counted, lacking } = judge(columns, day);
  return counted && (lacking.conversations > 0 || lacking.offer) ? lacking : undefined;
}

/**
 * The day from which a citizen who falls short on `on` has done so without a break; `undefined` where that is 12 months ago or more, or
 * the lists do not tell.
 */
export function shortSince(citizen: RegisterCitizen, { on, how, judge }: WorkOptions): Day | undefined {
  const told = firstWithout(addDays(coversOf(citizen).from, -1));
  const yearBack = windowEnding(on).from;
  const first = told > yearBack ? told : yearBack;
  if (first > on) return undefined;
  const now = citizenColumns(citizen, windowEnding(on), how);
  let since: Day | undefined;
  for (const day of [first, ...changesIn({ from: first, to: on }, citizen, how)].reverse()) {
    const columns = citizenColumns(citizen, windowEnding(day), how);
    if (!tells(columns, now)) return undefined;
    if ('excluded' in columns || lackingIn(columns, day, judge) === undefined) return since;
    since = day;
  }
  return undefined;
}

/** Tells whether as much is known as in other columns; that there is no benefit or residence is known too. */
function tells(columns: Derived, other: Derived): boolean {
  if ('excluded' in columns) return columns.excluded === 'no-benefit' || columns.excluded === 'not-resident';
  return Object.entries(columns).every(
    ([column, value]) => value !== undefined || (other as Record<string, unknown>)[column] === undefined,
  );
}
