import type { JobcentreReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import { jobcenterindblik } from '../../../rules/jobcentre/jobcenterindblik/scheme.js';
import type { RulesUsed } from '../../engine/assessment.js';
import type { Day } from '../../engine/day.js';

/** The rules a report was made with, also where it assesses nobody. */
export function rulesOf({ on, jobcentres }: JobcentreReport): RulesUsed {
  return (jobcentres[0]?.assessment ?? jobcenterindblik.assess({}, { on })).rules;
}

/** The day by which the rules were enacted; nothing for the newest that are known. */
export function knownOnOf({ jobcentres }: JobcentreReport): Day | undefined {
  const knownOn = jobcentres[0]?.assessment.knownOn;
  return knownOn === 'newest' ? undefined : knownOn;
}
