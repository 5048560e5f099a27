import type { At, BuildConditions, Condition } from '../../../src/engine/condition.js';
import type { WorkRequirementFacts } from './facts.js';
import type { WorkRequirementReadings } from './readings.js';

/** What the conditions of this scheme are stated with. */
export type Build = BuildConditions<WorkRequirementFacts, WorkRequirementReadings>;
export type WorkCondition = Condition<WorkRequirementFacts, WorkRequirementReadings>;
export type AtWork = At<WorkRequirementReadings>;
