import { ressourceforloeb } from '../citizen/ressourceforloeb/scheme.js';
import texts from '../citizen/ressourceforloeb/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `ressourceforloeb`, for a host that writes no others. */
export const wording = wordingOf(ressourceforloeb, texts);
