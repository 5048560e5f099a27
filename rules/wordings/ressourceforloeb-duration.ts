import { ressourceforloebDuration } from '../citizen/ressourceforloeb-duration/scheme.js';
import texts from '../citizen/ressourceforloeb-duration/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `ressourceforloeb-duration`, for a host that writes no others. */
export const wording = wordingOf(ressourceforloebDuration, texts);
