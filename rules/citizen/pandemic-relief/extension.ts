import type { Cite } from '../../../src/engine/citation.js';
import { addDays, addMonths, type Day } from '../../../src/engine/day.js';
import { contains } from '../../../src/engine/period.js';
import type { Ruling } from '../../define.js';
import { type AtRelief, type Enacted, notRead, type Windows, windowAround } from './window.js';

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

/** How a month is counted is a convention of ours. */
const PRACTICE = { title: 'regelvaerk', provision: 'praksis: en måned regnes til samme dato, ikke fastsat i loven' };

/**
 * §§ 26-26 i: sygedagpenge from the person's own day of transfer on. Where the minutes speak, their two wordings are readings beside the
 * act; whether a new day of transfer in a later window is put off in its turn is a reading too.
 */
export function extensionOf(transferOn: Day, windows: Windows, minutes: Minutes, at: AtRelief) {
  const enacted = windowAround('sygedagpenge', transferOn, windows)?.[0];
  if (enacted === undefined) return null;
  const extend = at.ask('sygedagpenge-wording', {
    act: (): Extend => byAct,
    'one-month': (): Extend => worded(minutes, (day, { value, cite }) => byMonths(day, value.months, cite)),
    'nobody-until': (): Extend => worded(minutes, (day, { value, cite }) => untilDay(day, value.nobodyUntil, cite)),
  });
  const first = extend(transferOn, enacted);
  const all = at.ask('new-transfer-day', {
    'extended-again': () => everyFrom(first, extend, windows, at),
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

/** An extension and those after it, as long as the new day lies in a window. */
function everyFrom(first: Once, extend: Extend, windows: Windows, at: AtRelief): readonly Once[] {
  const { newTransferOn } = first;
  const [enacted] = windowAround('sygedagpenge', newTransferOn, windows) ?? notRead('sygedagpenge', newTransferOn, windows, at);
  return enacted === undefined ? [first] : [first, ...everyFrom(extend(newTransferOn, enacted), extend, windows, at)];
}

function inAll(all: readonly Once[], { show }: AtRelief) {
  for (const { transferOn, newTransferOn, months, cite } of all) {
    show('extension', { from: transferOn, to: addDays(newTransferOn, -1) }, 'period', cite);
    if (months !== null) show('month', newTransferOn, 'date', PRACTICE);
  }
  const { newTransferOn } = all.at(-1) as Once;
  const months = all.reduce<number | null>((sum, once) => (sum === null || once.months === null ? null : sum + once.months), 0);
  return { relief: 'sygedagpenge', months, extendedTo: addDays(newTransferOn, -1), newTransferOn } as const;
}
