import * as z from 'zod';
import { stepSchema } from '../../../src/engine/assessment-schema.js';
import type { Cite } from '../../../src/engine/citation.js';
import type { At, AwardRule, BuildAward } from '../../../src/engine/condition.js';
import { day, period } from '../../../src/engine/fact-types.js';
import { daysIn, type Period } from '../../../src/engine/period.js';
import { isUnsettled, lacking, type Unsettled } from '../../../src/engine/reading.js';
import { type Extension, extensionOf } from './extension.js';
import type { PandemicReliefFacts } from './facts.js';
import type { PandemicLaw } from './law.js';
import type { PandemicReadings } from './readings.js';
import { RELIEFS, type Relief } from './relief.js';
import { daysOf, type Enacted, windowOf } from './window.js';

export type { Extension } from './extension.js';

/** A suspension: dagpenge are not used up, or the employer need not pay for G-days. */
export interface Suspension {
  /** What is suspended. */
  readonly relief: Exclude<Relief, 'sygedagpenge'>;
  /** The whole window around the day judged, as enacted by the day of knowledge; both ends included. */
  readonly window: Period;
  /** Calendar days of the window. */
  readonly days: number;
}

/** What is given: a right, not an amount. */
export type PandemicRelief = Suspension | Extension;

type Facts = PandemicReliefFacts;

/** The two acts in which the reliefs were laid down; the provision of each stands with its window. */
const ACTS: Cite = {
  title: 'Lov om arbejdsløshedsforsikring m.v. og lov om sygedagpenge',
  provision: 'midlertidige regler som følge af covid-19',
};

/** The right that the window gives; where the window is not known, that is told by the window's own condition. */
export function reliefAward(
  law: PandemicLaw,
  { award }: BuildAward<Facts, PandemicReadings>,
): AwardRule<Facts, PandemicReadings, PandemicRelief> {
  return award('right', ['relief'], (facts, at) => rightOf(facts, law, at), ACTS, {
    onlyIfMet: RELIEFS.map((relief) => `${relief}-window`),
    mayUse: ['transferOn'],
  });
}

function rightOf(
  { relief, transferOn }: Facts & { readonly relief: Relief },
  law: PandemicLaw,
  at: At<PandemicReadings>,
): PandemicRelief | null | Unsettled<PandemicRelief> {
  const day = relief === 'sygedagpenge' ? transferOn : at.on;
  if (day === undefined) return lacking('transferOn');
  const window = windowOf(relief, day, law);
  if (isUnsettled(window)) return null;
  const [first, last] = [window[0], window.at(-1)] as [Enacted, Enacted];
  if (relief === 'sygedagpenge') return extensionOf(day, first, law, at);
  const whole = { from: daysOf(first).from, to: daysOf(last).to };
  return { relief, window: whole, days: daysIn(whole) };
}

/** The schema of the award, for the shipped JSON Schema. */
export function reliefSchema(): z.ZodType<PandemicRelief> {
  return z.discriminatedUnion('relief', [
    z.strictObject({ relief: z.enum(['dagpenge', 'g-dage']), window: period(), days: z.int() }),
    z.strictObject({
      relief: z.literal('sygedagpenge'),
      months: z.int().nullable(),
      extendedTo: day(),
      newTransferOn: day(),
      working: z.array(stepSchema()),
    }),
  ]) as z.ZodType<PandemicRelief>;
}
