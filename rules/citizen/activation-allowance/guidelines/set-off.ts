import { choice, optional, record, type ValueOf } from '../../../define.js';

/** What is set off against the allowance of a month; `not-read` where it is and how was not read. */
export const setOff = record(
  {
    /** Days of absence without fair reason: the planned days that are left are paid. */
    absence: optional(choice(['days', 'not-read'])),
    /** Days in a sanction: the planned days that are left are paid. */
    sanction: optional(choice(['days', 'not-read'])),
    /** What was awarded for the month under § 82 or § 175: it is deducted. */
    travelReimbursement: optional(choice(['amount', 'not-read'])),
  },
  '{ absence?, sanction?, travelReimbursement? }',
);

/** What is set off against the allowance of a month. */
export type SetOff = ValueOf<typeof setOff>;
