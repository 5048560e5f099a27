import { conversationShareRecipients } from '../jobcentre/conversation-share/calculation.js';
import texts from '../jobcentre/conversation-share/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `conversation-share-recipients`, for a host that writes no others. */
export const wording = wordingOf(conversationShareRecipients, texts);
