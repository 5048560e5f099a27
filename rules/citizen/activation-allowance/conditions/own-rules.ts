import type { AllowanceLaw } from '../law.js';
import type { Build, Rules } from './build.js';
import { claimRules } from './claims.js';
import { limitRules } from './limits.js';
import { paidByRate } from './paid-by-rate.js';
import { requirementRules } from './requirements.js';
import { unreadSetOffRules } from './unread-set-offs.js';

/** The guideline's own conditions: its limits, when to claim, what its rate needs, its requirements, and what is not computed. */
export function ownRules(law: AllowanceLaw, build: Build): Rules {
  return [
    ...limitRules(law, build),
    ...claimRules(law, build),
    ...paidByRate(law, build),
    ...requirementRules(law, build),
    ...unreadSetOffRules(law, build),
  ];
}
