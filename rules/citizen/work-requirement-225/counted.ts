import type { Tested } from '../../../src/engine/condition.js';
import { missingDays } from '../../../src/engine/listed.js';
import { type Period, shared } from '../../../src/engine/period.js';
import { isUnsettled, lacking } from '../../../src/engine/reading.js';
import { shown } from '../../../src/engine/shown.js';
import { step } from '../../step.js';
import type { WorkRequirementFacts } from './facts.js';
import { tally, tooFew } from './hours.js';
import type { WorkRequirementLaw } from './law.js';
import { type Paused, pauseSteps } from './pauses.js';
import type { Understood } from './readings.js';
import { partsOutside } from './stretches.js';
import { extended } from './window.js';

/** What the count of hours looks at. */
export type CountedFacts = Pick<WorkRequirementFacts, 'hours' | 'helpPeriods' | 'pauses' | 'reduced' | 'reducedFrom'>;

/** Counts the hours of the months looked back on, extended by pauses, and tells whether they are too few. */
export function tooFewIn(facts: CountedFacts, paused: Paused, law: WorkRequirementLaw, months: Period, understood: Understood): Tested {
  const window = extended(months, paused.stretches, understood, law);
  const days = daysThatCount(window, facts, law, understood);
  const counted = tally(facts, days, law);
  const few = tooFew(facts, days, counted, law);
  if (isUnsettled(few)) return few;
  const unasked = few ? unknownPauses(facts, understood.within === 'once' ? months : window, window) : unknownReduction(facts);
  if (unasked !== undefined) return unasked;
  const { lookBack, requirement } = law;
  return shown(few, [
    step(window.from === months.from ? 'window' : `window-${understood.extension}`, `${window.from}/${window.to}`, 'period', lookBack.cite),
    ...pauseSteps(window, paused.pauses),
    ...(facts.reducedFrom === undefined ? [] : [step('counted-from', facts.reducedFrom, 'date', lookBack.cite)]),
    step('hours-counted', (few ? counted.most : counted.least).toFixed(), 'hours', requirement.cite),
  ]);
}

/** The days whose hours count: once the help is reduced those after it, and under one reading not those of the pandemic windows. */
function daysThatCount(window: Period, facts: CountedFacts, law: WorkRequirementLaw, { pandemicHours }: Understood): readonly Period[] {
  const { reduced, reducedFrom } = facts;
  if (reducedFrom !== undefined) return [shared(window, { from: reducedFrom }) ?? []].flat();
  if (reduced !== false || pandemicHours === 'everyone') return [window];
  return partsOutside(
    window,
    law.pandemic.map(({ days }) => days),
  );
}

/** Where hours are too few, a pause that is not known might bring more of them in, unless the window holds all days since a reduction. */
function unknownPauses({ pauses, reducedFrom }: CountedFacts, looked: Period, window: Period) {
  if (reducedFrom !== undefined && reducedFrom >= window.from) return undefined;
  const unknown = missingDays(pauses, looked);
  return unknown && lacking('pauses', unknown);
}

/** Where hours suffice, it turns on whether the help is reduced already: then only those after it count. */
function unknownReduction({ reduced, reducedFrom }: CountedFacts) {
  if (reduced === undefined) return lacking('reduced');
  return reduced && reducedFrom === undefined ? lacking('reducedFrom') : undefined;
}
