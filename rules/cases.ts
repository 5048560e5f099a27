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
import servicelovenSupport from './citizen/serviceloven-support/cases.json' with { type: 'json' };
import socialFrikort from './citizen/social-frikort/cases.json' with { type: 'json' };
import travelReimbursement from './citizen/travel-reimbursement/cases.json' with { type: 'json' };
import workRequirement225 from './citizen/work-requirement-225/cases.json' with { type: 'json' };
import jobcenterindblik from './jobcentre/jobcenterindblik/cases.json' with { type: 'json' };
import reporting from './jobcentre/reporting/cases.json' with { type: 'json' };
import timeliness from './jobcentre/timeliness/cases.json' with { type: 'json' };

/** The worked cases of every folder of rules, by its id. Written by `npm run update`. */
export const cases = {
  'activation-allowance': activationAllowance,
  'education-benefit': educationBenefit,
  'education-courses': educationCourses,
  igu,
  'job-conversations': jobConversations,
  jobcenterindblik,
  'pandemic-relief': pandemicRelief,
  'permanent-housing': permanentHousing,
  'programme-target-groups': programmeTargetGroups,
  reporting,
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
};
