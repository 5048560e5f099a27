import json from '../../../rules/citizen/pandemic-relief/cases.json' with { type: 'json' };
import { pandemicRelief } from '../../../rules/citizen/pandemic-relief/scheme.js';
import { describeCases, optionsOf } from '../worked-cases.js';

const { readings } = pandemicRelief;

describeCases(json, 40, () => ({ readings, run: (worked) => pandemicRelief.assess(worked.facts, optionsOf(worked)) }));
