import {
  type ActivationAllowanceFacts,
  type AllowanceGuideline,
  type Assessment,
  activationAllowance,
  InputError,
  type MonthlyAllowance,
  type Options,
  paymentSchedule,
  schemes,
} from 'regelvaerk';

const april = { from: '2019-04-01', to: '2019-04-30' };
const facts: ActivationAllowanceFacts = {
  targetGroup: 'jobparat-kontanthjaelp',
  participates: true,
  offer: 'virksomhedspraktik',
  walkingKm: 3,
  zones: 3,
  participationPeriod: april,
  otherAllowances: { covers: april, items: [] },
};

const assessment: Assessment<ActivationAllowanceFacts, MonthlyAllowance> = schemes['activation-allowance'].assess(facts, {
  on: '2019-04-01',
  municipality: 'lyngby-taarbaek',
  readings: { 'part-month': 'calendar-days' },
});

// @ts-expect-error an award exists only where every condition is met
export const tooEarly = assessment.award;

export function amountOf(given: typeof assessment): string {
  switch (given.outcome) {
    case 'fulfilled':
      return given.award.amount;
    case 'open':
      // @ts-expect-error nor while something is open
      return given.award ?? given.questions.map((question) => question.kind).join(', ');
    case 'not-fulfilled':
      return given.findings.map(({ condition, status, cite }) => `${condition} ${status} ${cite.provision}`).join(', ');
    case 'not-in-force':
      return given.since;
    case 'not-covered':
      return given.gaps.map(({ missing }) => missing).join(', ');
    default:
      return given satisfies never;
  }
}

// @ts-expect-error a reading that the scheme does not ask
activationAllowance.assess(facts, { on: '2019-04-01', readings: { weather: 'fine' } });
// @ts-expect-error an option that the reading does not have
activationAllowance.assess(facts, { on: '2019-04-01', readings: { 'part-month': 'lunar' } });
// @ts-expect-error the day is never today by itself
activationAllowance.assess(facts, {});
// @ts-expect-error a fact that the scheme does not know
activationAllowance.assess({ ...facts, zoner: 3 }, { on: '2019-04-01' });
// @ts-expect-error facts that were not checked
activationAllowance.under({ on: '2019-04-01' }).assessChecked(facts);

export const months = paymentSchedule(facts, { municipality: 'lyngby-taarbaek' }).months.map(({ assessment: each }) => amountOf(each));
export const own: AllowanceGuideline = activationAllowance.checkGuideline({});
export const options: Options<typeof activationAllowance.readings, AllowanceGuideline> = { on: '2019-04-01', guideline: own };
export const isMisuse = (thrown: unknown): readonly string[] =>
  thrown instanceof InputError ? thrown.problems.map(({ path }) => path) : [];
