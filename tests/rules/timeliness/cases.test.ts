import json from '../../../rules/jobcentre/timeliness/cases.json' with { type: 'json' };
import { timeliness } from '../../../rules/jobcentre/timeliness/scheme.js';
import { describeCases, optionsOf } from '../worked-cases.js';

const { readings } = timeliness;

describeCases(json, 40, () => ({ readings, run: (worked) => timeliness.assess(worked.facts, optionsOf(worked)) }));
