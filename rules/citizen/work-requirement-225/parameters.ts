import type { Kroner } from '../../../src/engine/kroner.js';
import type { Period } from '../../../src/engine/period.js';
import type { Row } from '../../../src/engine/timeline.js';
import type { Benefit, Ground, MaritalStatus } from './kinds.js';
import json from './parameters.json' with { type: 'json' };

/** The year of help that the rule presupposes. */
export interface HelpYear {
  /** Calendar months looked back on. */
  readonly within: string;
  /** Days of help that make a year, under one reading. */
  readonly days: string;
  /** Calendar months with help that make a year, under the other. */
  readonly months: string;
}

interface Parameters {
  readonly checked: Period;
  readonly act: readonly Row<string | null>[];
  readonly coveredHelp: readonly Row<Readonly<Record<MaritalStatus, readonly Benefit[]>>>[];
  /** Whether those who applied in a pandemic window are assessed at once or after it. */
  readonly newApplicants: readonly Row<'assessed' | 'assessed-after'>[];
  readonly helpYear: readonly Row<HelpYear>[];
  /** Hours below which the help may be reduced. */
  readonly requirement: readonly Row<string>[];
  /** Calendar months looked back on. */
  readonly lookBack: readonly Row<string>[];
  /** Hours a week from which a business of one's own counts. */
  readonly ownBusiness: readonly Row<string>[];
  readonly pauseGrounds: readonly Row<readonly Ground[]>[];
  /** Days that move nothing, under one reading. */
  readonly noMove: readonly Row<string>[];
  /** Each step of the pandemic windows as enacted. */
  readonly pandemicWindows: readonly Row<'covid-19'>[];
  readonly warning: readonly Row<'required'>[];
  readonly 'reduction-full': readonly Row<Kroner>[];
  readonly 'reduction-half': readonly Row<Kroner>[];
}

/** The dated figures of the scheme. A test checks every row of the file against these types. */
export const parameters = json as unknown as Parameters;

/** The tables of amounts that a caller may complete. */
export const suppliable = { 'reduction-full': parameters['reduction-full'], 'reduction-half': parameters['reduction-half'] };
