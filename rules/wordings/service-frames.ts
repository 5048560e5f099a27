import { serviceFrames } from '../citizen/service-frames/calculation.js';
import texts from '../citizen/service-frames/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `service-frames`, for a host that writes no others. */
export const wording = wordingOf(serviceFrames, texts);
