import type { Wording, Wordings } from '../src/engine/texts.js';
import { type LoweredTexts, lowerTexts, type Told } from '../src/reasons/texts/lower-texts.js';
import type { TextsFile } from '../src/reasons/texts/texts-file.js';
import { activationAllowance } from './citizen/activation-allowance/scheme.js';
import { allowanceTexts } from './citizen/activation-allowance/texts.js';
import allowanceFile from './citizen/activation-allowance/texts.json' with { type: 'json' };
import { pandemicRelief } from './citizen/pandemic-relief/scheme.js';
import { eachExtension } from './citizen/pandemic-relief/texts.js';
import pandemicReliefTexts from './citizen/pandemic-relief/texts.json' with { type: 'json' };
import { serviceFrames } from './citizen/service-frames/calculation.js';
import serviceFramesTexts from './citizen/service-frames/texts.json' with { type: 'json' };
import { socialFrikortAccount } from './citizen/social-frikort/calculation.js';
import { socialFrikort } from './citizen/social-frikort/scheme.js';
import { socialFrikortTexts } from './citizen/social-frikort/texts.js';
import frikortTexts from './citizen/social-frikort/texts.json' with { type: 'json' };
import { workRequirement225 } from './citizen/work-requirement-225/scheme.js';
import workRequirement225Texts from './citizen/work-requirement-225/texts.json' with { type: 'json' };
import { complaint } from './complaint.js';
import { caseReview } from './jobcentre/case-review/calculation.js';
import caseReviewTexts from './jobcentre/case-review/texts.json' with { type: 'json' };
import { controlStep, helpMunicipality, movingNotice } from './jobcentre/control-steps/calculation.js';
import controlStepsTexts from './jobcentre/control-steps/texts.json' with { type: 'json' };
import { conversationShare, conversationShareRecipients } from './jobcentre/conversation-share/calculation.js';
import conversationShareTexts from './jobcentre/conversation-share/texts.json' with { type: 'json' };
import { resultTargetGap } from './jobcentre/jobcenterindblik/calculation.js';
import { jobcenterindblik } from './jobcentre/jobcenterindblik/scheme.js';
import { inOwnWords } from './jobcentre/jobcenterindblik/texts.js';
import jobcenterindblikTexts from './jobcentre/jobcenterindblik/texts.json' with { type: 'json' };
import { reportingCalendar } from './jobcentre/reporting/calculation.js';
import reportingTexts from './jobcentre/reporting/texts.json' with { type: 'json' };
import { supervisionDeadlines, supervisionStage } from './jobcentre/supervision-stages/calculation.js';
import supervisionStagesTexts from './jobcentre/supervision-stages/texts.json' with { type: 'json' };
import { timeliness } from './jobcentre/timeliness/scheme.js';
import timelinessTexts from './jobcentre/timeliness/texts.json' with { type: 'json' };
import { MUNICIPALITIES } from './municipalities.js';
import { blockGrantShare, populationShareRange } from './municipality/block-grant/calculation.js';
import blockGrantTexts from './municipality/block-grant/texts.json' with { type: 'json' };
import { budgetRow, budgetTable } from './municipality/budget/calculation.js';
import budgetTexts from './municipality/budget/texts.json' with { type: 'json' };
import { budgetReduction } from './municipality/budget-reduction/calculation.js';
import budgetReductionTexts from './municipality/budget-reduction/texts.json' with { type: 'json' };
import { courseSuccess } from './municipality/course-success/calculation.js';
import courseSuccessTexts from './municipality/course-success/texts.json' with { type: 'json' };
import { disabilityPensionBudget } from './municipality/disability-pension-budget/calculation.js';
import disabilityPensionBudgetTexts from './municipality/disability-pension-budget/texts.json' with { type: 'json' };
import { earlyPensionSavings } from './municipality/early-pension-savings/calculation.js';
import earlyPensionSavingsTexts from './municipality/early-pension-savings/texts.json' with { type: 'json' };
import { educationPoolFullUse, educationPoolGrant, educationPoolPayment } from './municipality/education-pool/calculation.js';
import educationPoolTexts from './municipality/education-pool/texts.json' with { type: 'json' };
import { poolApplication } from './municipality/pool-application/calculation.js';
import poolApplicationTexts from './municipality/pool-application/texts.json' with { type: 'json' };
import { responseRate } from './municipality/response-rate/calculation.js';
import responseRateTexts from './municipality/response-rate/texts.json' with { type: 'json' };
import { starGrantAppropriation, starGrantCofinancing } from './municipality/star-grant/calculation.js';
import starGrantTexts from './municipality/star-grant/texts.json' with { type: 'json' };
import { supplementaryGrant } from './municipality/supplementary-grant/calculation.js';
import supplementaryGrantTexts from './municipality/supplementary-grant/texts.json' with { type: 'json' };
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
  'activation-allowance': wordingOf(activationAllowance, allowanceFile, allowanceTexts),
  'block-grant-share': wordingOf(blockGrantShare, blockGrantTexts),
  'budget-reduction': wordingOf(budgetReduction, budgetReductionTexts),
  'budget-row': wordingOf(budgetRow, budgetTexts),
  'budget-table': wordingOf(budgetTable, budgetTexts),
  'case-review': wordingOf(caseReview, caseReviewTexts),
  'control-step': wordingOf(controlStep, controlStepsTexts),
  'conversation-share': wordingOf(conversationShare, conversationShareTexts),
  'conversation-share-recipients': wordingOf(conversationShareRecipients, conversationShareTexts),
  'course-success': wordingOf(courseSuccess, courseSuccessTexts),
  'disability-pension-budget': wordingOf(disabilityPensionBudget, disabilityPensionBudgetTexts),
  'early-pension-savings': wordingOf(earlyPensionSavings, earlyPensionSavingsTexts),
  'education-pool-full-use': wordingOf(educationPoolFullUse, educationPoolTexts),
  'education-pool-grant': wordingOf(educationPoolGrant, educationPoolTexts),
  'education-pool-payment': wordingOf(educationPoolPayment, educationPoolTexts),
  'help-municipality': wordingOf(helpMunicipality, controlStepsTexts),
  jobcenterindblik: wordingOf(jobcenterindblik, jobcenterindblikTexts, inOwnWords),
  'moving-notice': wordingOf(movingNotice, controlStepsTexts),
  'pandemic-relief': wordingOf(pandemicRelief, pandemicReliefTexts, eachExtension),
  'pool-application': wordingOf(poolApplication, poolApplicationTexts),
  'population-share-range': wordingOf(populationShareRange, blockGrantTexts),
  'reporting-calendar': wordingOf(reportingCalendar, reportingTexts),
  'response-rate': wordingOf(responseRate, responseRateTexts),
  'result-target-gap': wordingOf(resultTargetGap, jobcenterindblikTexts, inOwnWords),
  'service-frames': wordingOf(serviceFrames, serviceFramesTexts),
  'social-frikort': wordingOf(socialFrikort, frikortTexts, socialFrikortTexts),
  'social-frikort-account': wordingOf(socialFrikortAccount, frikortTexts),
  'star-grant-appropriation': wordingOf(starGrantAppropriation, starGrantTexts),
  'star-grant-cofinancing': wordingOf(starGrantCofinancing, starGrantTexts),
  'supervision-deadlines': wordingOf(supervisionDeadlines, supervisionStagesTexts),
  'supervision-stage': wordingOf(supervisionStage, supervisionStagesTexts),
  'supplementary-grant': wordingOf(supplementaryGrant, supplementaryGrantTexts),
  timeliness: wordingOf(timeliness, timelinessTexts),
  'work-requirement-225': wordingOf(workRequirement225, workRequirement225Texts),
};
