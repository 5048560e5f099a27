import { budgetTable } from '../municipality/budget/calculation.js';
import texts from '../municipality/budget/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `budget-table`, for a host that writes no others. */
export const wording = wordingOf(budgetTable, texts);
