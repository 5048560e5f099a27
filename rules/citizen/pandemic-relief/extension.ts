import { addDays, addMonths, contains, type Day } from '../../days.js';
import type { At, Cite, Ruling } from '../../define.js';
import type parameters from './parameters.json';
import type readings from './readings.json';
import { type ENDED, type Enacted, type Months, notRead, type Windows, windowAround } from './window.js';

/** What the minutes say of sygedagpenge, in two ways that disagree: months for everyone, and the last day on which nobody is transferred. */
type Minutes = readonly Pick<Ruling<{ readonly months: number; readonly nobodyUntil: Day }>, 'value' | 'days' | 'cite'>[];

/** One extension: the day of transfer, and the day to which it is put off. */
interface Once {
  readonly transferOn: Day;
  readonly newTransferOn: Day;
  /** `null` where nobody was transferred before a fixed day. */
  readonly months: number | null;
  readonly cite: Cite;
}

/** The extension from a day of transfer that lies in this step of a window. */
type Extend = (transferOn: Day, enacted: Enacted) => Once;

type AtExtension = At<typeof parameters, typeof readings, { readonly endedUnder?: (typeof ENDED)[number] | undefined }>;

/** How a month is counted is a convention of ours. */
const PRACTICE = { title: 'regelvaerk', provision: 'praksis: en måned regnes til samme dato, ikke fastsat i loven' };

/**
 * §§ 26-26 i: sygedagpenge from the person's own day of transfer on. Where the minutes speak, their two wordings are readings beside the
 * act. A new day of transfer in a later window is put off in its turn, as the act says itself; that it is not is the other reading.
 */
export function extensionOf(transferOn: Day, windows: Windows, minutes: Minutes, at: AtExtension) {
  const enacted = windowAround('sygedagpenge', transferOn, windows)?.[0];
  if (enacted === undefined) return null;
  const extend = at.ask('sygedagpenge-wording', {
    act: (): Extend => byAct,
    'one-month': (): Extend => worded(minutes, (day, { value, cite }) => byMonths(day, value.months, cite)),
    'nobody-until': (): Extend => worded(minutes, (day, { value, cite }) => untilDay(day, value.nobodyUntil, cite)),
  });
  const first = extend(transferOn, enacted);
  const all = at.ask('new-transfer-day', {
    'extended-again': () => everyFrom([first], [enacted], extend, windows, at),
    'extended-once': () => [first],
  });
  return inAll(all, at);
}

function byAct(transferOn: Day, { gives, cite }: Enacted): Once {
  return byMonths(transferOn, (gives as { readonly months: number }).months, cite);
}

/** A month runs to the same date of the next month, or to its last day where it is shorter (inferred: the acts name months only). */
function byMonths(transferOn: Day, months: number, cite: Cite): Once {
  return { transferOn, months, newTransferOn: addMonths(transferOn, months), cite };
}

function untilDay(transferOn: Day, nobodyUntil: Day, cite: Cite): Once {
  return { transferOn, months: null, newTransferOn: addDays(nobodyUntil, 1), cite };
}

/** A wording of the minutes; on days of which they do not speak, the act. */
function worded(minutes: Minutes, as: (transferOn: Day, said: Minutes[number]) => Once): Extend {
  return (transferOn, enacted) => {
    const said = minutes.find(({ days }) => contains(days, transferOn));
    return said === undefined ? byAct(transferOn, enacted) : as(transferOn, said);
  };
}

/** Extensions and those after them, as long as the new day is put off in its turn. */
function everyFrom(all: readonly Once[], used: readonly Enacted[], extend: Extend, windows: Windows, at: AtExtension): readonly Once[] {
  const { newTransferOn } = all.at(-1) as Once;
  const filled = filledUp(newTransferOn, used.at(-1) as Enacted, at);
  if (filled !== undefined) return everyFrom([...all, filled], used, extend, windows, at);
  const next = stepAgain(newTransferOn, used, windows);
  if (next === undefined) return all;
  if (next.gives === 'not-read') return notRead('sygedagpenge', newTransferOn, windows, at);
  return everyFrom([...all, extend(newTransferOn, next)], [...used, next], extend, windows, at);
}

/** §§ 26 a and 26 b, stk. 2: an extension of another than the ordinary period that runs out before 30 June 2020 runs to that day. */
function filledUp(newTransferOn: Day, { gives, cite }: Enacted, at: AtExtension): Once | undefined {
  const { fillsTo } = gives as Months;
  if (fillsTo === undefined || newTransferOn >= fillsTo || at.need('endedUnder') === 'benefit-period') return undefined;
  return { transferOn: newTransferOn, newTransferOn: addDays(fillsTo, 1), months: null, cite };
}

/** The step by which an extension that runs out is followed by another, where that was not given as often as it can be. */
function stepAgain(day: Day, used: readonly Enacted[], windows: Windows): Enacted | undefined {
  return windows.sygedagpenge.flat().find((step) => {
    const { againFrom = step.days.from, times = 1 } = step.gives as Partial<Months>;
    return againFrom <= day && day <= step.days.to && used.filter((one) => one === step).length < times;
  });
}

function inAll(all: readonly Once[], { show }: AtExtension) {
  for (const { transferOn, newTransferOn, months, cite } of all) {
    show('extension', { from: transferOn, to: addDays(newTransferOn, -1) }, 'period', cite);
    if (months !== null) show('month', newTransferOn, 'date', PRACTICE);
  }
  const { newTransferOn } = all.at(-1) as Once;
  const months = all.reduce<number | null>((sum, once) => (sum === null || once.months === null ? null : sum + once.months), 0);
  return { relief: 'sygedagpenge', months, extendedTo: addDays(newTransferOn, -1), newTransferOn } as const;
}
