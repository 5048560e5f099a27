import activationAllowance from '../../../rules/citizen/activation-allowance/cases.json' with { type: 'json' };
import pandemicRelief from '../../../rules/citizen/pandemic-relief/cases.json' with { type: 'json' };
import socialFrikort from '../../../rules/citizen/social-frikort/cases.json' with { type: 'json' };
import workRequirement225 from '../../../rules/citizen/work-requirement-225/cases.json' with { type: 'json' };
import jobcenterindblik from '../../../rules/jobcentre/jobcenterindblik/cases.json' with { type: 'json' };
import reporting from '../../../rules/jobcentre/reporting/cases.json' with { type: 'json' };
import timeliness from '../../../rules/jobcentre/timeliness/cases.json' with { type: 'json' };
import type { CasesFile } from '../../conformance/case-format.js';

/** Every file of worked cases. It is large: the command loads this module only where it is asked for. */
export const SUITE = [
  activationAllowance,
  jobcenterindblik,
  pandemicRelief,
  reporting,
  socialFrikort,
  timeliness,
  workRequirement225,
] as unknown as readonly CasesFile[];
