import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Earning, earningProblems, groupsOf } from '../../../rules/citizen/social-frikort/account/earning.js';

/** Names with spaces and digits in them, as a careless key would confuse them. */
const name = fc.constantFrom('1', '1 1', ' 1', 'business', 'ordinary 1', 'undefined', 'true 1');
const earning: fc.Arbitrary<Earning> = fc.record(
  {
    date: fc.constantFrom('2024-01-31', '2024-02-29'),
    amount: fc.constantFrom('1', '1.00', '11'),
    holidayPay: fc.constantFrom('0', '0.00', '1'),
    employerPension: fc.constantFrom('0.0', '1'),
    work: fc.constantFrom('ordinary', 'flexjob'),
    employer: fc.record({ kind: fc.constantFrom('business', 'public-authority'), id: name }),
    reported: fc.boolean(),
    reference: name,
  },
  { requiredKeys: ['date', 'amount', 'work', 'employer'] },
);
const earnings = fc.array(earning, { maxLength: 12 });
/** Whether two payments are of one employer, for one kind of work, on one day. */
const together = (a: Earning, b: Earning) =>
  a.date === b.date &&
  a.work === b.work &&
  a.employer.kind === b.employer.kind &&
  a.employer.id === b.employer.id &&
  a.reported === b.reported;

it('are reckoned together exactly where day, work, employer and reporting are the same', () => {
  fc.assert(
    fc.property(earnings, (items) => {
      const groups = groupsOf(items).map(({ places }) => places);
      expect(groups.flat().sort((a, b) => a - b)).toEqual([...items.keys()]);
      for (const [place, item] of items.entries()) {
        const group = groups.find((places) => places.includes(place));
        expect(group).toEqual([...items.keys()].filter((other) => together(item, items[other] as Earning)));
      }
    }),
  );
});

it('are the same payment exactly where everything but the reporting is the same, whatever the decimals', () => {
  const same = (a: Earning, b: Earning) =>
    together({ ...a, reported: true }, { ...b, reported: true }) &&
    a.reference === b.reference &&
    (['amount', 'holidayPay', 'employerPension'] as const).every((part) => Number(a[part] ?? 0) === Number(b[part] ?? 0));
  fc.assert(
    fc.property(earnings, (items) => {
      const told = earningProblems(items).filter(({ received }) => received === 'the same day, employer and amounts');
      const twice = [...items.entries()].filter(([place, item]) => items.slice(0, place).some((other) => same(item, other)));
      expect(told.map(({ path }) => path)).toEqual(twice.map(([place]) => `earnings.items[${place}]`));
    }),
  );
});
