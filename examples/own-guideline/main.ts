import { activationAllowance, InputError } from 'regelvaerk';
import guideline from './guideline.json' with { type: 'json' };

// A municipality's own guideline is one JSON file: it is checked like the built-in ones and then governs its own dates.

const own = activationAllowance.checkGuideline(guideline);
const march = { from: '2024-03-01', to: '2024-03-31' };
const facts = {
  targetGroup: 'jobparat-kontanthjaelp',
  participates: true,
  offer: 'nytteindsats',
  participationPeriod: march,
  otherAllowances: { covers: march, items: [] },
  oneWayKm: 4.5,
  zones: 4,
} as const;

const assessment = activationAllowance.assess(facts, { on: '2024-03-01', guideline: own });
console.log(assessment.outcome, assessment.outcome === 'fulfilled' ? assessment.award.amount : '');

// A guideline with faults is refused with every one of them.
try {
  activationAllowance.checkGuideline({
    ...guideline,
    rate: {
      kind: 'zones',
      steps: [
        { from: 1, to: 2, amount: '350.00' },
        { from: 4, amount: '1100.00' },
      ],
    },
  });
} catch (error) {
  if (error instanceof InputError) console.log(error.message);
}
