import { revalidering } from '../citizen/revalidering/scheme.js';
import texts from '../citizen/revalidering/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `revalidering`, for a host that writes no others. */
export const wording = wordingOf(revalidering, texts);
