import { movingNotice } from '../jobcentre/control-steps/calculation.js';
import texts from '../jobcentre/control-steps/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `moving-notice`, for a host that writes no others. */
export const wording = wordingOf(movingNotice, texts);
