import type { Cite } from '../../../src/engine/citation.js';
import type { At } from '../../../src/engine/condition.js';
import { addDays, addMonths, type Day } from '../../../src/engine/day.js';
import { isUnsettled, type OptionOf, type Unsettled } from '../../../src/engine/reading.js';
import type { Step } from '../../../src/engine/step.js';
import { step } from '../../step.js';
import type { PandemicLaw } from './law.js';
import type { PandemicReadings } from './readings.js';
import { type Enacted, windowOf } from './window.js';

/** Sygedagpenge for longer, so that the transfer to jobafklaring is put off. */
export interface Extension {
  readonly relief: 'sygedagpenge';
  /** Months more in all; `null` where nobody was transferred before a fixed day. */
  readonly months: number | null;
  /** The last day that the extension reaches. */
  readonly extendedTo: Day;
  /** The day to which the transfer to jobafklaring is put off. */
  readonly newTransferOn: Day;
  /** Each extension with its act or, under another wording, the minutes. */
  readonly working: readonly Step[];
}

/** One extension: the day of transfer, and the day to which it is put off. */
interface Once extends Pick<Extension, 'months' | 'newTransferOn'> {
  readonly transferOn: Day;
  readonly cite: Cite;
}

type Wording = OptionOf<PandemicReadings, 'sygedagpenge-wording'>;

/** The extension from a day of transfer that lies in this step of a window. */
type Extend = (transferOn: Day, enacted: Enacted) => Once;

const PRACTICE: Cite = { title: 'regelvaerk', provision: 'praksis: en måned regnes til samme dato, ikke fastsat i loven' };

/**
 * Sygedagpenge from the person's own day of transfer on. Where the minutes speak, their two wordings are readings beside the
 * act; whether a new day of transfer in a later window is put off in its turn is a reading too.
 */
export function extensionOf(
  transferOn: Day,
  enacted: Enacted,
  law: PandemicLaw,
  { ask }: At<PandemicReadings>,
): Extension | Unsettled<Extension> {
  const under = (wording: Wording) => () => {
    const extend: Extend = (day, row) => extendedUnder(wording, day, row, law);
    const first = extend(transferOn, enacted);
    const all = everyFrom(first, extend, law);
    return ask<'new-transfer-day', Extension>('new-transfer-day', {
      'extended-again': () => (isUnsettled(all) ? all : inAll(all)),
      'extended-once': () => inAll([first]),
    });
  };
  return ask<'sygedagpenge-wording', Extension>('sygedagpenge-wording', {
    act: under('act'),
    'one-month': under('one-month'),
    'nobody-until': under('nobody-until'),
  });
}

/** An extension and those after it, as long as the new day lies in a window; a gap where the length of one was not read. */
function everyFrom(first: Once, extend: Extend, law: PandemicLaw): readonly Once[] | Unsettled<never> {
  const window = windowOf('sygedagpenge', first.newTransferOn, law);
  if (isUnsettled(window)) return window;
  const [enacted] = window;
  if (enacted === undefined) return [first];
  const later = everyFrom(extend(first.newTransferOn, enacted), extend, law);
  return isUnsettled(later) ? later : [first, ...later];
}

/** A month runs to the same date of the next month, or to its last day where it is shorter: a convention of ours (inferred). */
function extendedUnder(wording: Wording, transferOn: Day, { value, cite }: Enacted, { minutes }: PandemicLaw): Once {
  const said = minutes.on(transferOn);
  const byMonths = (months: number, by: Cite) => ({ transferOn, months, newTransferOn: addMonths(transferOn, months), cite: by });
  if (wording === 'act' || isUnsettled(said)) return byMonths((value as { months: number }).months, cite);
  if (wording === 'one-month') return byMonths(said.value.months, said.cite);
  return { transferOn, months: null, newTransferOn: addDays(said.value.nobodyUntil, 1), cite: said.cite };
}

function inAll(all: readonly Once[]): Extension {
  const { newTransferOn } = all.at(-1) as Once;
  const months = all.reduce<number | null>((sum, once) => (sum === null || once.months === null ? null : sum + once.months), 0);
  return { relief: 'sygedagpenge', months, extendedTo: addDays(newTransferOn, -1), newTransferOn, working: all.flatMap(stepsOf) };
}

function stepsOf({ transferOn, months, newTransferOn, cite }: Once): readonly Step[] {
  const extension = step('extension', `${transferOn}/${addDays(newTransferOn, -1)}`, 'period', cite);
  return months === null ? [extension] : [extension, step('month', newTransferOn, 'date', PRACTICE)];
}
