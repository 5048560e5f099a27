import type { Text } from '../../engine/reading.js';
import type { Language } from '../../engine/texts.js';
import { citationInWords } from '../../reasons/values-in-words.js';
import type { SourceList } from '../../report/sources.js';
import { headed } from './sections.js';
import { wrap } from './wrap.js';

const HEADING: Text = { da: 'Kilder:', en: 'Sources:' };

/** The sources by the numbers under which they were referred to. */
export function printSources(sources: SourceList, language: Language): string[] {
  return headed(
    HEADING[language],
    sources.cited().map((citation, place) => wrap(`[${place + 1}] ${citationInWords(citation)}`, 2, 2)),
  );
}
