import { programmeTargetGroups } from '../citizen/programme-target-groups/scheme.js';
import texts from '../citizen/programme-target-groups/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `programme-target-groups`, for a host that writes no others. */
export const wording = wordingOf(programmeTargetGroups, texts);
