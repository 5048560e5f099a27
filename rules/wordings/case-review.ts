import { caseReview } from '../jobcentre/case-review/calculation.js';
import texts from '../jobcentre/case-review/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `case-review`, for a host that writes no others. */
export const wording = wordingOf(caseReview, texts);
