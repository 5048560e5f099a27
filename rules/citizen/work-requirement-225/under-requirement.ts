import type { Day } from '../../../src/engine/day.js';
import type { Listed } from '../../../src/engine/fact-types.js';
import type { Judgement } from '../../../src/engine/judgement.js';
import { missingDays } from '../../../src/engine/listed.js';
import { type Period, shared } from '../../../src/engine/period.js';
import type { Ruling } from '../../define.js';
import { type Counted, type HoursFacts, type HoursLaw, hoursOn, type Lack } from './hours.js';
import { NOT_PAUSED, type OwnPause, type Paused, type PauseLaw, pausesOf, showPauses } from './pauses.js';
import { partsOutside } from './stretches.js';
import { type AtWork, extended, monthsBefore, underEachWay, type Way } from './window.js';

/** What the count of hours looks at. */
interface Facts extends HoursFacts {
  readonly pauses?: Listed<OwnPause> | undefined;
  readonly otherGround?: Judgement<boolean> | undefined;
  readonly reduced?: boolean | undefined;
  readonly reducedFrom?: Day | undefined;
}

interface Law extends HoursLaw, PauseLaw {
  readonly lookBack: Ruling<string>;
  readonly noMove: Ruling<string>;
}

/** § 13 f, stk. 1, nr. 2: tells whether the documented hours are too few, under each way to read the law on which that may turn. */
export function isUnderRequirement(facts: Facts, law: Law, at: AtWork<Facts>): boolean {
  const months = monthsBefore(at.on, law.lookBack);
  const { named, all } = at.once('pauses', () => pausesOf(facts.pauses?.items ?? [], law));
  const count = at.once('count', () => counting(facts, law, months));
  if (!all.stretches.some((stretch) => shared(months, stretch) !== undefined))
    return tell(count(NOT_PAUSED, UNMOVED, true), facts, law, at);
  const whateverOtherGround = (way: Way, forEveryone: boolean) => () => {
    const isKnown = all === named || facts.otherGround !== undefined;
    const without = count(facts.otherGround?.value === true ? all : named, way, forEveryone);
    if (isKnown || !isTooFew(without) || isTooFew(count(all, way, forEveryone))) return tell(without, facts, law, at);
    return at.judge('otherGround', {});
  };
  return underEachWay(at, (way) =>
    at.ask('hours-in-pandemic', { everyone: whateverOtherGround(way, true), 'reduced-only': whateverOtherGround(way, false) }),
  );
}

/** Where nothing is paused, every way comes to the same. */
const UNMOVED: Way = { extension: 'days', within: 'once' };

/** The hours of a window, the way and the pauses by which it came about, and what must be known to tell. */
interface Count {
  readonly window: Period;
  readonly step: string;
  readonly paused: Paused;
  readonly hours: Counted;
  readonly lack: Lack | undefined;
}

/** Counts the hours of the months, extended by pauses: those of one window once, however many ways come to it. */
function counting(facts: Facts, law: Law, months: Period) {
  const known = new Map<string, Counted>();
  return (paused: Paused, way: Way, forEveryone: boolean): Count => {
    const window = extended(months, paused.stretches, way, law.noMove);
    const days = daysThatCount(window, facts, law, forEveryone);
    const key = days.map(({ from, to }) => `${from}/${to}`).join();
    const hours = known.get(key) ?? hoursOn(days, facts, law);
    known.set(key, hours);
    const step = window.from === months.from ? 'window' : `window-${way.extension}`;
    return { window, step, paused, hours, lack: lackOf(hours, facts, way.within === 'once' ? months : window, window) };
  };
}

/** The days whose hours count: once the help is reduced those after it and, if pandemic hours are not for everyone, those outside the windows. */
function daysThatCount(window: Period, { reduced, reducedFrom }: Facts, { pandemic }: Law, forEveryone: boolean): readonly Period[] {
  if (reducedFrom !== undefined) return [shared(window, { from: reducedFrom }) ?? []].flat();
  if (reduced !== false || forEveryone) return [window];
  return partsOutside(window, pandemic.stretches);
}

/**
 * What must be known to tell. Where hours are too few, a pause that is not known might bring more of them in, unless the window holds all
 * days since a reduction. Where they suffice, it turns on whether the help is reduced already: then only those after it count.
 */
function lackOf({ tooFew }: Counted, { pauses, reduced, reducedFrom }: Facts, looked: Period, window: Period): Lack | undefined {
  if (typeof tooFew !== 'boolean') return tooFew;
  if (!tooFew) {
    if (reduced === undefined) return { fact: 'reduced' };
    return reduced && reducedFrom === undefined ? { fact: 'reducedFrom' } : undefined;
  }
  const unknown = reducedFrom !== undefined && reducedFrom >= window.from ? undefined : missingDays(pauses, looked);
  return unknown && { fact: 'pauses', days: unknown };
}

function isTooFew({ hours, lack }: Count): boolean {
  return hours.tooFew === true && lack === undefined;
}

/** Tells a count, with its window, each pause in it and the hours; or what must be known to. */
function tell({ window, step, paused, hours, lack }: Count, { reducedFrom }: Facts, { lookBack }: Law, at: AtWork<Facts>): boolean {
  if (lack !== undefined) return at.lack(lack.fact, lack.days);
  const isFew = hours.tooFew === true;
  at.show(step, window, 'period', lookBack);
  showPauses(window, paused, at);
  if (reducedFrom !== undefined) at.show('counted-from', reducedFrom, 'date', lookBack);
  at.show('hours-counted', isFew ? hours.most : hours.least, 'hours');
  return isFew;
}
