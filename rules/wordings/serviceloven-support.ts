import { servicelovenSupport } from '../citizen/serviceloven-support/scheme.js';
import texts from '../citizen/serviceloven-support/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `serviceloven-support`, for a host that writes no others. */
export const wording = wordingOf(servicelovenSupport, texts);
