import { igu } from '../citizen/igu/scheme.js';
import texts from '../citizen/igu/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `igu`, for a host that writes no others. */
export const wording = wordingOf(igu, texts);
