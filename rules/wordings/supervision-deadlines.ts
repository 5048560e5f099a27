import { supervisionDeadlines } from '../jobcentre/supervision-stages/calculation.js';
import texts from '../jobcentre/supervision-stages/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `supervision-deadlines`, for a host that writes no others. */
export const wording = wordingOf(supervisionDeadlines, texts);
