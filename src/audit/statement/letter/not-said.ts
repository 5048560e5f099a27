import type { Text } from '../../../engine/reading.js';
import { no, unclear } from '../because.js';
import type { Said } from '../weigh.js';
import { ELSEWHERE } from './patterns.js';

/** It is not said in these sentences, unless they refer to something that a person must open. */
export function notSaid(sentences: readonly string[], because: Text): Said {
  return sentences.some((sentence) => ELSEWHERE.test(sentence)) ? unclear(ENCLOSED) : no(because);
}

const ENCLOSED: Text = {
  da: 'Det står ikke i teksten, men den henviser til et bilag eller et andet brev.',
  en: 'It does not stand in the text, which refers to an enclosure or another letter.',
};
