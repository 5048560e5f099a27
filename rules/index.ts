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
import { servicelovenSupport } from './citizen/serviceloven-support/scheme.js';
import { socialFrikortAccount } from './citizen/social-frikort/calculation.js';
import { socialFrikort } from './citizen/social-frikort/scheme.js';
import { travelReimbursement } from './citizen/travel-reimbursement/scheme.js';
import { workRequirement225 } from './citizen/work-requirement-225/scheme.js';
import { resultTargetGap } from './jobcentre/jobcenterindblik/calculation.js';
import { jobcenterindblik } from './jobcentre/jobcenterindblik/scheme.js';
import { reportingCalendar } from './jobcentre/reporting/calculation.js';
import { timeliness } from './jobcentre/timeliness/scheme.js';

/**
 * Every scheme there is, by id.
 * @example
 * schemes['pandemic-relief'] === pandemicRelief // => true
 */
export const schemes = {
  'programme-target-groups': programmeTargetGroups,
  'permanent-housing': permanentHousing,
  'serviceloven-support': servicelovenSupport,
  igu,
  'ressourceforloeb-guarantee': ressourceforloebGuarantee,
  'ressourceforloeb-duration': ressourceforloebDuration,
  ressourceforloeb,
  revalidering,
  'education-courses': educationCourses,
  'retention-mentor': retentionMentor,
  'education-benefit': educationBenefit,
  'self-booking': selfBooking,
  'job-conversations': jobConversations,
  'travel-reimbursement': travelReimbursement,
  'activation-allowance': activationAllowance,
  jobcenterindblik,
  'pandemic-relief': pandemicRelief,
  'social-frikort': socialFrikort,
  timeliness,
  'work-requirement-225': workRequirement225,
} as const;

/**
 * Every calculation there is, by id.
 * @example
 * calculations['social-frikort-account'] === socialFrikortAccount // => true
 */
export const calculations = {
  'reporting-calendar': reportingCalendar,
  'result-target-gap': resultTargetGap,
  'social-frikort-account': socialFrikortAccount,
} as const;
