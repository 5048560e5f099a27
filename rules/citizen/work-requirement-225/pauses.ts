import type { Cite } from '../../../src/engine/citation.js';
import { type Period, shared, type Window } from '../../../src/engine/period.js';
import { choice, lasting, type Ruling, type ValueOf } from '../../define.js';
import { byFirstDay, partsIn } from './stretches.js';
import type { AtWork } from './window.js';

/** Days with a ground of extension; from 2000 at the earliest, for an older day is a slip of the hand. */
export const PAUSE = lasting(
  'a ground of extension',
  {
    /** The grounds that were read; `other` needs a judgement, and so does bereavement leave before the act named it. */
    ground: choice(['sickness', 'parental-leave', 'care', 'bereavement-leave', 'other'], 'a ground of extension:'),
  },
  { since: '2000-01-01' },
);
export type OwnPause = ValueOf<typeof PAUSE>;

/** Days that extend the months looked back on: their ground, and where that stands. */
interface Pause {
  readonly ground: OwnPause['ground'] | 'covid-19';
  readonly days: Window;
  readonly cite: Cite;
}

/** Pauses in order, and the stretches they make together: a day that several of them have stands once. */
export interface Paused {
  readonly pauses: readonly Pause[];
  readonly stretches: readonly Period[];
}

/** Where nothing is paused. */
export const NOT_PAUSED: Paused = { pauses: [], stretches: [] };

/** The person's own pauses and the pandemic windows as enacted. */
export interface Pauses {
  /** Those on grounds that the act is known to name. */
  readonly named: Paused;
  /** Those on any other ground too; the same where there is none. */
  readonly all: Paused;
}

/** § 13 f, stk. 12, and § 13 h. */
export interface PauseLaw {
  /** The list of grounds as it stands on the day judged: where a pause of one's own is told to stand. */
  readonly pauseGrounds: Pick<Ruling<unknown>, 'cite'>;
  /** The grounds of all days: a pause is judged by those of its own days too. */
  readonly grounds: readonly Pick<Ruling<readonly string[]>, 'value' | 'days'>[];
  /** The pandemic windows as enacted, a stretch for each act. */
  readonly pandemic: Paused;
}

/** The pandemic windows as pauses. */
export function pandemicPauses(rows: readonly Pick<Ruling<unknown>, 'days' | 'cite'>[]): Paused {
  return together(rows.map(({ days, cite }) => ({ ground: 'covid-19', days, cite })));
}

/** Sorts the person's own pauses by whether their ground is named, and merges their days with the pandemic windows. */
export function pausesOf(own: readonly OwnPause[], law: PauseLaw): Pauses {
  if (own.length === 0) return { named: law.pandemic, all: law.pandemic };
  const pause = ({ ground, from, to }: OwnPause): Pause => ({ ground, days: { from, to }, cite: law.pauseGrounds.cite });
  const known = [...own.filter((item) => isNamed(item, law)).map(pause), ...law.pandemic.pauses];
  const others = own.filter((item) => !isNamed(item, law)).map(pause);
  const named = together(known);
  return { named, all: others.length === 0 ? named : together([...known, ...others]) };
}

/** The act names a ground for a pause where it does so from its first day on. */
function isNamed({ ground, from }: OwnPause, { grounds }: PauseLaw): boolean {
  return grounds.every(({ value, days: { to } }) => value.includes(ground) || (to !== undefined && to < from));
}

const ALL_DAYS: Period = { from: '0000-01-01', to: '9999-12-31' };

function together(all: readonly Pause[]): Paused {
  const pauses = [...all].sort((a, b) => byFirstDay(a.days, b.days));
  const windows = pauses.map(({ days }) => days);
  return { pauses, stretches: partsIn(ALL_DAYS, windows) };
}

/** Shows every stretch of a pause in a period, in order. */
export function showPauses(period: Period, { pauses }: Paused, { show }: AtWork): void {
  for (const { days, ground, cite } of pauses) {
    const part = shared(period, days);
    if (part !== undefined) show(`pause-${ground}`, part, 'period', cite);
  }
}
