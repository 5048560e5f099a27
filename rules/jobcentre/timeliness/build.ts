import type { BuildConditions, Condition } from '../../../src/engine/condition.js';
import type { TimelinessFacts } from './facts.js';
import type { TimelinessReadings } from './readings.js';

/** What the conditions of this scheme are stated with. */
export type Build = BuildConditions<TimelinessFacts, TimelinessReadings>;
export type TimelinessCondition = Condition<TimelinessFacts, TimelinessReadings>;
