import { conversationShare } from '../jobcentre/conversation-share/calculation.js';
import texts from '../jobcentre/conversation-share/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `conversation-share`, for a host that writes no others. */
export const wording = wordingOf(conversationShare, texts);
