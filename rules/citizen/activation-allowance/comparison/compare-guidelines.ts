import { InputError, type Problem } from '../../../define.js';
import type { AllowanceGuideline } from '../guidelines/guideline.js';
import { type AllowanceCase, type GuidelineCost, guidelineComparer } from './guideline-comparer.js';
import type { ComparisonOptions } from './guidelines-asked.js';

/** What guidelines cost over a caseload. Plain JSON-safe data without personal data. */
export interface GuidelineComparison {
  /** In the order given; gains and losses are against the first. */
  readonly guidelines: readonly GuidelineCost[];
  /** Citizens whose facts cannot be read, by their place counted from 0; they are in none of the sums. */
  readonly rejected: readonly { readonly index: number; readonly problems: readonly Problem[] }[];
}

/**
 * Compares what guidelines for the activation allowance cost over a caseload: the total, how many get something, who gains and who loses
 * against the first, by target group and by zone. Each citizen's whole participation is costed month by month (`paymentSchedule`).
 * What stays open is counted as open and told, and never as nothing: while anything is open a total is no estimate of the whole.
 *
 * Each guideline is tried on the days of participation: days that it or its act does not cover are open. An estimate rests on the
 * caseload, so say with it what was assumed of it.
 *
 * @throws InputError for guidelines or options that cannot be read
 * @see Lyngby-Taarbæk, minutes of 12 March 2019, item 4 (the guideline that was adopted, and the two alternatives that were not)
 * @since 0.2.0
 * @example
 * const participationPeriod = { from: '2019-04-01', to: '2019-05-31' };
 * const facts = {
 *   targetGroup: 'jobparat-kontanthjaelp', participates: true, offer: 'virksomhedspraktik', walkingKm: 5,
 *   participationPeriod, otherAllowances: { covers: participationPeriod, items: [] },
 * } as const;
 * const cases = [{ facts: { ...facts, zones: 2 } }, { facts: { ...facts, zones: 4 } }, { facts }];
 * const { guidelines } = compareGuidelines(cases, ['lyngby-taarbaek-2019', 'lyngby-taarbaek-2019-flat', 'lyngby-taarbaek-2019-none']);
 * guidelines.map(({ total, paid, open }) => [total, paid, open]) // => [['2200.00', 2, 1], ['6000.00', 3, 0], ['0.00', 0, 0]]
 * guidelines[1]?.gains // => { citizens: 2, kroner: '1800.00' }
 * guidelines[0]?.missing // => [{ missing: 'zones', citizens: 1 }]
 */
export function compareGuidelines(
  cases: Iterable<AllowanceCase>,
  guidelines: readonly (AllowanceGuideline | string)[],
  options?: ComparisonOptions,
): GuidelineComparison {
  const { add, costs } = guidelineComparer(guidelines, options);
  const rejected: { readonly index: number; readonly problems: readonly Problem[] }[] = [];
  let index = 0;
  for (const one of cases) {
    try {
      add(one);
    } catch (cause) {
      if (!(cause instanceof InputError)) throw cause;
      rejected.push({ index, problems: cause.problems });
    }
    index += 1;
  }
  return { guidelines: costs(), rejected };
}
