import { permanentHousing } from '../citizen/permanent-housing/scheme.js';
import texts from '../citizen/permanent-housing/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `permanent-housing`, for a host that writes no others. */
export const wording = wordingOf(permanentHousing, texts);
