import type { Wordings } from '../src/engine/texts.js';
import { wording as activationAllowance } from './wordings/activation-allowance.js';
import { wording as jobcenterindblik } from './wordings/jobcenterindblik.js';
import { wording as pandemicRelief } from './wordings/pandemic-relief.js';
import { wording as reportingCalendar } from './wordings/reporting-calendar.js';
import { wording as resultTargetGap } from './wordings/result-target-gap.js';
import { wording as socialFrikort } from './wordings/social-frikort.js';
import { wording as socialFrikortAccount } from './wordings/social-frikort-account.js';
import { wording as timeliness } from './wordings/timeliness.js';
import { wording as workRequirement225 } from './wordings/work-requirement-225.js';

/** The words of every statement of reasons, by id of the scheme or the calculation. */
export const wordings: Wordings = {
  'activation-allowance': activationAllowance,
  jobcenterindblik,
  'pandemic-relief': pandemicRelief,
  'reporting-calendar': reportingCalendar,
  'result-target-gap': resultTargetGap,
  'social-frikort': socialFrikort,
  'social-frikort-account': socialFrikortAccount,
  timeliness,
  'work-requirement-225': workRequirement225,
};
