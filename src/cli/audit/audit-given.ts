import { auditorOf } from '../../audit/payments/auditor.js';
import { optionsGiven, prepared } from '../commands/options-given.js';
import type { AnyScheme } from '../commands/subjects.js';
import type { Given } from './given.js';

/** What payments are audited by; what is wrong with the options is misuse. */
export function auditGiven(scheme: AnyScheme, { json: _, html: __, ...asked }: Given) {
  return prepared(async () => {
    const { on: ___, ...options } = await optionsGiven(scheme, asked);
    const { groupBy, apartBy } = asked;
    return { options, auditor: auditorOf(scheme, { ...options, groupBy, apartBy }) };
  });
}
