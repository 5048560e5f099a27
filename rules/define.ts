import { defineCalculations } from '../src/engine/authoring/calculation.js';
import { defineSchemes } from '../src/engine/authoring/scheme.js';
import { type Citation, type Cite, resolve } from '../src/engine/citation.js';
import type { Provenance, Register } from '../src/engine/definition.js';
import { MUNICIPALITIES } from './municipalities.js';
import version from './version.json' with { type: 'json' };

export type { Assessment, Finding } from '../src/engine/assessment.js';
export { citation, count, span, total, working } from '../src/engine/authoring/answer-kinds.js';
export { type AwardOf, payment, reduction, right, shaped, verdict } from '../src/engine/authoring/awards.js';
export { described, such } from '../src/engine/authoring/bounded-kinds.js';
export { headcount, sharePercent, signedAmount, wholePercent, wholePoints, year } from '../src/engine/authoring/budget-kinds.js';
export type { Builders, Known, Unworked } from '../src/engine/authoring/build.js';
export type { CalculatingAt } from '../src/engine/authoring/calculation.js';
export { list, nullable, oneOf, optional, record } from '../src/engine/authoring/compound-kinds.js';
export { eachJudged, judged, listed, period } from '../src/engine/authoring/fact-kinds.js';
export { later } from '../src/engine/authoring/figure-of.js';
export { cite, guidelineWith, said } from '../src/engine/authoring/guideline-kinds.js';
export type { FactsOf, Kind, ValueOf, ValuesOf } from '../src/engine/authoring/kind.js';
export { amount, choice, correctable, day, decimal, literal, month, pattern, text, whole, yesNo } from '../src/engine/authoring/kinds.js';
export { lasting } from '../src/engine/authoring/lasting.js';
export type { At } from '../src/engine/authoring/rule-at.js';
export type { Stated } from '../src/engine/authoring/stated.js';
export { type HeldBy, oneWord, type Reader, type ReadingsOf, type Ruling, rowsOf, type TableOf } from '../src/engine/authoring/tables.js';
export { variants } from '../src/engine/authoring/variants.js';
export { type Choice, resolveReadings } from '../src/engine/choice.js';
export type { Cite } from '../src/engine/citation.js';
export type { Figures } from '../src/engine/figures.js';
export { freeze } from '../src/engine/freeze.js';
export { type Governing, type Timeline, timelineOf } from '../src/engine/governing.js';
export type { GuidelineStatus } from '../src/engine/guideline.js';
export type { Judgement } from '../src/engine/judgement.js';
export { Exact, exceeds, isDue, type Kroner, kroner, lesser, minus, roundTo, roundToOere, shareOf, sum } from '../src/engine/kroner.js';
export { contradiction, notBefore, overlaps, reversed } from '../src/engine/list-problems.js';
export { amongKeys, nearestKey } from '../src/engine/nearest-key.js';
export { inKroner, inOere, type Oere } from '../src/engine/oere.js';
export { type CalculationOptions, readingProblems } from '../src/engine/options.js';
export { inPercent, percentOf, restOf, wholeOf } from '../src/engine/percent.js';
export type { Representatives } from '../src/engine/possible.js';
export { type Preset, type PresetReading, presetNamed, presetProblems } from '../src/engine/preset.js';
export { InputError, type Problem, show } from '../src/engine/problem.js';
export type { Chosen, OptionOf, Text } from '../src/engine/reading.js';
export type { Step } from '../src/engine/step.js';
export type { AwardSentence, ConditionText, FactText, InCase, Refusal, SchemeTexts, Wording } from '../src/engine/texts.js';
export { knownFrom, rowOn } from '../src/engine/timeline.js';
export type { NamedUnder, Words } from '../src/engine/value-words.js';

/** Resolves citations against the register of a folder, for parts of an answer that say themselves where they stand. */
export function citing({ sources }: Register): (cite: Cite) => Citation {
  return (cite) => resolve(cite, sources);
}

const PROVENANCE: Provenance = { ...version, sources: {}, digests: {}, municipalities: MUNICIPALITIES };

/** Defines a scheme of this package; its sources and its digest stand in the register of its folder. */
export const defineScheme = defineSchemes(PROVENANCE);

/** Defines a calculation of this package in the same way. */
export const defineCalculation = defineCalculations(PROVENANCE);
