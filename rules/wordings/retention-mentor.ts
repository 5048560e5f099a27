import { retentionMentor } from '../citizen/retention-mentor/scheme.js';
import texts from '../citizen/retention-mentor/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `retention-mentor`, for a host that writes no others. */
export const wording = wordingOf(retentionMentor, texts);
