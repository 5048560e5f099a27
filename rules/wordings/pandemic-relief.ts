import { pandemicRelief } from '../citizen/pandemic-relief/scheme.js';
import { inOwnWords } from '../citizen/pandemic-relief/texts.js';
import texts from '../citizen/pandemic-relief/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `pandemic-relief`, for a host that writes no others. */
export const wording = wordingOf(pandemicRelief, texts, inOwnWords);
