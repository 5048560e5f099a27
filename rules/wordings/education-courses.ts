import { educationCourses } from '../citizen/education-courses/scheme.js';
import texts from '../citizen/education-courses/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `education-courses`, for a host that writes no others. */
export const wording = wordingOf(educationCourses, texts);
