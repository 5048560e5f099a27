import type { At } from '../../../src/engine/condition.js';
import { exceeds, sum } from '../../../src/engine/kroner.js';
import { missingDays } from '../../../src/engine/listed.js';
import { contains, type Period } from '../../../src/engine/period.js';
import { isUnsettled, lacking, type Unsettled } from '../../../src/engine/reading.js';
import { type Shown, shown } from '../../../src/engine/shown.js';
import { step } from '../../step.js';
import type { SocialFrikortFacts } from './facts.js';
import { inLatestYear } from './latest-year.js';
import type { FrikortLaw } from './law.js';
import type { CardReadings } from './readings.js';

/** Whether earned income in the latest year is within the limit; exactly the limit is. */
export function incomeWithinLimit(facts: SocialFrikortFacts, law: FrikortLaw, at: At<CardReadings>): Shown | Unsettled<Shown> {
  const limit = law.limit.on(at.on);
  if (isUnsettled(limit)) return limit;
  const { income } = facts;
  const within = (year: Period): Shown | Unsettled<Shown> => {
    if (income === undefined) return lacking('income', year);
    const earned = sum(income.items.filter(({ date }) => contains(year, date)).map(({ amount }) => amount));
    const over = exceeds(earned, limit.value);
    const missing = missingDays(income, year);
    if (!over && missing !== undefined) return lacking('income', missing);
    return shown(!over, [
      step('income-year', `${year.from}/${year.to}`, 'period', law.latestYear.cite),
      step('income-earned', earned, 'kr.', law.latestYear.cite),
      step('income-limit', limit.value, 'kr.', limit.cite),
    ]);
  };
  return inLatestYear(facts, law, at, within);
}
