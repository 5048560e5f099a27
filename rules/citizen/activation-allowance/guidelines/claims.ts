import { day, described, optional, record, whole } from '../../../define.js';

/** When the allowance must be claimed. */
export const claims = record(
  {
    first: optional(described(day(), 'the first day on which it can be claimed, as YYYY-MM-DD')),
    last: optional(described(day(), 'the last day on which it can be claimed, as YYYY-MM-DD')),
    /** 0: in the month itself at the latest, and for no earlier month. */
    monthsBack: optional(whole('months', { to: 120, what: 'months back for which it can be claimed' })),
  },
  '{ first?, last?, monthsBack? }',
);
