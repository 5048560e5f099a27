import type { BuildConditions, Condition } from '../../../src/engine/condition.js';
import type { PandemicReliefFacts } from './facts.js';
import type { PandemicReadings } from './readings.js';

/** What the conditions of this scheme are stated with. */
export type Build = BuildConditions<PandemicReliefFacts, PandemicReadings>;
export type PandemicCondition = Condition<PandemicReliefFacts, PandemicReadings>;
