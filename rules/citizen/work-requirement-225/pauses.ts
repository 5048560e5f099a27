import { ALL_DAYS, byFirstDay, joined, type Period, partsIn, shared, type Window } from '../../days.js';
import { type Cite, choice, lasting, type Ruling, type ValueOf } from '../../define.js';
import type { AtWork } from './window.js';

/** The grounds of § 13 f, stk. 12, the last two of nr. 6; the list is closed. */
const GROUNDS = [
  'sickness',
  'parental-leave',
  'bereavement-leave',
  'care',
  'military-service',
  'incapacity',
  'education',
  'other-benefit',
] as const;

/** Days with a ground of extension; from 2000 at the earliest, for an older day is a slip of the hand. */
export const PAUSE = lasting('a ground of extension', { ground: choice(GROUNDS, 'a ground of extension:') }, { since: '2000-01-01' });
export type OwnPause = ValueOf<typeof PAUSE>;

/** Days that extend the 12 months: their ground, and where that stands. */
interface Pause {
  readonly ground: OwnPause['ground'] | 'covid-19';
  readonly days: Window;
  readonly cite: Cite;
}

/** Pauses in order, and the stretches they make together: a day that several of them have stands once. */
export interface Paused {
  readonly pauses: readonly Pause[];
  readonly stretches: readonly Period[];
  /** Those that extend the months whole as soon as they touch them: the windows of § 13 h. */
  readonly whole: readonly Period[];
}

/** A window of § 13 h, and the day on which it was enacted. */
type Enacted = Pick<Ruling<unknown>, 'days' | 'cite' | 'from' | 'adopted'>;

/** § 13 f, stk. 12, and § 13 h. */
export interface PauseLaw {
  /** The list of grounds as it stands on the day judged: where a pause of one's own is told to stand. */
  readonly pauseGrounds: Pick<Ruling<unknown>, 'cite'>;
  /** The grounds of all days: a pause is judged by those of its own days. */
  readonly grounds: readonly Pick<Ruling<readonly string[]>, 'value' | 'days'>[];
  /** The pandemic windows, a row for each act. */
  readonly pandemic: readonly Enacted[];
}

/** Merges the person's own pauses with the pandemic windows. */
export function pausesOf(own: readonly OwnPause[], { pauseGrounds: { cite } }: PauseLaw, pandemic: readonly Enacted[]): Paused {
  const all = [
    ...own.map(({ ground, from, to }): Pause => ({ ground, days: { from, to }, cite })),
    ...pandemic.map((row): Pause => ({ ground: 'covid-19', days: row.days, cite: row.cite })),
  ].sort((a, b) => byFirstDay(a.days, b.days));
  const whole = joined(pandemic.map(({ days }) => days)) as readonly Period[];
  return {
    pauses: all,
    stretches: partsIn(
      ALL_DAYS,
      all.map(({ days }) => days),
    ),
    whole,
  };
}

/** The act names a ground for a pause where it does so from its first day on. */
export function isNamed({ ground, from }: OwnPause, grounds: PauseLaw['grounds']): boolean {
  return grounds.every(({ value, days: { to } }) => value.includes(ground) || (to !== undefined && to < from));
}

/** Shows every stretch of a pause in a period, in order. */
export function showPauses(period: Period, { pauses }: Paused, { show }: AtWork): void {
  for (const { days, ground, cite } of pauses) {
    const part = shared(period, days);
    if (part !== undefined) show(`pause-${ground}`, part, 'period', cite);
  }
}
