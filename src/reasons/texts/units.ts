import type { Text } from '../../engine/reading.js';
import type { Language } from '../../engine/texts.js';
import { fill } from '../template.js';
import { kronerInWords, number } from '../values-in-words.js';

/** What a unit is called: singular and plural where it is counted, a template over `{value}` where it is more than a word behind a figure. */
export type UnitTexts = { readonly one: Text; readonly many: Text } | { readonly of: Text };

/** A figure with its unit in words: `4 samtaler`, `41.280,00 kr. pr. kalenderår`. */
export function withUnit(value: number | string, unit: string, texts: UnitTexts, language: Language): string {
  const figure = unit.startsWith('kr.') ? kronerInWords(String(value), language) : number(value, language);
  if ('of' in texts) return fill(texts.of[language], { value: figure });
  return `${figure} ${(Number(value) === 1 ? texts.one : texts.many)[language]}`;
}
