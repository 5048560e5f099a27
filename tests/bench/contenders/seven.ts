import * as z from 'zod';
import figures from '../figures.json' with { type: 'json' };

const day = z.iso.date();
const period = z.strictObject({ from: day, to: day }).refine(({ from, to }) => from <= to);

/** The seven facts of the cases, checked as strictly as ours are, in the form a host would write that needs no others. */
export const seven = z.strictObject({
  targetGroup: z.enum([...figures.groups, ...figures.otherGroups]),
  participates: z.boolean(),
  offer: z.enum([...figures.offers, ...figures.otherOffers]),
  walkingKm: z.number().min(0).max(20_000),
  zones: z.int().min(1).max(1_000),
  participationPeriod: period,
  otherAllowances: z.strictObject({
    covers: period,
    items: z.array(
      z.strictObject({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), amount: z.string().regex(/^\d{1,9}(\.\d{1,2})?$/) }),
    ),
  }),
});
