import { selfBooking } from '../citizen/self-booking/scheme.js';
import texts from '../citizen/self-booking/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `self-booking`, for a host that writes no others. */
export const wording = wordingOf(selfBooking, texts);
