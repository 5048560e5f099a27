import { starGrantAppropriation } from '../municipality/star-grant/calculation.js';
import texts from '../municipality/star-grant/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `star-grant-appropriation`, for a host that writes no others. */
export const wording = wordingOf(starGrantAppropriation, texts);
