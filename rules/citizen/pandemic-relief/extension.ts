import type { At } from '../../../src/engine/condition.js';
import { addDays, addMonths, type Day } from '../../../src/engine/day.js';
import { isUnsettled, type Unsettled } from '../../../src/engine/reading.js';
import type { PandemicLaw } from './law.js';
import type { PandemicReadings } from './readings.js';
import type { Enacted } from './window.js';

/** Sygedagpenge for longer, instead of passing to jobafklaring. */
export interface Extension {
  readonly relief: 'sygedagpenge';
  /** Months more; `null` under the reading that nobody was transferred before a fixed day. */
  readonly months: number | null;
  /** The last day of sygedagpenge. */
  readonly extendedTo: Day;
  /** The day on which the person then passes to jobafklaring. */
  readonly newTransferOn: Day;
}

/**
 * Sygedagpenge from the person's own day of transfer on. A month runs to the same date of the next month, or to its last day
 * where it is shorter: a convention of ours (inferred). Where the minutes speak, their two wordings are readings beside the act.
 */
export function extensionOf(
  transferOn: Day,
  { value }: Enacted,
  { minutes }: PandemicLaw,
  { ask }: At<PandemicReadings>,
): Extension | Unsettled<Extension> {
  const { months } = value as { months: number };
  const byAct = () => extendedBy(months, transferOn);
  const said = minutes.on(transferOn);
  if (isUnsettled(said)) return byAct();
  return ask<'sygedagpenge-wording', Extension>('sygedagpenge-wording', {
    act: byAct,
    'one-month': () => extendedBy(said.value.months, transferOn),
    'nobody-until': () => until(addDays(said.value.nobodyUntil, 1), null),
  });
}

function extendedBy(months: number, transferOn: Day): Extension {
  return until(addMonths(transferOn, months), months);
}

function until(newTransferOn: Day, months: number | null): Extension {
  return { relief: 'sygedagpenge', months, extendedTo: addDays(newTransferOn, -1), newTransferOn };
}
