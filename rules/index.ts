import { activationAllowance } from './citizen/activation-allowance/scheme.js';
import { educationBenefit } from './citizen/education-benefit/scheme.js';
import { educationCourses } from './citizen/education-courses/scheme.js';
import { igu } from './citizen/igu/scheme.js';
import { jobConversations } from './citizen/job-conversations/scheme.js';
import { pandemicRelief } from './citizen/pandemic-relief/scheme.js';
import { permanentHousing } from './citizen/permanent-housing/scheme.js';
import { programmeTargetGroups } from './citizen/programme-target-groups/scheme.js';
import { ressourceforloeb } from './citizen/ressourceforloeb/scheme.js';
import { ressourceforloebDuration } from './citizen/ressourceforloeb-duration/scheme.js';
import { ressourceforloebGuarantee } from './citizen/ressourceforloeb-guarantee/scheme.js';
import { retentionMentor } from './citizen/retention-mentor/scheme.js';
import { revalidering } from './citizen/revalidering/scheme.js';
import { selfBooking } from './citizen/self-booking/scheme.js';
import { serviceFrames } from './citizen/service-frames/calculation.js';
import { servicelovenSupport } from './citizen/serviceloven-support/scheme.js';
import { socialFrikortAccount } from './citizen/social-frikort/calculation.js';
import { socialFrikort } from './citizen/social-frikort/scheme.js';
import { travelReimbursement } from './citizen/travel-reimbursement/scheme.js';
import { workRequirement225 } from './citizen/work-requirement-225/scheme.js';
import { caseReview } from './jobcentre/case-review/calculation.js';
import { controlStep, helpMunicipality, movingNotice } from './jobcentre/control-steps/calculation.js';
import { conversationShare, conversationShareRecipients } from './jobcentre/conversation-share/calculation.js';
import { resultTargetGap } from './jobcentre/jobcenterindblik/calculation.js';
import { jobcenterindblik } from './jobcentre/jobcenterindblik/scheme.js';
import { reportingCalendar } from './jobcentre/reporting/calculation.js';
import { supervisionDeadlines, supervisionStage } from './jobcentre/supervision-stages/calculation.js';
import { timeliness } from './jobcentre/timeliness/scheme.js';
import { blockGrantShare, populationShareRange } from './municipality/block-grant/calculation.js';
import { budgetRow, budgetTable } from './municipality/budget/calculation.js';
import { budgetReduction } from './municipality/budget-reduction/calculation.js';
import { courseSuccess } from './municipality/course-success/calculation.js';
import { disabilityPensionBudget } from './municipality/disability-pension-budget/calculation.js';
import { earlyPensionSavings } from './municipality/early-pension-savings/calculation.js';
import { educationPoolFullUse, educationPoolGrant, educationPoolPayment } from './municipality/education-pool/calculation.js';
import { poolApplication } from './municipality/pool-application/calculation.js';
import { responseRate } from './municipality/response-rate/calculation.js';
import { starGrantAppropriation, starGrantCofinancing } from './municipality/star-grant/calculation.js';
import { supplementaryGrant } from './municipality/supplementary-grant/calculation.js';

/**
 * Every scheme there is, by id.
 * @example
 * schemes['pandemic-relief'] === pandemicRelief // => true
 */
export const schemes = Object.freeze({
  'activation-allowance': activationAllowance,
  'education-benefit': educationBenefit,
  'education-courses': educationCourses,
  igu,
  'job-conversations': jobConversations,
  jobcenterindblik,
  'pandemic-relief': pandemicRelief,
  'permanent-housing': permanentHousing,
  'programme-target-groups': programmeTargetGroups,
  ressourceforloeb,
  'ressourceforloeb-duration': ressourceforloebDuration,
  'ressourceforloeb-guarantee': ressourceforloebGuarantee,
  'retention-mentor': retentionMentor,
  revalidering,
  'self-booking': selfBooking,
  'serviceloven-support': servicelovenSupport,
  'social-frikort': socialFrikort,
  timeliness,
  'travel-reimbursement': travelReimbursement,
  'work-requirement-225': workRequirement225,
} as const);

/**
 * Every calculation there is, by id.
 * @example
 * calculations['social-frikort-account'] === socialFrikortAccount // => true
 */
export const calculations = Object.freeze({
  'block-grant-share': blockGrantShare,
  'budget-reduction': budgetReduction,
  'budget-row': budgetRow,
  'budget-table': budgetTable,
  'case-review': caseReview,
  'control-step': controlStep,
  'conversation-share': conversationShare,
  'conversation-share-recipients': conversationShareRecipients,
  'course-success': courseSuccess,
  'disability-pension-budget': disabilityPensionBudget,
  'early-pension-savings': earlyPensionSavings,
  'education-pool-full-use': educationPoolFullUse,
  'education-pool-grant': educationPoolGrant,
  'education-pool-payment': educationPoolPayment,
  'help-municipality': helpMunicipality,
  'moving-notice': movingNotice,
  'pool-application': poolApplication,
  'population-share-range': populationShareRange,
  'reporting-calendar': reportingCalendar,
  'response-rate': responseRate,
  'result-target-gap': resultTargetGap,
  'service-frames': serviceFrames,
  'social-frikort-account': socialFrikortAccount,
  'star-grant-appropriation': starGrantAppropriation,
  'star-grant-cofinancing': starGrantCofinancing,
  'supervision-deadlines': supervisionDeadlines,
  'supervision-stage': supervisionStage,
  'supplementary-grant': supplementaryGrant,
} as const);
