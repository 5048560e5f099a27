import { controlStep } from '../jobcentre/control-steps/calculation.js';
import texts from '../jobcentre/control-steps/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `control-step`, for a host that writes no others. */
export const wording = wordingOf(controlStep, texts);
