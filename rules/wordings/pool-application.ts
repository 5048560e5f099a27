import { poolApplication } from '../municipality/pool-application/calculation.js';
import texts from '../municipality/pool-application/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `pool-application`, for a host that writes no others. */
export const wording = wordingOf(poolApplication, texts);
