import * as z from 'zod';
import { VERDICTS } from '../../audit/payments/verdict.js';

const count = z.int().min(0);
const kroner = z.string().regex(/^-?\d+\.\d\d$/, 'kroner with two decimals');
const sums = { wrong: count, unsettled: count, tooMuch: kroner, tooLittle: kroner };
const account = z.looseObject({ payments: count, ...sums });
const months = z.looseObject({ months: count, ...sums });
const verdict = z.enum(VERDICTS, `a verdict: ${VERDICTS.join(', ')}`);
const url = z.string().regex(/^https?:\/\//, 'an address that begins with http:// or https://');
const provision = z.looseObject({ title: z.string(), provision: z.string(), url: url.optional() });
const totals = account.extend({
  byVerdict: z.array(account.extend({ verdict })),
  byCause: z.array(account.extend({ key: z.string(), condition: z.string(), verdict })),
  byProvision: z.array(account.extend({ provision })),
  byMonth: z.array(account.extend({ month: z.string() })),
  byGroup: z.array(account.extend({ group: z.string().optional() })),
  rejected: count,
});
const monthTotals = months.extend({ byVerdict: z.array(months.extend({ verdict })) });

/** The totals of an audit, as `audit --json` writes them: everything that is added up, and what tells two audits apart. */
export const reportSchema = z
  .looseObject({
    scheme: z.string(),
    title: z.strictObject({ da: z.string(), en: z.string() }),
    municipality: z.string().optional(),
    guideline: z.string().optional(),
    readings: z.record(z.string(), z.string()),
    supplied: z.record(z.string(), z.array(z.unknown())).optional(),
    groupBy: z.string().optional(),
    apartBy: z.string().optional(),
    in: count,
    audited: count,
    rejected: count,
    notDrawn: count,
    // biome-ignore lint/suspicious/noThenProperty: a schema is no function, so that nothing awaits it
    then: totals,
    now: totals,
    // biome-ignore lint/suspicious/noThenProperty: the same
    shifts: z.array(z.strictObject({ then: verdict, now: verdict, payments: count })),
    // biome-ignore lint/suspicious/noThenProperty: the same
    monthTotals: z.strictObject({ alone: count, then: monthTotals, now: monthTotals }),
    unread: z.array(z.strictObject({ path: z.string(), lines: count })),
    sample: z.undefined('nothing, for a sample of a part is none of the whole').optional(),
    rules: z.strictObject({ package: z.string(), version: z.string(), digest: z.string() }),
  })
  .refine((report) => report.in === report.audited + report.rejected + report.notDrawn, {
    path: ['in'],
    message: 'the sum of audited, rejected and notDrawn',
  });
