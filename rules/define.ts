import { defineCalculations } from '../src/engine/authoring/calculation.js';
import { defineSchemes } from '../src/engine/authoring/scheme.js';
import { type Citation, type Cite, resolve } from '../src/engine/citation.js';
import { SOURCES } from './define-scheme.js';
import digest from './digest.json' with { type: 'json' };

export { type AwardOf, payment, reduction, right, shaped, verdict } from '../src/engine/authoring/awards.js';
export type { Builders, Unworked } from '../src/engine/authoring/build.js';
export {
  citation,
  judged,
  list,
  listed,
  literal,
  nullable,
  oneOf,
  optional,
  record,
  text,
  working,
} from '../src/engine/authoring/compound-kinds.js';
export { cite, guidelineWith, said, some, variants } from '../src/engine/authoring/guideline-kinds.js';
export type { FactsOf, Kind, ValueOf, ValuesOf } from '../src/engine/authoring/kind.js';
export { amount, choice, day, decimal, exact, month, pattern, period, span, whole, yesNo } from '../src/engine/authoring/kinds.js';
export type { At } from '../src/engine/authoring/rule-at.js';
export type { Stated } from '../src/engine/authoring/stated.js';
export { oneWord, type Reader, type ReadingsOf, type Ruling } from '../src/engine/authoring/tables.js';
export type { Figures } from '../src/engine/figures.js';
export type { Judgement } from '../src/engine/judgement.js';
export { Exact, exceeds, isDue, type Kroner, kroner, lesser, minus, roundTo, roundToOere, shareOf, sum } from '../src/engine/kroner.js';
export { contradiction } from '../src/engine/list-problems.js';
export type { Problem } from '../src/engine/problem.js';

/** Writes out where something stands, for a part of an award that says so itself. */
export function cited(cite: Cite): Citation {
  return resolve(cite, SOURCES);
}

const BOOK = { sources: SOURCES, package: digest.package, version: digest.version, digests: digest.schemes };

/** Defines a scheme under the register, version and digests of this rule book. */
export const defineScheme = defineSchemes(BOOK);

/** Defines a calculation under the same. */
export const defineCalculation = defineCalculations(BOOK);
