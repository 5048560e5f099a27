import { disabilityPensionBudget } from '../municipality/disability-pension-budget/calculation.js';
import texts from '../municipality/disability-pension-budget/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `disability-pension-budget`, for a host that writes no others. */
export const wording = wordingOf(disabilityPensionBudget, texts);
