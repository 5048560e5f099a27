import { helpMunicipality } from '../jobcentre/control-steps/calculation.js';
import texts from '../jobcentre/control-steps/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `help-municipality`, for a host that writes no others. */
export const wording = wordingOf(helpMunicipality, texts);
