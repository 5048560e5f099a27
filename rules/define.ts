import { defineCalculations } from '../src/engine/authoring/calculation.js';
import { defineSchemes } from '../src/engine/authoring/scheme.js';
import { SOURCES } from './define-scheme.js';
import digest from './digest.json' with { type: 'json' };

export { payment, reduction, right, shaped, verdict } from '../src/engine/authoring/awards.js';
export {
  citation,
  judged,
  list,
  listed,
  nullable,
  oneOf,
  optional,
  period,
  record,
  span,
  working,
} from '../src/engine/authoring/compound-kinds.js';
export type { FactsOf, Kind, ValueOf, ValuesOf } from '../src/engine/authoring/kind.js';
export { amount, choice, day, decimal, literal, month, pattern, text, total, whole, yesNo } from '../src/engine/authoring/kinds.js';
export { lasting } from '../src/engine/authoring/lasting.js';
export type { At } from '../src/engine/authoring/rule-at.js';
export { oneWord, type Ruling } from '../src/engine/authoring/tables.js';
export { Exact, exceeds, isDue, type Kroner, kroner, lesser, minus, roundTo, roundToOere, sum } from '../src/engine/kroner.js';
export { contradiction } from '../src/engine/list-problems.js';
export type { Problem } from '../src/engine/problem.js';

const BOOK = { sources: SOURCES, package: digest.package, version: digest.version, digests: digest.schemes };

/** Defines a scheme under the register, version and digests of this rule book. */
export const defineScheme = defineSchemes(BOOK);

/** Defines a calculation under the same. */
export const defineCalculation = defineCalculations(BOOK);
