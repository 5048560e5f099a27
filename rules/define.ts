import { defineCalculations } from '../src/engine/authoring/calculation.js';
import { defineSchemes } from '../src/engine/authoring/scheme.js';
import { type Citation, type Cite, resolve } from '../src/engine/citation.js';
import { SOURCES } from './define-scheme.js';
import digest from './digest.json' with { type: 'json' };

export { citation, count, span, total, working } from '../src/engine/authoring/answer-kinds.js';
export { type AwardOf, payment, reduction, right, shaped, verdict } from '../src/engine/authoring/awards.js';
export { described, such } from '../src/engine/authoring/bounded-kinds.js';
export type { Builders, Known, Unworked } from '../src/engine/authoring/build.js';
export type { CalculatingAt } from '../src/engine/authoring/calculation.js';
export { list, nullable, oneOf, optional, record } from '../src/engine/authoring/compound-kinds.js';
export { judged, listed, period } from '../src/engine/authoring/fact-kinds.js';
export { later } from '../src/engine/authoring/figure-of.js';
export { cite, guidelineWith, said } from '../src/engine/authoring/guideline-kinds.js';
export type { FactsOf, Kind, ValueOf, ValuesOf } from '../src/engine/authoring/kind.js';
export { amount, choice, day, decimal, literal, month, pattern, text, whole, yesNo } from '../src/engine/authoring/kinds.js';
export { lasting } from '../src/engine/authoring/lasting.js';
export type { At } from '../src/engine/authoring/rule-at.js';
export type { Stated } from '../src/engine/authoring/stated.js';
export { type HeldBy, oneWord, type Reader, type ReadingsOf, type Ruling, rowsOf, type TableOf } from '../src/engine/authoring/tables.js';
export { variants } from '../src/engine/authoring/variants.js';
export type { Figures } from '../src/engine/figures.js';
export type { Judgement } from '../src/engine/judgement.js';
export { Exact, exceeds, isDue, type Kroner, kroner, lesser, minus, roundTo, roundToOere, shareOf, sum } from '../src/engine/kroner.js';
export { contradiction } from '../src/engine/list-problems.js';
export { inKroner, inOere, type Oere } from '../src/engine/oere.js';
export type { Problem } from '../src/engine/problem.js';

/** A citation as the register of sources has it, for what stands outside of every scheme. */
export const cited = (cite: Cite): Citation => resolve(cite, SOURCES);

const BOOK = { sources: SOURCES, package: digest.package, version: digest.version, digests: digest.schemes };

/** Defines a scheme under the register, version and digests of this rule book. */
export const defineScheme = defineSchemes(BOOK);

/** Defines a calculation under the same. */
export const defineCalculation = defineCalculations(BOOK);
