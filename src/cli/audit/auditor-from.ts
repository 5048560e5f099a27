import { auditorOf } from '../../audit/payments/auditor.js';
import type { AnyScheme } from '../../engine/types-of.js';
import { optionsFrom, prepared } from '../commands/options-from.js';
import type { AuditArgs } from './audit-args.js';

/** What payments are audited by; what is wrong with the options is misuse. */
export function auditorFrom(scheme: AnyScheme, { json: _, html: __, ...asked }: AuditArgs) {
  return prepared(async () => {
    const { on: ___, ...options } = await optionsFrom(scheme, asked);
    const { groupBy, apartBy } = asked;
    return { options, auditor: auditorOf(scheme, { ...options, groupBy, apartBy }) };
  });
}
