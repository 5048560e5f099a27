import { expect, it } from 'vitest';

/** Minutes behind UTC on 1 July 2019. */
const BEHIND: Readonly<Record<string, number>> = { UTC: 0, 'Europe/Copenhagen': -120, 'America/Nuuk': 120, 'Pacific/Auckland': -720 };

it('the suite really runs in the time zone that its project names', () => {
  expect(new Date('2019-07-01T12:00:00Z').getTimezoneOffset()).toBe(BEHIND[process.env.TZ ?? '']);
});
