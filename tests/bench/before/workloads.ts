import { casesOf, SEED } from '../cases.js';
import { OPTIONS } from '../contenders/options.js';
import { mixOf, UNDER } from '../mix.js';
import { CHOSEN, hoursCases } from './hours.js';

/** As much of an assessment as is compared: older and newer builds have it. */
export interface Assessed {
  readonly outcome: string;
  readonly award?: { readonly amount?: string };
  readonly findings: readonly { readonly condition: string; readonly status: string }[];
}

interface Scheme {
  assess(facts: object, options: object): Assessed;
  under(options: object): { assess(facts: object): Assessed; assessChecked(facts: object): Assessed };
  readonly facts: { check(facts: object): object };
}

/** As much of a build as is asked. */
export interface Build {
  readonly activationAllowance: Scheme;
  readonly workRequirement225: Scheme;
}

/** Cases as functions of a build: what is made ready before any clock runs, and the assessing itself. */
export interface Workload {
  readonly label: string;
  /** Whether each outcome is timed by itself too. */
  readonly isSplit?: boolean;
  ready(build: Build): readonly (() => Assessed)[];
}

const COUNT = 2_000;
const HOURS = 500;

/** Everything that is assessed by the old build and by the new. */
export const WORKLOADS: Readonly<Record<string, Workload>> = {
  own: {
    label: 'allowance, all known',
    ready: ({ activationAllowance }) => {
      const { assess } = activationAllowance.under(OPTIONS);
      return casesOf(SEED, COUNT).map((facts) => () => assess(facts));
    },
  },
  checked: {
    label: 'allowance, all known, checked before',
    ready: ({ activationAllowance }) => {
      const { assessChecked } = activationAllowance.under(OPTIONS);
      return casesOf(SEED, COUNT).map((facts) => {
        const checked = activationAllowance.facts.check(facts);
        return () => assessChecked(checked);
      });
    },
  },
  mix: {
    label: 'allowance, mix',
    isSplit: true,
    ready: ({ activationAllowance }) => {
      const laws = UNDER.map((options) => activationAllowance.under(options));
      return mixOf(SEED, COUNT).map(({ under, facts }) => {
        const { assess } = laws[under] as (typeof laws)[number];
        return () => assess(facts);
      });
    },
  },
  hours: { label: '225 hours, readings chosen', ready: ({ workRequirement225 }) => underReadings(workRequirement225, CHOSEN) },
  'hours-open': { label: '225 hours, readings left open', ready: ({ workRequirement225 }) => underReadings(workRequirement225, {}) },
};

function underReadings({ assess, facts: { check } }: Scheme, readings: object): (() => Assessed)[] {
  return hoursCases(SEED, HOURS).map(({ facts, on }) => {
    const options = { on, readings };
    const known = withoutUnknown(facts, check);
    return () => assess(known, options);
  });
}

/** The facts without those that an older build does not know. */
function withoutUnknown(facts: object, check: (facts: object) => object): object {
  try {
    check(facts);
    return facts;
  } catch (error) {
    const { problems = [] } = error as { problems?: readonly { readonly path: string; readonly code?: string }[] };
    const unknown = new Set(problems.filter(({ code }) => code === 'unknown-key').map(({ path }) => path));
    return Object.fromEntries(Object.entries(facts).filter(([key]) => !unknown.has(key)));
  }
}
