import activationAllowance from './citizen/activation-allowance/cases.json' with { type: 'json' };
import educationBenefit from './citizen/education-benefit/cases.json' with { type: 'json' };
import educationCourses from './citizen/education-courses/cases.json' with { type: 'json' };
import igu from './citizen/igu/cases.json' with { type: 'json' };
import jobConversations from './citizen/job-conversations/cases.json' with { type: 'json' };
import pandemicRelief from './citizen/pandemic-relief/cases.json' with { type: 'json' };
import permanentHousing from './citizen/permanent-housing/cases.json' with { type: 'json' };
import programmeTargetGroups from './citizen/programme-target-groups/cases.json' with { type: 'json' };
import ressourceforloeb from './citizen/ressourceforloeb/cases.json' with { type: 'json' };
import ressourceforloebDuration from './citizen/ressourceforloeb-duration/cases.json' with { type: 'json' };
import ressourceforloebGuarantee from './citizen/ressourceforloeb-guarantee/cases.json' with { type: 'json' };
import retentionMentor from './citizen/retention-mentor/cases.json' with { type: 'json' };
import revalidering from './citizen/revalidering/cases.json' with { type: 'json' };
import selfBooking from './citizen/self-booking/cases.json' with { type: 'json' };
import serviceFrames from './citizen/service-frames/cases.json' with { type: 'json' };
import servicelovenSupport from './citizen/serviceloven-support/cases.json' with { type: 'json' };
import socialFrikort from './citizen/social-frikort/cases.json' with { type: 'json' };
import travelReimbursement from './citizen/travel-reimbursement/cases.json' with { type: 'json' };
import workRequirement225 from './citizen/work-requirement-225/cases.json' with { type: 'json' };
import caseReview from './jobcentre/case-review/cases.json' with { type: 'json' };
import controlSteps from './jobcentre/control-steps/cases.json' with { type: 'json' };
import conversationShare from './jobcentre/conversation-share/cases.json' with { type: 'json' };
import jobcenterindblik from './jobcentre/jobcenterindblik/cases.json' with { type: 'json' };
import reporting from './jobcentre/reporting/cases.json' with { type: 'json' };
import supervisionStages from './jobcentre/supervision-stages/cases.json' with { type: 'json' };
import timeliness from './jobcentre/timeliness/cases.json' with { type: 'json' };
import blockGrant from './municipality/block-grant/cases.json' with { type: 'json' };
import budget from './municipality/budget/cases.json' with { type: 'json' };
import budgetReduction from './municipality/budget-reduction/cases.json' with { type: 'json' };
import courseSuccess from './municipality/course-success/cases.json' with { type: 'json' };
import disabilityPensionBudget from './municipality/disability-pension-budget/cases.json' with { type: 'json' };
import earlyPensionSavings from './municipality/early-pension-savings/cases.json' with { type: 'json' };
import educationPool from './municipality/education-pool/cases.json' with { type: 'json' };
import poolApplication from './municipality/pool-application/cases.json' with { type: 'json' };
import responseRate from './municipality/response-rate/cases.json' with { type: 'json' };
import starGrant from './municipality/star-grant/cases.json' with { type: 'json' };
import supplementaryGrant from './municipality/supplementary-grant/cases.json' with { type: 'json' };

/** The worked cases of every folder of rules, by its id. Written by `npm run update`. */
export const cases = {
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
