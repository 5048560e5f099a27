import type { WorkRequirementFacts } from '../../../rules/citizen/work-requirement-225/facts.js';
import type { OwnPause } from '../../../rules/citizen/work-requirement-225/pauses.js';
import type { ReductionAward } from '../../../rules/citizen/work-requirement-225/reduction.js';
import { workRequirement225 } from '../../../rules/citizen/work-requirement-225/scheme.js';
import type { Work } from '../../../rules/citizen/work-requirement-225/work.js';
import type { Assessment } from '../../../src/engine/assessment.js';
import type { Listed } from '../../../src/engine/fact-types.js';
import type { Period } from '../../../src/engine/period.js';

export type Reduction = Assessment<WorkRequirementFacts, ReductionAward>;
export type Options = Parameters<typeof workRequirement225.assess>[1];

/** What a case can name. */
export const BENEFITS = ['kontanthjaelp', 'uddannelseshjaelp', 'overgangsydelse', 'other'] as const;
export const MARITAL_STATUSES = ['unmarried', 'married', 'married-alone-on-help', 'married-below-a-year'] as const;
export const RATE_BASES = ['parent', 'non-parent', 'lower', 'su-level', 'with-partner'] as const;

/** All the years a test may look at. */
export const YEARS: Period = { from: '2013-01-01', to: '2026-12-31' };

/** A list that is complete for all those years. */
export function listed<T>(...items: readonly T[]): Listed<T> {
  return { covers: YEARS, items };
}

/** Work in a period, ordinary unless told. */
export function work(from: string, to: string, hours: number, kind: Work['kind'] = 'ordinary', employer = 'a'): Work {
  return { from, to, hours, kind, employer };
}

/** A pause in a period. */
export function pause(from: string, to: string, ground: OwnPause['ground'] = 'sickness'): OwnPause {
  return { from, to, ground };
}

/** A judgement with what it needs. */
export function judged<T>(value: T) {
  return { value, by: 'caseworker', because: 'the documents of the case' };
}

/** An unmarried person on kontanthjælp all those years who has worked no hour, is not exempt, and was warned and heard long ago. */
export const IDLE: WorkRequirementFacts = {
  benefit: 'kontanthjaelp',
  maritalStatus: 'unmarried',
  rateBase: 'non-parent',
  appliedOn: '2015-01-01',
  helpPeriods: listed<Period>(YEARS),
  hours: listed<Work>(),
  pauses: listed<OwnPause>(),
  exempt: judged(false),
  reduced: false,
  warnedOn: '2016-08-01',
  heardOn: '2017-01-02',
  decidedOn: '2017-01-20',
};

/** Days added, counted within the 12 months only. */
export const ONCE = { extension: 'days', 'extension-within-extension': 'once' } as const;

/** Assesses a person who differs from the idle one. */
export function assess(facts: WorkRequirementFacts, options: Options): Reduction {
  return workRequirement225.assess({ ...IDLE, ...facts }, options);
}

/** The days in which an assessment counted hours, as `from/to`. */
export function windowOf({ findings }: Reduction): string | undefined {
  const steps = findings.flatMap(({ working = [] }) => working);
  return steps.find(({ step }) => step.startsWith('window'))?.value;
}

/** The first of them. */
export function windowStart(assessed: Reduction): string | undefined {
  return windowOf(assessed)?.slice(0, 'YYYY-MM-DD'.length);
}

/** The statuses of an assessment's findings by condition. */
export function statusOf({ findings }: Reduction, id: string): string | undefined {
  return findings.find(({ condition }) => condition === id)?.status;
}
