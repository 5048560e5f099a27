import { workRequirement225 } from '../citizen/work-requirement-225/scheme.js';
import texts from '../citizen/work-requirement-225/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `work-requirement-225`, for a host that writes no others. */
export const wording = wordingOf(workRequirement225, texts);
