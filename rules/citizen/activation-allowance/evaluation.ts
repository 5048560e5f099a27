import { addMonths, type Day, isDay } from '../../days.js';
import { activationAllowance } from './scheme.js';

/** When a guideline was to be evaluated. */
export interface EvaluationDue {
  /** Months after the first day counted. */
  readonly months: number;
  /** The day from which the months are counted. */
  readonly countedFrom: Day;
  /** The same date so many months later; the last day of a shorter month. */
  readonly due: Day;
  /** True where the source does not say from which day the months run, and no day was given. */
  readonly open: boolean;
}

/**
 * Finds the day on which a guideline was to be evaluated. Lyngby-Taarbæk's minutes set six months and no first day: counted
 * from the adoption unless a day is given, and then marked open.
 *
 * @returns `undefined` for a guideline without an evaluation, or with an unknown adoption and no day given
 * @throws RangeError for an id that no built-in guideline has, and for a day that does not exist
 * @see Lyngby-Taarbæk, minutes of 12 March 2019, item 4 ("Ordningen evalueres efter 6 måneder")
 * @since 0.1.0
 * @example
 * evaluationDue('lyngby-taarbaek-2019') // => { months: 6, countedFrom: '2019-03-12', due: '2019-09-12', open: true }
 */
export function evaluationDue(guidelineId: string, countedFrom?: Day): EvaluationDue | undefined {
  const guideline = activationAllowance.guidelines.find(({ id }) => id === guidelineId);
  if (guideline === undefined) throw new RangeError(`No built-in guideline has the id "${guidelineId}"`);
  if (countedFrom !== undefined && !isDay(countedFrom)) throw new RangeError(`"${countedFrom}" is no calendar day as YYYY-MM-DD`);
  const from = countedFrom ?? guideline.adopted;
  if (guideline.evaluation === undefined || from === undefined) return undefined;
  const { months } = guideline.evaluation;
  return { months, countedFrom: from, due: addMonths(from, months), open: countedFrom === undefined };
}
