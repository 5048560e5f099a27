import { budgetReduction } from '../municipality/budget-reduction/calculation.js';
import texts from '../municipality/budget-reduction/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `budget-reduction`, for a host that writes no others. */
export const wording = wordingOf(budgetReduction, texts);
