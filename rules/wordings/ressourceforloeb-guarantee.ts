import { ressourceforloebGuarantee } from '../citizen/ressourceforloeb-guarantee/scheme.js';
import texts from '../citizen/ressourceforloeb-guarantee/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `ressourceforloeb-guarantee`, for a host that writes no others. */
export const wording = wordingOf(ressourceforloebGuarantee, texts);
