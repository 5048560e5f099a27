import { educationPoolPayment } from '../municipality/education-pool/calculation.js';
import texts from '../municipality/education-pool/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `education-pool-payment`, for a host that writes no others. */
export const wording = wordingOf(educationPoolPayment, texts);
