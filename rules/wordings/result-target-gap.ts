import { resultTargetGap } from '../jobcentre/jobcenterindblik/calculation.js';
import { inOwnWords } from '../jobcentre/jobcenterindblik/texts.js';
import texts from '../jobcentre/jobcenterindblik/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `result-target-gap`, for a host that writes no others. */
export const wording = wordingOf(resultTargetGap, texts, inOwnWords);
