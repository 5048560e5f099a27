import { resultTargetGap } from '../../../rules/jobcentre/jobcenterindblik/calculation.js';
import json from '../../../rules/jobcentre/jobcenterindblik/cases.json' with { type: 'json' };
import { jobcenterindblik } from '../../../rules/jobcentre/jobcenterindblik/scheme.js';
import { describeCases, optionsOf, type Tried } from '../worked-cases.js';

const supervision: Tried = {
  readings: jobcenterindblik.readings,
  run: (worked) => jobcenterindblik.assess(worked.facts, optionsOf(worked)),
};
const gap: Tried = {
  readings: resultTargetGap.readings,
  run: (worked) => resultTargetGap.calculate(worked.facts, optionsOf(worked)),
};

describeCases(json, 120, ({ calculation }) => (calculation === undefined ? supervision : gap));
