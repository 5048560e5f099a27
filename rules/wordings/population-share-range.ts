import { populationShareRange } from '../municipality/block-grant/calculation.js';
import texts from '../municipality/block-grant/texts.json' with { type: 'json' };
import { wordingOf } from '../wording.js';

/** The words of statements of reasons on `population-share-range`, for a host that writes no others. */
export const wording = wordingOf(populationShareRange, texts);
