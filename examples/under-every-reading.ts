import { activationAllowance } from 'regelvaerk';

// The law leaves a point open: what does the choice mean for this citizen?

const april = { from: '2019-04-01', to: '2019-04-30' };
const facts = {
  targetGroup: 'jobafklaring',
  participates: true,
  offer: 'virksomhedspraktik',
  participationPeriod: april,
  otherAllowances: { covers: april, items: [] },
  walkingKm: 17,
  zones: 5,
} as const;

const every = activationAllowance.underEveryReading(facts, { on: '2019-04-15', municipality: 'lyngby-taarbaek' });
for (const { readings, assessment } of every.outcomes) {
  const amount = assessment.outcome === 'fulfilled' ? assessment.award.amount : '-';
  console.log(assessment.outcome.padEnd(14), amount.padStart(8), JSON.stringify(readings));
}
console.log(every.agree ? 'The choice makes no difference.' : `The choice is worth up to ${every.spread} kr.`);
