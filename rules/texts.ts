import type { Wordings } from '../src/engine/texts.js';
import { readings as activationAllowanceReadings } from './citizen/activation-allowance/readings.js';
import { activationAllowanceTexts } from './citizen/activation-allowance/reasons.js';
import { readings as pandemicReadings } from './citizen/pandemic-relief/readings.js';
import { pandemicReliefTexts } from './citizen/pandemic-relief/reasons.js';
import { cardReadings } from './citizen/social-frikort/readings.js';
import { socialFrikortTexts } from './citizen/social-frikort/reasons.js';
import { readings as workRequirementReadings } from './citizen/work-requirement-225/readings.js';
import { workRequirement225Texts } from './citizen/work-requirement-225/reasons.js';
import { readings as jobcenterindblikReadings } from './jobcentre/jobcenterindblik/readings.js';
import { jobcenterindblikTexts } from './jobcentre/jobcenterindblik/reasons.js';
import { readings as timelinessReadings } from './jobcentre/timeliness/readings.js';
import { timelinessTexts } from './jobcentre/timeliness/reasons.js';
import { MUNICIPALITIES } from './municipalities.js';

/** Authorities that are not called by the name of the place and `Kommune`. */
const CALLED: Readonly<Record<string, string>> = {
  bornholm: 'Bornholms Regionskommune',
  koebenhavn: 'Københavns Kommune',
  ungecentrum: 'Ungecentrum',
};

const authorities = Object.fromEntries(Object.entries(MUNICIPALITIES).map(([key, name]) => [key, CALLED[key] ?? `${name} Kommune`]));

/** The wording of every scheme's statements of reasons, by id of the scheme. */
export const wordings: Wordings = {
  'activation-allowance': { texts: activationAllowanceTexts, readings: activationAllowanceReadings, municipalities: authorities },
  jobcenterindblik: { texts: jobcenterindblikTexts, readings: jobcenterindblikReadings, municipalities: authorities },
  'pandemic-relief': { texts: pandemicReliefTexts, readings: pandemicReadings, municipalities: authorities },
  'social-frikort': { texts: socialFrikortTexts, readings: cardReadings, municipalities: authorities },
  timeliness: { texts: timelinessTexts, readings: timelinessReadings, municipalities: authorities },
  'work-requirement-225': { texts: workRequirement225Texts, readings: workRequirementReadings, municipalities: authorities },
};
