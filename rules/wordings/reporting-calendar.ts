import { reportingCalendar } from '../jobcentre/reporting/calculation.js';
import texts from '../jobcentre/reporting/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `reporting-calendar`, for a host that writes no others. */
export const wording = wordingOf(reportingCalendar, texts);
