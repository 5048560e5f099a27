import type { At } from '../../../src/engine/condition.js';
import { missingDays } from '../../../src/engine/listed.js';
import { type Period, shared } from '../../../src/engine/period.js';
import { lacking, type Unsettled } from '../../../src/engine/reading.js';
import { type Shown, shown } from '../../../src/engine/shown.js';
import { step } from '../../step.js';
import type { SocialFrikortFacts } from './facts.js';
import { inLatestYear } from './latest-year.js';
import type { FrikortLaw } from './law.js';
import type { CardReadings } from './readings.js';

/** Whether the citizen was in no education that counts in the latest year; a single day of it is enough to fail. */
export function withoutEducation(facts: SocialFrikortFacts, law: FrikortLaw, at: At<CardReadings>): Shown | Unsettled<Shown> {
  const { education } = facts;
  const without = (year: Period): Shown | Unsettled<Shown> => {
    if (education === undefined) return lacking('education', year);
    const counting = education.items.filter(({ suEligible }) => suEligible || law.education.value === 'ordinary');
    const days = counting.map((spell) => shared(spell, year)).find((found) => found !== undefined);
    const missing = missingDays(education, year);
    if (days === undefined && missing !== undefined) return lacking('education', missing);
    return shown(days === undefined, [
      step('education-year', `${year.from}/${year.to}`, 'period', law.latestYear.cite),
      ...(days === undefined ? [] : [step('education-days', `${days.from}/${days.to}`, 'period', law.education.cite)]),
    ]);
  };
  return inLatestYear(facts, law, at, without);
}
