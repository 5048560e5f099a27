import type { Citation } from '../../engine/citation.js';
import type { Text } from '../../engine/reading.js';
import { provisionOn, type Requirement, type RequirementFinding } from './requirement.js';

/** Whether a decision must hold something: it must, it need not, or what is known of the case does not settle it. */
export type Need =
  | { readonly need: 'needed' }
  | { readonly need: 'unknown'; readonly because: Text }
  | { readonly need: 'not-needed'; readonly because: Text; readonly provision?: Citation };

/** Whether a decision holds something; `otherwise` where it says it with another value, `unclear` where a person must read it. */
export interface Said {
  readonly said: 'yes' | 'no' | 'otherwise' | 'unclear';
  readonly because: Text;
  readonly missing?: readonly string[];
}

/**
 * Holds what is needed against what is said. What is not said is lacking only where it is certain that it is needed; what is said otherwise
 * is wrong where it need not have been said too.
 */
export function judgeRequirement(requirement: Requirement, need: Need, { said, because, missing }: Said): RequirementFinding {
  const provision = provisionOn(requirement);
  if (need.need === 'not-needed')
    return { requirement, status: 'not-needed', provision: need.provision ?? provision, because: need.because };
  const finding = { requirement, provision, because, ...(missing && { missing }) };
  if (said === 'yes') return { ...finding, status: 'met' };
  if (said === 'unclear') return { ...finding, status: 'cannot-tell' };
  if (said === 'otherwise' || need.need === 'needed') return { ...finding, status: 'lacking' };
  return { ...finding, status: 'cannot-tell', because: { da: `${because.da} ${need.because.da}`, en: `${because.en} ${need.because.en}` } };
}
