import type { Wordings } from '../src/engine/texts.js';
import { wording as activationAllowance } from './wordings/activation-allowance.js';
import { wording as blockGrantShare } from './wordings/block-grant-share.js';
import { wording as budgetReduction } from './wordings/budget-reduction.js';
import { wording as budgetRow } from './wordings/budget-row.js';
import { wording as budgetTable } from './wordings/budget-table.js';
import { wording as caseReview } from './wordings/case-review.js';
import { wording as controlStep } from './wordings/control-step.js';
import { wording as conversationShare } from './wordings/conversation-share.js';
import { wording as conversationShareRecipients } from './wordings/conversation-share-recipients.js';
import { wording as courseSuccess } from './wordings/course-success.js';
import { wording as disabilityPensionBudget } from './wordings/disability-pension-budget.js';
import { wording as earlyPensionSavings } from './wordings/early-pension-savings.js';
import { wording as educationBenefit } from './wordings/education-benefit.js';
import { wording as educationCourses } from './wordings/education-courses.js';
import { wording as educationPoolFullUse } from './wordings/education-pool-full-use.js';
import { wording as educationPoolGrant } from './wordings/education-pool-grant.js';
import { wording as educationPoolPayment } from './wordings/education-pool-payment.js';
import { wording as helpMunicipality } from './wordings/help-municipality.js';
import { wording as igu } from './wordings/igu.js';
import { wording as jobConversations } from './wordings/job-conversations.js';
import { wording as jobcenterindblik } from './wordings/jobcenterindblik.js';
import { wording as movingNotice } from './wordings/moving-notice.js';
import { wording as pandemicRelief } from './wordings/pandemic-relief.js';
import { wording as permanentHousing } from './wordings/permanent-housing.js';
import { wording as poolApplication } from './wordings/pool-application.js';
import { wording as populationShareRange } from './wordings/population-share-range.js';
import { wording as programmeTargetGroups } from './wordings/programme-target-groups.js';
import { wording as reportingCalendar } from './wordings/reporting-calendar.js';
import { wording as responseRate } from './wordings/response-rate.js';
import { wording as ressourceforloeb } from './wordings/ressourceforloeb.js';
import { wording as ressourceforloebDuration } from './wordings/ressourceforloeb-duration.js';
import { wording as ressourceforloebGuarantee } from './wordings/ressourceforloeb-guarantee.js';
import { wording as resultTargetGap } from './wordings/result-target-gap.js';
import { wording as retentionMentor } from './wordings/retention-mentor.js';
import { wording as revalidering } from './wordings/revalidering.js';
import { wording as selfBooking } from './wordings/self-booking.js';
import { wording as serviceFrames } from './wordings/service-frames.js';
import { wording as servicelovenSupport } from './wordings/serviceloven-support.js';
import { wording as socialFrikort } from './wordings/social-frikort.js';
import { wording as socialFrikortAccount } from './wordings/social-frikort-account.js';
import { wording as starGrantAppropriation } from './wordings/star-grant-appropriation.js';
import { wording as starGrantCofinancing } from './wordings/star-grant-cofinancing.js';
import { wording as supervisionDeadlines } from './wordings/supervision-deadlines.js';
import { wording as supervisionStage } from './wordings/supervision-stage.js';
import { wording as supplementaryGrant } from './wordings/supplementary-grant.js';
import { wording as timeliness } from './wordings/timeliness.js';
import { wording as travelReimbursement } from './wordings/travel-reimbursement.js';
import { wording as workRequirement225 } from './wordings/work-requirement-225.js';

/** The words of every statement of reasons, by id of the scheme or the calculation. */
export const wordings: Wordings = {
  'activation-allowance': activationAllowance,
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
  'education-benefit': educationBenefit,
  'education-courses': educationCourses,
  'education-pool-full-use': educationPoolFullUse,
  'education-pool-grant': educationPoolGrant,
  'education-pool-payment': educationPoolPayment,
  'help-municipality': helpMunicipality,
  igu,
  'job-conversations': jobConversations,
  jobcenterindblik,
  'moving-notice': movingNotice,
  'pandemic-relief': pandemicRelief,
  'permanent-housing': permanentHousing,
  'pool-application': poolApplication,
  'population-share-range': populationShareRange,
  'programme-target-groups': programmeTargetGroups,
  'reporting-calendar': reportingCalendar,
  'response-rate': responseRate,
  ressourceforloeb,
  'ressourceforloeb-duration': ressourceforloebDuration,
  'ressourceforloeb-guarantee': ressourceforloebGuarantee,
  'result-target-gap': resultTargetGap,
  'retention-mentor': retentionMentor,
  revalidering,
  'self-booking': selfBooking,
  'service-frames': serviceFrames,
  'serviceloven-support': servicelovenSupport,
  'social-frikort': socialFrikort,
  'social-frikort-account': socialFrikortAccount,
  'star-grant-appropriation': starGrantAppropriation,
  'star-grant-cofinancing': starGrantCofinancing,
  'supervision-deadlines': supervisionDeadlines,
  'supervision-stage': supervisionStage,
  'supplementary-grant': supplementaryGrant,
  timeliness,
  'travel-reimbursement': travelReimbursement,
  'work-requirement-225': workRequirement225,
};
