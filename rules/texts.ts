import type { Wording, Wordings } from '../src/engine/texts.js';
import { type LoweredTexts, lowerTexts, type Told } from '../src/reasons/texts/lower-texts.js';
import type { TextsFile } from '../src/reasons/texts/texts-file.js';
import { activationAllowance } from './citizen/activation-allowance/scheme.js';
import { allowanceTexts } from './citizen/activation-allowance/texts.js';
import allowanceFile from './citizen/activation-allowance/texts.json' with { type: 'json' };
import { readings as pandemicReadings } from './citizen/pandemic-relief/readings.js';
import { pandemicReliefTexts } from './citizen/pandemic-relief/reasons.js';
import { cardReadings } from './citizen/social-frikort/readings.js';
import { socialFrikortTexts } from './citizen/social-frikort/reasons.js';
import { readings as workRequirementReadings } from './citizen/work-requirement-225/readings.js';
import { workRequirement225Texts } from './citizen/work-requirement-225/reasons.js';
import { complaint } from './complaint.js';
import { readings as jobcenterindblikReadings } from './jobcentre/jobcenterindblik/readings.js';
import { jobcenterindblikTexts } from './jobcentre/jobcenterindblik/reasons.js';
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

/** The wording of a scheme or a calculation from its file of texts. */
function wordingOf(told: Told, file: TextsFile, overrule = (texts: LoweredTexts): Wording['texts'] => texts): Wording {
  return { texts: overrule(lowerTexts(told, file, { units, names }, complaint)), readings: told.readings, municipalities: authorities };
}

/** The wording of every scheme's statements of reasons, by id of the scheme. */
export const wordings: Wordings = {
  'activation-allowance': wordingOf(activationAllowance, allowanceFile, allowanceTexts),
  jobcenterindblik: { texts: jobcenterindblikTexts, readings: jobcenterindblikReadings, municipalities: authorities },
  'pandemic-relief': { texts: pandemicReliefTexts, readings: pandemicReadings, municipalities: authorities },
  'social-frikort': { texts: socialFrikortTexts, readings: cardReadings, municipalities: authorities },
  'reporting-calendar': wordingOf(reportingCalendar, reportingTexts),
  timeliness: wordingOf(timeliness, timelinessTexts),
  'work-requirement-225': { texts: workRequirement225Texts, readings: workRequirementReadings, municipalities: authorities },
};
