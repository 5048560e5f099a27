import regelvaerk = require('regelvaerk');

const { activationAllowance, withoutFacts } = regelvaerk;
const under = activationAllowance.under({ on: '2019-04-01', municipality: 'lyngby-taarbaek' });
const checked = activationAllowance.facts.check({ zones: 3 });
const assessment = under.assessChecked(checked);

// @ts-expect-error an award exists only where every condition is met
export const tooEarly = assessment.award;
export const amount: regelvaerk.Kroner | undefined = assessment.outcome === 'fulfilled' ? assessment.award.amount : undefined;
export const log: string = JSON.stringify(withoutFacts(assessment));
// @ts-expect-error a log holds no facts
export const facts = withoutFacts(assessment).facts;
