import { courseSuccess } from '../municipality/course-success/calculation.js';
import texts from '../municipality/course-success/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `course-success`, for a host that writes no others. */
export const wording = wordingOf(courseSuccess, texts);
