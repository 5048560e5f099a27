import { earlyPensionSavings } from '../municipality/early-pension-savings/calculation.js';
import texts from '../municipality/early-pension-savings/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `early-pension-savings`, for a host that writes no others. */
export const wording = wordingOf(earlyPensionSavings, texts);
