import type { Day } from '../../../../src/engine/day.js';
import type { CitizenColumns } from './columns.js';

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
