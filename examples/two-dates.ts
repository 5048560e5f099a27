import { activationAllowance } from 'regelvaerk';

// The same day, judged by the law as it was known then and as it is known now.

const facts = { targetGroup: 'jobafklaring', participates: true, offer: 'virksomhedspraktik' } as const;

for (const knownOn of ['2019-04-30', '2019-05-07'] as const) {
  const { citations, outcome } = activationAllowance.assess(facts, { on: '2020-02-01', knownOn, guideline: 'lyngby-taarbaek-2019' });
  console.log(`2020-02-01 as known on ${knownOn}: ${outcome}, ${citations[0]?.provision}`);
}
