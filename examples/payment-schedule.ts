import { paymentSchedule } from 'regelvaerk';

// The months of an offer with their amounts, under the organisation's choice for part months.

const period = { from: '2019-04-15', to: '2019-06-30' };
const facts = {
  targetGroup: 'uddannelsesparat',
  participates: true,
  offer: 'vejledning-og-opkvalificering',
  participationPeriod: period,
  otherAllowances: { covers: { from: '2019-04-01', to: '2019-06-30' }, items: [] },
  walkingKm: 5,
  zones: 4,
} as const;

const { months, total } = paymentSchedule(facts, { municipality: 'lyngby-taarbaek', readings: { 'part-month': 'calendar-days' } });
for (const { month, days, assessment } of months) {
  const amount = assessment.outcome === 'fulfilled' ? assessment.award.amount : assessment.outcome;
  console.log(month, `${days.from} to ${days.to}`, amount.padStart(9));
}
console.log('total', String(total).padStart(34));
