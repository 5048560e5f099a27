import {
  addDays,
  contains,
  type Day,
  type Listed,
  lastOfMonth,
  missingDays,
  monthOf,
  type Period,
  partsOutside,
  shared,
  type Window,
} from '../../days.js';
import { knownFrom, type Ruling } from '../../define.js';
import { isNamed, type OwnPause, type Paused, type PauseLaw, pausesOf } from './pauses.js';
import { type ReckoningLaw, reckonedFor, type WayOn } from './reckoning.js';
import { type AtWork, lookedBack, monthsBefore, underEachWay } from './window.js';

/** What a reckoning looks at. */
export interface PausesFacts {
  readonly pauses?: Listed<OwnPause> | undefined;
}

/** What a reckoning turns to. */
export type ForwardLaw = PauseLaw & ReckoningLaw & { readonly lookBack: Ruling<string> };

/** The months of a new reduction, the days whose hours count, and how the pauses in them came to it. */
export interface Reckoning {
  readonly months: Period;
  /** Absent where pauses put the reduction off. */
  readonly window?: Period;
  /** The id of the step that tells the window. */
  readonly step: string;
  readonly paused: Paused;
}

/** § 13 g, stk. 2: a new reduction takes effect on the first day of the month after the one judged. */
export function nextFirst(on: Day): Day {
  return addDays(lastOfMonth(on), 1);
}

/** § 13 f, stk. 12-13, and § 13 h: goes on with the months that a new reduction rests on, under each way to read how pauses extend them. */
export function underEachReckoning<T>(facts: PausesFacts, law: ForwardLaw, at: AtWork<PausesFacts>, goOn: (of: Reckoning) => T): T {
  const first = nextFirst(at.on);
  const begun = law.pandemic.filter(({ days }) => days.from < first || isOpenedOn(first, law.pandemic, days));
  const earlier = begun.filter((row) => knownFrom(row) < first);
  const by = (pandemic: PauseLaw['pandemic']) => () => underEachDirection(facts, law, pandemic, at, goOn);
  if (earlier.length === begun.length) return by(begun)();
  return at.ask('window-after-the-cut', { undone: by(begun), stands: by(earlier) });
}

function underEachDirection<T>(
  { pauses }: PausesFacts,
  law: ForwardLaw,
  pandemic: PauseLaw['pandemic'],
  at: AtWork<PausesFacts>,
  goOn: (of: Reckoning) => T,
): T {
  const first = nextFirst(at.on);
  const months = monthsBefore(first, law.lookBack);
  const paused = at.once(`pauses ${pandemic.length}`, () => pausesOf(pauses?.items ?? [], law, pandemic));
  if (pandemic.some(({ days }) => isOpenedOn(first, pandemic, days))) return goOn({ months, step: 'window', paused });
  const unread = pauses?.items.find((pause) => pause.from < first && !isNamed(pause, law.grounds));
  if (unread !== undefined) return at.gap('pauseGrounds', [], unread.from);
  const needed = (days: Period): void => {
    const unknown = missingDays(pauses, days);
    if (unknown !== undefined) at.lack('pauses', unknown);
  };
  if (!paused.stretches.some((stretch) => shared(months, stretch) !== undefined)) {
    needed(months);
    return goOn({ months, window: months, step: 'window', paused });
  }
  const reckoned = (way: WayOn) => at.once(`${pandemic.length} ${Object.values(way)}`, () => reckonedFor(first, paused, way, law));
  const forward = (way: WayOn): T => {
    const of = reckoned(way);
    const isOff = of.window === undefined && way.within === 'further' && isPausedWhole(monthOf(at.on), paused);
    if (!isOff) needed({ from: of.months.from, to: of.window?.to ?? months.to });
    const step = `window-${way.extension}`;
    return goOn(of.window === undefined ? { months, step, paused } : { months: of.months, window: of.window, step, paused });
  };
  return at.ask('direction', {
    forward: () =>
      underEachWay(at, (way) => {
        const leftOut = { ...way, beyond: 'left-out' } as const;
        if (!reckoned(leftOut).isLong) return forward(leftOut);
        return at.ask('beyond-three-years', {
          added: () => forward({ ...way, beyond: 'added' }),
          'left-out': () => forward(leftOut),
        });
      }),
    backward: () =>
      underEachWay(at, (way) => {
        const own = { ...way, beyond: 'added' } as const;
        const windows = pausesOf([], law, pandemic);
        if (reckonedFor(first, windows, own, law).window === undefined) return goOn({ months, step: 'window-days', paused: windows });
        const window = lookedBack(months, paused.stretches, way);
        needed(way.within === 'once' ? months : window);
        return goOn({ months, window, step: `window-back-${way.extension}`, paused });
      }),
  });
}

/** A window of § 13 h that begins on a day, and does not go on from another: the months before touch it nowhere, and yet a cut on that day lies in it. */
function isOpenedOn(first: Day, pandemic: PauseLaw['pandemic'], { from }: Window): boolean {
  return from === first && !pandemic.some(({ days }) => contains(days, addDays(first, -1)));
}

/** No last day lies in a month of which every day is paused, whatever else is not known. */
function isPausedWhole(month: Period, { stretches }: Paused): boolean {
  return partsOutside(month, stretches).length === 0;
}
