import { socialFrikortAccount } from '../citizen/social-frikort/calculation.js';
import { inOwnWords } from '../citizen/social-frikort/texts.js';
import texts from '../citizen/social-frikort/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `social-frikort-account`, for a host that writes no others. */
export const wording = wordingOf(socialFrikortAccount, texts, inOwnWords);
