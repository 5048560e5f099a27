import type { Wording, Wordings } from '../src/engine/texts.js';
import { type LoweredTexts, lowerTexts, type Told } from '../src/reasons/texts/lower-texts.js';
import type { TextsFile } from '../src/reasons/texts/texts-file.js';
import { activationAllowance } from './citizen/activation-allowance/scheme.js';
import { allowanceTexts } from './citizen/activation-allowance/texts.js';
import allowanceFile from './citizen/activation-allowance/texts.json' with { type: 'json' };
import { educationBenefit } from './citizen/education-benefit/scheme.js';
import educationBenefitTexts from './citizen/education-benefit/texts.json' with { type: 'json' };
import { educationCourses } from './citizen/education-courses/scheme.js';
import educationCoursesTexts from './citizen/education-courses/texts.json' with { type: 'json' };
import { igu } from './citizen/igu/scheme.js';
import iguTexts from './citizen/igu/texts.json' with { type: 'json' };
import { jobConversations } from './citizen/job-conversations/scheme.js';
import jobConversationsTexts from './citizen/job-conversations/texts.json' with { type: 'json' };
import { pandemicRelief } from './citizen/pandemic-relief/scheme.js';
import { eachExtension } from './citizen/pandemic-relief/texts.js';
import pandemicReliefTexts from './citizen/pandemic-relief/texts.json' with { type: 'json' };
import { permanentHousing } from './citizen/permanent-housing/scheme.js';
import permanentHousingTexts from './citizen/permanent-housing/texts.json' with { type: 'json' };
import { programmeTargetGroups } from './citizen/programme-target-groups/scheme.js';
import programmeTargetGroupsTexts from './citizen/programme-target-groups/texts.json' with { type: 'json' };
import { ressourceforloeb } from './citizen/ressourceforloeb/scheme.js';
import ressourceforloebTexts from './citizen/ressourceforloeb/texts.json' with { type: 'json' };
import { ressourceforloebDuration } from './citizen/ressourceforloeb-duration/scheme.js';
import ressourceforloebDurationTexts from './citizen/ressourceforloeb-duration/texts.json' with { type: 'json' };
import { ressourceforloebGuarantee } from './citizen/ressourceforloeb-guarantee/scheme.js';
import ressourceforloebGuaranteeTexts from './citizen/ressourceforloeb-guarantee/texts.json' with { type: 'json' };
import { retentionMentor } from './citizen/retention-mentor/scheme.js';
import retentionMentorTexts from './citizen/retention-mentor/texts.json' with { type: 'json' };
import { revalidering } from './citizen/revalidering/scheme.js';
import revalideringTexts from './citizen/revalidering/texts.json' with { type: 'json' };
import { selfBooking } from './citizen/self-booking/scheme.js';
import selfBookingTexts from './citizen/self-booking/texts.json' with { type: 'json' };
import { servicelovenSupport } from './citizen/serviceloven-support/scheme.js';
import servicelovenSupportTexts from './citizen/serviceloven-support/texts.json' with { type: 'json' };
import { socialFrikortAccount } from './citizen/social-frikort/calculation.js';
import { socialFrikort } from './citizen/social-frikort/scheme.js';
import { socialFrikortTexts } from './citizen/social-frikort/texts.js';
import frikortTexts from './citizen/social-frikort/texts.json' with { type: 'json' };
import { travelReimbursement } from './citizen/travel-reimbursement/scheme.js';
import travelReimbursementTexts from './citizen/travel-reimbursement/texts.json' with { type: 'json' };
import { workRequirement225 } from './citizen/work-requirement-225/scheme.js';
import workRequirement225Texts from './citizen/work-requirement-225/texts.json' with { type: 'json' };
import { complaint } from './complaint.js';
import { resultTargetGap } from './jobcentre/jobcenterindblik/calculation.js';
import { jobcenterindblik } from './jobcentre/jobcenterindblik/scheme.js';
import { inOwnWords } from './jobcentre/jobcenterindblik/texts.js';
import jobcenterindblikTexts from './jobcentre/jobcenterindblik/texts.json' with { type: 'json' };
import { reportingCalendar } from './jobcentre/reporting/calculation.js';
import reportingTexts from './jobcentre/reporting/texts.json' with { type: 'json' };
import { timeliness } from './jobcentre/timeliness/scheme.js';
import timelinessTexts from './jobcentre/timeliness/texts.json' with { type: 'json' };
import { MUNICIPALITIES } from './municipalities.js';
import names from './names.json' with { type: 'json' };
import units from './units.json' with { type: 'json' };

/** Authorities that are not called by the name of the place and `Kommune`. */
const CALLED: Readonly<Record<string, string>> = {
  bornholm: 'Bornholms Regionskommune',
  koebenhavn: 'Københavns Kommune',
  ungecentrum: 'Ungecentrum',
};

const authorities = Object.fromEntries(Object.entries(MUNICIPALITIES).map(([key, name]) => [key, CALLED[key] ?? `${name} Kommune`]));

/** The wording of a scheme or a calculation from its file of texts; `own` overrules what the file cannot say. */
function wordingOf(told: Told, file: TextsFile, own = (texts: LoweredTexts): LoweredTexts => texts): Wording {
  return { texts: own(lowerTexts(told, file, { units, names }, complaint)), readings: told.readings, municipalities: authorities };
}

/** The wording of every scheme's statements of reasons, by id of the scheme. */
export const wordings: Wordings = {
  'programme-target-groups': wordingOf(programmeTargetGroups, programmeTargetGroupsTexts),
  'permanent-housing': wordingOf(permanentHousing, permanentHousingTexts),
  'serviceloven-support': wordingOf(servicelovenSupport, servicelovenSupportTexts),
  igu: wordingOf(igu, iguTexts),
  'ressourceforloeb-guarantee': wordingOf(ressourceforloebGuarantee, ressourceforloebGuaranteeTexts),
  'ressourceforloeb-duration': wordingOf(ressourceforloebDuration, ressourceforloebDurationTexts),
  ressourceforloeb: wordingOf(ressourceforloeb, ressourceforloebTexts),
  revalidering: wordingOf(revalidering, revalideringTexts),
  'education-courses': wordingOf(educationCourses, educationCoursesTexts),
  'retention-mentor': wordingOf(retentionMentor, retentionMentorTexts),
  'education-benefit': wordingOf(educationBenefit, educationBenefitTexts),
  'self-booking': wordingOf(selfBooking, selfBookingTexts),
  'job-conversations': wordingOf(jobConversations, jobConversationsTexts),
  'travel-reimbursement': wordingOf(travelReimbursement, travelReimbursementTexts),
  'activation-allowance': wordingOf(activationAllowance, allowanceFile, allowanceTexts),
  jobcenterindblik: wordingOf(jobcenterindblik, jobcenterindblikTexts, inOwnWords),
  'pandemic-relief': wordingOf(pandemicRelief, pandemicReliefTexts, eachExtension),
  'result-target-gap': wordingOf(resultTargetGap, jobcenterindblikTexts, inOwnWords),
  'social-frikort': wordingOf(socialFrikort, frikortTexts, socialFrikortTexts),
  'social-frikort-account': wordingOf(socialFrikortAccount, frikortTexts),
  'reporting-calendar': wordingOf(reportingCalendar, reportingTexts),
  timeliness: wordingOf(timeliness, timelinessTexts),
  'work-requirement-225': wordingOf(workRequirement225, workRequirement225Texts),
};
