import type { BuildConditions, Condition } from '../../../src/engine/condition.js';
import type { ActivationAllowanceFacts } from './facts.js';
import type { AllowanceReadings } from './readings.js';

/** What the conditions of this scheme are stated with. */
export type Build = BuildConditions<ActivationAllowanceFacts, AllowanceReadings>;
export type AllowanceCondition = Condition<ActivationAllowanceFacts, AllowanceReadings>;
