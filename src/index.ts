export type { FactsByMonth, MonthFacts } from '../rules/citizen/activation-allowance/by-month.js';
export { compareGuidelines, type GuidelineComparison } from '../rules/citizen/activation-allowance/comparison/compare-guidelines.js';
export type { Change, CostSum } from '../rules/citizen/activation-allowance/comparison/cost-counter.js';
export {
  type AllowanceCase,
  type GuidelineComparer,
  type GuidelineCost,
  guidelineComparer,
} from '../rules/citizen/activation-allowance/comparison/guideline-comparer.js';
export type { ComparisonOptions } from '../rules/citizen/activation-allowance/comparison/guidelines-asked.js';
export { type EvaluationDue, evaluationDue } from '../rules/citizen/activation-allowance/evaluation.js';
export type { ActivationAllowanceFacts } from '../rules/citizen/activation-allowance/facts.js';
export type { Flag } from '../rules/citizen/activation-allowance/guidelines/flag.js';
export type { AllowanceGuideline, Named } from '../rules/citizen/activation-allowance/guidelines/guideline.js';
export type { LimitMeasure, Lower, Maximum, Minimum, Upper } from '../rules/citizen/activation-allowance/guidelines/limit.js';
export type { Rate } from '../rules/citizen/activation-allowance/guidelines/rate.js';
export type { FlagIs, GuidelineRequirement, OwnCondition } from '../rules/citizen/activation-allowance/guidelines/requirement.js';
export type { SetOff } from '../rules/citizen/activation-allowance/guidelines/set-off.js';
export type { MonthlyAllowance } from '../rules/citizen/activation-allowance/monthly-allowance.js';
export { OFFERS, type Offer } from '../rules/citizen/activation-allowance/offer.js';
export {
  type PaymentSchedule,
  paymentSchedule,
  type ScheduledMonth,
} from '../rules/citizen/activation-allowance/schedule.js';
export type { PandemicRelief, PandemicReliefFacts } from '../rules/citizen/pandemic-relief/scheme.js';
export type { Earning } from '../rules/citizen/social-frikort/account/earning.js';
export type { FrikortAccountFacts } from '../rules/citizen/social-frikort/account/facts.js';
export type { FrikortAccount } from '../rules/citizen/social-frikort/calculation.js';
export type { SocialFrikortFacts } from '../rules/citizen/social-frikort/facts.js';
export type { FreeCard } from '../rules/citizen/social-frikort/scheme.js';
export { targetGroupNumbers } from '../rules/citizen/target-groups/numbers.js';
export { type ActId, type NumberedGroup, TARGET_GROUPS, type TargetGroup } from '../rules/citizen/target-groups/target-group.js';
export type { WorkRequirementFacts } from '../rules/citizen/work-requirement-225/facts.js';
export type { ReductionAward } from '../rules/citizen/work-requirement-225/reduction.js';
export { calculations, schemes } from '../rules/index.js';
export type { ResultTargetGap } from '../rules/jobcentre/jobcenterindblik/calculation.js';
export type { GapFacts } from '../rules/jobcentre/jobcenterindblik/gap-facts.js';
export type { Percent } from '../rules/jobcentre/jobcenterindblik/percent.js';
export { type Preset, type PresetName, type PresetReading, presets } from '../rules/jobcentre/jobcenterindblik/presets.js';
export type { CountingReadings, JobcenterindblikReadings } from '../rules/jobcentre/jobcenterindblik/readings.js';
export type { ResultShare } from '../rules/jobcentre/jobcenterindblik/result-target.js';
export type { JobcentreFacts, Supervision } from '../rules/jobcentre/jobcenterindblik/scheme.js';
export type { CountedShares, ShareGiven } from '../rules/jobcentre/jobcenterindblik/shares/share-given.js';
export {
  type AnswerOf,
  type CaseRecord,
  caseRecord,
  type RepeatedCase,
  readCaseRecord,
  repeatCase,
} from './case-record.js';
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
export type { DecisionRules } from './engine/decision-rules.js';
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
export type { AnyCalculation, AnyScheme, AwardOf, FactsFor, ValueOf } from './engine/types-of.js';
export * from './schemes.js';
