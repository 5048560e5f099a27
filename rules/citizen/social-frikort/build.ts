import type { BuildConditions, Condition } from '../../../src/engine/condition.js';
import type { SocialFrikortFacts } from './facts.js';
import type { CardReadings } from './readings.js';

/** What the conditions of this scheme are stated with. */
export type Build = BuildConditions<SocialFrikortFacts, CardReadings>;
export type CardCondition = Condition<SocialFrikortFacts, CardReadings>;
