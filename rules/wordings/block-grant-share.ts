import { blockGrantShare } from '../municipality/block-grant/calculation.js';
import texts from '../municipality/block-grant/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `block-grant-share`, for a host that writes no others. */
export const wording = wordingOf(blockGrantShare, texts);
