import { responseRate } from '../municipality/response-rate/calculation.js';
import texts from '../municipality/response-rate/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `response-rate`, for a host that writes no others. */
export const wording = wordingOf(responseRate, texts);
