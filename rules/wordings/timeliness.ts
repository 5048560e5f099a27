import { timeliness } from '../jobcentre/timeliness/scheme.js';
import texts from '../jobcentre/timeliness/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `timeliness`, for a host that writes no others. */
export const wording = wordingOf(timeliness, texts);
