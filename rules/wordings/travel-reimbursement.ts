import { travelReimbursement } from '../citizen/travel-reimbursement/scheme.js';
import texts from '../citizen/travel-reimbursement/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `travel-reimbursement`, for a host that writes no others. */
export const wording = wordingOf(travelReimbursement, texts);
