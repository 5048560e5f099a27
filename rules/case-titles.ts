import activationAllowance from './citizen/activation-allowance/case-titles.json' with { type: 'json' };
import educationBenefit from './citizen/education-benefit/case-titles.json' with { type: 'json' };
import educationCourses from './citizen/education-courses/case-titles.json' with { type: 'json' };
import igu from './citizen/igu/case-titles.json' with { type: 'json' };
import jobConversations from './citizen/job-conversations/case-titles.json' with { type: 'json' };
import pandemicRelief from './citizen/pandemic-relief/case-titles.json' with { type: 'json' };
import permanentHousing from './citizen/permanent-housing/case-titles.json' with { type: 'json' };
import programmeTargetGroups from './citizen/programme-target-groups/case-titles.json' with { type: 'json' };
import ressourceforloeb from './citizen/ressourceforloeb/case-titles.json' with { type: 'json' };
import ressourceforloebDuration from './citizen/ressourceforloeb-duration/case-titles.json' with { type: 'json' };
import ressourceforloebGuarantee from './citizen/ressourceforloeb-guarantee/case-titles.json' with { type: 'json' };
import retentionMentor from './citizen/retention-mentor/case-titles.json' with { type: 'json' };
import revalidering from './citizen/revalidering/case-titles.json' with { type: 'json' };
import selfBooking from './citizen/self-booking/case-titles.json' with { type: 'json' };
import serviceFrames from './citizen/service-frames/case-titles.json' with { type: 'json' };
import servicelovenSupport from './citizen/serviceloven-support/case-titles.json' with { type: 'json' };
import socialFrikort from './citizen/social-frikort/case-titles.json' with { type: 'json' };
import travelReimbursement from './citizen/travel-reimbursement/case-titles.json' with { type: 'json' };
import workRequirement225 from './citizen/work-requirement-225/case-titles.json' with { type: 'json' };
import caseReview from './jobcentre/case-review/case-titles.json' with { type: 'json' };
import controlSteps from './jobcentre/control-steps/case-titles.json' with { type: 'json' };
import conversationShare from './jobcentre/conversation-share/case-titles.json' with { type: 'json' };
import jobcenterindblik from './jobcentre/jobcenterindblik/case-titles.json' with { type: 'json' };
import reporting from './jobcentre/reporting/case-titles.json' with { type: 'json' };
import supervisionStages from './jobcentre/supervision-stages/case-titles.json' with { type: 'json' };
import timeliness from './jobcentre/timeliness/case-titles.json' with { type: 'json' };
import blockGrant from './municipality/block-grant/case-titles.json' with { type: 'json' };
import budget from './municipality/budget/case-titles.json' with { type: 'json' };
import budgetReduction from './municipality/budget-reduction/case-titles.json' with { type: 'json' };
import courseSuccess from './municipality/course-success/case-titles.json' with { type: 'json' };
import disabilityPensionBudget from './municipality/disability-pension-budget/case-titles.json' with { type: 'json' };
import earlyPensionSavings from './municipality/early-pension-savings/case-titles.json' with { type: 'json' };
import educationPool from './municipality/education-pool/case-titles.json' with { type: 'json' };
import poolApplication from './municipality/pool-application/case-titles.json' with { type: 'json' };
import responseRate from './municipality/response-rate/case-titles.json' with { type: 'json' };
import starGrant from './municipality/star-grant/case-titles.json' with { type: 'json' };
import supplementaryGrant from './municipality/supplementary-grant/case-titles.json' with { type: 'json' };

/** The Danish titles of the worked cases, by their ids, of every folder of rules, by its id. Written by `npm run update`. */
export const caseTitles = {
  'activation-allowance': activationAllowance,
  'block-grant': blockGrant,
  budget,
  'budget-reduction': budgetReduction,
  'case-review': caseReview,
  'control-steps': controlSteps,
  'conversation-share': conversationShare,
  'course-success': courseSuccess,
  'disability-pension-budget': disabilityPensionBudget,
  'early-pension-savings': earlyPensionSavings,
  'education-benefit': educationBenefit,
  'education-courses': educationCourses,
  'education-pool': educationPool,
  igu,
  'job-conversations': jobConversations,
  jobcenterindblik,
  'pandemic-relief': pandemicRelief,
  'permanent-housing': permanentHousing,
  'pool-application': poolApplication,
  'programme-target-groups': programmeTargetGroups,
  reporting,
  'response-rate': responseRate,
  ressourceforloeb,
  'ressourceforloeb-duration': ressourceforloebDuration,
  'ressourceforloeb-guarantee': ressourceforloebGuarantee,
  'retention-mentor': retentionMentor,
  revalidering,
  'self-booking': selfBooking,
  'service-frames': serviceFrames,
  'serviceloven-support': servicelovenSupport,
  'social-frikort': socialFrikort,
  'star-grant': starGrant,
  'supervision-stages': supervisionStages,
  'supplementary-grant': supplementaryGrant,
  timeliness,
  'travel-reimbursement': travelReimbursement,
  'work-requirement-225': workRequirement225,
};
