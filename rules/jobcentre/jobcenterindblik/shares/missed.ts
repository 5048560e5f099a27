import { windowEnding } from '../../../../src/population/window.js';
import { contains, type Day } from '../../../days.js';
import type { At, FactsOf, Governing, Known, Timeline } from '../../../define.js';
import { type AcrossOrders, lastOfOldOrder, reckonedBy } from '../across-orders.js';
import { calendarYearBefore } from '../calendar-year.js';
import type parameters from '../parameters.json';
import type readings from '../readings.json';
import { type Bounds, boundsOf, compareWith, inPercent, jointBounds, meanOf, type Ratio, turnsOnRounding } from './bounds.js';
import { entryCounted } from './counted-under.js';
import type { CountedShares, measured, ShareGiven } from './share-given.js';

/** What of the law the focus targets turn on. */
export interface FocusLaw {
  /** The share in % that each source requires of conversations and of offers; left out where its text was not read. */
  readonly shares: Readonly<Record<keyof typeof readings.figures.options, { readonly conversations?: Shares; readonly offers: Shares }>>;
  /** Days whose efforts are reckoned by the order before, even where they are judged later. */
  readonly oldOrder: Timeline<boolean>;
  /** Years in which missing the target on offers has no consequence. */
  readonly offersPause: Timeline<boolean>;
}
type Shares = Timeline<number>;

type Facts = FactsOf<typeof measured>;

/** What is known of the focus targets. */
export type Measured = Known<Facts, 'counted', 'measuredTo'>;

/** What the rules on them turn to besides. */
export type Here = At<typeof parameters, typeof readings, Facts>;

export type FocusTarget = 'conversations' | 'offers';

/** The share that reached a target, or both, between two bounds, and the share that is required. */
interface Held {
  readonly reached: FocusTarget | 'both';
  readonly least: Ratio;
  readonly most: Ratio;
  readonly required: Governing<number>;
}

/**
 * Tests whether a focus target is missed, under every way to read the target and to count that is left open.
 * @param alone true where the other target has no consequence: then a joint share asks no more than this one
 */
export function isMissed(target: FocusTarget, facts: Measured, law: FocusLaw, at: Here, alone = false): boolean {
  return isBelow(heldAgainst(target, facts, law, at, alone), at);
}

/** The same, with the share and what it is held against as steps. */
export function missedInSteps(target: FocusTarget, facts: Measured, law: FocusLaw, at: Here, alone = false): boolean {
  const held = heldAgainst(target, facts, law, at, alone);
  const { reached, required } = held;
  const { value, cite } = required;
  const [least, most] = [inPercent(held.least, value), inPercent(held.most, value)];
  if (least === most) at.show(turnsOnRounding(held.least, value) ? `${reached}-unrounded-share` : `${reached}-share`, least, '%', cite);
  else {
    at.show(`${reached}-least-share`, least, '%', cite);
    at.show(`${reached}-greatest-share`, most, '%', cite);
  }
  const isEqual = [held.least, held.most].every((share) => compareWith(share, value) === 0);
  at.show(isEqual ? 'just-required' : 'required-share', value, '%', cite);
  return isBelow(held, at);
}

/** Below what is required, or just there where that is not enough; open where the bounds lie on either side. */
function isBelow({ least, most, required: { value } }: Held, at: Here): boolean {
  const answer = (met: (compared: number) => boolean): boolean => {
    const [low, high] = [met(compareWith(least, value)), met(compareWith(most, value))];
    return low === high ? !low : at.lack('counted');
  };
  return at.ask('share', { 'more-than': () => answer((compared) => compared > 0), 'at-least': () => answer((compared) => compared >= 0) });
}

function heldAgainst(target: FocusTarget, { counted, measuredTo }: Measured, law: FocusLaw, at: Here, alone: boolean): Held {
  const figures = at.ask('figures', {
    'ministry-report': () => 'ministry-report' as const,
    'lejre-minutes': () => 'lejre-minutes' as const,
    'star-page': () => 'star-page' as const,
  });
  const rows = law.shares[figures][target]?.rows ?? at.gap('starConversations');
  const { day, across } = target === 'offers' ? dayReckoned(measuredTo, law, at) : { day: at.on };
  const required = rows.find(({ days }) => contains(days, day)) ?? at.gap('share');
  const reached = at.ask('shares', { two: () => target, joint: () => (alone ? target : 'both') });
  const bounds = boundsIn(entryCounted(counted, { figures, 'across-orders': across }, at) ?? at.lack('counted'), reached);
  const least = meanOf(bounds.map((bound) => bound.least)) ?? at.lack('counted');
  const most = meanOf(bounds.map((bound) => bound.most)) ?? at.lack('counted');
  return { reached, least, most, required };
}

/**
 * The day whose order decides the target on offers: the day judged, or the last day of the order before where that reckons the year
 * measured. A year that lies across both is a reading; where it is not told which was measured, it is the one that decides.
 */
function dayReckoned(
  measuredTo: Day | undefined,
  { oldOrder }: FocusLaw,
  { on, ask }: Here,
): { readonly day: Day; readonly across?: AcrossOrders } {
  const until = lastOfOldOrder(oldOrder);
  const reckoned = reckonedBy(windowEnding(measuredTo ?? calendarYearBefore(on).to), until);
  if (until === undefined || reckoned === 'new-order') return { day: on };
  if (reckoned === 'old-order') return { day: until };
  const across = ask('across-orders', {
    'new-order': () => 'new-order' as const,
    'old-order': () => 'old-order' as const,
    'each-part': () => 'each-part' as const,
  });
  return { day: across === 'old-order' ? until : on, across };
}

/** The bounds in every window. Where those who reached both were not counted, the two shares bound them. */
function boundsIn(entry: CountedShares, reached: FocusTarget | 'both'): Bounds[] {
  const { [reached]: shares, conversations, offers } = entry;
  if (shares !== undefined) return shares.map(boundsOf);
  return conversations.map((share, window) => jointBounds(boundsOf(share), boundsOf(offers[window] as ShareGiven)));
}
