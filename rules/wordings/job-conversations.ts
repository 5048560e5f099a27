import { jobConversations } from '../citizen/job-conversations/scheme.js';
import texts from '../citizen/job-conversations/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `job-conversations`, for a host that writes no others. */
export const wording = wordingOf(jobConversations, texts);
