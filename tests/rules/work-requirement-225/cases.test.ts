import json from '../../../rules/citizen/work-requirement-225/cases.json' with { type: 'json' };
import { workRequirement225 } from '../../../rules/citizen/work-requirement-225/scheme.js';
import { describeCases, optionsOf } from '../worked-cases.js';

describeCases(json, 40, () => ({
  readings: workRequirement225.readings,
  run: (worked) => workRequirement225.assess(worked.facts, optionsOf(worked)),
}));
