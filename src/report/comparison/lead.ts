import type { GuidelineCost } from '../../index.js';
import { fill } from '../../reasons/template.js';
import { number, periodInWords } from '../../reasons/values-in-words.js';
import type { Comparison } from './comparison.js';
import WORDS from './words.json' with { type: 'json' };

/** On how many citizens and days, and against which guideline. */
export function leadOf({ compared, nameOf, language }: Comparison): string {
  const { citizens, rejected, days, guidelines } = compared;
  const [first, ...others] = guidelines as [GuidelineCost, ...GuidelineCost[]];
  const text = others.length > 0 ? WORDS.lead : WORDS.leadOfOne;
  const sentences = [
    fill(text[language], { citizens: number(citizens, language), first: nameOf(first.guideline) }),
    ...(days === undefined ? [] : [fill(WORDS.days[language], { days: periodInWords(days, language) })]),
    ...(rejected === 0 ? [] : [fill(WORDS.rejected[language], { rejected: number(rejected, language) })]),
  ];
  return sentences.join(' ');
}
