import { supplementaryGrant } from '../municipality/supplementary-grant/calculation.js';
import texts from '../municipality/supplementary-grant/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `supplementary-grant`, for a host that writes no others. */
export const wording = wordingOf(supplementaryGrant, texts);
