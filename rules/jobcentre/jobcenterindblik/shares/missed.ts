import type { Cite } from '../../../../src/engine/citation.js';
import type { At, Tested } from '../../../../src/engine/condition.js';
import type { Day } from '../../../../src/engine/day.js';
import type { Governing } from '../../../../src/engine/governing.js';
import { gap, isUnsettled, lacking, type Unsettled } from '../../../../src/engine/reading.js';
import { Shown, shown } from '../../../../src/engine/shown.js';
import type { Step } from '../../../../src/engine/step.js';
import { step } from '../../../step.js';
import type { CountedShares, ShareGiven } from '../facts.js';
import type { FiguresOf, TargetsLaw } from '../law.js';
import type { JobcenterindblikReadings } from '../readings.js';
import { byOrder, type Measured } from './across-orders.js';
import { type Bounds, boundsOf, compareWith, inPercent, jointBounds, meanOf } from './bounds.js';
import { countedAs, underCounting } from './counted-under.js';

export type FocusTarget = 'conversations' | 'offers';

type Here = At<JobcenterindblikReadings>;

/**
 * Tests whether a focus target is missed, under every way to read the target and to count that is left open.
 * @param alone true where the other target has no consequence: then a joint share asks no more than this one
 */
export function isMissed(target: FocusTarget, { counted, measuredTo }: Measured, law: TargetsLaw, at: Here, alone = false): Tested {
  const against = (figures: FiguresOf) => {
    const required = law.shares[figures][target];
    if (required === undefined) return gap('starConversations');
    const on = (day: Day, alike: readonly CountedShares[]) => {
      const figure = required.on(day);
      if (isUnsettled(figure)) return gap('share');
      const below = (reached: Reached) => underCounting<boolean | Shown>(alike, at.ask, (entry) => belowFigure(reached, entry, figure, at));
      return at.ask<'shares', boolean | Shown>('shares', {
        two: () => below(target),
        joint: () => below(alone ? target : 'both'),
      });
    };
    const alike = countedAs(counted, 'figures', figures);
    return target === 'offers' ? byOrder({ counted: alike, measuredTo }, law, at, on) : on(at.on, alike);
  };
  return at.ask<'figures', boolean | Shown>('figures', {
    'ministry-report': () => against('ministry-report'),
    'lejre-minutes': () => against('lejre-minutes'),
    'star-page': () => against('star-page'),
  });
}

/** Of two tests both are met, or neither is; one that is met alone fails, and so does one that is failed while the other is open. */
export function bothOrNeither(a: Tested, b: Tested): boolean | Unsettled<boolean> {
  const [first, second] = [plain(a), plain(b)];
  if (first === false || second === false) return first === second;
  return first === true ? second : first;
}

/** What a test comes to, without its working. */
export function plain(tested: Tested): boolean | Unsettled<boolean> {
  if (!isUnsettled<boolean | Shown>(tested)) return tested instanceof Shown ? tested.answer : (tested as boolean);
  if (tested.unsettled !== 'reading') return tested;
  return { ...tested, candidates: tested.candidates.map(plain) };
}

/** Which of those counted a share is of: those who reached a target, or both. */
type Reached = FocusTarget | 'both';

/** A mean share below what is required, or just there where that is not enough; open where nobody is counted. */
function belowFigure(reached: Reached, entry: CountedShares, { value, cite }: Governing<number>, { ask }: Here): Tested {
  const bounds = boundsIn(entry, reached);
  const least = meanOf(bounds.map((bound) => bound.least));
  const most = meanOf(bounds.map((bound) => bound.most));
  if (least === undefined || most === undefined) return lacking('counted');
  const [low, high] = [compareWith(least, value), compareWith(most, value)];
  const share = shareSteps(reached, inPercent(least, value), inPercent(most, value), cite);
  const working = [...share, step('required-share', value, '%', cite)];
  const answer = (met: (compared: number) => boolean): Tested => (met(low) === met(high) ? shown(!met(low), working) : lacking('counted'));
  return ask<'share', boolean | Shown>('share', {
    'more-than': () => answer((compared) => compared > 0),
    'at-least': () => answer((compared) => compared >= 0),
  });
}

/** The bounds in every window. Where those who reached both were not counted, the two shares bound them. */
function boundsIn(entry: CountedShares, reached: Reached): Bounds[] {
  const { [reached]: shares, conversations, offers } = entry;
  if (shares !== undefined) return shares.map(boundsOf);
  return conversations.map((share, window) => jointBounds(boundsOf(share), boundsOf(offers[window] as ShareGiven)));
}

/** The share, or the two between which it lies. */
function shareSteps(reached: Reached, least: string, most: string, cite: Cite): Step[] {
  if (least === most) return [step(`${reached}-share`, least, '%', cite)];
  return [step(`${reached}-least-share`, least, '%', cite), step(`${reached}-greatest-share`, most, '%', cite)];
}
