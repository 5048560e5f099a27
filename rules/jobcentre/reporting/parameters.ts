import type { Period } from '../../../src/engine/period.js';
import type { Row } from '../../../src/engine/timeline.js';
import json from './parameters.json' with { type: 'json' };
import type { Report } from './report.js';

/** How often a report falls due. */
export interface Cadence {
  /** Calendar months from one report to the next. */
  readonly everyMonths: number;
  /** `decided` where the minutes decide it or name the decision, `informed` where they only tell of it. */
  readonly status: 'decided' | 'informed';
  /** What the real days follow, where they float; else `null`. */
  readonly tiedTo: 'benchmark-publication' | null;
}

/** The cadence of each report, from the day of the minutes or of the decision they name. */
interface Parameters extends Readonly<Record<Report, readonly Row<Cadence>[]>> {
  readonly checked: Period;
}

/** The dated cadences. A test checks every row of the file against these types. */
export const parameters = json as unknown as Parameters;
