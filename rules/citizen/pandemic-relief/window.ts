import { addDays, contains, type Day, daysIn, type Period } from '../../days.js';
import { type At, type Cite, oneWord, type Ruling } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };

/** The three reliefs: dagpenge that are not used up, sygedagpenge that are prolonged, G-days that the employer need not pay. */
export const RELIEFS = ['dagpenge', 'sygedagpenge', 'g-dage'] as const;

type Relief = (typeof RELIEFS)[number];

/** What the rules of this scheme turn to. */
export type AtRelief = At<typeof parameters, typeof readings>;

/** What may run out on the day of transfer: the ordinary period (§ 24), an extension (§ 27), or a right in a serious illness (§ 24 c). */
export const ENDED = ['benefit-period', 'extension', 'serious-illness'] as const;

/**
 * What a window gives: a suspension, one that was read to ask for a collective agreement, so many months more or, where an act is
 * known and its content is not, nothing that was read.
 */
const WORDS = ['suspended', 'suspended-under-agreement', 'not-read'] as const;

/** So many months more, once unless told, and what holds of a day of transfer that an extension led to. */
export interface Months {
  readonly months: number;
  /** How often the same person can be given them. */
  readonly times?: number;
  /** The first day on which an extension that runs out is followed by these months; left out: the first day of the step. */
  readonly againFrom?: Day;
  /** The day to which an extension that runs out before it is filled up, but not one of the ordinary period. */
  readonly fillsTo?: Day;
}

/** A step of a window, as it was enacted. */
export interface Enacted {
  readonly gives: (typeof WORDS)[number] | Months;
  /** Every row of the file has an end. */
  readonly days: Period;
  readonly cite: Cite;
}

/** The windows of each relief, each in the steps in which it was enacted. */
export type Windows = Readonly<Record<Relief, readonly (readonly Enacted[])[]>>;

/** The windows that rows make, as enacted: suspensions that follow one another day by day are one; so many months more stand by themselves. */
export function windowsOf(rows: readonly Pick<Ruling<string | Months>, 'value' | 'days' | 'cite'>[]) {
  const steps = rows.map(
    ({ value, days, cite }): Enacted => ({ gives: typeof value === 'string' ? oneWord(value, WORDS) : value, days: days as Period, cite }),
  );
  const starts = steps.flatMap((step, index) => (goesOn(steps[index - 1], step) ? [] : [index]));
  return starts.map((start, place) => steps.slice(start, starts[place + 1]));
}

function goesOn(before: Enacted | undefined, { gives, days }: Enacted): boolean {
  return before?.gives === gives && addDays(before.days.to, 1) === days.from;
}

/** The window of the day that decides, in its steps; none where the relief is not given, `undefined` where what an act gives was not read. */
export function windowAround(relief: Relief, day: Day, windows: Windows): readonly Enacted[] | undefined {
  const window = windows[relief].find((steps) => steps.some(({ days }) => contains(days, day))) ?? [];
  return contains(parameters.covered, day) && window.every(({ gives }) => gives !== 'not-read') ? window : undefined;
}

/** Tells whether the relief is given, and shows the window it rests on or, where it is not, every window that is known. */
export function isGiven(relief: Relief, day: Day, windows: Windows, at: AtRelief): boolean {
  const window = windowAround(relief, day, windows) ?? notRead(relief, day, windows, at);
  const isMet = window.length > 0;
  for (const { days, cite } of isMet ? window : known(relief, windows)) at.show(`${relief}-window`, days, 'period', cite);
  return isMet;
}

/** Ends where what is given on a day was not read, with the days that are known. */
export function notRead(relief: Relief, day: Day, windows: Windows, at: AtRelief): never {
  const days = known(relief, windows).map((step) => step.days);
  return at.gap(relief, days, day);
}

function known(relief: Relief, windows: Windows): readonly Enacted[] {
  return windows[relief].flat().filter(({ gives }) => gives !== 'not-read');
}

/** Whether G-days are suspended without a collective agreement: the act of 2021 asks for one, those of 2020 were not read. */
export function isSuspendedForAll(windows: Windows, { on, ask }: AtRelief): boolean {
  const unread = windows['g-dage'].flat().some(({ gives, days }) => gives === 'suspended' && contains(days, on));
  return unread && ask('agreement-2020', { required: () => false, 'not-required': () => true });
}

/**
 * § 55, stk. 7, and § 84: a suspension over its whole window; where the window is not known, its own condition tells that.
 * @example
 * const spring = [{ gives: 'suspended', days: { from: '2021-01-01', to: '2021-02-28' } }];
 * suspensionOf('dagpenge', spring) // => { relief: 'dagpenge', window: { from: '2021-01-01', to: '2021-02-28' }, days: 59 }
 */
export function suspensionOf<R extends Relief>(relief: R, window: readonly Enacted[] | undefined) {
  const [first, last] = [window?.[0], window?.at(-1)];
  if (first === undefined || last === undefined) return null;
  const whole = { from: first.days.from, to: last.days.to };
  return { relief, window: whole, days: daysIn(whole) };
}
