import type { AllowanceGuideline } from '../../../rules/citizen/activation-allowance/guidelines/guideline.js';
import type { RulesUsed } from '../../engine/assessment.js';
import type { Day } from '../../engine/day.js';
import type { Period } from '../../engine/period.js';
import type { Language } from '../../engine/texts.js';
import type { GuidelineCost } from '../../index.js';
import { guidelineNames } from '../guideline-names.js';

/** What a caseload comes to under each guideline, and what that was made with. Plain JSON-safe data. */
export interface Compared {
  /** How many citizens could be read. */
  readonly citizens: number;
  /** How many lines could not. */
  readonly rejected: number;
  /** From the first day of participation to the last; absent where none is known. */
  readonly days?: Period;
  /** Choices about open questions of law, as they were given. */
  readonly readings: Readonly<Record<string, string>>;
  readonly rules: RulesUsed;
  /** In the order given; gains and losses are against the first. */
  readonly guidelines: readonly GuidelineCost[];
}

/** A comparison on its way into words. */
export interface Comparison {
  readonly compared: Compared;
  /** The guidelines in the same order. */
  readonly guidelines: readonly AllowanceGuideline[];
  /** What a guideline is called: by the name it was given, else by whose it is and its year. */
  nameOf(id: string): string;
  /** The day by which target groups are called: the last of participation. */
  readonly on: Day;
  readonly language: Language;
}

/** Begins to write a comparison. */
export function comparisonOf(
  compared: Compared,
  guidelines: readonly AllowanceGuideline[],
  names: Readonly<Record<string, string>>,
  language: Language,
): Comparison {
  const [first] = guidelines as [AllowanceGuideline, ...AllowanceGuideline[]];
  const unnamed = guidelines.filter(({ id }) => !Object.hasOwn(names, id));
  const called = { ...guidelineNames(unnamed, language), ...names };
  return {
    compared,
    guidelines,
    nameOf: (id) => called[id] as string,
    on: compared.days?.to ?? first.from,
    language,
  };
}
