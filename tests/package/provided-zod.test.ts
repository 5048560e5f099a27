import { expect, it, vi } from 'vitest';
import { travelReimbursement } from '../../rules/citizen/travel-reimbursement/scheme.js';

it('where nothing can be loaded on demand, as in a browser, schemas are had once zod is provided, and told how until then', async () => {
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
  // Cases are answered without it: (49.6 - 24) km x 19 days x 1.12 kr. (order 1312 of 2023) = 544.77, rounded to the krone.
  const far = { targetGroup: 'dagpenge', offer: 'vejledning-og-opkvalificering', offerEndedOn: 'not-ended', claim: 'kilometres' } as const;
  const paid = travelReimbursement.assess({ ...far, dailyTravelKm: 49.6, days: 19 }, { on: '2024-03-01' });
  expect(paid.outcome === 'fulfilled' && paid.award.amount).toBe('545.00');
  expect(() => travelReimbursement.jsonSchemas()).toThrow("import 'regelvaerk/zod' once, before they are asked for");
  await import('../../src/zod.js');
  expect(travelReimbursement.jsonSchemas().facts).toMatchObject({ type: 'object', properties: { days: { type: 'integer' } } });
});
