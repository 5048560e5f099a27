import { educationBenefit } from '../citizen/education-benefit/scheme.js';
import texts from '../citizen/education-benefit/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `education-benefit`, for a host that writes no others. */
export const wording = wordingOf(educationBenefit, texts);
