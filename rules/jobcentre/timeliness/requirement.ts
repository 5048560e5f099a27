import { Exact } from '../../../src/engine/kroner.js';
import type { Step } from '../../../src/engine/step.js';
import { step } from '../../step.js';
import type { TimelinessFacts } from './facts.js';
import type { TimelinessLaw } from './law.js';

/** What a requirement turns on. */
type Counted = Required<{ readonly [K in 'periodMonths' | 'exemptMonths']: Exclude<TimelinessFacts[K], undefined> }>;

/** The requirement scaled by the months without exemption, before it is rounded, and the whole numbers it may be rounded to. */
export interface Requirement {
  readonly up: number;
  readonly down: number;
  /** A half is rounded up: a convention of ours (inferred). */
  readonly nearest: number;
  readonly working: readonly Step[];
}

/** Scales the requirement: 4 conversations x 9 months of 12 are 3. In decimals, so that no third or tenth of a month is lost. */
export function requirementOf({ periodMonths, exemptMonths }: Counted, { conversations, period }: TimelinessLaw): Requirement {
  const months = new Exact(periodMonths).minus(exemptMonths);
  const required = months.times(conversations.value).dividedBy(period.value);
  return {
    up: required.ceil().toNumber(),
    down: required.floor().toNumber(),
    nearest: required.round().toNumber(),
    working: [
      step('non-exempt-months', months.toFixed(), 'months', period.cite),
      step('requirement', required.toDecimalPlaces(SHOWN).toFixed(), 'conversations', conversations.cite),
    ],
  };
}

/** Decimals shown of a requirement. A third of a hundredth of a month is the least it can lack, so none looks whole that is not. */
const SHOWN = 3;
