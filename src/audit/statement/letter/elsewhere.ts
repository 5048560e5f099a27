import type { Text } from '../../../engine/reading.js';
import { unclear } from '../because.js';
import type { Said } from '../judge-requirement.js';
import { patterns } from './vocabulary/patterns.js';

/** What is not said in these sentences may stand elsewhere, where they refer to something that a person must open. */
export function unlessElsewhere(said: Said, sentences: readonly string[]): Said {
  return said.said === 'no' && sentences.some(patterns.elsewhere.test) ? unclear(ENCLOSED) : said;
}

const ENCLOSED: Text = {
  da: 'Det står ikke i teksten, men den henviser til et bilag eller et andet brev.',
  en: 'It does not stand in the text, which refers to an enclosure or another letter.',
};
