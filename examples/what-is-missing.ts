import { activationAllowance } from 'regelvaerk';

// What must still be asked, and what can the case still come to?

const options = { on: '2019-04-15', municipality: 'lyngby-taarbaek' };
const april = { from: '2019-04-01', to: '2019-04-30' };
const facts = {
  targetGroup: 'jobafklaring',
  participates: true,
  offer: 'virksomhedspraktik',
  participationPeriod: april,
  otherAllowances: { covers: april, items: [] },
} as const;

const assessment = activationAllowance.assess(facts, options);
if (assessment.outcome === 'open') {
  for (const question of assessment.questions) console.log(question.kind, 'fact' in question ? question.fact : question.reading);
}

const { awards, exact, refusal } = activationAllowance.under(options).possible(facts);
console.log(
  'still possible:',
  awards.map(({ amount }) => amount).join(', '),
  exact ? '(all of them)' : '(bounds)',
  refusal ? 'or nothing' : '',
);
