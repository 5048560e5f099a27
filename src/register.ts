export { assessJobcentre, type BenchmarkShares } from '../rules/jobcentre/jobcenterindblik/assess-jobcentre.js';
export { COUNTED_COLUMNS, type CountedColumn } from '../rules/jobcentre/jobcenterindblik/counting/columns.js';
export { countedShares, type Of } from '../rules/jobcentre/jobcenterindblik/counting/counted-shares.js';
export type { Way } from '../rules/jobcentre/jobcenterindblik/counting/focus-measure.js';
export {
  type BenefitGroup,
  benefitGroups,
  type GroupOptions,
  type GroupsOfWay,
  type GroupTarget,
} from '../rules/jobcentre/jobcenterindblik/counting/groups.js';
export {
  type CountingOptions,
  type CountingPlan,
  countingPlan,
  type PlannedMeasure,
} from '../rules/jobcentre/jobcenterindblik/counting/plan.js';
export {
  type JobcentreOfReport,
  type JobcentreReport,
  jobcentreReport,
  type ReportOptions,
} from '../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
export { type Columns, type NumberColumn, type TextColumn, tallyColumns } from './population/columns.js';
export { type Dialect, type SqlDialect, sqlDialects } from './population/dialects.js';
export { type Counts, type CriterionFinding, type Judged, judge, stateOf } from './population/judge.js';
export type { Comparison, Criterion, Measure, Test } from './population/measure.js';
export { type Counted, countedIn, type Fraction, type Share, shareIn } from './population/share.js';
export { measureSql, type SqlOptions, type StateRow, tallyFromRows } from './population/sql.js';
export { emptyTally, mergeTallies, type Tally, type TallyCounter, type TallyGroup, tallyCounter } from './population/tally.js';
export { windowEnding } from './population/window.js';
export { type CheckOptions, checkCitizen, citizenProblems } from './register/check.js';
export type { BenefitSpell, HoursWorked, RegisterCitizen, Residence } from './register/citizen.js';
export { type CitizenCounted, type CitizenCounter, citizenCounter, mergeCounts } from './register/citizen-counter.js';
export {
  type CitizenColumns,
  citizenColumns,
  type Derived,
  type Exclusion,
} from './register/columns.js';
export type { Derivation } from './register/derivation.js';
export { BENEFIT_GROUPS, benefitNamed, municipalityNamed } from './register/names.js';
export type { Judge, Lacking } from './register/worklist.js';
export { type WorkItem, type WorkOptions, workItem } from './register/worklist.js';
