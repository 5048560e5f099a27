import { addDays, addYears, contains, type Day, type Period, shared } from '../../days.js';
import { type At, exceeds, type Kroner, oneWord, sum } from '../../define.js';
import { reckonedTogether, type Together } from './corrections.js';
import type { SocialFrikortFacts } from './facts.js';
import type parameters from './parameters.json';
import type { cardReadings } from './readings.js';
import { type DAYS, dayOfAward, reckoningDay } from './reckoning-day.js';

type Facts<K extends keyof SocialFrikortFacts> = Pick<SocialFrikortFacts, K | (typeof DAYS)[number]>;
type AtYear<K extends keyof SocialFrikortFacts> = At<typeof parameters, typeof cardReadings, Facts<K>>;

/**
 * Whether the citizen was in no education that counts in the latest year (§ 2, stk. 2, nr. 2): one that gives access to SU, before
 * 2025 every ordinary one. A single day of it is enough to fail: on 1 May 2025 one of 30 April 2025 is, one of 30 April 2024 is not.
 */
export function withoutEducation({ education }: Facts<'education'>, at: AtYear<'education'>): boolean {
  const year = latestYear(at);
  const { value } = at.row('education');
  const counting = (education?.items ?? []).filter(({ suEligible }) => suEligible || value === 'ordinary');
  const days = counting.map((spell) => shared(spell, year)).find((found) => found !== undefined);
  if (days === undefined) at.need('education', year);
  at.show('education-year', year, 'period', at.row('latestYear'));
  if (days !== undefined) at.show('education-days', days, 'period');
  return days === undefined;
}

/**
 * Whether earned income in the latest year is within the limit (§ 2, stk. 2, nr. 2): on 1 May 2024 10,320.00 kr. is, 10,320.01 kr.
 * is not, whatever the rest of the year was.
 */
export function incomeWithinLimit({ income }: Facts<'income'>, at: AtYear<'income'>): boolean {
  const limit = at.row('limit');
  const year = latestYear(at);
  const items = income?.items ?? [];
  const within = incomeOf(items).filter(({ date }) => contains(year, date));
  const earned = sum(within.flatMap(({ places }) => places.map((place) => (items[place] as Income).amount)));
  const isOver = exceeds(earned, limit.value);
  if (!isOver) at.need('income', year);
  at.show('income-year', year, 'period', at.row('latestYear'));
  at.show('income-earned', earned, 'kr.', at.row('latestYear'));
  at.show('income-limit', limit.value, 'kr.', limit);
  return !isOver;
}

interface Income {
  readonly date: Day;
  readonly amount: Kroner;
}

/** Income by the day that it belongs to: a correction by that of what it corrects, so that no end of a year lies between them. */
export function incomeOf(items: readonly Income[]): readonly Together[] {
  return reckonedTogether(
    items,
    () => '',
    ({ amount }) => [amount],
  );
}

/**
 * Until 30 June 2023 the year before the card was awarded, then the year before the day on which the conditions are looked at. Whether that is twelve months or a
 * calendar year is a reading: for 1 May 2024 it is 1 May 2023 to 30 April 2024, or 2023.
 */
function latestYear(at: AtYear<never>): Period {
  const rule = oneWord(at.row('latestYear').value, ['before-the-card', 'before-the-day']);
  const end = rule === 'before-the-card' ? dayOfAward(at) : reckoningDay(at);
  return at.ask('latest-year', {
    'twelve-months': () => ({ from: addYears(end, -1), to: addDays(end, -1) }),
    'calendar-year': () => calendarYearBefore(end),
  });
}

function calendarYearBefore(day: Day): Period {
  const year = addYears(day, -1).slice(0, 4);
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
