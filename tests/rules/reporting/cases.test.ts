import { reportingCalendar } from '../../../rules/jobcentre/reporting/calculation.js';
import json from '../../../rules/jobcentre/reporting/cases.json' with { type: 'json' };
import { describeCases, optionsOf } from '../worked-cases.js';

const { readings } = reportingCalendar;

describeCases(json, 20, () => ({ readings, run: (worked) => reportingCalendar.calculate(worked.facts, optionsOf(worked)) }));
