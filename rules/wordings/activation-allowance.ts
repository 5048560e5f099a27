import { activationAllowance } from '../citizen/activation-allowance/scheme.js';
import { inOwnWords } from '../citizen/activation-allowance/texts.js';
import texts from '../citizen/activation-allowance/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `activation-allowance`, for a host that writes no others. */
export const wording = wordingOf(activationAllowance, texts, inOwnWords);
