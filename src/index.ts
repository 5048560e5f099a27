export { type EvaluationDue, evaluationDue } from '../rules/citizen/activation-allowance/evaluation.js';
export type { ActivationAllowanceFacts } from '../rules/citizen/activation-allowance/facts.js';
export type {
  AllowanceGuideline,
  Flag,
  FlagIs,
  Limit,
  Measure,
  Minimum,
  Named,
  Requirement,
} from '../rules/citizen/activation-allowance/guidelines/guideline.js';
export type { Rate } from '../rules/citizen/activation-allowance/guidelines/rate.js';
export type { MonthlyAllowance } from '../rules/citizen/activation-allowance/monthly-allowance.js';
export { OFFERS, type Offer } from '../rules/citizen/activation-allowance/offer.js';
export {
  type FactsByMonth,
  type MonthFacts,
  type PaymentSchedule,
  paymentSchedule,
  type ScheduledMonth,
} from '../rules/citizen/activation-allowance/schedule.js';
export { activationAllowance } from '../rules/citizen/activation-allowance/scheme.js';
export type { Extension, PandemicRelief, Suspension } from '../rules/citizen/pandemic-relief/award.js';
export type { PandemicReliefFacts } from '../rules/citizen/pandemic-relief/facts.js';
export type { PandemicReadings } from '../rules/citizen/pandemic-relief/readings.js';
export type { Cause, Relief } from '../rules/citizen/pandemic-relief/relief.js';
export { pandemicRelief } from '../rules/citizen/pandemic-relief/scheme.js';
export type { Earning, FrikortAccountFacts } from '../rules/citizen/social-frikort/account/facts.js';
export type { AccountLine, FrikortAccount, PeriodBalance, StillToEarn } from '../rules/citizen/social-frikort/account/value.js';
export type { DueControl, FreeCard } from '../rules/citizen/social-frikort/award.js';
export { socialFrikortAccount } from '../rules/citizen/social-frikort/calculation.js';
export type { SocialFrikortFacts } from '../rules/citizen/social-frikort/facts.js';
export type { AccountReadings, CardReadings } from '../rules/citizen/social-frikort/readings.js';
export { socialFrikort } from '../rules/citizen/social-frikort/scheme.js';
export { targetGroupNumbers } from '../rules/citizen/target-groups/numbers.js';
export { type ActId, type NumberedGroup, TARGET_GROUPS, type TargetGroup } from '../rules/citizen/target-groups/target-group.js';
export type { ReductionAward, ReductionThatMayBeDecided, ReductionThatMayContinue } from '../rules/citizen/work-requirement-225/award.js';
export type { WorkRequirementFacts } from '../rules/citizen/work-requirement-225/facts.js';
export type { WorkRequirementReadings } from '../rules/citizen/work-requirement-225/readings.js';
export { workRequirement225 } from '../rules/citizen/work-requirement-225/scheme.js';
export { calculations, schemes } from '../rules/index.js';
export { assessJobcentre, type BenchmarkShares } from '../rules/jobcentre/jobcenterindblik/assess-jobcentre.js';
export type { Supervision } from '../rules/jobcentre/jobcenterindblik/award.js';
export { resultTargetGap } from '../rules/jobcentre/jobcenterindblik/calculation.js';
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
export type { CountedShares, JobcentreFacts, Percent, ShareGiven } from '../rules/jobcentre/jobcenterindblik/facts.js';
export type { GapFacts, PrintedPersons } from '../rules/jobcentre/jobcenterindblik/gap/facts.js';
export type { ResultTargetGap } from '../rules/jobcentre/jobcenterindblik/gap/gap.js';
export { type Preset, type PresetName, type PresetReading, presets } from '../rules/jobcentre/jobcenterindblik/presets.js';
export type { CountingReadings, JobcenterindblikReadings, JudgingReadings } from '../rules/jobcentre/jobcenterindblik/readings.js';
export {
  type JobcentreOfReport,
  type JobcentreReport,
  jobcentreReport,
  type ReportOptions,
} from '../rules/jobcentre/jobcenterindblik/report.js';
export { jobcenterindblik } from '../rules/jobcentre/jobcenterindblik/scheme.js';
export { reportingCalendar } from '../rules/jobcentre/reporting/calculation.js';
export { timeliness } from '../rules/jobcentre/timeliness/scheme.js';
export { type Analysed, type Analysis, analyse, type Case as AnalysedCase, type Fault, type FaultKind } from './audit/analysis/analyse.js';
export { type AnalysedGuideline, analyseGuideline } from './audit/analysis/analyse-guideline.js';
export { expectAward, type Part } from './audit/expectations/award.js';
export { expectCited } from './audit/expectations/cite.js';
export { type ComplianceOptions, expectCompliance } from './audit/expectations/compliance.js';
export { type Matched, matchers, type RegelvaerkMatchers } from './audit/expectations/matchers.js';
export { expectOpenFor } from './audit/expectations/open.js';
export { expectFulfilled, expectNotCovered, expectNotFulfilledBecause, expectNotInForce } from './audit/expectations/outcome.js';
export { contrary, type Remark } from './audit/expectations/remark.js';
export { type Audit, auditPayment, auditPayments, type RejectedPayment } from './audit/payments/audit.js';
export type { AuditedPayment, AuditOptions } from './audit/payments/auditor.js';
export type { Payment, PaymentStatus } from './audit/payments/payment.js';
export type { Shift } from './audit/payments/shifts.js';
export type { Account, CauseTotal, Totals } from './audit/payments/totals.js';
export type { Cause as VerdictCause, Verdict, VerdictKind } from './audit/payments/verdict.js';
export { type ErrorRate, errorRate, type Interval, wilsonInterval } from './audit/sampling/error-rate.js';
export { type Sampling, sample } from './audit/sampling/sample.js';
export type { AboutDecision, Upholds } from './audit/statement/about.js';
export type { Requirement as StatementRequirement, RequirementFinding } from './audit/statement/requirement.js';
export { checkStatement } from './check-statement.js';
export {
  type Assessment,
  type AssessmentBase,
  type Finding,
  type Gap,
  type Outcome,
  type Question,
  type ReadingQuestion,
  type RulesUsed,
  type WithoutFacts,
  withoutFacts,
} from './engine/assessment.js';
export type { Calculated, Calculation } from './engine/calculation.js';
export type { Citation, Cite } from './engine/citation.js';
export type { Day } from './engine/day.js';
export type { AwardKind } from './engine/definition.js';
export type { EveryReading, UnderReadings } from './engine/every-reading.js';
export type { Listed } from './engine/fact-types.js';
export type { Checked, Facts } from './engine/facts.js';
export type { Figures } from './engine/figures.js';
export type { GuidelineBase, GuidelineStatus, GuidelineSummary } from './engine/guideline.js';
export type { Judgement } from './engine/judgement.js';
export type { Kroner } from './engine/kroner.js';
export type { CalculationOptions, Options } from './engine/options.js';
export type { Period, Window } from './engine/period.js';
export type { Possible } from './engine/possible.js';
export { InputError, type Problem } from './engine/problem.js';
export type { Chosen, OptionOf, Reading, ReadingOption, Readings, ReadingTaken, Text } from './engine/reading.js';
export type { Scheme, Under } from './engine/scheme.js';
export type { Step } from './engine/step.js';
export type { Supplied, SuppliedRow } from './engine/supplied.js';
export type { Language } from './engine/texts.js';
export type { Verified } from './engine/timeline.js';
export { type Columns, type NumberColumn, type TextColumn, tallyColumns } from './population/columns.js';
export { type Counts, type CriterionFinding, type Judged, judge, stateOf } from './population/judge.js';
export type { Comparison, Criterion, Measure as PopulationMeasure, Test } from './population/measure.js';
export { type Counted, countedIn, type Fraction, type Share, shareIn } from './population/share.js';
export { measureSql, type StateRow, tallyFromRows } from './population/sql.js';
export { emptyTally, mergeTallies, type Tally, type TallyGroup, type Tallying, tallying } from './population/tally.js';
export { windowEnding } from './population/window.js';
export { statementHtml } from './reasons/html.js';
export type { SectionId, Statement, StatementOptions, StatementSection } from './reasons/statement.js';
export { statementText, type TextOptions } from './reasons/text.js';
export { type CheckOptions, checkCitizen, citizenProblems } from './register/check.js';
export type { BenefitSpell, HoursWorked, RegisterCitizen, Residence } from './register/citizen.js';
export {
  type CitizenColumns,
  citizenColumns,
  type Derived,
  type Exclusion,
} from './register/columns.js';
export { type CitizenCounted, type Counting, counting, mergeCounts } from './register/counting.js';
export type { Derivation } from './register/derivation.js';
export { BENEFIT_GROUPS, benefitNamed, municipalityNamed } from './register/names.js';
export type { Judge, Lacking } from './register/worklist.js';
export { type WorkItem, type WorkOptions, workItem } from './register/worklist.js';
export { statementOfCalculation, statementOfReasons } from './statement-of-reasons.js';
