import type { Wordings } from '../src/engine/texts.js';
import { readings } from './citizen/activation-allowance/readings.js';
import { activationAllowanceTexts } from './citizen/activation-allowance/reasons.js';
import { MUNICIPALITIES } from './municipalities.js';

/** The wording of every scheme's statements of reasons, by id of the scheme. */
export const wordings: Wordings = {
  'activation-allowance': { texts: activationAllowanceTexts, readings, municipalities: MUNICIPALITIES },
};
