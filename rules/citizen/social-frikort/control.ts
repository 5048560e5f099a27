import { type Citation, resolve } from '../../../src/engine/citation.js';
import { addDays, addYears, type Day } from '../../../src/engine/day.js';
import type { Governing } from '../../../src/engine/governing.js';
import type { Period } from '../../../src/engine/period.js';
import { SOURCES } from '../../define-scheme.js';
import type { FrikortLaw } from './law.js';
import type { Control } from './parameters.js';

/** A control of whether the conditions still hold, which the municipality must make while the card runs. */
export interface DueControl {
  /** The days within which one control falls due. */
  readonly within: Period;
  /**
   * What the sources leave open; absent where they settle it. `whether`: the card is issued within these days, and it was not read
   * whether it is controlled in them too. `which-year`: the control may fall in either of the two calendar years.
   */
  readonly open?: 'whether' | 'which-year';
  /** Where the control stands. */
  readonly cite: Citation;
}

/**
 * The controls of a card that fall due on the day judged or later, by the acts as enacted. Those of the trial fell in a quarter
 * each; under the permanent act any two calendar years after that of the issue hold one (inferred). Later ones depend on the day
 * of the first, and are not told.
 */
export function controlsDue(issued: Day, on: Day, { control }: FrikortLaw): readonly DueControl[] {
  return control.rows.flatMap((row) => dueUnder(row, issued)).filter(({ within }) => within.to >= on);
}

function dueUnder({ value, days, cite }: Governing<Control>, issued: Day): readonly DueControl[] {
  const rests = resolve(cite, SOURCES);
  if (value.kind === 'once') {
    const { within } = value;
    if (issued > within.to) return [];
    return [{ within, ...(issued >= within.from && { open: 'whether' as const }), cite: rests }];
  }
  if (value.kind === 'none') return [];
  const from = issued < days.from ? days.from : `${addYears(issued, 1).slice(0, 4)}-01-01`;
  return [{ within: { from, to: addDays(addYears(from, 2), -1) }, open: 'which-year', cite: rests }];
}
